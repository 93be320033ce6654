package hedui.segment;

import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chinese sentences, by the rules of Unicode's text segmentation (UAX #29) for this script and
 * those that it lacks: half-width stops, quotation marks that close a sentence and go on, doubled
 * stops. A test compares it with ICU, whose own iterator takes longer to load than the rest of an
 * audit.
 */
final class ChineseSplitter implements Splitter {
  /** No quotation of interest is longer; keeps a text without sentences linear. */
  private static final int FAR = 600;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "vs", "inc", "corp", "co", "ltd", "no", "jr", "sr", "etc");

  private final EnglishSplitter english = new EnglishSplitter();

  @Override
  public List<Span> split(String text) {
    if (!hasHan(text)) {
      return english.split(text);
    }
    List<Span> sentences = new ArrayList<>();
    int start = Chars.skipSpaces(text, 0);
    int i = start;
    while (i < text.length()) {
      if (!isStop(text, start, i)) {
        i++;
        continue;
      }
      int end = endOfStops(text, start, i);
      if (goesOn(text, i, end)) {
        i = end;
        continue;
      }
      sentences.add(new Span(start, end));
      start = Chars.skipSpaces(text, end);
      i = start;
    }
    int end = Chars.trimmedEnd(text, start, text.length());
    if (end > start) {
      sentences.add(new Span(start, end));
    }
    return sentences;
  }

  private static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(String text, int start, int at) {
    char c = text.charAt(at);
    if (Chars.isFullStop(c)) {
      return true;
    }
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      // "?id=7" in an address is no question.
      case '?' -> !(Chars.isLatin(before) && (Chars.isLatin(after) || Chars.isDigit(after)));
      // "Yahoo!奇摩" is a name.
      case '!' -> !Chars.isLatin(before) || Chars.isSpace(after);
      case '.', '\uff0e' -> isHalfWidthStop(text, start, at, before, after);
      default -> false;
    };
  }

  private static boolean isHalfWidthStop(String text, int start, int at, char before, char after) {
    if (before == '.' || after == '.') {
      return false;
    }
    if (Chars.isHan(before) || Chars.isCloser(before) || before == '%') {
      return Chars.isHan(after) || Chars.isSpace(after) || Chars.isCloser(after);
    }
    if (!Chars.isSpace(after)) {
      return false;
    }
    int next = Chars.skipSpaces(text, at + 1);
    if (next == text.length()) {
      return true;
    }
    int from = at;
    while (from > start
        && (Chars.isLatin(text.charAt(from - 1))
            || Chars.isDigit(text.charAt(from - 1))
            || text.charAt(from - 1) == '.')) {
      from--;
    }
    // "Andrew R. 賈西", "Inc. 的", "1. 我們" go on; "AWS. 我們" does not.
    String word = text.substring(from, at);
    return at - from > 1
        && from > start
        && word.indexOf('.') < 0
        && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Past every further stop and closing mark, also where spaces stand between: "。 。", "？」". */
  private static int endOfStops(String text, int start, int at) {
    int end = at + 1;
    while (true) {
      int next = Chars.skipSpaces(text, end);
      if (next == text.length()) {
        return end;
      }
      char c = text.charAt(next);
      boolean joined =
          Chars.isFullStop(c)
              || c == '!'
              || c == '?'
              || (c == '.' && next == end)
              || (Chars.isCloser(c) && (next == end || c != '\u2019'))
              || (next == end && (c == '"' || c == '\'') && isOpen(text, start, next, c));
      if (!joined) {
        return end;
      }
      end = next + 1;
    }
  }

  private static boolean isOpen(String text, int start, int at, char quote) {
    boolean open = false;
    for (int i = Math.max(start, at - FAR); i < at; i++) {
      open ^= text.charAt(i) == quote;
    }
    return open;
  }

  /** A quotation that ends with a stop goes on: 「要不要做？」的問題, 「好！」，他說. */
  private static boolean goesOn(String text, int at, int end) {
    int next = Chars.skipSpaces(text, end);
    if (next == text.length()) {
      return false;
    }
    char c = text.charAt(next);
    if (c == '\uff0c' || c == '\u3001' || c == '\uff1b' || c == '\uff1a' || c == ',' || c == ';') {
      return true;
    }
    char last = text.charAt(end - 1);
    return end - at > 1 && !Chars.isFullStop(last) && (c == '的' || c == '等');
  }
}
