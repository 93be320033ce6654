package hedui.quantity;

/** Reads dates of digits and signs alone: "12/31", "2024-02-01", "1.2.2024", "2024/02". */
final class EnglishDigitDates {
  private final EnglishTokens tokens;
  private final EnglishMoments moments;
  private final EnglishYears years;

  EnglishDigitDates(EnglishTokens tokens, EnglishMoments moments, EnglishYears years) {
    this.tokens = tokens;
    this.moments = moments;
    this.years = years;
  }

  /** 2024-02-01, 12/31/2024, 23.04.2022, 12/31, 20240201, 05-Aug-2016. */
  int digits(int i) {
    if (i > 0
        && tokens.glued(i)
        && (tokens.isSymbol(i - 1, '/')
            || tokens.isWord(i - 1)
            || tokens.isHyphen(i - 1) && tokens.isNumber(i - 2))) {
      return i;
    }
    if (tokens.form(i) == EnglishTokens.DOTTED) {
      return dotted(i);
    }
    if (tokens.length(i) == 4
        && tokens.is(i + 1, Lexeme.MONTH)
        && !tokens.isWord(i + 1, "may")
        && !tokens.isWord(i + 1, "march")) {
      int year = years.year(i);
      boolean day = tokens.isNumber(i + 2) || tokens.is(i + 2, Lexeme.NUMERAL);
      if (year >= 1900 && !day) {
        return moments.date(i, i + 2, year, tokens.at(i + 1).number(), -1);
      }
    }
    if (tokens.form(i) == EnglishTokens.DECIMAL) {
      return appointed(i);
    }
    if (!tokens.isInteger(i)) {
      return i;
    }
    int first = tokens.smallInteger(i);
    if (tokens.length(i) == 4
        && first >= 1900
        && first < 2100
        && tokens.is(i - 1, EnglishLexicon.ON)
        && tokens.isInteger(i + 1)
        && tokens.isInteger(i + 2)
        && tokens.length(i + 2) == 2
        && EnglishDateParts.isDay(tokens.smallInteger(i + 1), tokens.smallInteger(i + 2))) {
      return moments.date(i, i + 3, first, tokens.smallInteger(i + 1), tokens.smallInteger(i + 2));
    }
    if (tokens.length(i) == 8
        && first > 19000101
        && first < 21000000
        && EnglishDateParts.isDay(first / 100 % 100, first % 100)) {
      return moments.date(i, i + 1, first / 10000, first / 100 % 100, first % 100);
    }
    boolean slash = tokens.isSymbol(i + 1, '/');
    if (!slash && !tokens.isHyphen(i + 1) || !tokens.glued(i + 1) || !tokens.glued(i + 2)) {
      return i;
    }
    if (tokens.is(i + 2, Lexeme.MONTH) && tokens.length(i) == 4) {
      int day = tokens.smallInteger(i + 4);
      boolean third = tokens.glued(i + 3) && tokens.glued(i + 4) && day >= 1 && day <= 31;
      return third ? moments.date(i, i + 5, first, tokens.at(i + 2).number(), day) : i;
    }
    int second = tokens.smallInteger(i + 2);
    if (second < 0 || first < 0) {
      return i;
    }
    if (tokens.is(i + 4, Lexeme.MONTH)
        && tokens.glued(i + 3)
        && tokens.glued(i + 4)
        && tokens.isSymbol(i + 3, tokens.first(i + 1))) {
      int year = tokens.length(i) == 4 ? first : second;
      int dayOfMonth = tokens.length(i) == 4 ? second : first;
      return year >= 1900 && year < 2200 && EnglishDateParts.isDay(1, dayOfMonth)
          ? moments.date(i, i + 5, year, tokens.at(i + 4).number(), dayOfMonth)
          : i;
    }
    boolean third =
        tokens.glued(i + 3)
            && (slash ? tokens.isSymbol(i + 3, '/') : tokens.isHyphen(i + 3))
            && tokens.glued(i + 4)
            && tokens.isInteger(i + 4);
    if (third) {
      boolean more =
          tokens.glued(i + 5)
              && tokens.isHyphen(i + 5)
              && tokens.isNumber(i + 6)
              && tokens.glued(i + 6);
      return more ? i : triple(i, i + 5, first, second, tokens.smallInteger(i + 4), slash);
    }
    if (tokens.glued(i + 3)
        && (tokens.isHyphen(i + 3) && tokens.isNumber(i + 4) && tokens.glued(i + 4)
            || tokens.isWord(i + 3))) {
      return i;
    }
    if (!slash) {
      if (tokens.length(i) == 4 && first >= 1900 && first < 2100 && second >= 1 && second <= 12) {
        return moments.date(i, i + 3, first, second, -1);
      }
      boolean monthYear =
          tokens.length(i + 2) == 4 && second >= 1900 && second < 2100 && first >= 1 && first <= 12;
      return monthYear && tokens.length(i) <= 2 ? moments.date(i, i + 3, second, first, -1) : i;
    }
    if (tokens.length(i) > 2
        || tokens.length(i + 2) > 2
        || first == 24 && second == 7
        || isFraction(i, first, second)) {
      return i;
    }
    if (EnglishDateParts.isDay(first, second)) {
      return moments.date(i, i + 3, -1, first, second);
    }
    return EnglishDateParts.isDay(second, first) && tokens.first(i + 2) == '0'
        ? moments.date(i, i + 3, -1, second, first)
        : i;
  }

  /** "leave at 6.45" is a time, "due on 5.12" a day: said of what people arrange, not of prices. */
  int appointed(int i) {
    boolean at = tokens.is(i - 1, EnglishLexicon.AT);
    boolean on = tokens.is(i - 1, EnglishLexicon.ON);
    boolean ends = tokens.is(i + 1, Lexeme.PUNCTUATION);
    if (!at && !on || !ends || !tokens.in(i - 2, EnglishWords.APPOINTED) || tokens.length(i) > 5) {
      return i;
    }
    String digits = tokens.text().substring(tokens.start(i), tokens.end(i));
    int point = digits.indexOf('.');
    int first = point > 0 ? EnglishYears.plain(digits.substring(0, point)) : -1;
    int second = EnglishYears.plain(digits.substring(point + 1));
    if (at && first >= 1 && first < 24 && second < 60 && digits.length() - point == 3) {
      moments.add(
          i, i + 1, Kind.TIME, "T" + EnglishMoments.two(first) + ":" + EnglishMoments.two(second));
      return i + 1;
    }
    if (!on || first < 1) {
      return i;
    }
    return EnglishDateParts.isDay(first, second)
        ? moments.date(i, i + 1, -1, first, second)
        : EnglishDateParts.isDay(second, first) ? moments.date(i, i + 1, -1, second, first) : i;
  }

  /** 3/4 is three quarters unless a day is spoken of; 12/31 is a day. */
  boolean isFraction(int i, int first, int second) {
    boolean usual = second <= 6 || second == 8 || second == 10;
    boolean led =
        tokens.is(i - 1, EnglishLexicon.ON)
            || tokens.is(i - 1, EnglishLexicon.BY)
            || tokens.isWord(i - 1, "until")
            || tokens.isWord(i - 1, "since")
            || tokens.isWord(i - 1, "dated");
    return first < second && usual && !led && tokens.first(i) != '0' && tokens.first(i + 2) != '0';
  }

  int triple(int i, int end, int first, int second, int third, boolean slash) {
    if (third < 0) {
      return i;
    }
    if (tokens.length(i) == 4) {
      return first >= 1000 && EnglishDateParts.isDay(second, third)
          ? moments.date(i, end, first, second, third)
          : i;
    }
    boolean full = tokens.length(end - 1) == 4;
    if (tokens.length(i) > 2
        || tokens.length(i + 2) > 2
        || !full && !(slash && tokens.length(end - 1) == 2)) {
      return i;
    }
    int year = full ? third : third < 50 ? 2000 + third : 1900 + third;
    if (EnglishDateParts.isDay(first, second)) {
      return moments.date(i, end, year, first, second);
    }
    return EnglishDateParts.isDay(second, first) ? moments.date(i, end, year, second, first) : i;
  }

  int dotted(int i) {
    String[] parts = tokens.text().substring(tokens.start(i), tokens.end(i)).split("\\.", -1);
    if (parts.length != 3
        || parts[0].length() > 4
        || parts[1].length() > 2
        || parts[2].length() > 4) {
      return i;
    }
    int first = EnglishYears.plain(parts[0]);
    int second = EnglishYears.plain(parts[1]);
    int third = EnglishYears.plain(parts[2]);
    if (parts[2].length() == 4 && third >= 1900 && third < 2100) {
      return EnglishDateParts.isDay(second, first)
          ? moments.date(i, i + 1, third, second, first)
          : EnglishDateParts.isDay(first, second)
              ? moments.date(i, i + 1, third, first, second)
              : i;
    }
    return parts[0].length() == 4
            && first >= 1900
            && first < 2100
            && EnglishDateParts.isDay(second, third)
        ? moments.date(i, i + 1, first, second, third)
        : i;
  }
}
