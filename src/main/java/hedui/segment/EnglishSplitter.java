package hedui.segment;

import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * English sentences. Each stop is decided by the words around it where they leave no doubt ({@link
 * EnglishStops}) and by OpenNLP's statistical model where they do.
 */
final class EnglishSplitter implements Splitter {
  /** No quotation of interest is longer; keeps a text without sentences linear. */
  private static final int FAR = 600;

  @Override
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = Chars.skipSpaces(text, 0);
    int i = start;
    while (i < text.length()) {
      if (!EnglishStops.isStop(text.charAt(i))) {
        i++;
        continue;
      }
      int stops = i + 1;
      while (stops < text.length() && EnglishStops.isStop(text.charAt(stops))) {
        stops++;
      }
      int end = closers(text, start, stops);
      if (end < text.length() && EnglishStops.ends(text, start, i, stops, end)) {
        sentences.add(new Span(start, end));
        start = Chars.skipSpaces(text, end);
        i = start;
      } else {
        i = end;
      }
    }
    int end = Chars.trimmedEnd(text, start, text.length());
    if (end > start) {
      sentences.add(new Span(start, end));
    }
    return sentences;
  }

  /** Where the quotation marks and brackets after a stop end that still belong to it. */
  private static int closers(String text, int start, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean closes = Chars.isCloser(c) || ((c == '"' || c == '\'') && opened(text, start, i, c));
      if (!closes) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether a straight quotation mark at {@code at} closes one that was opened before it. */
  private static boolean opened(String text, int start, int at, char quote) {
    if (quote == '\'') {
      return at + 1 == text.length() || !Chars.isLatin(text.charAt(at + 1));
    }
    boolean open = false;
    for (int i = Math.max(start, at - FAR); i < at; i++) {
      open ^= text.charAt(i) == quote;
    }
    return open || at + 1 == text.length() || Chars.isSpace(text.charAt(at + 1));
  }
}
