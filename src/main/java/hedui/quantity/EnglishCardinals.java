package hedui.quantity;

import static hedui.quantity.Lexeme.DENOMINATOR;
import static hedui.quantity.Lexeme.DOZEN;
import static hedui.quantity.Lexeme.HUNDRED;
import static hedui.quantity.Lexeme.MAGNITUDE;
import static hedui.quantity.Lexeme.NUMERAL;
import static hedui.quantity.Lexeme.ONES;
import static hedui.quantity.Lexeme.ORDINAL;
import static hedui.quantity.Lexeme.TEEN;
import static hedui.quantity.Lexeme.TENS;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole and decimal numbers, cardinal and ordinal: "a hundred and seventy", "1.1 billion",
 * "seven point nought two", "twenty-first", "nineteen eighty-four". Every step moves forward; at
 * most one step back is taken, to the last "and".
 *
 * <p>A number is a sum of parts, each a section times its magnitude; the section is what no
 * magnitude has met yet.
 */
final class EnglishCardinals {
  static final int LARGEST_EXPONENT = 36;

  private static final BigDecimal ONE_HUNDRED = BigDecimal.valueOf(100);

  private enum Last {
    START,
    ARTICLE,
    ONES,
    TEEN,
    TENS,
    HUNDRED,
    MAGNITUDE,
    DIGITS,
    AND
  }

  private final EnglishTokens tokens;

  // What has been read so far.
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private Last last = Last.START;
  private int words;
  private int form;
  private int end;

  /** The power of ten of the last magnitude; the next must be lower. */
  private int limit;

  // Where the number ends if the "and" or comma that came last does not belong to it; -1 without
  // one.
  private int safeEnd;
  private BigDecimal safeValue = BigDecimal.ZERO;

  EnglishCardinals(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The number that begins at a token, or null; {@code apart} as in {@link EnglishNumbers#read}.
   */
  @Nullable Figure read(int start, boolean apart) {
    Figure sequence = tokens.is(start, ONES) ? sequence(start) : null;
    if (sequence != null) {
      return sequence;
    }
    if (tokens.is(start, EnglishLexicon.POINT)) {
      return point(start);
    }
    reset(start);
    int at = start;
    while (at >= 0) {
      at = step(at, apart);
    }
    if (words == 0 || last == Last.ARTICLE && !tokens.is(end, DOZEN)) {
      return null;
    }
    if (words == 1) {
      form |= Figure.SIMPLE;
    }
    BigDecimal value = total.add(section);
    int scale = limit == Integer.MAX_VALUE ? 0 : limit;
    Figure figure = new Figure(start, end, value, value, scale, form);
    if (figure.is(Figure.ORDINAL)) {
      return figure;
    }
    Figure decimal = tokens.is(end, EnglishLexicon.POINT) ? decimals(figure) : null;
    if (decimal != null || scale > 0) {
      return decimal != null ? decimal : figure;
    }
    return figure.is(Figure.DIGITS) ? exponent(figure) : paired(figure);
  }

  private void reset(int start) {
    total = BigDecimal.ZERO;
    section = BigDecimal.ZERO;
    last = Last.START;
    words = 0;
    form = 0;
    end = start;
    limit = Integer.MAX_VALUE;
    safeEnd = -1;
  }

  /** Takes the word at a token; returns the next to look at, or -1 where the number ends. */
  private int step(int at, boolean apart) {
    Lexeme word = tokens.at(at);
    if (joins(at, apart)) {
      safeEnd = end;
      safeValue = total.add(section);
      last = Last.AND;
      return next(at);
    }
    if (!takes(at, word)) {
      if (word.is(HUNDRED | MAGNITUDE) && safeEnd > 0) {
        end = safeEnd;
        total = safeValue;
        section = BigDecimal.ZERO;
      }
      return -1;
    }
    words++;
    end = at + 1;
    if (word.is(ORDINAL)) {
      form |= Figure.ORDINAL;
      return -1;
    }
    return next(at);
  }

  private boolean takes(int at, Lexeme word) {
    boolean open =
        switch (last) {
          case START, HUNDRED, MAGNITUDE, AND -> true;
          default -> false;
        };
    if (tokens.isNumber(at)) {
      return digits(at);
    }
    if (word.is(ONES)) {
      return (open || last == Last.TENS) && ones(at, word);
    }
    if (word.is(TEEN | TENS)) {
      return open && adds(word, word.is(TEEN) ? Last.TEEN : Last.TENS);
    }
    if (tokens.isArticle(at)) {
      boolean one = last == Last.START && tokens.is(at + 1, HUNDRED | MAGNITUDE | DOZEN);
      section = one ? BigDecimal.ONE : section;
      last = one ? Last.ARTICLE : last;
      return one;
    }
    return word.is(HUNDRED) ? hundred(word) : word.is(MAGNITUDE) && magnitude(word);
  }

  private boolean adds(Lexeme word, Last kind) {
    section = section.add(BigDecimal.valueOf(word.number()));
    last = kind;
    return true;
  }

  private boolean digits(int at) {
    int small = tokens.smallInteger(at);
    boolean more =
        small > 0
            && small < 1000
            && !tokens.glued(at)
            && (last == Last.MAGNITUDE && tokens.is(at + 1, HUNDRED | MAGNITUDE)
                || last == Last.AND && (form & Figure.DIGITS) != 0 && tokens.length(at) <= 2);
    byte shape = tokens.form(at);
    if (last != Last.START && !more
        || shape == EnglishTokens.DOTTED
        || shape == EnglishTokens.ENDLESS) {
      return false;
    }
    section = section.add(tokens.decimal(at));
    last = Last.DIGITS;
    form |= Figure.DIGITS;
    return true;
  }

  private boolean ones(int at, Lexeme word) {
    boolean divided =
        last == Last.AND
            && !word.is(ORDINAL)
            && tokens.is(next(at), DENOMINATOR)
            && !tokens.is(next(at), DOZEN);
    return !divided && (word.number() > 0 || last == Last.START) && adds(word, Last.ONES);
  }

  private boolean hundred(Lexeme word) {
    boolean below = section.compareTo(ONE_HUNDRED) < 0;
    boolean fits =
        switch (last) {
          case START -> word.is(ORDINAL);
          case HUNDRED, MAGNITUDE, AND -> false;
          case DIGITS -> below || words == 1;
          default -> below;
        };
    if (fits) {
      section = last == Last.START ? ONE_HUNDRED : section.scaleByPowerOfTen(2);
      last = Last.HUNDRED;
      safeEnd = -1;
    }
    return fits;
  }

  private boolean magnitude(Lexeme word) {
    int exponent = word.exponent();
    if (last == Last.MAGNITUDE) {
      // ten thousand million
      if (total.precision() - total.scale() >= 30) {
        return false;
      }
      total = total.scaleByPowerOfTen(exponent);
    } else {
      if (last == Last.AND || last == Last.START && !word.is(ORDINAL) || exponent >= limit) {
        return false;
      }
      BigDecimal sum = last == Last.START ? BigDecimal.ONE : section;
      total = total.add(sum.scaleByPowerOfTen(exponent));
    }
    section = BigDecimal.ZERO;
    limit = exponent;
    last = Last.MAGNITUDE;
    safeEnd = -1;
    return true;
  }

  /** Whether "and" or a comma goes on with the number. */
  private boolean joins(int at, boolean apart) {
    if (tokens.is(at, EnglishLexicon.AND)) {
      return !apart
          && (last == Last.HUNDRED
              || last == Last.MAGNITUDE
              || last == Last.TENS && isOldStyle(at));
    }
    return last == Last.MAGNITUDE && tokens.isSymbol(at, ',') && continues(at);
  }

  /** twenty and four hours: what is counted must follow, else two numbers are listed. */
  private boolean isOldStyle(int and) {
    return isDigit(and + 1)
        && tokens.is(and + 2, Lexeme.TIME_UNIT)
        && !tokens.is(and - 2, EnglishLexicon.BETWEEN);
  }

  /** Whether a comma between words joins them: eight billion, five hundred million. */
  private boolean continues(int comma) {
    if (!tokens.is(comma + 1, NUMERAL) || tokens.is(comma + 1, ORDINAL)) {
      return false;
    }
    for (int at = comma + 2; at < comma + 5; at++) {
      if (tokens.is(at, HUNDRED | MAGNITUDE)) {
        return true;
      }
      if (!tokens.is(at, NUMERAL) && !tokens.isHyphen(at)) {
        return false;
      }
    }
    return false;
  }

  /** The word after this one when a hyphen or nothing but a blank is between them. */
  int next(int i) {
    boolean joined =
        tokens.isHyphen(i + 1)
            && (tokens.is(i + 2, NUMERAL | HUNDRED | MAGNITUDE | DENOMINATOR | DOZEN)
                || tokens.is(i + 2, EnglishLexicon.AND));
    return joined ? i + 2 : i + 1;
  }

  // ---- digits said one by one, decimals, pairs ----

  private boolean isDigit(int i) {
    return tokens.is(i, ONES) && !tokens.is(i, ORDINAL);
  }

  private boolean isOh(int i) {
    return tokens.is(i, EnglishLexicon.OH) || tokens.is(i, EnglishLexicon.O);
  }

  /**
   * Where a number from ten to 99 in words ends, hyphen or not; the same token if there is none.
   */
  private int pairEnd(int i) {
    if (!tokens.is(i, TEEN | TENS) || tokens.is(i, ORDINAL)) {
      return i;
    }
    int ones = next(i);
    boolean two = tokens.is(i, TENS) && isDigit(ones) && tokens.at(ones).number() > 0;
    return two ? ones + 1 : i + 1;
  }

  private int pair(int i, int pairEnd) {
    return tokens.at(i).number() + (pairEnd > i + 1 ? tokens.at(pairEnd - 1).number() : 0);
  }

  /** 1.3e6, -12e-1. */
  private Figure exponent(Figure figure) {
    int at = figure.end();
    if (!tokens.isWord(at, "e") || !tokens.glued(at) || !tokens.glued(at + 1)) {
      return figure;
    }
    boolean minus = tokens.isHyphen(at + 1);
    int digits = minus || tokens.isSymbol(at + 1, '+') ? at + 2 : at + 1;
    int power = tokens.length(digits) <= 2 ? tokens.smallInteger(digits) : -1;
    if (power < 0
        || !tokens.glued(digits)
        || tokens.glued(digits + 1) && tokens.isWord(digits + 1)) {
      return figure;
    }
    BigDecimal value = figure.low().scaleByPowerOfTen(minus ? -power : power);
    return Figure.exact(figure.start(), digits + 1, value, figure.form());
  }

  /** one two three four: digits said one by one, three at least. */
  private @Nullable Figure sequence(int start) {
    StringBuilder digits = new StringBuilder();
    int after = start;
    while (isDigit(after) && digits.length() <= LARGEST_EXPONENT) {
      digits.append(tokens.at(after).number());
      after++;
    }
    boolean row = digits.length() >= 3 && digits.length() <= LARGEST_EXPONENT;
    return row ? Figure.exact(start, after, new BigDecimal(digits.toString()), 0) : null;
  }

  /** point zero two; a lone "point one" only before a magnitude or percent. */
  private @Nullable Figure point(int start) {
    Figure decimal = decimals(Figure.exact(start, start, BigDecimal.ZERO, 0));
    boolean certain =
        decimal != null
            && (decimal.end() - start > 2
                || decimal.scale() > 0
                || tokens.is(decimal.end(), EnglishLexicon.PERCENT)
                || isDigit(start + 1) && tokens.at(start + 1).number() == 0);
    return certain ? decimal : null;
  }

  /** What follows "point": digits one by one, or one number below a hundred. */
  private @Nullable Figure decimals(Figure whole) {
    int at = whole.end() + 1;
    StringBuilder digits = new StringBuilder();
    while (digits.length() <= LARGEST_EXPONENT && (isDigit(at) || isOh(at))) {
      digits.append(tokens.at(at).number());
      at++;
    }
    if (digits.length() == 0) {
      int pairEnd = pairEnd(at);
      if (pairEnd > at) {
        digits.append(pair(at, pairEnd));
        at = pairEnd;
      } else if (whole.is(Figure.DIGITS) && tokens.isInteger(at) && tokens.length(at) <= 4) {
        digits.append(tokens.decimal(at).toPlainString());
        at++;
      } else {
        return null;
      }
    }
    BigDecimal part = new BigDecimal(digits.toString()).scaleByPowerOfTen(-digits.length());
    Figure figure = whole.plus(part).withEnd(at);
    if (tokens.is(at, MAGNITUDE) && !tokens.is(at, ORDINAL)) {
      int exponent = tokens.at(at).exponent();
      BigDecimal scaled = figure.low().scaleByPowerOfTen(exponent);
      return new Figure(figure.start(), at + 1, scaled, scaled, exponent, figure.form());
    }
    return figure;
  }

  /** nineteen eighty-four and twenty twenty-four are years, one fifty is 150. */
  private Figure paired(Figure figure) {
    int value = figure.low().precision() <= 3 ? figure.low().intValue() : 0;
    boolean century = value >= 13 && value <= 20;
    int at = figure.end();
    int pairEnd = pairEnd(at);
    int pair;
    if (isOh(at) && isDigit(at + 1) && century) {
      pair = tokens.at(at + 1).number();
      pairEnd = at + 2;
    } else if (pairEnd > at) {
      pair = pair(at, pairEnd);
    } else {
      return figure;
    }
    boolean hyphenated = tokens.isHyphen(pairEnd) && tokens.glued(pairEnd);
    boolean hundred =
        value >= 1 && value <= 9 && pair >= 20 && !hyphenated && figure.is(Figure.SIMPLE);
    BigDecimal sum = BigDecimal.valueOf(value * 100L + pair);
    return century || hundred
        ? Figure.exact(figure.start(), pairEnd, sum, century ? Figure.YEAR : 0)
        : figure;
  }
}
