package hedui.check;

import hedui.bitext.Segment;
import hedui.lexicon.ChineseNormal;
import hedui.term.name.NameKind;
import hedui.term.name.Rendering;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the checks of names share: the form that texts are compared in, and where things stand. */
final class NameTexts {
  /** Line numbers by size, units by their letters. */
  static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final List<String> TITLES = List.of("先生", "女士", "小姐", "博士", "教授");

  private NameTexts() {}

  static String normal(String chinese) {
    return new String(ChineseNormal.shared().normal(chinese));
  }

  static String place(Segment segment) {
    return segment.line().number() > 0
        ? String.valueOf(segment.line().number())
        : segment.line().unit();
  }

  /** The word for a kind in keys of the bundle. */
  static String word(NameKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a rendering stands between the marks of a title or a quotation. */
  static boolean isQuoted(Rendering rendering) {
    String text = rendering.segment().text();
    for (int i = rendering.span().start() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if ("》」』”".indexOf(c) >= 0) {
        return false;
      }
      if ("《「『“".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the characters on either side of a rendering show that the name ends there. */
  static boolean isBounded(Rendering rendering) {
    String text = rendering.segment().text();
    int start = rendering.span().start();
    int end = rendering.span().end();
    boolean left = start == 0 || !ChineseNormal.isHan(text.charAt(start - 1));
    boolean right =
        end == text.length()
            || !ChineseNormal.isHan(text.charAt(end))
            || TITLES.stream().anyMatch(title -> text.startsWith(title, end));
    return right && (left || text.startsWith("女士", end) || text.startsWith("先生", end));
  }

  static boolean hasLatin(Rendering rendering) {
    return rendering.text().chars().anyMatch(c -> (c | 32) >= 'a' && (c | 32) <= 'z');
  }
}
