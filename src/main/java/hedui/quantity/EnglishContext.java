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
    Modifier behind = hedgeAfter(end);
    Quantity hedged = amount.withModifier(behind == Modifier.NONE ? modifier : behind);
    return canMove(amount.kind()) ? moved(hedged, end, floor, previous) : hedged;
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
    if (tokens.isWord(at, "around")
        || tokens.isWord(at, "approximately")
        || tokens.isWord(at, "roughly")
        || tokens.isWord(at, "circa")
        || tokens.isWord(at, "approx")
        || tokens.isSymbol(at, '~')
        || tokens.isSymbol(at, '\u2248')
        || tokens.isWord(at, "nearly")
        || tokens.isWord(at, "almost")
        || tokens.isWord(at, "virtually")
        || tokens.isWord(at, "practically")
        || tokens.isWord(at, "some")
        || tokens.isWord(at, "approaching")
        || tokens.isWord(at, "nearing")) {
      return back(1, Modifier.ABOUT);
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
    if (tokens.isWord(at, "exceeding")
        || tokens.isWord(at, "exceeds")
        || tokens.isWord(at, "exceeded")
        || tokens.isWord(at, "exceed")
        || tokens.isWord(at, "surpassed")
        || tokens.isWord(at, "surpass")
        || tokens.isWord(at, "surpasses")
        || tokens.isWord(at, "surpassing")
        || tokens.isWord(at, "topping")
        || tokens.isWord(at, "topped")) {
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
    return tokens.isWord(i, "talk")
        || tokens.isWord(i, "talked")
        || tokens.isWord(i, "talking")
        || tokens.isWord(i, "think")
        || tokens.isWord(i, "thinking")
        || tokens.isWord(i, "excited")
        || tokens.isWord(i, "ask")
        || tokens.isWord(i, "asked")
        || tokens.isWord(i, "speak")
        || tokens.isWord(i, "spoke")
        || tokens.isWord(i, "heard")
        || tokens.isWord(i, "know")
        || tokens.isWord(i, "question")
        || tokens.isWord(i, "questions")
        || tokens.isWord(i, "bring")
        || tokens.isWord(i, "brought");
  }

  private boolean isLedOver(int i) {
    return tokens.isWord(i, "for")
        || tokens.isWord(i, "just")
        || tokens.isWord(i, "well")
        || tokens.is(i, EnglishLexicon.OF)
        || tokens.isWord(i, "is")
        || tokens.isWord(i, "was")
        || tokens.isWord(i, "are")
        || tokens.isWord(i, "were");
  }

  private boolean isTaking(int i) {
    return tokens.isWord(i, "take")
        || tokens.isWord(i, "took")
        || tokens.isWord(i, "taken")
        || tokens.isWord(i, "turn")
        || tokens.isWord(i, "hand")
        || tokens.isWord(i, "handed")
        || tokens.isWord(i, "carry")
        || tokens.isWord(i, "come");
  }

  private Modifier than(int at) {
    boolean more =
        tokens.is(at, EnglishLexicon.MORE)
            || tokens.isWord(at, "greater")
            || tokens.isWord(at, "higher")
            || tokens.isWord(at, "larger")
            || tokens.isWord(at, "bigger")
            || tokens.isWord(at, "better")
            || tokens.isWord(at, "longer")
            || tokens.isWord(at, "older");
    boolean less =
        tokens.is(at, EnglishLexicon.LESS)
            || tokens.isWord(at, "fewer")
            || tokens.isWord(at, "lower")
            || tokens.isWord(at, "smaller")
            || tokens.isWord(at, "shorter")
            || tokens.isWord(at, "younger");
    if (!more && !less) {
      return Modifier.NONE;
    }
    boolean not = tokens.isWord(at - 1, "no") || tokens.isWord(at - 1, "not");
    boolean equal =
        tokens.is(at - 1, EnglishLexicon.OR)
                && tokens.is(at - 2, EnglishLexicon.TO)
                && tokens.isWord(at - 3, "equal")
            || tokens.isWord(at - 1, "equal") && tokens.is(at - 2, EnglishLexicon.OR);
    Modifier modifier =
        not
            ? more ? Modifier.AT_MOST : Modifier.AT_LEAST
            : equal
                ? more ? Modifier.AT_LEAST : Modifier.AT_MOST
                : more ? Modifier.MORE_THAN : Modifier.LESS_THAN;
    return back(not ? 3 : 2, modifier);
  }

  private Modifier toHedge(int at) {
    if (tokens.is(at - 1, EnglishLexicon.UP)) {
      boolean risen =
          tokens.isWord(at - 2, "went")
              || tokens.isWord(at - 2, "go")
              || tokens.isWord(at - 2, "goes")
              || tokens.isWord(at - 2, "going")
              || tokens.isWord(at - 2, "moved")
              || tokens.isWord(at - 2, "move");
      return risen ? Modifier.NONE : back(2, Modifier.AT_MOST);
    }
    if (tokens.isWord(at - 1, "close")) {
      return back(2, Modifier.ABOUT);
    }
    // more than or equal to, greater or equal to
    if (tokens.isWord(at - 1, "equal") && tokens.is(at - 2, EnglishLexicon.OR)) {
      int word = tokens.is(at - 3, EnglishLexicon.THAN) ? at - 4 : at - 3;
      Modifier modifier = than(word);
      before = at - 1;
      return modifier == Modifier.MORE_THAN
          ? Modifier.AT_LEAST
          : modifier == Modifier.LESS_THAN ? Modifier.AT_MOST : Modifier.NONE;
    }
    return Modifier.NONE;
  }

  private Modifier ofHedge(int at) {
    if (tokens.isWord(at, "excess")
        || tokens.isWord(at, "upwards")
        || tokens.isWord(at, "upward")
        || tokens.isWord(at, "north")) {
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
    if (tokens.isWord(word, "greater")
        || tokens.isWord(word, "higher")
        || tokens.isWord(word, "better")
        || tokens.isWord(word, "older")
        || tokens.isWord(word, "larger")) {
      return Modifier.AT_LEAST;
    }
    return tokens.is(word, EnglishLexicon.LESS)
            || tokens.isWord(word, "fewer")
            || tokens.isWord(word, "below")
            || tokens.isWord(word, "under")
            || tokens.isWord(word, "lower")
            || tokens.isWord(word, "younger")
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
      if (isFromMove(at - 1, floor)) {
        result = result.withRole(Role.LEVEL);
      }
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

  /** Whether "from" follows a movement: down from $5, increased revenue from 3. */
  private boolean isFromMove(int at, int floor) {
    for (int back = at; back >= at - 5 && back >= floor && !tokens.is(back, PUNCTUATION); back--) {
      if (tokens.is(back, MOVE)) {
        return true;
      }
    }
    return floor > at - 5 && floor > 0 && at < floor + 2;
  }

  /** Words of movement that are none here: "set up 5", "a lower 3%", "made up 13%". */
  private boolean isOther(int i, int steps) {
    if (tokens.is(i, EnglishLexicon.UP) || tokens.isWord(i, "down")) {
      return tokens.isWord(i - 1, "set")
          || tokens.isWord(i - 1, "made")
          || tokens.isWord(i - 1, "make")
          || tokens.isWord(i - 1, "makes")
          || tokens.isWord(i - 1, "making")
          || tokens.isWord(i - 1, "took")
          || tokens.isWord(i - 1, "take")
          || tokens.isWord(i - 1, "follow")
          || tokens.isWord(i - 1, "end")
          || tokens.isWord(i - 1, "ended")
          || tokens.isWord(i - 1, "break")
          || tokens.isWord(i - 1, "double")
          || tokens.isWord(i - 1, "opened")
          || steps > 1;
    }
    if (tokens.isWord(i, "lower")
        || tokens.isWord(i, "higher")
        || tokens.isWord(i, "contract")
        || tokens.isWord(i, "spike")) {
      return steps > 0;
    }
    return tokens.is(i, EnglishLexicon.FLAT) || tokens.isWord(i, "unchanged");
  }

  /** 13% increase, a 5% year-over-year decline, 3% lower. */
  private Direction moveAfter(int end, Kind kind) {
    if (kind == Kind.CARDINAL || kind == Kind.MEASURE || kind == Kind.FRACTION) {
      return Direction.NONE;
    }
    int at = end;
    for (int steps = 0; steps < 8 && !tokens.is(at, PUNCTUATION); steps++) {
      if (tokens.is(at, MOVE)) {
        boolean noun =
            tokens.isWord(at, "growth")
                || tokens.isWord(at, "increase")
                || tokens.isWord(at, "decline")
                || tokens.isWord(at, "decrease")
                || tokens.isWord(at, "reduction")
                || tokens.isWord(at, "drop")
                || tokens.isWord(at, "rise")
                || tokens.isWord(at, "gain")
                || tokens.isWord(at, "jump")
                || tokens.isWord(at, "fall")
                || tokens.isWord(at, "cut")
                || tokens.isWord(at, "expansion")
                || tokens.isWord(at, "contraction")
                || tokens.isWord(at, "acceleration")
                || tokens.isWord(at, "surge")
                || tokens.isWord(at, "slump")
                || tokens.isWord(at, "uptick")
                || tokens.isWord(at, "deceleration");
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
    return tokens.isWord(i, "year")
        || tokens.isWord(i, "over")
        || tokens.isWord(i, "on")
        || tokens.isWord(i, "yoy")
        || tokens.isWord(i, "quarter")
        || tokens.isWord(i, "qoq")
        || tokens.isWord(i, "sequential")
        || tokens.isWord(i, "month")
        || tokens.isWord(i, "mom")
        || tokens.isWord(i, "annual");
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
    boolean prior =
        tokens.isWord(i - 1, "prior")
            || tokens.isWord(i - 1, "previous")
            || tokens.isWord(i - 1, "last");
    int lead = prior ? i - 2 : i - 1;
    if (tokens.is(lead, EnglishLexicon.THE) || tokens.is(lead, EnglishLexicon.A)) {
      lead--;
    }
    boolean compared =
        tokens.is(lead, EnglishLexicon.FROM)
            || tokens.isWord(lead, "versus")
            || tokens.isWord(lead, "vs")
            || tokens.is(lead, EnglishLexicon.TO)
            || tokens.isWord(lead, "with")
            || tokens.isWord(lead, "over")
            || tokens.isWord(lead, "against")
            || tokens.is(lead, EnglishLexicon.THAN);
    return (earlier || prior) && compared ? basis : Basis.NONE;
  }
}
