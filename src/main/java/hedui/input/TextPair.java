package hedui.input;

import hedui.bitext.Language;
import hedui.bitext.Line;
import java.util.List;

/**
 * An English text and its Chinese, each with all its lines, blank ones too.
 *
 * @param language the written standard of the Chinese
 */
public record TextPair(List<Line> source, List<Line> target, Language language) {
  public TextPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
