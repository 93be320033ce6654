package hedui.quantity;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A text cut into words, numbers in digits and single symbols, in flat arrays; blanks are not kept.
 * Positions beyond either end hold {@link Lexeme#NONE}, so that the grammar may look around freely.
 */
final class EnglishTokens {
  /** What the digits of a number look like. */
  static final byte NO_NUMBER = 0;

  static final byte INTEGER = 1;
  static final byte GROUPED = 2;
  static final byte DECIMAL = 3;

  /** 1.111,11 and 5,00: the comma is the decimal sign. */
  static final byte COMMA_DECIMAL = 4;

  /** 23.04.2022, 1.2.3: no one number. */
  static final byte DOTTED = 5;

  /** Too many digits for an amount. */
  static final byte ENDLESS = 6;

  private static final int MOST_DIGITS = 36;

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private Lexeme[] lexemes;
  private byte[] forms;

  private EnglishTokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    lexemes = new Lexeme[guess];
    forms = new byte[guess];
  }

  static EnglishTokens of(String text) {
    EnglishTokens tokens = new EnglishTokens(text);
    tokens.scan();
    return tokens;
  }

  int count() {
    return count;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Lexeme at(int i) {
    return i >= 0 && i < count ? lexemes[i] : Lexeme.NONE;
  }

  boolean is(int i, int roles) {
    return at(i).is(roles);
  }

  /** Whether the word belongs to one of these groups of {@link EnglishWords}. */
  boolean in(int i, long groups) {
    return at(i).in(groups);
  }

  boolean is(int i, Lexeme lexeme) {
    return at(i) == lexeme;
  }

  /** Whether the word is this one; for words that the lexicon does not know. */
  boolean isWord(int i, String word) {
    return i >= 0
        && i < count
        && ends[i] - starts[i] == word.length()
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  boolean isSymbol(int i, char symbol) {
    return i >= 0 && i < count && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == symbol;
  }

  boolean isHyphen(int i) {
    return i >= 0 && i < count && ends[i] - starts[i] == 1 && isHyphen(text.charAt(starts[i]));
  }

  static boolean isHyphen(char c) {
    return c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2012'
        || c == '\u2013'
        || c == '\u2212';
  }

  boolean isNumber(int i) {
    return i >= 0 && i < count && forms[i] != NO_NUMBER;
  }

  boolean isInteger(int i) {
    return i >= 0 && i < count && forms[i] == INTEGER;
  }

  byte form(int i) {
    return i >= 0 && i < count ? forms[i] : NO_NUMBER;
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < count && starts[i] == ends[i - 1];
  }

  int length(int i) {
    return i >= 0 && i < count ? ends[i] - starts[i] : 0;
  }

  boolean isWord(int i) {
    return i >= 0
        && i < count
        && forms[i] == NO_NUMBER
        && Character.isLetter(text.charAt(starts[i]));
  }

  /** Whether a word begins with a capital. */
  boolean isCapital(int i) {
    return i >= 0 && i < count && Character.isUpperCase(text.charAt(starts[i]));
  }

  boolean isAllCapitals(int i) {
    if (!isWord(i)) {
      return false;
    }
    for (int at = starts[i]; at < ends[i]; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  char last(int i) {
    return text.charAt(ends[i] - 1);
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  /** Whether a sentence or a part of one begins with this token. */
  boolean opensSentence(int i) {
    if (i <= 0) {
      return true;
    }
    char before = text.charAt(starts[i - 1]);
    return before == '.'
        || before == '!'
        || before == '?'
        || before == ':'
        || before == '"'
        || before == '\u201c'
        || before == '('
        || before == '[';
  }

  /** The small integer that the digits are, or -1. */
  int smallInteger(int i) {
    if (!isInteger(i) || ends[i] - starts[i] > 8) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + digit(text.charAt(at));
    }
    return value;
  }

  /** The number that the digits are; only for forms that are one. */
  BigDecimal decimal(int i) {
    char decimalSign = forms[i] == COMMA_DECIMAL ? ',' : '.';
    boolean fractional = forms[i] == DECIMAL || forms[i] == COMMA_DECIMAL;
    long unscaled = 0;
    int scale = 0;
    int digits = 0;
    boolean behind = false;
    int lastSign = fractional ? text.lastIndexOf(decimalSign, ends[i] - 1) : -1;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      int digit = digit(c);
      if (digit >= 0) {
        if (++digits > 18) {
          return longDecimal(i, lastSign);
        }
        unscaled = unscaled * 10 + digit;
        if (behind) {
          scale++;
        }
      } else if (at == lastSign) {
        behind = true;
      }
    }
    return BigDecimal.valueOf(unscaled, scale);
  }

  private BigDecimal longDecimal(int i, int lastSign) {
    StringBuilder plain = new StringBuilder();
    for (int at = starts[i]; at < ends[i]; at++) {
      int digit = digit(text.charAt(at));
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (at == lastSign) {
        plain.append('.');
      }
    }
    return new BigDecimal(plain.toString());
  }

  /** The value of an ASCII or full-width digit, or -1. */
  static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '\uff10' && c <= '\uff19' ? c - '\uff10' : -1;
  }

  private void scan() {
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (isLetter(c)) {
        at = word(at);
      } else if (digit(c) >= 0) {
        at = number(at, at);
      } else if (c == '.'
          && at + 1 < length
          && digit(text.charAt(at + 1)) >= 0
          && !(count > 0 && ends[count - 1] == at && !isCurrencyEnd(at))) {
        at = number(at, at + 1);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        add(at, at + 1, EnglishLexicon.symbol(c), NO_NUMBER);
        at++;
      }
    }
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
      add(start, at, Lexeme.WORD, NO_NUMBER);
      return at;
    }
    add(start, at, EnglishLexicon.word(text, start, at, hash), NO_NUMBER);
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
    add(start, at, EnglishLexicon.initials(text, start, at, letters, hash), NO_NUMBER);
    return at;
  }

  /** Reads digits with their separators; {@code from} is the first digit. */
  private int number(int start, int from) {
    int length = text.length();
    int at = from;
    while (at < length && digit(text.charAt(at)) >= 0) {
      at++;
    }
    if (start < from) {
      add(start, at, Lexeme.NUMBER, at - from > MOST_DIGITS ? ENDLESS : DECIMAL);
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
        && digit(text.charAt(at + 1)) >= 0) {
      char sign = text.charAt(at);
      int next = at + 1;
      while (next < length && digit(text.charAt(next)) >= 0) {
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
      form = ENDLESS;
    } else if (commas == 0) {
      form = points == 1 ? DECIMAL : pointGroups && firstShort && points > 1 ? GROUPED : DOTTED;
    } else if (points == 0) {
      // 12,34,567 (Indian) and 1,234,567; 5,00 and 1,3 have a decimal comma; 22,24,26 is a list.
      boolean grouped = commaGroups && firstShort && run == 3 && (!short2 || commas > 1);
      form = grouped ? GROUPED : commas == 1 && run <= 2 ? COMMA_DECIMAL : NO_NUMBER;
    } else if (points == 1 && lastPoint > lastComma) {
      form = commaGroups && firstShort ? DECIMAL : NO_NUMBER;
    } else if (commas == 1 && lastComma > lastPoint && pointGroups && firstShort) {
      form = COMMA_DECIMAL;
    } else {
      form = NO_NUMBER;
    }
    if (form == NO_NUMBER) {
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
        byte form = points == 0 ? INTEGER : points == 1 ? DECIMAL : DOTTED;
        add(from, at, Lexeme.NUMBER, at - from > MOST_DIGITS ? ENDLESS : form);
        if (at < end) {
          add(at, at + 1, EnglishLexicon.symbol(','), NO_NUMBER);
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
      add(start, end, Lexeme.NUMBER, ENDLESS);
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
        at + 1 < text.length() && text.charAt(at) == '.' && digit(text.charAt(at + 1)) >= 0;
    if (fraction) {
      at++;
      while (at < text.length() && digit(text.charAt(at)) >= 0) {
        at++;
      }
    }
    add(
        start,
        at,
        Lexeme.NUMBER,
        at - start > 2 * MOST_DIGITS ? ENDLESS : fraction ? DECIMAL : GROUPED);
    return at;
  }

  private int plain(int start, int end) {
    add(start, end, Lexeme.NUMBER, INTEGER);
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
        text.startsWith(" . ", at) && at + 3 < text.length() && digit(text.charAt(at + 3)) >= 0;
    if (fraction) {
      int digits = at + 3;
      while (digits < text.length() && digits - at < 12 && digit(text.charAt(digits)) >= 0) {
        digits++;
      }
      at = digits;
    }
    if (at == end) {
      return plain(start, end);
    }
    add(start, at, Lexeme.NUMBER, fraction ? DECIMAL : GROUPED);
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  private boolean isGroup(int at) {
    return digit(text.charAt(at)) >= 0
        && digit(text.charAt(at + 1)) >= 0
        && digit(text.charAt(at + 2)) >= 0
        && (at + 3 >= text.length() || digit(text.charAt(at + 3)) < 0);
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
