package hedui.quantity;

import static hedui.quantity.Lexeme.CLASS;
import static hedui.quantity.Lexeme.DENOMINATOR;
import static hedui.quantity.Lexeme.DOZEN;
import static hedui.quantity.Lexeme.FEW;
import static hedui.quantity.Lexeme.HUNDRED;
import static hedui.quantity.Lexeme.MAGNITUDE;
import static hedui.quantity.Lexeme.NUMERAL;
import static hedui.quantity.Lexeme.ONES;
import static hedui.quantity.Lexeme.ORDINAL;
import static hedui.quantity.Lexeme.PLURAL;
import static hedui.quantity.Lexeme.TEEN;
import static hedui.quantity.Lexeme.TENS;
import static hedui.quantity.Lexeme.VULGAR;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers, in digits, in words and mixed: "1.1 billion", "a hundred and seventy", "two and a
 * half million", "three quarters", "tens of millions", "twenty-first". Every step moves forward; at
 * most one step back is taken, to the last "and".
 */
final class EnglishNumbers {
  /** Fractions that have no end are cut here. */
  static final MathContext FIFTEEN = new MathContext(15);

  private static final int LARGEST_EXPONENT = 36;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final EnglishTokens tokens;

  EnglishNumbers(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /** The number that begins at a token, without a sign before it, or null. */
  @Nullable Figure read(int start) {
    return read(start, false);
  }

  /**
   * The same; {@code apart} means that "and" joins two numbers here, as in "between one hundred and
   * two".
   */
  @Nullable Figure read(int start, boolean apart) {
    if (tokens.is(start, FEW | CLASS) || isArticle(start) && tokens.is(start + 1, FEW)) {
      Figure vague = vague(start);
      return vague != null || !tokens.is(start, FEW | CLASS) ? vague : null;
    }
    Figure figure = fraction(start);
    if (figure == null) {
      figure = cardinal(start, apart);
      if (figure == null) {
        return null;
      }
      figure = apart ? dozens(figure) : share(mixed(overDenominator(dozens(some(figure)))));
    }
    return figure;
  }

  /** The one that an article says: a dollar and fifty cents. */
  Figure one(int article) {
    return new Figure(article, article + 1, BigDecimal.ONE, BigDecimal.ONE, 0, 0);
  }

  /** The number of (1.2) billion, at its digits. */
  Figure bracketed(int i) {
    BigDecimal value = tokens.decimal(i);
    Figure digits = new Figure(i, i + 2, value, value, 0, Figure.DIGITS);
    return tokens.is(i + 2, MAGNITUDE)
        ? digits.scaled(tokens.at(i + 2).exponent()).withEnd(i + 3)
        : digits;
  }

  private boolean isArticle(int i) {
    return tokens.is(i, EnglishLexicon.A) || tokens.is(i, EnglishLexicon.AN);
  }

  /** The word after this one when a hyphen or nothing but a blank is between them. */
  private int next(int i) {
    return tokens.isHyphen(i + 1)
                && tokens.is(i + 2, NUMERAL | HUNDRED | MAGNITUDE | DENOMINATOR | DOZEN)
            || tokens.isHyphen(i + 1) && tokens.is(i + 2, EnglishLexicon.AND)
        ? i + 2
        : i + 1;
  }

  // ---- vague numbers
  // -----------------------------------------------------------------------------------------

  private @Nullable Figure vague(int start) {
    int at = start;
    BigDecimal low = BigDecimal.ONE;
    BigDecimal high = BigDecimal.TEN;
    if (isArticle(at)) {
      at++;
    }
    if (tokens.is(at, FEW)) {
      if (tokens.is(at, EnglishLexicon.COUPLE)) {
        low = BigDecimal.valueOf(2);
        high = BigDecimal.valueOf(3);
      }
      at++;
      if (tokens.is(at, EnglishLexicon.OF)) {
        at++;
      }
      if (!tokens.is(at, HUNDRED | MAGNITUDE | DOZEN | CLASS) || tokens.is(at, ORDINAL)) {
        return null;
      }
    }
    if (tokens.isWord(at, "tens") && !tokens.is(at + 1, EnglishLexicon.OF)) {
      return null;
    }
    int exponent = 0;
    int dozens = 0;
    int end = at;
    while (tokens.is(at, HUNDRED | MAGNITUDE | DOZEN | CLASS) && !tokens.is(at, ORDINAL)) {
      if (tokens.is(at, DOZEN)) {
        dozens++;
      }
      exponent += tokens.at(at).exponent();
      if (exponent > LARGEST_EXPONENT || dozens > 1) {
        return null;
      }
      end = at + 1;
      at = tokens.is(end, EnglishLexicon.OF) ? end + 1 : end;
    }
    Figure figure = new Figure(start, end, low, high, 0, Figure.VAGUE).scaled(exponent);
    if (dozens == 0) {
      return figure;
    }
    // "dozens" is at least two of them and less than a hundred; "a few dozen" is that too.
    return new Figure(start, end, BigDecimal.valueOf(24), BigDecimal.valueOf(100), 0, Figure.VAGUE)
        .scaled(exponent);
  }

  // ---- fractions
  // ---------------------------------------------------------------------------------------------

  /** half, a quarter, ⅔, 3/4, half a million. */
  private @Nullable Figure fraction(int start) {
    if (tokens.is(start, VULGAR)) {
      Figure figure =
          new Figure(start, start + 1, vulgar(start), vulgar(start), 0, Figure.FRACTION);
      return ofMagnitude(figure);
    }
    if (tokens.isInteger(start)) {
      BigDecimal value = slashed(start);
      return value == null
          ? null
          : ofMagnitude(
              new Figure(start, start + 3, value, value, 0, Figure.FRACTION | Figure.DIGITS));
    }
    int at = isArticle(start) ? start + 1 : start;
    if (at > start && tokens.is(at, ORDINAL) && tokens.is(at, HUNDRED | MAGNITUDE)) {
      BigDecimal part = BigDecimal.ONE.scaleByPowerOfTen(-tokens.at(at).exponent());
      boolean divided =
          tokens.is(at + 1, EnglishLexicon.OF) || tokens.is(at + 1, Lexeme.PUNCTUATION);
      return divided ? new Figure(start, at + 1, part, part, 0, Figure.FRACTION) : null;
    }
    if (!tokens.is(at, DENOMINATOR) || tokens.is(at, PLURAL)) {
      return null;
    }
    boolean half = tokens.is(at, EnglishLexicon.HALF);
    boolean plain = half || tokens.is(at, EnglishLexicon.QUARTER);
    if (!plain && at == start) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE.divide(BigDecimal.valueOf(tokens.at(at).number()), FIFTEEN);
    Figure figure = new Figure(start, at + 1, value, value, 0, Figure.FRACTION);
    Figure multiplied = ofMagnitude(figure);
    if (multiplied.scale() > 0 || multiplied.is(Figure.DOZEN)) {
      return multiplied;
    }
    // "a third" is a fraction when something is divided, else the third of a row.
    return plain || tokens.is(at + 1, EnglishLexicon.OF) || isMeasured(start - 1) ? figure : null;
  }

  /**
   * Whether the word before says that an amount follows: by a third, about a fifth, than a tenth.
   */
  private boolean isMeasured(int i) {
    return tokens.is(i, EnglishLexicon.BY)
        || tokens.is(i, EnglishLexicon.THAN)
        || tokens.in(i, EnglishWords.BEFORE_FRACTION);
  }

  private BigDecimal vulgar(int i) {
    Lexeme sign = tokens.at(i);
    return BigDecimal.valueOf(sign.number()).divide(BigDecimal.valueOf(sign.exponent()), FIFTEEN);
  }

  /** 3/4, when it is a fraction and not a date or 24/7. */
  private @Nullable BigDecimal slashed(int i) {
    if (!tokens.isSymbol(i + 1, '/')
        || !tokens.glued(i + 1)
        || !tokens.glued(i + 2)
        || tokens.glued(i) && tokens.isSymbol(i - 1, '/')
        || tokens.isSymbol(i + 3, '/') && tokens.glued(i + 3)) {
      return null;
    }
    int numerator = tokens.smallInteger(i);
    int denominator = tokens.smallInteger(i + 2);
    if (numerator <= 0 || denominator <= numerator || tokens.first(i) == '0') {
      return null;
    }
    boolean usual =
        denominator <= 6
            || denominator == 8
            || denominator == 10
            || denominator == 16
            || denominator == 32
            || denominator == 64
            || denominator == 100;
    return usual
        ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), FIFTEEN)
        : null;
  }

  /** half a million, three quarters of a billion, half a dozen. */
  private Figure ofMagnitude(Figure figure) {
    int at = figure.end();
    if (tokens.isHyphen(at)) {
      at++;
    }
    if (tokens.is(at, EnglishLexicon.OF)) {
      at++;
      if (!isArticle(at)) {
        return figure;
      }
    }
    if (isArticle(at)) {
      at++;
    }
    if (tokens.is(at, MAGNITUDE) && !tokens.is(at, ORDINAL | CLASS)) {
      return figure.scaled(tokens.at(at).exponent()).withEnd(at + 1);
    }
    if (tokens.is(at, DOZEN)) {
      return figure.times(TWELVE).withEnd(at + 1).with(Figure.DOZEN);
    }
    return figure;
  }

  /** two thirds, one-fifth, three quarters: a number followed by its denominator. */
  private Figure overDenominator(Figure figure) {
    int at = next(figure.end() - 1);
    if (!tokens.is(at, DENOMINATOR)
        || figure.is(Figure.ORDINAL | Figure.FRACTION)
        || figure.scale() > 0
        || figure.low().signum() <= 0
        || figure.low().scale() > 0) {
      return figure;
    }
    boolean one = figure.low().compareTo(BigDecimal.ONE) == 0;
    // a three-quarter point
    boolean adjective =
        tokens.is(at, EnglishLexicon.QUARTER) && tokens.is(at + 1, EnglishLexicon.POINT);
    if (!adjective && (one == tokens.is(at, PLURAL) || isPeriod(figure, at))) {
      return figure;
    }
    BigDecimal value = figure.low().divide(BigDecimal.valueOf(tokens.at(at).number()), FIFTEEN);
    return ofMagnitude(new Figure(figure.start(), at + 1, value, value, 0, Figure.FRACTION));
  }

  /**
   * Whether "quarters" are three months each here, not four in a whole: only a few of them are the
   * latter.
   */
  private boolean isPeriod(Figure figure, int at) {
    if (!tokens.is(at, EnglishLexicon.QUARTER) && !tokens.is(at, EnglishLexicon.QUARTERS)) {
      return false;
    }
    boolean whole = at + 1 >= tokens.count() && figure.start() == 0;
    boolean fraction =
        tokens.is(at + 1, EnglishLexicon.OF)
            || tokens.is(at + 1, MAGNITUDE)
            || tokens.isWord(at + 1, "century")
            || tokens.isHyphen(at + 1) && tokens.glued(at + 1)
            || tokens.is(at + 1, Lexeme.UNIT);
    Lexeme before = tokens.at(figure.start() - 1);
    boolean counted =
        tokens.in(figure.start() - 1, EnglishWords.WHICH)
            || before == EnglishLexicon.THE
            || tokens.isWord(figure.start() - 1, "previous");
    return counted
        || !whole
            && !fraction
            && !tokens.isHyphen(at - 1)
            && !isMeasured(figure.start() - 1)
            && !tokens.is(at + 1, Lexeme.PUNCTUATION)
        || figure.low().compareTo(BigDecimal.valueOf(3)) > 0;
  }

  /** two and a half, 2 1/4, 7½, three million and a half, one and three quarters billion. */
  private Figure mixed(Figure figure) {
    if (figure.is(Figure.ORDINAL | Figure.FRACTION | Figure.YEAR)) {
      return figure;
    }
    int at = figure.end();
    if (tokens.is(at, VULGAR)) {
      return ofMagnitude(figure.plus(vulgar(at)).withEnd(at + 1));
    }
    if (figure.is(Figure.DIGITS) && tokens.isInteger(at) && !tokens.glued(at)) {
      BigDecimal value = figure.scale() == 0 && figure.low().scale() <= 0 ? slashed(at) : null;
      return value == null ? figure : ofMagnitude(figure.plus(value).withEnd(at + 3));
    }
    if (!tokens.is(at, EnglishLexicon.AND)
        && !(tokens.isHyphen(at) && tokens.is(at + 1, EnglishLexicon.AND))) {
      return figure;
    }
    at = tokens.isHyphen(at) ? at + 2 : at + 1;
    int numerator = 1;
    boolean counted = false;
    if (tokens.isHyphen(at) && isArticle(at + 1)) {
      at++;
    }
    if (isArticle(at)) {
      at++;
    } else if (tokens.is(at, ONES) && !tokens.is(at, ORDINAL)) {
      numerator = tokens.at(at).number();
      counted = true;
      at = next(at);
    }
    if (tokens.isHyphen(at) && tokens.is(at + 1, DENOMINATOR)) {
      at++;
    }
    if (!tokens.is(at, DENOMINATOR) || numerator == 0 || tokens.is(at, PLURAL) != numerator > 1) {
      return figure;
    }
    boolean bare = !counted && !isArticle(at - 1) && !tokens.isHyphen(at - 1);
    if (bare && !tokens.is(at, EnglishLexicon.HALF)) {
      return figure;
    }
    BigDecimal part =
        BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(tokens.at(at).number()), FIFTEEN);
    int end = at + 1;
    int after = tokens.isHyphen(end) ? end + 1 : end;
    if (tokens.is(after, MAGNITUDE) && !tokens.is(after, ORDINAL | CLASS)) {
      int exponent = tokens.at(after).exponent();
      return figure.scale() == 0
          ? figure.plus(part).scaled(exponent).withEnd(after + 1)
          : figure.plus(part.scaleByPowerOfTen(exponent)).withEnd(after + 1);
    }
    return figure.plus(part.scaleByPowerOfTen(figure.scale())).withEnd(end);
  }

  /** one in five, two out of three. */
  private Figure share(Figure figure) {
    boolean small = figure.scale() == 0 && !figure.is(~(Figure.DIGITS | Figure.SIMPLE));
    int at = figure.end();
    boolean in = tokens.is(at, EnglishLexicon.IN);
    boolean outOf = tokens.is(at, EnglishLexicon.OUT) && tokens.is(at + 1, EnglishLexicon.OF);
    if (!small
        || !in && !outOf
        || figure.low().signum() <= 0
        || figure.low().scale() > 0
        || figure.low().precision() > 2
        || tokens.is(figure.start() - 1, Lexeme.CURRENCY)) {
      return figure;
    }
    int second = outOf ? at + 2 : at + 1;
    if (tokens.is(second, EnglishLexicon.EVERY)) {
      second++;
    }
    if (!tokens.isInteger(second) && !(tokens.is(second, NUMERAL) && !tokens.is(second, ORDINAL))) {
      return figure;
    }
    Figure whole = cardinal(second, false);
    if (whole == null
        || whole.is(Figure.ORDINAL | Figure.YEAR)
        || whole.low().compareTo(figure.low()) <= 0
        || whole.low().scale() > 0
        || in && whole.is(Figure.DIGITS) && tokens.length(second) == 4
        || in && figure.low().compareTo(BigDecimal.TEN) > 0
        || tokens.is(whole.end(), Lexeme.TIME_UNIT | Lexeme.UNIT | Lexeme.MONTH)
        || tokens.isHyphen(whole.end())
        || tokens.isSymbol(whole.end(), '%')
        || tokens.isSymbol(whole.end(), ':')
        || tokens.is(whole.end(), EnglishLexicon.PERCENT)) {
      return figure;
    }
    // "2 in six boxes" counts boxes, "one in six boxes" is a share, and so is "three in five
    // customers": of people and their like, not of things that hold others.
    boolean boxes =
        in
            && figure.low().compareTo(BigDecimal.ONE) > 0
            && tokens.isWord(whole.end())
            && !(tokens.is(whole.end(), Lexeme.COUNTED)
                && whole.low().compareTo(BigDecimal.TEN) <= 0);
    if (boxes) {
      return figure;
    }
    BigDecimal value = figure.low().divide(whole.low(), FIFTEEN);
    return new Figure(figure.start(), whole.end(), value, value, 0, Figure.FRACTION);
  }

  /** seventy-some thousand, thirty-odd million: more than that, less than ten more. */
  private Figure some(Figure figure) {
    int at = figure.end();
    boolean some =
        tokens.isHyphen(at)
            && (tokens.isWord(at + 1, "some") || tokens.isWord(at + 1, "odd"))
            && tokens.is(at + 2, MAGNITUDE)
            && figure.scale() == 0
            && figure.low().remainder(BigDecimal.TEN).signum() == 0;
    if (!some) {
      return figure;
    }
    return new Figure(figure.start(), at + 3, figure.low(), figure.low().add(BigDecimal.TEN), 0, 0)
        .scaled(tokens.at(at + 2).exponent());
  }

  /** three dozen, a dozen. */
  private Figure dozens(Figure figure) {
    int at = next(figure.end() - 1);
    boolean short1 =
        tokens.isWord(at, "doz") || tokens.isWord(at, "dozs") || tokens.isWord(at, "dzs");
    if (figure.is(Figure.ORDINAL) || !tokens.is(at, DOZEN) && !short1) {
      return figure;
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    if (figure.low().compareTo(hundred) > 0 && figure.scale() == 0 && !figure.is(Figure.DIGITS)) {
      // three hundred and two dozen: only what follows the hundreds is counted in dozens.
      BigDecimal rest = figure.low().remainder(hundred);
      BigDecimal sum = figure.low().subtract(rest).add(rest.multiply(TWELVE));
      return new Figure(figure.start(), at + 1, sum, sum, 0, figure.form() | Figure.DOZEN);
    }
    return figure.times(TWELVE).withEnd(at + 1).with(Figure.DOZEN);
  }

  // ---- cardinals and ordinals
  // --------------------------------------------------------------------------------

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

  private @Nullable Figure cardinal(int start, boolean apart) {
    Figure sequence = tokens.is(start, ONES) ? sequence(start) : null;
    if (sequence != null) {
      return sequence;
    }
    if (tokens.is(start, EnglishLexicon.POINT)) {
      return point(start);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    Last last = Last.START;
    int limit = Integer.MAX_VALUE;
    int scale = 0;
    int form = 0;
    int end = start;
    int at = start;
    // Where the number ends if the "and" or comma that came last does not belong to it.
    int safeEnd = -1;
    BigDecimal safeValue = BigDecimal.ZERO;
    int words = 0;
    reading:
    while (true) {
      Lexeme word = tokens.at(at);
      boolean open =
          last == Last.START || last == Last.HUNDRED || last == Last.MAGNITUDE || last == Last.AND;
      boolean ordinal = word.is(ORDINAL);
      if (tokens.isNumber(at)) {
        boolean first = last == Last.START;
        boolean more =
            tokens.smallInteger(at) > 0
                && tokens.smallInteger(at) < 1000
                && !tokens.glued(at)
                && (last == Last.MAGNITUDE && tokens.is(at + 1, HUNDRED | MAGNITUDE)
                    || last == Last.AND && (form & Figure.DIGITS) != 0 && tokens.length(at) <= 2);
        byte digits = tokens.form(at);
        if (!first && !more || digits == EnglishTokens.DOTTED || digits == EnglishTokens.ENDLESS) {
          break;
        }
        section = section.add(tokens.decimal(at));
        last = Last.DIGITS;
        form |= Figure.DIGITS;
      } else if (word.is(ONES) && (open || last == Last.TENS)) {
        if (word.number() == 0 && last != Last.START
            || last == Last.AND
                && !ordinal
                && tokens.is(next(at), DENOMINATOR)
                && !tokens.is(next(at), DOZEN)) {
          break;
        }
        section = section.add(BigDecimal.valueOf(word.number()));
        last = Last.ONES;
      } else if (word.is(TEEN) && open) {
        section = section.add(BigDecimal.valueOf(word.number()));
        last = Last.TEEN;
      } else if (word.is(TENS) && open) {
        section = section.add(BigDecimal.valueOf(word.number()));
        last = Last.TENS;
      } else if (isArticle(at)
          && last == Last.START
          && tokens.is(at + 1, HUNDRED | MAGNITUDE | DOZEN)) {
        section = BigDecimal.ONE;
        last = Last.ARTICLE;
      } else if (word.is(HUNDRED) && last == Last.START && ordinal) {
        section = BigDecimal.valueOf(100);
        last = Last.HUNDRED;
      } else if (word.is(HUNDRED)
          && last != Last.START
          && last != Last.HUNDRED
          && last != Last.MAGNITUDE
          && last != Last.AND
          && (section.compareTo(BigDecimal.valueOf(100)) < 0
              || last == Last.DIGITS && words == 1)) {
        section = section.scaleByPowerOfTen(2);
        last = Last.HUNDRED;
        safeEnd = -1;
      } else if (word.is(MAGNITUDE)
          && (last != Last.START || ordinal)
          && last != Last.AND
          && (last == Last.MAGNITUDE
              ? total.precision() - total.scale() < 30
              : word.exponent() < limit)) {
        if (last == Last.MAGNITUDE) {
          total = total.scaleByPowerOfTen(word.exponent());
        } else {
          BigDecimal sum = last == Last.START ? BigDecimal.ONE : section;
          total = total.add(sum.scaleByPowerOfTen(word.exponent()));
        }
        section = BigDecimal.ZERO;
        limit = word.exponent();
        scale = limit;
        last = Last.MAGNITUDE;
        safeEnd = -1;
      } else if (word == EnglishLexicon.AND
              && !apart
              && (last == Last.HUNDRED || last == Last.MAGNITUDE || isOldStyle(at, last))
          || word.is(Lexeme.PUNCTUATION)
              && last == Last.MAGNITUDE
              && tokens.isSymbol(at, ',')
              && continues(at)) {
        safeEnd = end;
        safeValue = total.add(section);
        last = Last.AND;
        at = next(at);
        continue;
      } else {
        if (word.is(HUNDRED | MAGNITUDE) && safeEnd > 0) {
          end = safeEnd;
          total = safeValue;
          section = BigDecimal.ZERO;
        }
        break;
      }
      words++;
      end = at + 1;
      if (ordinal) {
        form |= Figure.ORDINAL;
        break reading;
      }
      at = next(at);
    }
    if (words == 0 || last == Last.ARTICLE && !tokens.is(end, DOZEN)) {
      return null;
    }
    BigDecimal value = total.add(section);
    if (words == 1) {
      form |= Figure.SIMPLE;
    }
    Figure figure = new Figure(start, end, value, value, scale, form);
    if (figure.is(Figure.ORDINAL)) {
      return figure;
    }
    if (tokens.is(end, EnglishLexicon.POINT)) {
      Figure decimal = decimals(figure);
      if (decimal != null) {
        return decimal;
      }
    }
    if (scale > 0) {
      return figure;
    }
    return figure.is(Figure.DIGITS) ? exponent(figure) : paired(figure);
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
    return new Figure(figure.start(), digits + 1, value, value, 0, figure.form());
  }

  /** twenty and four hours: what is counted must follow, else two numbers are listed. */
  private boolean isOldStyle(int and, Last last) {
    return last == Last.TENS
        && isDigitWord(and + 1)
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

  /** one two three four: digits said one by one, three at least. */
  private @Nullable Figure sequence(int start) {
    StringBuilder digits = new StringBuilder();
    int end = start;
    while (isDigitWord(end) && digits.length() <= LARGEST_EXPONENT) {
      digits.append(tokens.at(end).number());
      end++;
    }
    if (digits.length() < 3 || digits.length() > LARGEST_EXPONENT) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Figure(start, end, value, value, 0, 0);
  }

  private boolean isDigitWord(int i) {
    return tokens.is(i, ONES) && !tokens.is(i, ORDINAL);
  }

  /** point zero two; a lone "point one" only before a magnitude or percent. */
  private @Nullable Figure point(int start) {
    Figure none = new Figure(start, start, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    Figure decimal = decimals(none);
    if (decimal == null) {
      return null;
    }
    boolean certain =
        decimal.end() - start > 2
            || decimal.scale() > 0
            || tokens.is(decimal.end(), EnglishLexicon.PERCENT)
            || isDigitWord(start + 1) && tokens.at(start + 1).number() == 0;
    return certain ? decimal : null;
  }

  /** What follows "point": digits one by one, or one number below a hundred. */
  private @Nullable Figure decimals(Figure whole) {
    int at = whole.end() + 1;
    StringBuilder digits = new StringBuilder();
    while (digits.length() <= LARGEST_EXPONENT
        && (isDigitWord(at)
            || tokens.is(at, EnglishLexicon.OH)
            || tokens.is(at, EnglishLexicon.O))) {
      digits.append(tokens.at(at).number());
      at++;
    }
    if (digits.length() == 0) {
      if (tokens.is(at, TEEN) && !tokens.is(at, ORDINAL)) {
        digits.append(tokens.at(at).number());
        at++;
      } else if (tokens.is(at, TENS) && !tokens.is(at, ORDINAL)) {
        int ones = next(at);
        boolean two = isDigitWord(ones);
        digits.append(tokens.at(at).number() + (two ? tokens.at(ones).number() : 0));
        at = two ? ones + 1 : at + 1;
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
    int at = figure.end();
    boolean oh = tokens.is(at, EnglishLexicon.OH) || tokens.is(at, EnglishLexicon.O);
    int pair;
    int end;
    if (oh && isDigitWord(at + 1) && value >= 13 && value <= 20) {
      pair = tokens.at(at + 1).number();
      end = at + 2;
    } else if (tokens.is(at, TEEN) && !tokens.is(at, ORDINAL)) {
      pair = tokens.at(at).number();
      end = at + 1;
    } else if (tokens.is(at, TENS) && !tokens.is(at, ORDINAL)) {
      int ones = next(at);
      boolean two = isDigitWord(ones) && tokens.at(ones).number() > 0;
      pair = tokens.at(at).number() + (two ? tokens.at(ones).number() : 0);
      end = two ? ones + 1 : at + 1;
    } else {
      return figure;
    }
    boolean hyphenated = tokens.isHyphen(end) && tokens.glued(end);
    BigDecimal sum = BigDecimal.valueOf(value * 100L + pair);
    if (value >= 13 && value <= 20) {
      return new Figure(figure.start(), end, sum, sum, 0, Figure.YEAR);
    }
    boolean hundred =
        value >= 1 && value <= 9 && pair >= 20 && !hyphenated && figure.is(Figure.SIMPLE);
    return hundred ? new Figure(figure.start(), end, sum, sum, 0, 0) : figure;
  }
}
