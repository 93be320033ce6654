package hedui.check;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds clauses that stand twice, one after the other. */
final class Repeats {
  private static final int MOST_CLAUSES = 6;

  private Repeats() {}

  /** Two runs of clauses that say the same, as one range. */
  static List<Span> of(String text, int fewest) {
    List<Span> clauses = clauses(text);
    List<String> words = new ArrayList<>();
    for (Span clause : clauses) {
      words.add(plain(clause.of(text)));
    }
    List<Span> repeats = new ArrayList<>();
    int n = clauses.size();
    for (int i = 0; i < n; ) {
      int size = repeat(words, i, fewest);
      if (size > 0) {
        repeats.add(new Span(clauses.get(i).start(), clauses.get(i + 2 * size - 1).end()));
        i += 2 * size;
      } else {
        i++;
      }
    }
    return repeats;
  }

  /** How many clauses from {@code from} on stand again right after; 0 if none do. */
  private static int repeat(List<String> words, int from, int fewest) {
    for (int size = 1; size <= MOST_CLAUSES && from + 2 * size <= words.size(); size++) {
      int letters = 0;
      boolean same = true;
      for (int k = 0; k < size && same; k++) {
        same = words.get(from + k).equals(words.get(from + size + k));
        letters += words.get(from + k).length();
      }
      if (same && letters >= fewest) {
        return size;
      }
    }
    return 0;
  }

  private static List<Span> clauses(String text) {
    List<Span> clauses = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || isMark(text, i);
      if (!ends && from < 0 && Character.isLetterOrDigit(text.charAt(i))) {
        from = i;
      } else if (ends && from >= 0) {
        clauses.add(new Span(from, i));
        from = -1;
      }
    }
    return clauses;
  }

  private static boolean isMark(String text, int i) {
    char c = text.charAt(i);
    if (c == ',' || c == '.') {
      return i + 1 == text.length()
          || !Character.isLetterOrDigit(text.charAt(i + 1))
          || !Character.isDigit(text.charAt(i + 1));
    }
    return "，。；：！？;:!?、「」“”\"".indexOf(c) >= 0;
  }

  private static String plain(String clause) {
    StringBuilder letters = new StringBuilder();
    clause
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** How many Chinese characters a text has. */
  static int han(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += ChineseNormal.isHan(text.charAt(i)) ? 1 : 0;
    }
    return n;
  }
}
