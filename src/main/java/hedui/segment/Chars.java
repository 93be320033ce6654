package hedui.segment;

/** The classes of characters that both splitters ask about. */
final class Chars {
  private Chars() {}

  /** White space of any kind, no-break and ideographic spaces included. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u2007'
        || c == '\u0085'
        || c == '\ufeff'
        || c == '\u200b'
        || (c != ' ' && c < '\u0021')
        || Character.isWhitespace(c);
  }

  /** The first place at or after {@code from} that is no space; the length if there is none. */
  static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The place after the last character before {@code end} that is no space. */
  static int trimmedEnd(String text, int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || (c >= '\uf900' && c <= '\ufaff')
        || Character.isSurrogate(c);
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7');
  }

  static boolean isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '\u00c0' && Character.isUpperCase(c));
  }

  static boolean isLower(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '\u00df' && Character.isLowerCase(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Quotation marks and brackets that close what stands before them. */
  static boolean isCloser(char c) {
    return switch (c) {
      case ')',
          ']',
          '}',
          '\u201d',
          '\u2019',
          '\u00bb',
          '\u300d',
          '\u300f',
          '\uff09',
          '\u3011',
          '\u300b',
          '\u3009',
          '\u3015',
          '\uff3d',
          '\uff5d',
          '\u301e',
          '\ufe42',
          '\ufe44' ->
          true;
      default -> false;
    };
  }

  /** Ends a sentence whatever follows: the full-width marks. */
  static boolean isFullStop(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\uff61';
  }
}
