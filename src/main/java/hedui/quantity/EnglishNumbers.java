package hedui.quantity;

import static hedui.quantity.Lexeme.CLASS;
import static hedui.quantity.Lexeme.DOZEN;
import static hedui.quantity.Lexeme.FEW;
import static hedui.quantity.Lexeme.HUNDRED;
import static hedui.quantity.Lexeme.MAGNITUDE;
import static hedui.quantity.Lexeme.ORDINAL;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers, in digits, in words and mixed: "1.1 billion", "a hundred and seventy", "two and a
 * half million", "tens of millions", "three dozen".
 */
final class EnglishNumbers {
  static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private static final BigDecimal HUNDRED_OF_THEM = BigDecimal.valueOf(100);

  private final EnglishTokens tokens;
  private final EnglishCardinals cardinals;
  private final EnglishFractions fractions;

  EnglishNumbers(EnglishTokens tokens) {
    this.tokens = tokens;
    this.cardinals = new EnglishCardinals(tokens);
    this.fractions = new EnglishFractions(tokens, cardinals);
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
    if (tokens.is(start, FEW | CLASS) || tokens.isArticle(start) && tokens.is(start + 1, FEW)) {
      return vague(start);
    }
    Figure fraction = fractions.read(start);
    if (fraction != null) {
      return fraction;
    }
    Figure figure = cardinals.read(start, apart);
    if (figure == null) {
      return null;
    }
    return apart ? dozens(figure) : fractions.behind(dozens(some(figure)));
  }

  /** The one that an article says: a dollar and fifty cents. */
  Figure one(int article) {
    return Figure.exact(article, article + 1, BigDecimal.ONE, 0);
  }

  /** The number of (1.2) billion, at its digits. */
  Figure bracketed(int i) {
    Figure digits = Figure.exact(i, i + 2, tokens.decimal(i), Figure.DIGITS);
    return tokens.is(i + 2, MAGNITUDE)
        ? digits.scaled(tokens.at(i + 2).exponent()).withEnd(i + 3)
        : digits;
  }

  private boolean isClass(int i) {
    return tokens.is(i, HUNDRED | MAGNITUDE | DOZEN | CLASS) && !tokens.is(i, ORDINAL);
  }

  /** tens of millions, several hundred, a couple of thousand, dozens. */
  private @Nullable Figure vague(int start) {
    int at = tokens.isArticle(start) ? start + 1 : start;
    boolean couple = tokens.is(at, EnglishLexicon.COUPLE);
    if (tokens.is(at, FEW)) {
      at = tokens.is(at + 1, EnglishLexicon.OF) ? at + 2 : at + 1;
      if (!isClass(at)) {
        return null;
      }
    }
    if (tokens.isWord(at, "tens") && !tokens.is(at + 1, EnglishLexicon.OF)) {
      return null;
    }
    int exponent = 0;
    int dozens = 0;
    int end = at;
    while (isClass(at)) {
      if (tokens.is(at, DOZEN)) {
        dozens++;
      }
      exponent += tokens.at(at).exponent();
      if (exponent > EnglishCardinals.LARGEST_EXPONENT || dozens > 1) {
        return null;
      }
      end = at + 1;
      at = tokens.is(end, EnglishLexicon.OF) ? end + 1 : end;
    }
    // "dozens" is at least two of them and less than a hundred; "a few dozen" is that too.
    int low = dozens > 0 ? 24 : couple ? 2 : 1;
    int high = dozens > 0 ? 100 : couple ? 3 : 10;
    return new Figure(
            start, end, BigDecimal.valueOf(low), BigDecimal.valueOf(high), 0, Figure.VAGUE)
        .scaled(exponent);
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
    int at = cardinals.next(figure.end() - 1);
    boolean short1 =
        tokens.isWord(at, "doz") || tokens.isWord(at, "dozs") || tokens.isWord(at, "dzs");
    if (figure.is(Figure.ORDINAL) || !tokens.is(at, DOZEN) && !short1) {
      return figure;
    }
    if (figure.low().compareTo(HUNDRED_OF_THEM) > 0
        && figure.scale() == 0
        && !figure.is(Figure.DIGITS)) {
      // three hundred and two dozen: only what follows the hundreds is counted in dozens.
      BigDecimal rest = figure.low().remainder(HUNDRED_OF_THEM);
      BigDecimal sum = figure.low().subtract(rest).add(rest.multiply(TWELVE));
      return Figure.exact(figure.start(), at + 1, sum, figure.form() | Figure.DOZEN);
    }
    return figure.times(TWELVE).withEnd(at + 1).with(Figure.DOZEN);
  }
}
