package hedui.quantity;

import hedui.quantity.EnglishAmounts.Part;

/**
 * Tells whether a small word is an amount: "one" is mostly a pronoun, "second" and "half" have
 * other lives.
 */
final class EnglishSmallWords {
  private final EnglishTokens tokens;

  EnglishSmallWords(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a small word is an amount here: "one" is mostly a pronoun, "second" and "half" have
   * other lives.
   */
  boolean isMeant(Part part) {
    Figure figure = part.figure();
    int start = figure.start();
    if (part.kind() == Kind.ORDINAL) {
      return !figure.is(Figure.SIMPLE) || isOrdinalMeant(start, part.end());
    }
    if (figure.is(Figure.VAGUE)
        && tokens.is(start - 1, EnglishLexicon.IN)
        && tokens.is(start, Lexeme.CLASS)) {
      // "(in thousands, except per share)" says how a table is to be read.
      return !tokens.is(part.end(), Lexeme.PUNCTUATION) || !tokens.isSymbol(start - 2, '(');
    }
    if (figure.is(Figure.FRACTION) && part.kind() == Kind.FRACTION) {
      return isFractionMeant(start, part.end());
    }
    if (!figure.is(Figure.SIMPLE)
        || !tokens.is(start, Lexeme.ONES)
        || tokens.at(start).number() > 1) {
      return true;
    }
    boolean whole = tokens.count() == part.end() - part.start();
    if (tokens.at(start).number() == 0) {
      return part.start() < start
          || !tokens.isHyphen(part.end())
              && !tokens.isWord(part.end(), "in")
              && !tokens.isWord(start - 1, "ground")
          || part.kind() != Kind.CARDINAL;
    }
    if (part.start() < start || whole) {
      return true;
    }
    boolean counted = tokens.in(start - 1, EnglishWords.COUNTING);
    if (part.kind() == Kind.DURATION) {
      return !tokens.isWord(start + 1, "day") || counted || tokens.isHyphen(start + 1);
    }
    if (part.kind() != Kind.CARDINAL) {
      return true;
    }
    return counted && tokens.isWord(part.end())
        || !part.unit().isEmpty() && !part.unit().equals("time") && !part.unit().equals("person");
  }

  private boolean isOrdinalMeant(int start, int end) {
    if (tokens.is(start, EnglishLexicon.FIRST)) {
      boolean aside =
          tokens.isSymbol(end, ',') && tokens.opensSentence(start)
              || tokens.is(end, EnglishLexicon.OF) && tokens.isWord(end + 1, "all")
              || tokens.is(end, EnglishLexicon.AND) && tokens.isWord(end + 1, "foremost")
              || tokens.is(start - 1, EnglishLexicon.AT)
              || tokens.isHyphen(end) && tokens.glued(end)
              || tokens.isInteger(end)
              || tokens.is(end, Lexeme.NUMERAL) && !tokens.is(end, EnglishLexicon.ONE);
      return !aside;
    }
    if (tokens.is(start, EnglishLexicon.SECOND)) {
      return !(tokens.isSymbol(end, ',') && tokens.opensSentence(start))
          && !tokens.isWord(end, "to")
          && !tokens.isWord(start - 1, "split")
          && !(tokens.isHyphen(end) && tokens.isWord(end + 1, "guess"))
          && !(tokens.is(start - 1, EnglishLexicon.A) && tokens.is(end, Lexeme.PUNCTUATION));
    }
    if (tokens.isWord(start, "third")) {
      int next = tokens.isHyphen(end) ? end + 1 : end;
      return !tokens.isWord(next, "party")
          && !tokens.isWord(next, "parties")
          && !(tokens.isSymbol(end, ',') && tokens.opensSentence(start));
    }
    return true;
  }

  private boolean isFractionMeant(int start, int end) {
    int at = tokens.is(start, EnglishLexicon.A) ? start + 1 : start;
    if (tokens.is(at, EnglishLexicon.QUARTER)) {
      return tokens.is(end, EnglishLexicon.OF) && !tokens.is(start - 1, EnglishLexicon.THE)
          || tokens.count() == end - start;
    }
    if (!tokens.is(at, EnglishLexicon.HALF) || end > at + 1) {
      return true;
    }
    boolean part =
        tokens.is(start - 1, Lexeme.ORDINAL)
            || tokens.in(start - 1, EnglishWords.OTHER_HALF)
            || tokens.is(start - 1, EnglishLexicon.THE);
    return !part
        && !(tokens.isHyphen(end) && tokens.glued(end))
        && !tokens.isWord(end, "way")
        && !tokens.isWord(end, "time");
  }
}
