package hedui.quantity;

import hedui.bitext.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what one word says of how an amount moved: doubled, halved, threefold, twice, flat. */
final class EnglishMultiples {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final EnglishTokens tokens;
  private final EnglishRates rates;
  private final EnglishDenominators denominators;

  EnglishMultiples(EnglishTokens tokens, EnglishRates rates, EnglishDenominators denominators) {
    this.tokens = tokens;
    this.rates = rates;
    this.denominators = denominators;
  }

  /** What the word at a token says, or null. */
  @Nullable Quantity read(int i) {
    Lexeme word = tokens.at(i);
    if (word.direction() == Direction.FLAT) {
      return flat(i);
    }
    if (!word.is(Lexeme.MULTIPLIER)) {
      return null;
    }
    if (word.number() == 0) {
      boolean noun = tokens.isWord(i, "halves") && !tokens.is(i + 1, EnglishLexicon.THE);
      return noun ? null : changed(i, Kind.MULTIPLE, Amount.exact(HALF), Direction.DOWN);
    }
    Amount ratio = Amount.exact(word.number());
    if (tokens.isWord(i, "twice")) {
      return rates.isComparison(i + 1)
          ? of(i, Kind.MULTIPLE, ratio)
          : of(i, Kind.CARDINAL, ratio)
              .withUnit("time")
              .withPer(denominators.read(i + 1, Kind.CARDINAL));
    }
    if (word.word.endsWith("fold")) {
      return of(i, Kind.MULTIPLE, ratio);
    }
    boolean verb =
        word.word.endsWith("ed")
            || word.word.endsWith("ing")
            || isVerb(i)
                && !(tokens.isHyphen(i + 1) && tokens.glued(i + 1))
                && !tokens.isWord(i + 1, "down");
    return verb ? changed(i, Kind.MULTIPLE, ratio, Direction.UP) : null;
  }

  private Quantity of(int i, Kind kind, Amount amount) {
    return Quantity.of(new Span(tokens.start(i), tokens.end(i)), kind, amount);
  }

  private Quantity changed(int i, Kind kind, Amount amount, Direction direction) {
    return of(i, kind, amount).withDirection(direction).withRole(Role.CHANGE);
  }

  /**
   * Whether double, triple, doubles are said of an amount that grows: will double, to triple,
   * double the.
   */
  private boolean isVerb(int i) {
    return tokens.is(i - 1, EnglishLexicon.TO)
        || tokens.in(i - 1, EnglishWords.MODAL)
        || tokens.is(i - 1, EnglishLexicon.THAN)
        || tokens.in(i - 1, EnglishWords.ABOUT)
        || tokens.is(i + 1, EnglishLexicon.THE)
        || tokens.isWord(i + 1, "its")
        || tokens.isWord(i + 1, "that")
        || tokens.isWord(i + 1, "what");
  }

  /** "were flat year-over-year" is a change of nothing; a flat screen is not. */
  private @Nullable Quantity flat(int i) {
    int at = tokens.in(i - 1, EnglishWords.BEFORE_FLAT) ? i - 2 : i - 1;
    boolean verb = tokens.in(at, EnglishWords.BEING);
    boolean compared =
        tokens.in(i + 1, EnglishWords.AFTER_FLAT)
            || tokens.is(i + 1, EnglishLexicon.FROM)
            || tokens.is(i + 1, EnglishLexicon.AT);
    boolean end =
        tokens.is(i + 1, Lexeme.PUNCTUATION)
            || tokens.is(i + 1, EnglishLexicon.TO)
            || tokens.isWord(i + 1, "with")
            || tokens.is(i + 1, EnglishLexicon.IN)
            || tokens.is(i + 1, EnglishLexicon.AND)
            || tokens.isWord(i + 1, "over");
    return compared || verb && end
        ? changed(i, Kind.PERCENT, Amount.exact(0), Direction.FLAT).withUnit("percent")
        : null;
  }
}
