package hedui.input;

import hedui.bitext.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an interleaved text has the Chinese of a paragraph above or beneath its English. */
final class Order {
  private Order() {}

  /** Neighbours that translate each other share figures and names in Latin letters. */
  static boolean isChineseFirst(List<Line> lines) {
    int shared = 0;
    int beneath = 0;
    int above = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).text();
      String next = lines.get(i + 1).text();
      boolean chinese = Script.isChinese(line);
      if (chinese != Script.isChinese(next)) {
        int anchors = shared(line, next);
        shared += chinese ? anchors : -anchors;
        above += chinese ? 1 : 0;
        beneath += chinese ? 0 : 1;
      }
    }
    return shared > 0 || (shared == 0 && above > beneath);
  }

  private static int shared(String one, String other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return words.size();
  }

  /** Runs of two or more ASCII letters or digits. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word =
          i < text.length() && text.charAt(i) < 0x80 && Character.isLetterOrDigit(text.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        if (i - start > 1) {
          words.add(text.substring(start, i));
        }
        start = -1;
      }
    }
    return words;
  }
}
