package hedui.quantity;

import static hedui.quantity.Lexeme.MOVE;
import static hedui.quantity.Lexeme.PUNCTUATION;

import org.jspecify.annotations.Nullable;

/**
 * What the words around an amount say of it: hedges ("nearly", "up to", "or more"), the way
 * something moved ("rose 13%", "fell to", "a 5% decline") and what that is measured against
 * ("year-over-year"). Looks a few words back and ahead, never past punctuation or another amount.
 */
final class EnglishContext {
  private final EnglishTokens tokens;
  private final EnglishHedges hedges;

  // The movement before the "from" of the last amount that had one, and where that amount ends.
  private Direction fromDirection = Direction.NONE;
  private int fromEnd = -1;

  EnglishContext(EnglishTokens tokens) {
    this.tokens = tokens;
    this.hedges = new EnglishHedges(tokens);
  }

  /**
   * Completes an amount.
   *
   * @param start its first token
   * @param end the token after it
   * @param floor the token after the amount before it
   */
  Quantity complete(Quantity amount, int start, int end, int floor, @Nullable Quantity previous) {
    Modifier modifier = hedges.before(start, amount.kind());
    Modifier behind = hedges.behind(start, end);
    Quantity hedged = amount.withModifier(behind == Modifier.NONE ? modifier : behind);
    return canMove(amount.kind()) ? moved(hedged, end, floor, previous) : hedged;
  }

  /** The token before the hedge of the amount that was last completed. */
  int linkBefore() {
    return hedges.linkBefore();
  }

  private static boolean canMove(Kind kind) {
    return switch (kind) {
      case PERCENT, PERCENTAGE_POINT, BASIS_POINT, MONEY, MULTIPLE, CARDINAL, MEASURE, FRACTION ->
          true;
      default -> false;
    };
  }

  private Quantity moved(Quantity amount, int end, int floor, @Nullable Quantity previous) {
    Quantity result = amount;
    int at = hedges.linkBefore();
    if (tokens.is(at, EnglishLexicon.A)
        || tokens.is(at, EnglishLexicon.AN)
        || tokens.isWord(at, "additional")
        || tokens.isWord(at, "another")) {
      at--;
    }
    Lexeme link = tokens.at(at);
    if (link == EnglishLexicon.FROM) {
      fromDirection = fromMove(at - 1, floor);
      if (fromDirection != Direction.NONE) {
        result = result.withRole(Role.LEVEL);
      }
      fromEnd = end;
      return basis(result, end, at, floor);
    }
    boolean to = link == EnglishLexicon.TO && at >= floor;
    boolean by = link == EnglishLexicon.BY && at >= floor;
    boolean of = link == EnglishLexicon.OF && at >= floor;
    int word = to || by || of ? at - 1 : at;
    Direction direction = Direction.NONE;
    Role role = to ? Role.LEVEL : Role.CHANGE;
    int reach = to ? 6 : by ? 8 : of ? 4 : isRate(amount.kind()) ? 4 : 0;
    for (int steps = 0; steps <= reach && word >= floor && !tokens.is(word, PUNCTUATION); steps++) {
      if (tokens.is(word, MOVE) && !isOther(word, steps)) {
        direction = tokens.at(word).direction();
        break;
      }
      if (tokens.is(word, EnglishLexicon.AND) || tokens.isWord(word, "from")) {
        break;
      }
      word--;
    }
    if (direction == Direction.NONE && to && at == fromEnd) {
      direction = fromDirection;
    }
    if (direction == Direction.NONE
        && to
        && previous != null
        && previous.role() == Role.CHANGE
        && word < floor) {
      // "increased 383% year-over-year to $13.2 billion": the verb is before the other amount.
      direction = previous.direction();
    }
    if (direction == Direction.NONE && amount.modifier() != Modifier.AT_MOST) {
      direction = moveAfter(end, amount.kind());
      role = Role.CHANGE;
    }
    if (direction != Direction.NONE && direction != Direction.FLAT) {
      result = result.withDirection(direction).withRole(role);
    }
    return basis(result, end, at, floor);
  }

  private static boolean isRate(Kind kind) {
    return kind == Kind.PERCENT
        || kind == Kind.PERCENTAGE_POINT
        || kind == Kind.BASIS_POINT
        || kind == Kind.MULTIPLE;
  }

  /** The movement before "from": down from $5, increased revenue from 3. */
  private Direction fromMove(int at, int floor) {
    for (int back = at; back >= at - 5 && back >= floor && !tokens.is(back, PUNCTUATION); back--) {
      if (tokens.is(back, MOVE)) {
        return tokens.at(back).direction();
      }
    }
    return Direction.NONE;
  }

  /** Words of movement that are none here: "set up 5", "a lower 3%", "made up 13%". */
  private boolean isOther(int i, int steps) {
    if (tokens.is(i, EnglishLexicon.UP) || tokens.isWord(i, "down")) {
      return tokens.in(i - 1, EnglishWords.PHRASAL) || steps > 1;
    }
    if (tokens.in(i, EnglishWords.MOSTLY_OTHER)) {
      return steps > 0;
    }
    return tokens.is(i, EnglishLexicon.FLAT) || tokens.isWord(i, "unchanged");
  }

  /** 13% increase, a 5% year-over-year decline, 3% lower. */
  private Direction moveAfter(int end, Kind kind) {
    if (kind == Kind.CARDINAL || kind == Kind.MEASURE || kind == Kind.FRACTION) {
      return Direction.NONE;
    }
    if (tokens.isWord(end, "off")) {
      return Direction.DOWN;
    }
    int at = end;
    for (int steps = 0; steps < 8 && !tokens.is(at, PUNCTUATION); steps++) {
      if (tokens.is(at, MOVE)) {
        boolean noun = tokens.in(at, EnglishWords.MOVE_NOUN);
        boolean adjective = tokens.isWord(at, "higher") || tokens.isWord(at, "lower");
        boolean near = steps == 0 || isBasisWord(at - 1) || noun && steps <= 2;
        return near && (noun || adjective) ? tokens.at(at).direction() : Direction.NONE;
      }
      boolean skip =
          isBasisWord(at)
              || tokens.isHyphen(at)
              || steps < 2 && tokens.isWord(at) && !tokens.is(at, Lexeme.KNOWN);
      if (!skip) {
        return Direction.NONE;
      }
      at++;
    }
    return Direction.NONE;
  }

  private boolean isBasisWord(int i) {
    return tokens.in(i, EnglishWords.BASIS_WORD);
  }

  private Quantity basis(Quantity amount, int end, int at, int floor) {
    boolean change = amount.direction() != Direction.NONE || isRate(amount.kind());
    if (!change) {
      return amount;
    }
    for (int i = end; i < end + 10 && !tokens.is(i, PUNCTUATION) && !tokens.isNumber(i); i++) {
      Basis basis = basisAt(i);
      if (basis != Basis.NONE) {
        return amount.withBasis(basis);
      }
    }
    for (int i = at; i > at - 9 && i >= floor && !tokens.is(i, PUNCTUATION); i--) {
      Basis basis = basisAt(i);
      if (basis != Basis.NONE) {
        return amount.withBasis(basis);
      }
    }
    return amount;
  }

  private Basis basisAt(int i) {
    if (tokens.isWord(i, "yoy")) {
      return Basis.YEAR;
    }
    if (tokens.isWord(i, "qoq")
        || tokens.isWord(i, "sequentially")
        || tokens.isWord(i, "sequential")) {
      return Basis.QUARTER;
    }
    if (tokens.isWord(i, "mom") && tokens.isCapital(i)) {
      return Basis.MONTH;
    }
    Lexeme word = tokens.at(i);
    if (tokens.isSymbol(i + 1, '/') && tokens.length(i) == 1 && tokens.length(i + 2) == 1) {
      return tokens.isWord(i, "y") && tokens.isWord(i + 2, "y")
          ? Basis.YEAR
          : tokens.isWord(i, "q") && tokens.isWord(i + 2, "q")
              ? Basis.QUARTER
              : tokens.isWord(i, "m") && tokens.isWord(i + 2, "m") ? Basis.MONTH : Basis.NONE;
    }
    if (!word.is(Lexeme.TIME_UNIT)) {
      return Basis.NONE;
    }
    Basis basis =
        word.unit().equals("year")
            ? Basis.YEAR
            : word.unit().equals("quarter")
                ? Basis.QUARTER
                : word.unit().equals("month") ? Basis.MONTH : Basis.NONE;
    if (basis == Basis.NONE) {
      return Basis.NONE;
    }
    int over = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
    int again = tokens.isHyphen(over + 1) ? over + 2 : over + 1;
    if ((tokens.isWord(over, "over") || tokens.is(over, EnglishLexicon.ON))
        && tokens.at(again) == word) {
      return basis;
    }
    boolean earlier = tokens.isWord(i + 1, "ago") || tokens.isWord(i + 1, "earlier");
    boolean prior = tokens.in(i - 1, EnglishWords.PRIOR);
    int lead = prior ? i - 2 : i - 1;
    if (tokens.is(lead, EnglishLexicon.THE) || tokens.is(lead, EnglishLexicon.A)) {
      lead--;
    }
    boolean compared =
        tokens.is(lead, EnglishLexicon.FROM)
            || tokens.isWord(lead, "versus")
            || tokens.isWord(lead, "vs")
            || tokens.is(lead, EnglishLexicon.TO)
            || tokens.in(lead, EnglishWords.AGAINST)
            || tokens.is(lead, EnglishLexicon.THAN);
    return (earlier || prior) && compared ? basis : Basis.NONE;
  }
}
