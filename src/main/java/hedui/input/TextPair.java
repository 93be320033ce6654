package hedui.input;

import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import java.util.List;

/**
 * An English text and its Chinese, each with all its lines, blank ones too.
 *
 * @param language the written standard of the Chinese
 * @param problems what makes it doubtful that they belong together
 */
public record TextPair(
    List<Line> source, List<Line> target, Language language, List<Problem> problems) {
  public TextPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
    problems = List.copyOf(problems);
  }
}
