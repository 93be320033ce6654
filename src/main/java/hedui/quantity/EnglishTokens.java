package hedui.quantity;

import java.math.BigDecimal;

/**
 * A text that {@link EnglishCutter} has cut, in flat arrays; blanks are not kept. Positions beyond
 * either end hold {@link Lexeme#NONE}, so that the grammar may look around freely.
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

  private final String text;
  private final int count;
  private final int[] starts;
  private final int[] ends;
  private final Lexeme[] lexemes;
  private final byte[] forms;

  EnglishTokens(String text, int count, int[] starts, int[] ends, Lexeme[] lexemes, byte[] forms) {
    this.text = text;
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    this.lexemes = lexemes;
    this.forms = forms;
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

  boolean isArticle(int i) {
    return is(i, EnglishLexicon.A) || is(i, EnglishLexicon.AN);
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
}
