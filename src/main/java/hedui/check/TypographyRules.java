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

  /** Receives each fault. */
  interface Sink {
    void at(Fault fault, int start, int end);
  }

  private static final byte HAN = 1;
  private static final byte LATIN = 2;
  private static final byte STOP = 4;
  private static final byte HALF = 8;
  private static final byte PAIRED = 16;
  private static final byte SPACE = 32;
  private static final byte[] CLASSES = classes();

  private final String text;
  private int seen;
  private int stops;
  private int spaced;
  private int tight;
  private boolean spaceBesideOther;

  private TypographyRules(String text) {
    this.text = text;
  }

  /** Reads a line once: what is in it, so that most rules need not look. */
  static TypographyRules read(String text) {
    TypographyRules rules = new TypographyRules(text);
    rules.read();
    return rules;
  }

  private void read() {
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = CLASSES[text.charAt(i)];
      seen |= c;
      if (c == STOP) {
        stops++;
      } else if ((c == HAN && before == LATIN) || (c == LATIN && before == HAN)) {
        tight++;
      } else if (before == SPACE && (c == HAN || c == LATIN) && i > 1) {
        int other = CLASSES[text.charAt(i - 2)];
        if (c + other == HAN + LATIN) {
          spaced++;
        }
        spaceBesideOther |= other == STOP || (c == HAN && other == HAN);
      }
      spaceBesideOther |= (c == STOP && before == SPACE) || (c == SPACE && before == STOP);
      before = c;
    }
  }

  private static byte[] classes() {
    byte[] classes = new byte[0x10000];
    for (int c = 0; c < classes.length; c++) {
      char letter = (char) c;
      classes[c] =
          ChineseNormal.isHan(letter)
              ? HAN
              : isLatin(letter)
                  ? LATIN
                  : STOPS.indexOf(c) >= 0
                      ? STOP
                      : HALF_MARKS.indexOf(c) >= 0
                          ? HALF
                          : OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0
                              ? PAIRED
                              : c == ' ' ? SPACE : 0;
    }
    return classes;
  }

  boolean hasHan() {
    return (seen & HAN) != 0;
  }

  static boolean hasHan(String text) {
    return read(text).hasHan();
  }

  int fullWidthMarks() {
    return stops;
  }

  int spacedBoundaries() {
    return spaced;
  }

  int tightBoundaries() {
    return tight;
  }

  void faults(Sink sink) {
    if (stops > 0) {
      report(Fault.DOUBLED_STOP, doubledStops(text), sink);
    }
    if ((seen & HALF) != 0) {
      report(Fault.HALF_WIDTH, halfWidth(text), sink);
    }
    if (spaceBesideOther) {
      report(Fault.SPACE_AT_MARK, spacesAtMarks(text), sink);
      report(Fault.SPACE_IN_WORDS, spacesInWords(text), sink);
    }
    if ((seen & PAIRED) != 0) {
      report(Fault.UNPAIRED, unpaired(text), sink);
    }
  }

  private static void report(Fault fault, List<Span> spans, Sink sink) {
    spans.forEach(span -> sink.at(fault, span.start(), span.end()));
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

  /** Whether as many quotations end in an English line as begin there. */
  static boolean hasPairedQuotes(String english) {
    int straight = 0;
    int open = 0;
    for (int i = 0; i < english.length(); i++) {
      switch (english.charAt(i)) {
        case '"' -> straight++;
        case '“' -> open++;
        case '”' -> open--;
        default -> {}
      }
    }
    return straight % 2 == 0 && open == 0;
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
