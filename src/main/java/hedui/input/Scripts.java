package hedui.input;

import hedui.bitext.HanForms;
import hedui.bitext.Language;
import hedui.bitext.Line;
import java.util.List;

/** Which written standard a text is in, by its script. */
final class Scripts {
  private Scripts() {}

  /** The standard that most characters of the lines speak for; zh-TW if none does. */
  static Language of(List<Line> lines) {
    int lean = 0;
    for (Line line : lines) {
      lean += HanForms.lean(line.text());
    }
    return HanForms.language(lean).orElse(Language.ZH_TW);
  }
}
