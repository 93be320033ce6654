package hedui.quantity;

/**
 * Tells digits that name something from digits that count: S&P 500, 10-K, 5G, Boeing 737, Section
 * 301, Trainium2, telephone numbers. Methods return the token after the name, or the same token
 * when there is none.
 */
final class EnglishIdentifiers {

  private final EnglishTokens tokens;

  EnglishIdentifiers(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The token after a name that begins with these digits; only names that a reader would call one.
   */
  int after(int i) {
    if (!tokens.isNumber(i)) {
      return i;
    }
    int at = i + 1;
    if (tokens.isHyphen(at)
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.length(at + 1) == 1
        && tokens.isCapital(at + 1)
        && !(tokens.isHyphen(at + 2) && tokens.glued(at + 2))) {
      return at + 2;
    }
    if (tokens.isInteger(i)
        && tokens.isSymbol(at, '(')
        && tokens.glued(at)
        && tokens.length(at + 1) == 1
        && tokens.isWord(at + 1)
        && tokens.isSymbol(at + 2, ')')) {
      int end = at + 3;
      if (tokens.isSymbol(end, '(')
          && tokens.glued(end)
          && tokens.isInteger(end + 1)
          && tokens.isSymbol(end + 2, ')')) {
        end += 3;
      }
      return tokens.length(i) == 3 ? end : i;
    }
    int value = tokens.smallInteger(i);
    if (value >= 2
        && value <= 9
        && tokens.isHyphen(at)
        && (tokens.isWord(at + 1, "iron") || tokens.isWord(at + 1, "wood"))) {
      return at + 2;
    }
    if (value < 0
        || !tokens.glued(at)
        || tokens.length(at) != 1
        || tokens.glued(at + 1) && (tokens.isWord(at + 1) || tokens.isNumber(at + 1))) {
      return i;
    }
    return switch (tokens.first(at)) {
      case 'G' -> value >= 1 && value <= 6 ? at + 1 : i;
      case 'D' -> value >= 1 && value <= 4 ? at + 1 : i;
      case 'K' -> (value == 4 || value == 8) && !tokens.is(i - 1, Lexeme.CURRENCY) ? at + 1 : i;
      default -> i;
    };
  }

  /** Whether the word before makes the digits its number: Section 301, Boeing 737, S&P 500. */
  boolean isLabelled(int i) {
    if (!tokens.isNumber(i)
        || tokens.glued(i)
        || tokens.form(i) == EnglishTokens.GROUPED
        || tokens.length(i) > 4) {
      return false;
    }
    if (tokens.isWord(i - 1, "p") && tokens.isSymbol(i - 2, '&') && tokens.isWord(i - 3, "s")) {
      return true;
    }
    if (tokens.is(i - 1, Lexeme.LABEL)) {
      boolean capital = tokens.isCapital(i - 1) && !tokens.is(i - 1, EnglishLexicon.YEAR);
      return (capital || isLowerLabel(i - 1)) && !counts(i + 1);
    }
    boolean name =
        tokens.isCapital(i - 1)
            && !tokens.is(i - 1, Lexeme.KNOWN)
            && !tokens.opensSentence(i - 1)
            && tokens.length(i - 1) > 1
            && tokens.isInteger(i)
            && !counts(i + 1);
    return name
        && isYearless(i)
        && (tokens.is(i + 1, Lexeme.KNOWN | Lexeme.PUNCTUATION)
            || i + 1 >= tokens.count()
            || tokens.isCapital(i + 1));
  }

  private boolean isYearless(int i) {
    int value = tokens.smallInteger(i);
    return value < 1900 || value > 2100;
  }

  private boolean isLowerLabel(int i) {
    return tokens.in(i, EnglishWords.SMALL_LABEL);
  }

  private boolean counts(int i) {
    return tokens.is(
                i, Lexeme.MAGNITUDE | Lexeme.HUNDRED | Lexeme.UNIT | Lexeme.TIME_UNIT | Lexeme.CODE)
            && !tokens.is(i, EnglishLexicon.IN)
        || tokens.is(i, Lexeme.COUNTED) && !tokens.is(i - 2, Lexeme.LABEL)
        || tokens.is(i, Lexeme.CURRENCY)
        || tokens.isSymbol(i, '%')
        || tokens.is(i, EnglishLexicon.PERCENT)
        || tokens.is(i, EnglishLexicon.PERCENTAGE)
        || tokens.is(i, EnglishLexicon.PER)
        || tokens.is(i, EnglishLexicon.BASIS)
        || tokens.is(i, EnglishLexicon.TIMES)
        || tokens.is(i, EnglishLexicon.MORE)
        || tokens.isWord(i) && tokens.glued(i)
        || tokens.isHyphen(i) && tokens.glued(i) && !tokens.isNumber(i + 1);
  }

  /**
   * Digits glued to letters before them (H100, COVID-19), telephone numbers: the end of what is not
   * to be read.
   */
  int unread(int i) {
    if (!tokens.isNumber(i)) {
      return i;
    }
    boolean glued = tokens.glued(i) && tokens.isWord(i - 1);
    if (tokens.form(i) == EnglishTokens.ENDLESS || tokens.form(i) == EnglishTokens.DOTTED) {
      return chunk(i);
    }
    if (glued) {
      return chunk(i);
    }
    boolean hyphened =
        tokens.glued(i) && tokens.isHyphen(i - 1) && tokens.glued(i - 1) && tokens.isWord(i - 2);
    if (hyphened) {
      boolean name =
          tokens.isCapital(i - 2)
              && (!tokens.is(i - 2, Lexeme.KNOWN)
                  || tokens.is(i - 2, Lexeme.LABEL)
                  || tokens.isAllCapitals(i - 2) && tokens.length(i - 2) <= 2);
      return name ? chunk(i) : i;
    }
    if (tokens.smallInteger(i) == 9
        && (tokens.isHyphen(i + 1) || tokens.is(i + 1, EnglishLexicon.TO))
        && tokens.smallInteger(i + 2) == 5
        && !tokens.isSymbol(i + 3, '%')) {
      return i + 3;
    }
    if (tokens.isSymbol(i + 1, '/') && tokens.glued(i + 1) && tokens.glued(i + 2)) {
      int first = tokens.smallInteger(i);
      int second = tokens.smallInteger(i + 2);
      // 24/7; the parts of a whole: 50/50, 80/20
      if (first == 24 && second == 7 || first > 0 && second > 0 && first + second == 100) {
        return i + 3;
      }
    }
    if (tokens.is(i + 1, EnglishLexicon.X)
            && tokens.glued(i + 1)
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 2)
        || tokens.isWord(i + 1)
            && tokens.glued(i + 1)
            && tokens.length(i + 1) >= 3
            && !tokens.is(i + 1, Lexeme.KNOWN)
        || tokens.isHyphen(i + 1)
            && tokens.glued(i + 1)
            && tokens.isCapital(i + 2)
            && tokens.is(i + 2, Lexeme.NUMERAL)) {
      return chunk(i);
    }
    // (206) 555-1212
    if (tokens.isSymbol(i - 1, '(')
        && tokens.length(i) == 3
        && tokens.isSymbol(i + 1, ')')
        && tokens.length(i + 2) == 3
        && tokens.isInteger(i + 2)
        && tokens.isHyphen(i + 3)
        && tokens.isInteger(i + 4)
        && tokens.length(i + 4) == 4) {
      return i + 5;
    }
    // 555-1212, 1-800-555-1234, (206) 555-1212, 123-45-6789
    if (tokens.isInteger(i)
        && tokens.isHyphen(i + 1)
        && tokens.glued(i + 1)
        && tokens.isInteger(i + 2)
        && tokens.glued(i + 2)) {
      boolean more =
          tokens.isHyphen(i + 3)
              && tokens.glued(i + 3)
              && tokens.isNumber(i + 4)
              && tokens.glued(i + 4);
      boolean telephone =
          tokens.length(i) == 3
              && tokens.length(i + 2) == 4
              && (tokens.isSymbol(i - 1, ')') || tokens.isInteger(i - 1));
      return more || telephone ? chunk(i) : i;
    }
    return i;
  }

  /** The end of a model's number: 737, 737-800. */
  int model(int i) {
    boolean more =
        tokens.isHyphen(i + 1)
            && tokens.glued(i + 1)
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 2);
    return more ? chunk(i) : i + 1;
  }

  /** Everything glued to these digits: letters, digits and hyphens. */
  private int chunk(int i) {
    int at = i + 1;
    while (tokens.glued(at) && (tokens.isWord(at) || tokens.isNumber(at) || tokens.isHyphen(at))) {
      at++;
    }
    return at;
  }
}
