package hedui.report;

import hedui.bitext.Mark;
import hedui.check.Finding;
import java.util.List;

/** Text from inputs, made safe for where lines and control characters mean something. */
final class Plain {
  private Plain() {}

  /**
   * One line without control characters, so that a text cannot move a terminal's cursor, start a
   * row or turn the direction of what follows.
   */
  static String line(String text) {
    StringBuilder line = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char safe = c;
      if (c == '\n' || c == '\r' || c == '\t' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        safe = ' ';
      } else if (c < 0x20
          || (c >= 0x7f && c < 0xa0)
          || (c >= '\u202a' && c <= '\u202e')
          || (c >= '\u2066' && c <= '\u2069')
          || isLone(text, i)) {
        safe = '\ufffd';
      }
      if (safe != c && line == null) {
        line = new StringBuilder(text);
      }
      if (line != null) {
        line.setCharAt(i, safe);
      }
    }
    return line == null ? text : line.toString();
  }

  /** Escapes text for XML 1.0, which has no place for most control characters. */
  static String xml(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        case '\t' -> out.append("&#9;");
        default ->
            out.append(
                c < 0x20 || c == '\ufffe' || c == '\uffff' || isLone(text, i) ? '\ufffd' : c);
      }
    }
    return out.toString();
  }

  /** The marked words, several divided by a bar. */
  static String words(List<Mark> marks) {
    StringBuilder words = new StringBuilder();
    for (Mark mark : marks) {
      words.append(words.length() == 0 ? "" : " | ").append(mark.text());
    }
    return words.toString();
  }

  /** The marks of the side where a reader should look first: the target's if there are any. */
  static List<Mark> home(Finding finding) {
    return finding.target().isEmpty() ? finding.source() : finding.target();
  }

  /** Half a character outside the basic plane, which no encoding can write. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
