package hedui.quantity;

/**
 * The hedges before and behind an amount: "nearly", "up to", "no fewer than", "or more", "-plus".
 */
final class EnglishHedges {
  private final EnglishTokens tokens;

  // Where the words before the amount end once its hedge is set aside.
  private int before;

  EnglishHedges(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /** The hedge before the amount that starts at a token. */
  Modifier before(int start, Kind kind) {
    before = start - 1;
    return hedgeBefore(kind);
  }

  /** The token before the hedge that was last read. */
  int linkBefore() {
    return before;
  }

  /** The hedge behind an amount, or between its number and its unit. */
  Modifier behind(int start, int end) {
    return isPlus(start, end) ? Modifier.MORE_THAN : hedgeAfter(end);
  }

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
}
