package hedui.quantity;

import static hedui.quantity.Lexeme.CENT;
import static hedui.quantity.Lexeme.CODE;
import static hedui.quantity.Lexeme.COUNTRY;
import static hedui.quantity.Lexeme.CURRENCY;
import static hedui.quantity.Lexeme.HUNDRED;
import static hedui.quantity.Lexeme.MAGNITUDE;
import static hedui.quantity.Lexeme.SHORT;
import static hedui.quantity.Lexeme.TIME_UNIT;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its sign, currency, magnitude and unit: "$1.1 billion", "-3%", "12-month",
 * "USD 5m". Two of them make a range in {@link EnglishRanges}.
 */
final class EnglishAmounts {
  /**
   * A number that has found its unit.
   *
   * @param start its first token, sign and currency included
   * @param end the token after it, unit included
   * @param currencyFirst whether the currency stood before the number
   */
  record Part(Figure figure, Kind kind, String unit, int start, int end, boolean currencyFirst) {
    boolean isBare() {
      return kind == Kind.CARDINAL && unit.isEmpty();
    }
  }

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  private final EnglishTokens tokens;
  private final EnglishNumbers numbers;
  private final EnglishMeasures measures;

  // The currency that stands before a number, as last read.
  private String currency = "";
  private int currencyExponent;

  EnglishAmounts(EnglishTokens tokens, EnglishNumbers numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.measures = new EnglishMeasures(tokens);
  }

  EnglishMeasures measures() {
    return measures;
  }

  /**
   * The amount that begins at a token, or null; {@code apart} as in {@link EnglishNumbers#read}.
   */
  @Nullable Part read(int i, boolean apart) {
    int at = currencyBefore(i);
    String before = currency;
    int exponent = currencyExponent;
    boolean money = at > i;
    boolean negative = false;
    if (money && tokens.isHyphen(at) && tokens.glued(at + 1)) {
      negative = true;
      at++;
    }
    if (!money && isParenthesised(i)) {
      Figure loss = numbers.read(i, true);
      if (loss != null && loss.end() == i + 1) {
        return new Part(loss.negated(), Kind.PERCENT, "percent", i - 1, i + 3, false);
      }
    }
    if (!money && tokens.is(i, EnglishLexicon.A) && isDollar(i + 1)) {
      Part price = priced(numbers.one(i), tokens.at(i + 1).unit(), i, i + 2, false);
      return price.end() > i + 2 ? price : null;
    }
    if (!money && tokens.isArticle(i) && tokens.is(i + 1, Lexeme.UNIT) && isAndAHalf(i + 2)) {
      Figure figure = Figure.exact(i, i + 1, ONE_AND_A_HALF, 0);
      return new Part(figure, Kind.MEASURE, tokens.at(i + 1).unit(), i, i + 5, false);
    }
    if (money
        && tokens.isSymbol(at, '(')
        && tokens.isNumber(at + 1)
        && tokens.isSymbol(at + 2, ')')) {
      Figure loss = numbers.bracketed(at + 1);
      return priced(magnitude(loss, true).negated(), before, i, magnitude(loss, true).end(), true);
    }
    if (money && !tokens.isNumber(at) && !tokens.is(at, Lexeme.NUMERAL | Lexeme.VULGAR)) {
      return null;
    }
    Figure figure = numbers.read(at, apart);
    if (figure == null) {
      return null;
    }
    if (money && figure.is(Figure.ORDINAL)) {
      return null;
    }
    int start = sign(i);
    if (start < i || negative) {
      figure = figure.negated();
    }
    if (figure.is(Figure.DIGITS)) {
      figure = magnitude(figure, money);
    }
    if (money) {
      figure = exponent > 0 ? figure.scaled(exponent) : figure;
      return priced(figure, before, start, figure.end(), true);
    }
    Part price = price(figure, start);
    return price != null ? price : measures.read(figure, start);
  }

  private boolean isAndAHalf(int i) {
    return tokens.is(i, EnglishLexicon.AND)
        && tokens.isArticle(i + 1)
        && tokens.is(i + 2, EnglishLexicon.HALF);
  }

  /** A dollar, a buck: perhaps followed by cents. */
  private boolean isDollar(int i) {
    return tokens.is(i, CURRENCY) && tokens.isWord(i) && tokens.last(i) != 's';
  }

  /** (3)% is how accountants write a negative. */
  private boolean isParenthesised(int i) {
    return tokens.isNumber(i)
        && tokens.isSymbol(i - 1, '(')
        && tokens.isSymbol(i + 1, ')')
        && tokens.isSymbol(i + 2, '%')
        && tokens.glued(i + 2);
  }

  /** Where the amount begins if the token before is its sign. */
  private int sign(int i) {
    if (tokens.is(i - 1, EnglishLexicon.MINUS) || tokens.is(i - 1, EnglishLexicon.NEGATIVE)) {
      return i - 1;
    }
    boolean minus = tokens.isHyphen(i - 1) && tokens.glued(i);
    boolean free =
        i - 1 == 0
            || !tokens.glued(i - 1)
            || tokens.isSymbol(i - 2, '(')
            || tokens.isSymbol(i - 2, '[')
            || tokens.isSymbol(i - 2, '=')
            || tokens.isSymbol(i - 2, '<')
            || tokens.isSymbol(i - 2, '>');
    return minus && free && !tokens.isSymbol(i - 1, '\u2013') ? i - 1 : i;
  }

  // ---- currencies
  // --------------------------------------------------------------------------------------------

  /**
   * $, US$, NT$, USD, usd$ before a number: into {@link #currency}. Returns where the number
   * begins.
   */
  private int currencyBefore(int i) {
    currencyExponent = 0;
    Lexeme word = tokens.at(i);
    if (word.is(CURRENCY) && !tokens.isWord(i)) {
      currency = word.unit();
      return i + 1;
    }
    if (word.is(CODE) && isCode(i)) {
      currency = word.country();
      currencyExponent = word.exponent();
      return tokens.isSymbol(i + 1, '$') ? i + 2 : i + 1;
    }
    if (word.is(COUNTRY) && tokens.isSymbol(i + 1, '\u00a5') && tokens.glued(i + 1)) {
      currency = word.country();
      return i + 2;
    }
    if (word.is(COUNTRY) && tokens.isSymbol(i + 1, '$')) {
      boolean glued = tokens.glued(i + 1);
      boolean apart = !tokens.glued(i + 2) && (tokens.length(i) == 2 || tokens.isWord(i, "c"));
      boolean capitals = tokens.isCapital(i) && tokens.length(i) >= 2;
      if (glued || capitals || apart) {
        currency = word.country();
        return i + 2;
      }
    }
    return i;
  }

  private boolean isCode(int i) {
    return tokens.is(i, Lexeme.PLAIN_CODE)
        || tokens.isAllCapitals(i)
        || tokens.isSymbol(i + 1, '$') && tokens.glued(i + 1);
  }

  /** A currency after the number: dollars, Canadian dollars, yuan, USD, €, cents. */
  private @Nullable Part price(Figure figure, int start) {
    int at = figure.end();
    boolean hyphen = tokens.isHyphen(at) && tokens.glued(at) && tokens.glued(at + 1);
    if (hyphen) {
      at++;
    } else if (figure.is(Figure.VAGUE) && tokens.is(at, EnglishLexicon.OF)) {
      at++;
    }
    if (figure.is(Figure.ORDINAL)) {
      return null;
    }
    String country = "";
    if (tokens.isWord(at, "united") && tokens.isWord(at + 1, "states")) {
      country = "USD";
      at += 2;
    } else if ((tokens.isWord(at, "hong") || tokens.isWord(at, "new") || tokens.isWord(at, "south"))
        && tokens.is(at + 1, COUNTRY)) {
      country = tokens.at(at + 1).country();
      at += 2;
    } else if (tokens.is(at, COUNTRY) && tokens.is(at + 1, CURRENCY | CENT | Lexeme.UNIT)) {
      country = tokens.at(at).country();
      at++;
    }
    Lexeme word = tokens.at(at);
    if (word.is(CURRENCY) && tokens.isWord(at)) {
      if (tokens.is(at + 1, CENT) && !tokens.isWord(at + 1, "p")) {
        return new Part(figure.times(HUNDREDTH), Kind.MONEY, word.unit(), start, at + 2, false);
      }
      String unit = country.isEmpty() ? word.unit() : country;
      return priced(figure, unit, start, at + 1, false);
    }
    if (word.is(CURRENCY) && !(tokens.glued(at + 1) && tokens.isNumber(at + 1))) {
      if (tokens.isInteger(at + 1) && tokens.is(at + 2, CENT)) {
        return priced(figure, word.unit(), start, at + 1, false);
      }
      return new Part(figure, Kind.MONEY, word.unit(), start, at + 1, false);
    }
    if (word.is(CODE) && isCode(at) && !(tokens.glued(at + 1) && tokens.isNumber(at + 1))) {
      Figure scaled = word.exponent() > 0 ? figure.scaled(word.exponent()) : figure;
      if (tokens.is(at + 1, MAGNITUDE) && figure.scale() == 0) {
        scaled = figure.scaled(tokens.at(at + 1).exponent());
        return new Part(scaled, Kind.MONEY, word.country(), start, at + 2, false);
      }
      return priced(scaled, word.country(), start, at + 1, false);
    }
    if (word.is(CENT)
        && (!tokens.isWord(at, "p")
            || tokens.glued(at) && figure.is(Figure.DIGITS) && figure.scale() == 0 && !hyphen)) {
      String unit = country.isEmpty() ? word.unit() : country;
      return new Part(figure.times(HUNDREDTH), Kind.MONEY, unit, start, at + 1, false);
    }
    if (word.is(Lexeme.UNIT) && word.unit().equals("pound")) {
      boolean sterling = tokens.isWord(at + 1, "sterling");
      int pence = tokens.is(at + 1, EnglishLexicon.AND) ? at + 3 : at + 2;
      boolean money =
          sterling
              || !country.isEmpty()
              || tokens.is(pence, CENT)
              || tokens.is(pence + 1, CENT) && tokens.is(pence, Lexeme.ONES)
              || figure.scale() >= 3 && !hyphen;
      return money ? priced(figure, "GBP", start, sterling ? at + 2 : at + 1, false) : null;
    }
    return null;
  }

  /** Adds cents to a price: three dollars (and) 50 cents, thirteen dollars forty-five. */
  private Part priced(Figure figure, String unit, int start, int end, boolean before) {
    Part price = new Part(figure, Kind.MONEY, unit, start, end, before);
    if (before && tokens.isWord(end, "us") && tokens.isCapital(end) && unit.equals("USD")) {
      price = new Part(figure, Kind.MONEY, unit, start, end + 1, true);
    } else if (before) {
      return withName(price);
    }
    if (!figure.isExact() || figure.scale() >= 6) {
      return price;
    }
    boolean and = tokens.is(end, EnglishLexicon.AND);
    int at = and ? end + 1 : end;
    if (!tokens.isInteger(at) && !tokens.is(at, Lexeme.NUMERAL)) {
      return price;
    }
    Figure cents = numbers.read(at);
    if (cents == null || !cents.isExact() || cents.is(Figure.ORDINAL | Figure.FRACTION)) {
      return price;
    }
    if (cents.low().scale() > 0
        || cents.low().compareTo(BigDecimal.valueOf(100)) >= 0
        || cents.low().signum() <= 0) {
      return price;
    }
    boolean said = tokens.is(cents.end(), CENT);
    boolean implied =
        cents.low().compareTo(BigDecimal.TEN) >= 0
            && (tokens.is(cents.end(), Lexeme.PUNCTUATION)
                || tokens.is(cents.end(), EnglishLexicon.MORE))
            && !tokens.isSymbol(cents.end(), ',');
    if (!said && !implied) {
      return price;
    }
    Figure sum = figure.plus(cents.low().multiply(HUNDREDTH));
    return new Part(sum, Kind.MONEY, unit, start, said ? cents.end() + 1 : cents.end(), before);
  }

  /** $5 million dollars, $20 USD: the currency said twice. */
  private Part withName(Part price) {
    int at = price.end();
    boolean again =
        tokens.is(at, CURRENCY) && tokens.isWord(at) && tokens.at(at).unit().equals(price.unit())
            || tokens.is(at, CODE) && tokens.isAllCapitals(at) && tokens.at(at).exponent() == 0;
    if (!again) {
      return price;
    }
    String unit = tokens.is(at, CODE) ? tokens.at(at).country() : price.unit();
    return new Part(price.figure(), Kind.MONEY, unit, price.start(), at + 1, true);
  }

  // ---- magnitudes written short
  // ------------------------------------------------------------------------------

  /** Applies k, m, bn after digits; m is a million after a currency and a meter otherwise. */
  private Figure magnitude(Figure figure, boolean money) {
    int at = figure.end();
    if (figure.scale() > 0 || figure.is(Figure.FRACTION | Figure.DOZEN) || !tokens.is(at, SHORT)) {
      return figure;
    }
    boolean glued = tokens.glued(at);
    int length = tokens.length(at);
    boolean upper = tokens.isCapital(at);
    boolean currency = money || tokens.is(at + 1, CURRENCY | CODE) && !tokens.is(at + 1, HUNDRED);
    if (tokens.glued(at + 1)
        && (tokens.isNumber(at + 1) || tokens.isSymbol(at + 1, '/') && length == 1 && !currency)) {
      return figure;
    }
    boolean fractional = figure.low().stripTrailingZeros().scale() > 0;
    boolean fits;
    if (length == 1) {
      char letter = Character.toLowerCase(tokens.first(at));
      fits =
          switch (letter) {
            case 'k' -> glued || !tokens.isHyphen(at + 1);
            case 'm' ->
                currency
                    || (upper
                        ? glued || tokens.form(at - 1) != EnglishTokens.INTEGER
                        : glued && isCrowd(at + 1));
            case 'b' -> currency || glued && (upper || fractional);
            default -> currency && (glued || upper) || glued && upper && !isScan(at + 1);
          };
    } else if (tokens.isWord(at, "mm")) {
      fits = currency || upper && tokens.isAllCapitals(at);
    } else {
      fits = true;
    }
    return fits ? figure.scaled(tokens.at(at).exponent()).withEnd(at + 1) : figure;
  }

  /** A 3T scanner's letter is tesla. */
  private boolean isScan(int i) {
    return tokens.isWord(i, "mri") || tokens.isWord(i, "scanner") || tokens.isWord(i, "magnet");
  }

  /** 20m users are many, 20m deep is not. */
  private boolean isCrowd(int i) {
    return tokens.is(i, Lexeme.COUNTED)
        || tokens.isWord(i)
            && tokens.length(i) > 3
            && tokens.last(i) == 's'
            && !tokens.is(i, Lexeme.KNOWN)
            && tokens.text().charAt(tokens.end(i) - 2) != 's'
            && !tokens.is(i, TIME_UNIT);
  }
}
