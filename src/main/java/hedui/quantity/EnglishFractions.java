package hedui.quantity;

import static hedui.quantity.Lexeme.CLASS;
import static hedui.quantity.Lexeme.DENOMINATOR;
import static hedui.quantity.Lexeme.DOZEN;
import static hedui.quantity.Lexeme.HUNDRED;
import static hedui.quantity.Lexeme.MAGNITUDE;
import static hedui.quantity.Lexeme.NUMERAL;
import static hedui.quantity.Lexeme.ONES;
import static hedui.quantity.Lexeme.ORDINAL;
import static hedui.quantity.Lexeme.PLURAL;
import static hedui.quantity.Lexeme.VULGAR;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole, alone and behind a number: "half a million", "two-thirds", "2 1/4", "two
 * and a half", "one in five".
 */
final class EnglishFractions {
  /** Fractions that have no end are cut here. */
  private static final MathContext FIFTEEN = new MathContext(15);

  private final EnglishTokens tokens;
  private final EnglishCardinals cardinals;

  EnglishFractions(EnglishTokens tokens, EnglishCardinals cardinals) {
    this.tokens = tokens;
    this.cardinals = cardinals;
  }

  private static BigDecimal part(int numerator, int denominator) {
    return part(BigDecimal.valueOf(numerator), denominator);
  }

  private static BigDecimal part(BigDecimal numerator, int denominator) {
    return numerator.divide(BigDecimal.valueOf(denominator), FIFTEEN);
  }

  /**
   * What a number becomes with what stands behind it: two | thirds, two | and a half, one | in
   * five.
   */
  Figure behind(Figure number) {
    return share(mixed(over(number)));
  }

  /** half, a quarter, ⅔, 3/4, half a million. */
  @Nullable Figure read(int start) {
    if (tokens.is(start, VULGAR)) {
      return ofMagnitude(Figure.exact(start, start + 1, vulgar(start), Figure.FRACTION));
    }
    if (tokens.isInteger(start)) {
      BigDecimal value = slashed(start);
      return value == null
          ? null
          : ofMagnitude(Figure.exact(start, start + 3, value, Figure.FRACTION | Figure.DIGITS));
    }
    int at = tokens.isArticle(start) ? start + 1 : start;
    if (at > start && tokens.is(at, ORDINAL) && tokens.is(at, HUNDRED | MAGNITUDE)) {
      BigDecimal part = BigDecimal.ONE.scaleByPowerOfTen(-tokens.at(at).exponent());
      boolean divided =
          tokens.is(at + 1, EnglishLexicon.OF) || tokens.is(at + 1, Lexeme.PUNCTUATION);
      return divided ? Figure.exact(start, at + 1, part, Figure.FRACTION) : null;
    }
    if (!tokens.is(at, DENOMINATOR) || tokens.is(at, PLURAL)) {
      return null;
    }
    boolean half = tokens.is(at, EnglishLexicon.HALF);
    boolean plain = half || tokens.is(at, EnglishLexicon.QUARTER);
    if (!plain && at == start) {
      return null;
    }
    BigDecimal value = part(1, tokens.at(at).number());
    Figure figure = Figure.exact(start, at + 1, value, Figure.FRACTION);
    Figure multiplied = ofMagnitude(figure);
    if (multiplied.scale() > 0 || multiplied.is(Figure.DOZEN)) {
      return multiplied;
    }
    // "a third" is a fraction when something is divided, else the third of a row.
    boolean fraction =
        plain
            || tokens.is(at + 1, EnglishLexicon.OF)
            || isMeasured(start - 1)
            || tokens.is(start - 1, Lexeme.MOVE) && isEnd(at + 1);
    return fraction ? figure : null;
  }

  /**
   * Whether the word before says that an amount follows: by a third, about a fifth, than a tenth.
   */
  private boolean isMeasured(int i) {
    return tokens.is(i, EnglishLexicon.BY)
        || tokens.is(i, EnglishLexicon.THAN)
        || tokens.in(i, EnglishWords.BEFORE_FRACTION);
  }

  /** Whether what is said of an amount goes on without a noun: down a third from last year. */
  private boolean isEnd(int i) {
    return tokens.is(i, Lexeme.PUNCTUATION)
        || tokens.is(i, EnglishLexicon.FROM)
        || tokens.is(i, EnglishLexicon.TO)
        || tokens.is(i, EnglishLexicon.IN)
        || tokens.in(i, EnglishWords.BASIS_WORD);
  }

  private BigDecimal vulgar(int i) {
    return part(tokens.at(i).number(), tokens.at(i).exponent());
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
        switch (denominator) {
          case 2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100 -> true;
          default -> false;
        };
    return usual ? part(numerator, denominator) : null;
  }

  private boolean isMagnitude(int i) {
    return tokens.is(i, MAGNITUDE) && !tokens.is(i, ORDINAL | CLASS);
  }

  /** half a million, three quarters of a billion, half a dozen. */
  private Figure ofMagnitude(Figure figure) {
    int at = figure.end();
    if (tokens.isHyphen(at)) {
      at++;
    }
    if (tokens.is(at, EnglishLexicon.OF)) {
      at++;
      if (!tokens.isArticle(at)) {
        return figure;
      }
    }
    if (tokens.isArticle(at)) {
      at++;
    }
    if (isMagnitude(at)) {
      return figure.scaled(tokens.at(at).exponent()).withEnd(at + 1);
    }
    if (tokens.is(at, DOZEN)) {
      return figure.times(EnglishNumbers.TWELVE).withEnd(at + 1).with(Figure.DOZEN);
    }
    return figure;
  }

  /** two thirds, one-fifth, three quarters: a number followed by its denominator. */
  private Figure over(Figure figure) {
    int at = cardinals.next(figure.end() - 1);
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
    BigDecimal value = part(figure.low(), tokens.at(at).number());
    return ofMagnitude(Figure.exact(figure.start(), at + 1, value, Figure.FRACTION));
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
    if (tokens.isHyphen(at) && tokens.isArticle(at + 1)) {
      at++;
    }
    if (tokens.isArticle(at)) {
      at++;
    } else if (tokens.is(at, ONES) && !tokens.is(at, ORDINAL)) {
      numerator = tokens.at(at).number();
      counted = true;
      at = cardinals.next(at);
    }
    if (tokens.isHyphen(at) && tokens.is(at + 1, DENOMINATOR)) {
      at++;
    }
    if (!tokens.is(at, DENOMINATOR) || numerator == 0 || tokens.is(at, PLURAL) != numerator > 1) {
      return figure;
    }
    boolean bare = !counted && !tokens.isArticle(at - 1) && !tokens.isHyphen(at - 1);
    if (bare && !tokens.is(at, EnglishLexicon.HALF)) {
      return figure;
    }
    BigDecimal part = part(numerator, tokens.at(at).number());
    int end = at + 1;
    int after = tokens.isHyphen(end) ? end + 1 : end;
    if (isMagnitude(after)) {
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
    Figure whole = cardinals.read(second, false);
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
    return Figure.exact(figure.start(), whole.end(), value, Figure.FRACTION);
  }
}
