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

  // Where the words before the amount end once its hedge is set aside.
  private int before;

  // The movement before the "from" of the last amount that had one, and where that amount ends.
  private Direction fromDirection = Direction.NONE;
  private int fromEnd = -1;

  EnglishContext(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Completes an amount.
   *
   * @param start its first token
   * @param end the token after it
   * @param floor the token after the amount before it
   */
  Quantity complete(Quantity amount, int start, int end, int floor, @Nullable Quantity previous) {
    before = start - 1;
    Modifier modifier = hedgeBefore(amount.kind());
    Modifier behind = isPlus(start, end) ? Modifier.MORE_THAN : hedgeAfter(end);
    Quantity hedged = amount.withModifier(behind == Modifier.NONE ? modifier : behind);
    return canMove(amount.kind()) ? moved(hedged, end, floor, previous) : hedged;
  }

  /** The token before the hedge of the amount that was last completed. */
  int linkBefore() {
    return before;
  }

  private static boolean canMove(Kind kind) {
    return switch (kind) {
      case PERCENT, PERCENTAGE_POINT, BASIS_POINT, MONEY, MULTIPLE, CARDINAL, MEASURE, FRACTION ->
          true;
      default -> false;
    };
  }

  // ---- hedges
  // ------------------------------------------------------------------------------------------------

  private Modifier hedgeBefore(Kind kind) {
    int at = before;
    if (tokens.isWord(at, "about")) {
      return back(1, isSpeech(at - 1) ? Modifier.NONE : Modifier.ABOUT);
    }
    if (tokens.in(at, EnglishWords.AROUND)
        || tokens.isSymbol(at, '~')
        || tokens.isSymbol(at, '\u2248')
        || tokens.isWord(at, "some")) {
      return back(1, Modifier.ABOUT);
    }
    if (tokens.in(at, EnglishWords.NEARLY)) {
      return back(1, Modifier.LESS_THAN);
    }
    if (tokens.is(at, EnglishLexicon.THAN)) {
      return than(at - 1);
    }
    if (tokens.is(at, EnglishLexicon.TO)) {
      return toHedge(at);
    }
    if (tokens.is(at, EnglishLexicon.OF)) {
      return ofHedge(at - 1);
    }
    if (tokens.isWord(at, "over") || tokens.isWord(at, "above") || tokens.isWord(at, "beyond")) {
      boolean other = kind == Kind.DURATION && !isLedOver(at - 1) || isTaking(at - 1);
      return other
          ? Modifier.NONE
          : back(
              tokens.isWord(at - 1, "just") || tokens.isWord(at - 1, "well") ? 2 : 1,
              Modifier.MORE_THAN);
    }
    if (tokens.in(at, EnglishWords.EXCEEDING)) {
      return back(1, Modifier.MORE_THAN);
    }
    if (tokens.isWord(at, "under") || tokens.isWord(at, "below")) {
      return back(
          tokens.isWord(at - 1, "just") || tokens.isWord(at - 1, "well") ? 2 : 1,
          Modifier.LESS_THAN);
    }
    if (tokens.isWord(at, "least")
        && (tokens.is(at - 1, EnglishLexicon.AT) || tokens.isWord(at - 1, "very"))) {
      return back(tokens.isWord(at - 1, "very") ? 4 : 2, Modifier.AT_LEAST);
    }
    if (tokens.isWord(at, "most")
        && (tokens.is(at - 1, EnglishLexicon.AT) || tokens.isWord(at - 1, "very"))) {
      return back(tokens.isWord(at - 1, "very") ? 4 : 2, Modifier.AT_MOST);
    }
    if (tokens.isWord(at, "as") && tokens.isWord(at - 2, "as")) {
      boolean much =
          tokens.isWord(at - 1, "many")
              || tokens.isWord(at - 1, "much")
              || tokens.isWord(at - 1, "high");
      boolean little =
          tokens.isWord(at - 1, "few")
              || tokens.isWord(at - 1, "little")
              || tokens.isWord(at - 1, "low");
      return back(3, much ? Modifier.AT_MOST : little ? Modifier.AT_LEAST : Modifier.NONE);
    }
    return sign(at);
  }

  private Modifier sign(int at) {
    if (tokens.isSymbol(at, '\u2265') || tokens.isSymbol(at, '=') && tokens.isSymbol(at - 1, '>')) {
      return Modifier.AT_LEAST;
    }
    if (tokens.isSymbol(at, '\u2264') || tokens.isSymbol(at, '=') && tokens.isSymbol(at - 1, '<')) {
      return Modifier.AT_MOST;
    }
    return tokens.isSymbol(at, '>')
        ? Modifier.MORE_THAN
        : tokens.isSymbol(at, '<') ? Modifier.LESS_THAN : Modifier.NONE;
  }

  private Modifier back(int words, Modifier modifier) {
    if (modifier != Modifier.NONE) {
      before -= words;
    }
    return modifier;
  }

  private boolean isSpeech(int i) {
    return tokens.in(i, EnglishWords.TALK);
  }

  private boolean isLedOver(int i) {
    return tokens.isWord(i, "for")
        || tokens.isWord(i, "just")
        || tokens.isWord(i, "well")
        || tokens.is(i, EnglishLexicon.OF)
        || tokens.in(i, EnglishWords.IS);
  }

  private boolean isTaking(int i) {
    return tokens.in(i, EnglishWords.TAKE);
  }

  private Modifier than(int at) {
    if (tokens.isWord(at, "equal") && tokens.is(at - 1, EnglishLexicon.OR)) {
      return orEqual(at - 2);
    }
    boolean more = tokens.is(at, EnglishLexicon.MORE) || tokens.in(at, EnglishWords.MORE_WORDS);
    boolean less = tokens.is(at, EnglishLexicon.LESS) || tokens.in(at, EnglishWords.LESS_WORDS);
    if (!more && !less) {
      return Modifier.NONE;
    }
    boolean not = tokens.isWord(at - 1, "no") || tokens.isWord(at - 1, "not");
    // "equal to or more than"
    boolean equal =
        tokens.is(at - 1, EnglishLexicon.OR)
            && tokens.is(at - 2, EnglishLexicon.TO)
            && tokens.isWord(at - 3, "equal");
    Modifier modifier =
        not
            ? more ? Modifier.AT_MOST : Modifier.AT_LEAST
            : equal
                ? more ? Modifier.AT_LEAST : Modifier.AT_MOST
                : more ? Modifier.MORE_THAN : Modifier.LESS_THAN;
    return back(equal ? 5 : not ? 3 : 2, modifier);
  }

  private Modifier toHedge(int at) {
    if (tokens.is(at - 1, EnglishLexicon.UP)) {
      boolean risen = tokens.in(at - 2, EnglishWords.GO);
      return risen ? Modifier.NONE : back(2, Modifier.AT_MOST);
    }
    if (tokens.isWord(at - 1, "close")) {
      return back(2, Modifier.ABOUT);
    }
    if (tokens.isWord(at - 1, "equal") && tokens.is(at - 2, EnglishLexicon.OR)) {
      return orEqual(at - 3);
    }
    return Modifier.NONE;
  }

  /** more than or equal to, less or equal than: {@code at} is the word before "or equal". */
  private Modifier orEqual(int at) {
    int word = tokens.is(at, EnglishLexicon.THAN) ? at - 1 : at;
    Modifier strict = than(word);
    before = word - 1;
    return switch (strict) {
      case MORE_THAN -> Modifier.AT_LEAST;
      case LESS_THAN -> Modifier.AT_MOST;
      default -> Modifier.NONE;
    };
  }

  private Modifier ofHedge(int at) {
    if (tokens.in(at, EnglishWords.EXCESS)) {
      return back(tokens.isWord(at, "excess") ? 3 : 2, Modifier.MORE_THAN);
    }
    if (tokens.isWord(at, "south") || tokens.isWord(at, "short") || tokens.isWord(at, "shy")) {
      return back(2, Modifier.LESS_THAN);
    }
    if (tokens.isWord(at, "minimum")) {
      return Modifier.AT_LEAST;
    }
    if (tokens.isWord(at, "maximum")) {
      return Modifier.AT_MOST;
    }
    return Modifier.NONE;
  }

  /** Whether a plus stands between the number and its unit: 300-plus basis points. */
  private boolean isPlus(int start, int end) {
    for (int at = end - 2; at > start && at >= end - 4; at--) {
      if (tokens.isSymbol(at, '+') || tokens.is(at, EnglishLexicon.PLUS)) {
        return true;
      }
    }
    return false;
  }

  private Modifier hedgeAfter(int end) {
    if (tokens.isSymbol(end, '+') && tokens.glued(end)) {
      return Modifier.MORE_THAN;
    }
    int at = tokens.isHyphen(end) && tokens.glued(end) ? end + 1 : end;
    if (tokens.is(at, EnglishLexicon.PLUS)
        && !tokens.isNumber(at + 1)
        && !tokens.is(at + 1, Lexeme.STARTS)) {
      return Modifier.MORE_THAN;
    }
    if (at > end && tokens.isWord(at, "odd")) {
      return Modifier.ABOUT;
    }
    if (!tokens.is(end, EnglishLexicon.OR) && !tokens.is(end, EnglishLexicon.AND)) {
      return Modifier.NONE;
    }
    boolean and = tokens.is(end, EnglishLexicon.AND);
    int word = end + 1;
    boolean open =
        tokens.is(end + 2, EnglishLexicon.THAN)
            && (tokens.isNumber(end + 3) || tokens.is(end + 3, Lexeme.STARTS));
    if (open) {
      return Modifier.NONE;
    }
    if (tokens.isWord(word, "so") && !and) {
      return Modifier.ABOUT;
    }
    if (tokens.isWord(word, "above")
        || tokens.isWord(word, "up") && and
        || tokens.is(word, EnglishLexicon.MORE)
        || tokens.isWord(word, "over")) {
      boolean noun =
          tokens.is(word, EnglishLexicon.MORE)
              && and
              && tokens.isWord(word + 1)
              && !tokens.is(word + 1, EnglishLexicon.IN);
      return noun ? Modifier.NONE : Modifier.AT_LEAST;
    }
    if (and) {
      return Modifier.NONE;
    }
    if (tokens.in(word, EnglishWords.OR_MORE)) {
      return Modifier.AT_LEAST;
    }
    return tokens.is(word, EnglishLexicon.LESS) || tokens.in(word, EnglishWords.OR_LESS)
        ? Modifier.AT_MOST
        : Modifier.NONE;
  }

  // ---- movement
  // ----------------------------------------------------------------------------------------------

  private Quantity moved(Quantity amount, int end, int floor, @Nullable Quantity previous) {
    Quantity result = amount;
    int at = before;
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

  // ---- what it is measured against
  // ---------------------------------------------------------------------------

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
