package hedui.quantity;

import hedui.quantity.EnglishAmounts.Part;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Joins two amounts into a range: "$5-7 billion", "between 400 and 500 million", "three to five
 * percent". What only one end says (magnitude, currency, unit) holds for both.
 */
final class EnglishRanges {
  private final EnglishTokens tokens;
  private final EnglishAmounts amounts;

  EnglishRanges(EnglishTokens tokens, EnglishAmounts amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  /** The amount or range that begins at a token, or null. */
  @Nullable Part read(int i) {
    if (isBetween(i)) {
      Part range = between(i, true);
      if (range == null) {
        range = between(i, false);
      }
      if (range != null) {
        return range;
      }
    }
    Part low = amounts.read(i, false);
    if (low == null || !low.figure().isExact() || low.kind() == Kind.ORDINAL) {
      return low;
    }
    int at = connector(low);
    if (at < 0) {
      return low;
    }
    Part high = high(at);
    Part joined = high == null ? null : join(low, high);
    return joined == null ? low : joined;
  }

  private @Nullable Part high(int at) {
    if (!tokens.is(at, Lexeme.STARTS) && !tokens.isNumber(at)) {
      return null;
    }
    return amounts.read(at, false);
  }

  private @Nullable Part between(int i, boolean apart) {
    Part low = amounts.read(i, apart);
    if (low == null || !tokens.is(low.end(), EnglishLexicon.AND)) {
      return null;
    }
    int at = low.end() + 1;
    if (tokens.is(at, EnglishLexicon.THE)) {
      at++;
    }
    Part high = amounts.read(signed(at), false);
    return high == null ? null : join(low, high);
  }

  private int signed(int at) {
    boolean sign =
        tokens.is(at, EnglishLexicon.MINUS)
            || tokens.is(at, EnglishLexicon.NEGATIVE)
            || tokens.isHyphen(at) && tokens.glued(at + 1);
    return sign ? at + 1 : at;
  }

  /** Whether "between" leads to this token, perhaps with a hedge or an article. */
  private boolean isBetween(int i) {
    int at = i - 1;
    for (int steps = 0; steps < 2 && !tokens.is(at, EnglishLexicon.BETWEEN); steps++) {
      boolean skip =
          tokens.is(at, EnglishLexicon.THE)
              || tokens.is(at, EnglishLexicon.NEGATIVE)
              || tokens.is(at, EnglishLexicon.MINUS)
              || tokens.in(at, EnglishWords.ABOUT_BETWEEN);
      if (!skip) {
        return false;
      }
      at--;
    }
    return tokens.is(at, EnglishLexicon.BETWEEN);
  }

  /** Where the second end begins, or -1. */
  private int connector(Part low) {
    int at = low.end();
    if (tokens.isHyphen(at) || tokens.isSymbol(at, '~') || tokens.isSymbol(at, '\uff5e')) {
      boolean even = tokens.glued(at) == tokens.glued(at + 1);
      // three-nought-four is a score or a formation
      boolean row =
          tokens.is(at - 1, Lexeme.ONES)
              && tokens.isHyphen(at - 2)
              && tokens.is(at - 3, Lexeme.ONES);
      return even && !row && (tokens.isNumber(at + 1) || tokens.is(at + 1, Lexeme.STARTS))
          ? at + 1
          : -1;
    }
    if (tokens.is(at, EnglishLexicon.TO)) {
      return isMovement(low) ? -1 : signed(at + 1);
    }
    if (tokens.is(at, EnglishLexicon.THROUGH)) {
      return low.isBare() ? at + 1 : -1;
    }
    if (tokens.is(at, EnglishLexicon.OR)
        && low.isBare()
        && low.figure().low().compareTo(BigDecimal.TEN) <= 0) {
      return at + 1;
    }
    return -1;
  }

  /**
   * Whether "to" says where something moved, not how far a range goes: "fell from $15 to $10",
   * "rose $2 million to $5 million".
   */
  private boolean isMovement(Part low) {
    int at = low.start() - 1;
    if (tokens.is(at, EnglishLexicon.FROM)) {
      for (int back = at - 1; back >= at - 6 && !tokens.is(back, Lexeme.PUNCTUATION); back--) {
        if (tokens.is(back, Lexeme.MOVE) || tokens.in(back, EnglishWords.CHANGED)) {
          return true;
        }
      }
      return false;
    }
    if (low.kind() != Kind.MONEY) {
      return false;
    }
    if (tokens.is(at, EnglishLexicon.BY)) {
      at--;
    }
    return tokens.is(at, Lexeme.MOVE)
        && !tokens.is(at - 1, EnglishLexicon.TO)
        && !tokens.isWord(at - 1, "will");
  }

  private static @Nullable Part join(Part first, Part second) {
    Figure low = first.figure();
    Figure high = second.figure();
    if (!high.isExact() || low.is(Figure.YEAR) != high.is(Figure.YEAR)) {
      return null;
    }
    boolean same =
        first.kind() == second.kind()
            && (first.unit().equals(second.unit())
                || first.unit().isEmpty()
                || second.unit().isEmpty());
    boolean fromFirst = first.kind() == Kind.MONEY && first.currencyFirst() && second.isBare();
    boolean fromSecond =
        first.isBare() && !(second.currencyFirst()) && second.kind() != Kind.ORDINAL;
    boolean fraction = first.kind() == Kind.FRACTION && second.kind() == Kind.FRACTION;
    if (!same && !fromFirst && !fromSecond && !fraction) {
      return null;
    }
    if (low.scale() == 0 && high.scale() > 0) {
      Figure filled = low.scaled(high.scale());
      if (filled.low().compareTo(high.low()) < 0) {
        low = filled;
      }
    }
    if (low.low().compareTo(high.low()) >= 0) {
      return null;
    }
    Figure range =
        new Figure(
            low.start(),
            high.end(),
            low.low(),
            high.low(),
            high.scale(),
            low.form() & ~Figure.SIMPLE);
    Part unit = fromFirst ? first : second.unit().isEmpty() ? first : second;
    Kind kind = fromFirst ? first.kind() : second.kind();
    return new Part(range, kind, unit.unit(), first.start(), second.end(), first.currencyFirst());
  }
}
