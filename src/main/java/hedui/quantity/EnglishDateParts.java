package hedui.quantity;

/** Reads the parts of a date that have other lives: a day is a number, May and March are verbs. */
final class EnglishDateParts {
  private final EnglishTokens tokens;
  private final EnglishNumbers numbers;

  private int day;

  EnglishDateParts(EnglishTokens tokens, EnglishNumbers numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** The day that was last read. */
  int day() {
    return day;
  }

  static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /**
   * The day of a month in digits or as an ordinal, for {@link #day()}; not what counts something
   * else.
   */
  int day(int i) {
    if (tokens.isInteger(i) && tokens.length(i) <= 2) {
      day = tokens.smallInteger(i);
      if (day < 1 || day > 31) {
        return i;
      }
      int end = i + 1;
      if (ordinalEnding(end)) {
        return end + 1;
      }
      boolean counts =
          tokens.is(
                      end,
                      Lexeme.MAGNITUDE
                          | Lexeme.HUNDRED
                          | Lexeme.UNIT
                          | Lexeme.TIME_UNIT
                          | Lexeme.CODE)
                  && !tokens.is(end, EnglishLexicon.IN)
              || tokens.isSymbol(end, '%')
              || tokens.is(end, EnglishLexicon.PERCENT)
              || tokens.isSymbol(end, ':')
              || tokens.isWord(end) && tokens.glued(end)
              || tokens.is(end, EnglishLexicon.AM)
              || tokens.is(end, EnglishLexicon.PM);
      return counts ? i : end;
    }
    if (tokens.is(i, Lexeme.NUMERAL)) {
      Figure figure = numbers.read(i, true);
      if (figure != null
          && figure.isExact()
          && figure.low().precision() <= 2
          && figure.low().scale() <= 0) {
        day = figure.low().intValue();
        boolean known =
            figure.is(Figure.ORDINAL)
                || !tokens.is(figure.end(), Lexeme.TIME_UNIT | Lexeme.UNIT | Lexeme.MAGNITUDE);
        return day >= 1 && day <= 31 && known && !figure.is(Figure.FRACTION) ? figure.end() : i;
      }
      // "january twenty five nineteen eighty six": the day ends where the year begins.
      if (tokens.is(i, Lexeme.TENS) && tokens.is(i + 1, Lexeme.ONES)) {
        day = tokens.at(i).number() + tokens.at(i + 1).number();
        return day <= 31 ? i + 2 : i;
      }
    }
    return i;
  }

  private boolean ordinalEnding(int i) {
    return tokens.glued(i) && tokens.length(i) == 2 && (tokens.in(i, EnglishWords.ORDINAL_ENDING));
  }

  /**
   * Whether a month's name without a day is one here: May and March are more often something else.
   */
  boolean isMonth(int i, int after) {
    Lexeme before = tokens.at(i - 1);
    boolean led =
        before == EnglishLexicon.IN
            || before == EnglishLexicon.OF && i >= 2
            || before == EnglishLexicon.FROM
            || before == EnglishLexicon.BY && tokens.isCapital(i)
            || tokens.in(i - 1, EnglishWords.BEFORE_MONTH)
            || tokens.isHyphen(i - 1) && tokens.isWord(i - 2, "mid");
    boolean doubtful = tokens.in(i, EnglishWords.DOUBTFUL_MONTH);
    if (!tokens.isCapital(i)) {
      if (tokens.isWord(i, "may")
          && (tokens.isWord(i - 1, "this") || tokens.isWord(i - 1, "that"))) {
        return false;
      }
      return led || !doubtful && tokens.length(i) > 3;
    }
    boolean all = tokens.length(i) <= 3 && tokens.isAllCapitals(i);
    boolean name =
        tokens.isCapital(i + 1)
            && !tokens.is(i + 1, Lexeme.KNOWN)
            && after == i + 1
            && tokens.isWord(i + 1);
    if (led) {
      return true;
    }
    if (all || name && tokens.length(i) <= 6) {
      return false;
    }
    if (tokens.isWord(i, "may") || tokens.isWord(i, "march")) {
      return !tokens.opensSentence(i)
          && !tokens.isHyphen(i + 1)
          && (!tokens.isCapital(i - 1) || tokens.is(i - 1, Lexeme.KNOWN));
    }
    return !(doubtful && tokens.opensSentence(i) && tokens.length(i) <= 3);
  }

  /** "oct . 13": tokens that someone has put blanks between. */
  boolean isPulledApart(int i) {
    return tokens.length(i) == 3
        && !tokens.isWord(i, "may")
        && tokens.isInteger(i + 2)
        && tokens.length(i + 2) <= 2;
  }

  /** Where a month ends: the full stop after it is its own only when the sentence goes on. */
  int withoutStop(int end) {
    boolean stop = tokens.isSymbol(end - 1, '.');
    boolean last = end >= tokens.count() || tokens.isCapital(end);
    return stop && (last || tokens.length(end - 2) > 4 || tokens.isWord(end - 2, "may"))
        ? end - 1
        : end;
  }
}
