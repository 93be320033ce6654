package hedui.lexicon.build;

import hedui.lexicon.ChineseNormal;
import java.util.List;

/** Takes a dictionary's line apart: {@code "vt. (使)失去, 使花费[复]"} is 失去, 花费. */
final class Translations {
  private static final String OPEN = "([{<（［｛〈《【〔";
  private static final String CLOSE = ")]}>）］｝〉》】〕";

  /** Between the parts of a name or a compound. */
  private static final String JOINING = "·•-'";

  private static final String LEADING = "使被把将";

  private Translations() {}

  static void read(String line, int longest, List<String> into) {
    StringBuilder piece = new StringBuilder();
    int depth = 0;
    boolean cut = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ';' : ChineseNormal.shared().normal(line.charAt(i));
      boolean inBrackets = depth > 0;
      if (OPEN.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (!inBrackets && ChineseNormal.isHan(c)) {
        piece.append(c);
      } else if (i == line.length() || (!inBrackets && JOINING.indexOf(c) < 0)) {
        boolean gap = c == '.' || c == '…';
        add(bare(piece.toString(), line), longest, cut || (gap && piece.length() > 0), into);
        piece.setLength(0);
        cut = gap;
      }
    }
  }

  /** A translation without the grammar that its part of speech adds: 使失去 of a verb is 失去. */
  private static String bare(String text, String line) {
    boolean verb = line.startsWith("v");
    boolean adverb = line.startsWith("adv") || line.startsWith("ad.");
    int from = verb && text.length() > 2 && LEADING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int to = text.length();
    if (to - from > 1
        && ((text.endsWith("的") && !text.endsWith("目的")) || (adverb && text.endsWith("地")))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static void add(String text, int longest, boolean part, List<String> into) {
    // What is left of a pattern with a gap says something only if it is a word.
    if (text.isEmpty() || text.length() > longest || (part && text.length() < 2)) {
      return;
    }
    if (!into.contains(text)) {
      into.add(text);
    }
  }
}
