package hedui.check;

import hedui.bitext.Span;
import hedui.check.Typography.Fault;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What breaks the conventions of Chinese punctuation in one line. */
final class TypographyRules {
  private static final String STOPS = "。！？，、；：";
  private static final String SENTENCE_STOPS = "。，、；：";
  private static final String HALF_MARKS = ",;:?!";
  private static final String OPENERS = "「『（《〈【“(";
  private static final String CLOSERS = "」』）》〉】”)";

  /** Receives each place where Chinese meets Latin letters or digits. */
  interface Boundary {
    /** The characters on both sides, with the space between them if there is one. */
    void at(int start, int end, boolean hasSpace);
  }

  private TypographyRules() {}

  static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ChineseNormal.isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static int fullWidthMarks(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += STOPS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  static List<Span> find(Fault fault, String text) {
    return switch (fault) {
      case DOUBLED_STOP -> doubledStops(text);
      case HALF_WIDTH -> halfWidth(text);
      case SPACE_AT_MARK -> spacesAtMarks(text);
      case SPACE_IN_WORDS -> spacesInWords(text);
      case UNPAIRED -> unpaired(text);
      case SPACE_MISSING, SPACE_EXTRA -> List.of();
    };
  }

  /** {@code 。 。}, {@code ，。}, {@code 。.}; not {@code ？！} and not {@code ……}. */
  private static List<Span> doubledStops(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (SENTENCE_STOPS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int next = skipSpaces(text, i + 1);
      if (next < text.length() && isStop(text, next)) {
        found.add(new Span(i, next + 1));
        i = next;
      }
    }
    return found;
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    return SENTENCE_STOPS.indexOf(c) >= 0
        || ((c == ',' || c == ';' || c == '.')
            && (at + 1 == text.length()
                || !isLatin(text.charAt(at + 1)) && text.charAt(at + 1) != '.'));
  }

  private static List<Span> halfWidth(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (HALF_MARKS.indexOf(c) >= 0 && ChineseNormal.isHan(text.charAt(i - 1))) {
        int next = skipSpaces(text, i + 1);
        boolean full = next == text.length() || ChineseNormal.isHan(text.charAt(next));
        if (full) {
          found.add(new Span(i - 1, Math.min(text.length(), next + 1)));
        }
      }
    }
    return found;
  }

  private static List<Span> spacesAtMarks(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        continue;
      }
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      boolean atMark =
          (STOPS.indexOf(before) >= 0 && after != ' ')
              || (STOPS.indexOf(after) >= 0 && before != ' ');
      if (atMark && !(STOPS.indexOf(before) >= 0 && STOPS.indexOf(after) >= 0)) {
        found.add(new Span(i - 1, i + 2));
      }
    }
    return found;
  }

  private static List<Span> spacesInWords(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && ChineseNormal.isHan(text.charAt(i - 1))
          && ChineseNormal.isHan(text.charAt(i + 1))) {
        found.add(new Span(i - 1, i + 2));
      }
    }
    return found;
  }

  /** A bracket without its partner in the line; ASCII and full-width brackets pair. */
  private static List<Span> unpaired(String text) {
    List<Span> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENERS.indexOf(c) >= 0) {
        open.push(i);
      } else {
        int kind = CLOSERS.indexOf(c);
        if (kind < 0) {
          continue;
        }
        if (!open.isEmpty() && pairs(text.charAt(open.peek()), c)) {
          open.pop();
        } else if (!isListMark(text, i)) {
          found.add(new Span(i, i + 1));
        }
      }
    }
    for (int at : open) {
      found.add(new Span(at, Math.min(text.length(), at + 2)));
    }
    found.sort(null);
    return found;
  }

  /** {@code 1)} and {@code a)} number the items of a list. */
  private static boolean isListMark(String text, int at) {
    return (text.charAt(at) == ')' || text.charAt(at) == '）')
        && at > 0
        && (isLatin(text.charAt(at - 1)) || "一二三四五六七八九十".indexOf(text.charAt(at - 1)) >= 0)
        && text.lastIndexOf('(', at) < 0;
  }

  private static boolean pairs(char opener, char closer) {
    if (opener == '(' || opener == '（') {
      return closer == ')' || closer == '）';
    }
    return OPENERS.indexOf(opener) == CLOSERS.indexOf(closer);
  }

  static void boundaries(String text, Boundary boundary) {
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean han = ChineseNormal.isHan(text.charAt(i));
      if (!han && !isLatin(text.charAt(i))) {
        continue;
      }
      boolean space = text.charAt(i + 1) == ' ';
      int next = space ? i + 2 : i + 1;
      if (next < text.length()
          && (han ? isLatin(text.charAt(next)) : ChineseNormal.isHan(text.charAt(next)))) {
        boundary.at(i, next + 1, space);
      }
    }
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
