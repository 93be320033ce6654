package hedui.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Finds the number of a year at a token, however it is written: 2024, '24, FY24, fiscal year 2024.
 */
final class EnglishYears {
  private final EnglishTokens tokens;
  private final EnglishNumbers numbers;
  private int end;
  private boolean fiscal;

  EnglishYears(EnglishTokens tokens, EnglishNumbers numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Where the year that was last found ends. */
  int end() {
    return end;
  }

  /** Whether the year that was last found is a company's, not the calendar's. */
  boolean isFiscal() {
    return fiscal;
  }

  /** The year, or -1. */
  int year(int i) {
    fiscal = false;
    int at = i;
    if (tokens.is(at, EnglishLexicon.FISCAL) || tokens.isWord(at, "calendar")) {
      fiscal = tokens.is(at, EnglishLexicon.FISCAL);
      at++;
      if (tokens.is(at, EnglishLexicon.YEAR)) {
        at++;
      }
    } else if (tokens.isWord(at, "fy") || tokens.isWord(at, "cy")) {
      fiscal = tokens.isWord(at, "fy");
      at++;
      int two = isMark(at) ? short2(at + 1) : short2(at);
      if (two >= 0) {
        return two;
      }
    }
    if (isMark(at) && tokens.glued(at + 1)) {
      int two = short2(at + 1);
      if (two >= 0) {
        return two;
      }
    }
    int year = tokens.length(at) == 4 ? tokens.smallInteger(at) : -1;
    if (year >= 1000 && year < 2200 && !isCounted(at)) {
      end = at + 1;
      return year;
    }
    if (tokens.is(at, Lexeme.NUMERAL) && !tokens.is(at, Lexeme.ORDINAL)) {
      Figure words = spelled(at);
      if (words != null) {
        end = words.end();
        return words.low().intValue();
      }
    }
    return -1;
  }

  private boolean isCounted(int i) {
    return tokens.is(i + 1, Lexeme.MAGNITUDE | Lexeme.HUNDRED)
        || tokens.isSymbol(i + 1, '%')
        || tokens.isSymbol(i + 1, ':') && tokens.glued(i + 1)
        || tokens.glued(i + 1) && tokens.isWord(i + 1);
  }

  private @Nullable Figure spelled(int i) {
    Figure words = numbers.read(i);
    if (words == null
        || words.is(Figure.ORDINAL | Figure.FRACTION | Figure.VAGUE | Figure.DIGITS)) {
      return null;
    }
    boolean written = words.is(Figure.YEAR) || words.low().precision() - words.low().scale() == 4;
    int year = written ? words.low().intValue() : 0;
    return year >= 1500 && year < 2100 ? words : null;
  }

  boolean isMark(int i) {
    return tokens.isSymbol(i, '\'') || tokens.isSymbol(i, '\u2019') || tokens.isSymbol(i, '\u2018');
  }

  /** A year of two digits: 24 is 2024, 87 is 1987. */
  int short2(int i) {
    if (!tokens.isInteger(i)
        || tokens.length(i) != 2
        || tokens.glued(i + 1) && tokens.isWord(i + 1)) {
      return -1;
    }
    int two = tokens.smallInteger(i);
    end = i + 1;
    return two < 50 ? 2000 + two : 1900 + two;
  }

  /** Digits as an int; only for a few of them. */
  static int plain(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + EnglishTokens.digit(digits.charAt(i));
    }
    return value;
  }
}
