package hedui.quantity;

import java.util.Arrays;

/** Cuts a text into words, numbers in digits and single symbols. */
final class EnglishCutter {
  private static final int MOST_DIGITS = 36;

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private Lexeme[] lexemes;
  private byte[] forms;

  private EnglishCutter(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    lexemes = new Lexeme[guess];
    forms = new byte[guess];
  }

  static EnglishTokens cut(String text) {
    return new EnglishCutter(text).cut();
  }

  private EnglishTokens cut() {
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (isLetter(c)) {
        at = word(at);
      } else if (EnglishTokens.digit(c) >= 0) {
        at = number(at, at);
      } else if (c == '.'
          && at + 1 < length
          && EnglishTokens.digit(text.charAt(at + 1)) >= 0
          && !(count > 0 && ends[count - 1] == at && !isCurrencyEnd(at))) {
        at = number(at, at + 1);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        add(at, at + 1, EnglishLexicon.symbol(c), EnglishTokens.NO_NUMBER);
        at++;
      }
    }
    return new EnglishTokens(text, count, starts, ends, lexemes, forms);
  }

  private boolean isCurrencyEnd(int at) {
    return at > 0 && EnglishLexicon.symbol(text.charAt(at - 1)).is(Lexeme.CURRENCY)
        || at > 0 && "(-\u2212~<>=".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private int word(int start) {
    int length = text.length();
    int at = start;
    int hash = 0;
    do {
      char c = text.charAt(at);
      hash = hash * 31 + (c < 128 ? c | 0x20 : Character.toLowerCase(c));
      at++;
    } while (at < length && isLetter(text.charAt(at)));
    if (at - start == 1
        && at + 1 < length
        && text.charAt(at) == '.'
        && isLetter(text.charAt(at + 1))) {
      int end = initials(start);
      if (end > start) {
        return end;
      }
    } else if (at + 2 < length
            && text.charAt(at) == ':'
            && text.charAt(at + 1) == '/'
            && text.charAt(at + 2) == '/'
        || at - start == 3
            && at < length
            && text.charAt(at) == '.'
            && text.startsWith("www", start)) {
      while (at < length && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      add(start, at, Lexeme.WORD, EnglishTokens.NO_NUMBER);
      return at;
    }
    add(start, at, EnglishLexicon.word(text, start, at, hash), EnglishTokens.NO_NUMBER);
    return at;
  }

  /** "U.S.", "p.m": one word, looked up by its letters. Returns where it ends, or its start. */
  private int initials(int start) {
    int length = text.length();
    int at = start;
    int hash = 0;
    int letters = 0;
    while (at < length
        && isLetter(text.charAt(at))
        && (at + 1 >= length || !isLetter(text.charAt(at + 1)))) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(at));
      letters++;
      at++;
      if (at < length && text.charAt(at) == '.') {
        at++;
      } else {
        break;
      }
    }
    if (letters < 2) {
      return start;
    }
    add(
        start,
        at,
        EnglishLexicon.initials(text, start, at, letters, hash),
        EnglishTokens.NO_NUMBER);
    return at;
  }

  /** Reads digits with their separators; {@code from} is the first digit. */
  private int number(int start, int from) {
    int length = text.length();
    int at = from;
    while (at < length && EnglishTokens.digit(text.charAt(at)) >= 0) {
      at++;
    }
    if (start < from) {
      add(
          start,
          at,
          Lexeme.NUMBER,
          at - from > MOST_DIGITS ? EnglishTokens.ENDLESS : EnglishTokens.DECIMAL);
      return at;
    }
    int commas = 0;
    int points = 0;
    int lastComma = -1;
    int lastPoint = -1;
    boolean commaGroups = true;
    boolean pointGroups = true;
    boolean short2 = false;
    int run = at - from;
    boolean firstShort = run <= 3;
    int digits = run;
    while (at + 1 < length
        && (text.charAt(at) == ',' || text.charAt(at) == '.')
        && EnglishTokens.digit(text.charAt(at + 1)) >= 0) {
      char sign = text.charAt(at);
      int next = at + 1;
      while (next < length && EnglishTokens.digit(text.charAt(next)) >= 0) {
        next++;
      }
      int group = next - at - 1;
      if (sign == ',') {
        commas++;
        lastComma = at;
        commaGroups &= group == 3 || group == 2;
        short2 |= group == 2;
      } else {
        points++;
        lastPoint = at;
        pointGroups &= group == 3;
      }
      digits += group;
      run = group;
      at = next;
    }
    if (commas == 0 && points == 0) {
      return spaced(start, at, digits);
    }
    byte form;
    if (digits > MOST_DIGITS) {
      form = EnglishTokens.ENDLESS;
    } else if (commas == 0) {
      form =
          points == 1
              ? EnglishTokens.DECIMAL
              : pointGroups && firstShort && points > 1
                  ? EnglishTokens.GROUPED
                  : EnglishTokens.DOTTED;
    } else if (points == 0) {
      // 12,34,567 (Indian) and 1,234,567; 5,00 and 1,3 have a decimal comma; 22,24,26 is a list.
      boolean grouped = commaGroups && firstShort && run == 3 && (!short2 || commas > 1);
      form =
          grouped
              ? EnglishTokens.GROUPED
              : commas == 1 && run <= 2 ? EnglishTokens.COMMA_DECIMAL : EnglishTokens.NO_NUMBER;
    } else if (points == 1 && lastPoint > lastComma) {
      form = commaGroups && firstShort ? EnglishTokens.DECIMAL : EnglishTokens.NO_NUMBER;
    } else if (commas == 1 && lastComma > lastPoint && pointGroups && firstShort) {
      form = EnglishTokens.COMMA_DECIMAL;
    } else {
      form = EnglishTokens.NO_NUMBER;
    }
    if (form == EnglishTokens.NO_NUMBER) {
      list(start, at);
    } else {
      add(start, at, Lexeme.NUMBER, form);
    }
    return at;
  }

  /** 22,24,26 is three numbers. */
  private void list(int start, int end) {
    int from = start;
    int points = 0;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) == ',') {
        byte form =
            points == 0
                ? EnglishTokens.INTEGER
                : points == 1 ? EnglishTokens.DECIMAL : EnglishTokens.DOTTED;
        add(from, at, Lexeme.NUMBER, at - from > MOST_DIGITS ? EnglishTokens.ENDLESS : form);
        if (at < end) {
          add(at, at + 1, EnglishLexicon.symbol(','), EnglishTokens.NO_NUMBER);
        }
        from = at + 1;
        points = 0;
      } else if (text.charAt(at) == '.') {
        points++;
      }
    }
  }

  /** 1 414 021 100 is one number; 40 000 too, but 50 500 may be two. */
  private int spaced(int start, int end, int digits) {
    if (digits > MOST_DIGITS) {
      add(start, end, Lexeme.NUMBER, EnglishTokens.ENDLESS);
      return end;
    }
    int at = end;
    int groups = 0;
    boolean hard = true;
    if (digits <= 3 && text.charAt(start) != '0') {
      while (groups < 12 && at + 3 < text.length() && isBlank(text.charAt(at)) && isGroup(at + 1)) {
        hard &= text.charAt(at) != ' ';
        at += 4;
        groups++;
      }
    }
    boolean one = groups > 1 || groups == 1 && (hard || text.startsWith("000", at - 3));
    if (!one || digits + 3 * groups > MOST_DIGITS) {
      return groups == 0 ? pulledApart(start, end) : plain(start, end);
    }
    boolean fraction =
        at + 1 < text.length()
            && text.charAt(at) == '.'
            && EnglishTokens.digit(text.charAt(at + 1)) >= 0;
    if (fraction) {
      at++;
      while (at < text.length() && EnglishTokens.digit(text.charAt(at)) >= 0) {
        at++;
      }
    }
    add(
        start,
        at,
        Lexeme.NUMBER,
        at - start > 2 * MOST_DIGITS
            ? EnglishTokens.ENDLESS
            : fraction ? EnglishTokens.DECIMAL : EnglishTokens.GROUPED);
    return at;
  }

  private int plain(int start, int end) {
    add(start, end, Lexeme.NUMBER, EnglishTokens.INTEGER);
    return end;
  }

  /** 14 . 8 and 10 , 000 in text whose punctuation was set apart. */
  private int pulledApart(int start, int end) {
    int at = end;
    while (at - start < 24
        && end - start <= 3
        && text.startsWith(" , ", at)
        && at + 5 < text.length()
        && isGroup(at + 3)) {
      at += 6;
    }
    boolean fraction =
        text.startsWith(" . ", at)
            && at + 3 < text.length()
            && EnglishTokens.digit(text.charAt(at + 3)) >= 0;
    if (fraction) {
      int digits = at + 3;
      while (digits < text.length()
          && digits - at < 12
          && EnglishTokens.digit(text.charAt(digits)) >= 0) {
        digits++;
      }
      at = digits;
    }
    if (at == end) {
      return plain(start, end);
    }
    add(start, at, Lexeme.NUMBER, fraction ? EnglishTokens.DECIMAL : EnglishTokens.GROUPED);
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  private boolean isGroup(int at) {
    return EnglishTokens.digit(text.charAt(at)) >= 0
        && EnglishTokens.digit(text.charAt(at + 1)) >= 0
        && EnglishTokens.digit(text.charAt(at + 2)) >= 0
        && (at + 3 >= text.length() || EnglishTokens.digit(text.charAt(at + 3)) < 0);
  }

  private void add(int start, int end, Lexeme lexeme, byte form) {
    if (count == starts.length) {
      int more = count * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      lexemes = Arrays.copyOf(lexemes, more);
      forms = Arrays.copyOf(forms, more);
    }
    starts[count] = start;
    ends[count] = end;
    lexemes[count] = lexeme;
    forms[count] = form;
    count++;
  }
}
