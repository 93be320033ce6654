package hedui.quantity;

import hedui.bitext.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times of day: "February 1, 2024 at 4:30 p.m.", "1st of May", "12/31",
 * "2024-02-01T16:30". Each method takes the token where it may begin and returns the token after
 * it, or the same token when there is none; what was read is added to the list.
 */
final class EnglishMoments {
  private final EnglishTokens tokens;
  private final EnglishNumbers numbers;
  private final EnglishYears years;
  private final List<Quantity> found;

  // What the last helper read; only to be looked at right after it said so.
  private int hour;
  private int minute;
  private int second;
  private int day;

  EnglishMoments(
      EnglishTokens tokens, EnglishNumbers numbers, EnglishYears years, List<Quantity> found) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.years = years;
    this.found = found;
  }

  /** A date or time at this token. */
  int read(int i) {
    int end = tokens.is(i, Lexeme.MONTH) ? monthFirst(i) : tokens.isNumber(i) ? digits(i) : i;
    if (end == i) {
      end = dayFirst(i);
    }
    if (end == i) {
      end = hours(i);
    }
    if (end == i) {
      end = time(i);
      if (end > i) {
        return timeThenDate(i, end);
      }
    }
    return end;
  }

  private void add(int start, int end, Kind kind, String iso) {
    found.add(
        Quantity.of(
            new Span(tokens.start(start), tokens.end(end - 1)), kind, new Amount.Moment(iso)));
  }

  // ---- dates
  // -------------------------------------------------------------------------------------------------

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String date(int year, int month, int day) {
    String head = year < 0 ? "--" : year + "-";
    return day < 0 ? head + two(month) : head + two(month) + "-" + two(day);
  }

  /** A date with its time of day, if one follows at once. Returns the end. */
  private int date(int start, int end, int year, int month, int day) {
    String iso = date(year, month, day);
    if (day > 0) {
      int at = end;
      if (tokens.is(at, EnglishLexicon.AT)
          || tokens.isSymbol(at, ',')
          || tokens.isSymbol(at, '@')
          || tokens.isWord(at, "for") && tokens.isSymbol(at + 2, ':')
          || tokens.isWord(at, "t") && tokens.glued(at)) {
        at++;
      }
      int timeEnd = tokens.is(at, Lexeme.STARTS) ? time(at) : at;
      if (timeEnd == at && tokens.is(end - 1, Lexeme.ORDINAL)) {
        timeEnd = spoken(at);
      }
      if (timeEnd > at) {
        add(start, timeEnd, Kind.DATE, iso + clock());
        return timeEnd;
      }
    }
    add(start, end, Kind.DATE, iso);
    return end;
  }

  private int monthFirst(int i) {
    int month = tokens.at(i).number();
    int at = i + 1;
    if (tokens.isSymbol(at, '.') && (tokens.glued(at) ? tokens.length(i) <= 4 : isPulledApart(i))) {
      at++;
    }
    int afterMonth = at;
    if (tokens.isSymbol(at, ',')
        || (tokens.isHyphen(at) || tokens.isSymbol(at, '/'))
            && tokens.glued(at)
            && tokens.glued(at + 1)) {
      at++;
    }
    if (at > afterMonth && !tokens.isSymbol(afterMonth, ',') && tokens.isInteger(at)) {
      int end = joined(i, at, month, tokens.first(afterMonth));
      if (end > i) {
        return end;
      }
    }
    int dayAt = tokens.is(at, EnglishLexicon.THE) ? at + 1 : at;
    int dayEnd = day(dayAt);
    if (dayEnd > dayAt
        && !(at > afterMonth
            && tokens.isSymbol(afterMonth, ',')
            && !tokens.is(at, Lexeme.ORDINAL)
            && tokens.isInteger(dayEnd - 1))) {
      return withYear(i, dayEnd, month, day);
    }
    int year = years.year(at);
    if (year < 0 && tokens.is(at, EnglishLexicon.OF)) {
      year = years.year(at + 1);
      if (year < 0) {
        year = years.short2(at + 1);
      }
    }
    if (year >= 0) {
      return date(i, years.end(), year, month, -1);
    }
    return isMonth(i, afterMonth) ? date(i, withoutStop(afterMonth), -1, month, -1) : i;
  }

  /** "oct . 13": tokens that someone has put blanks between. */
  private boolean isPulledApart(int i) {
    return tokens.length(i) == 3
        && !tokens.isWord(i, "may")
        && tokens.isInteger(i + 2)
        && tokens.length(i + 2) <= 2;
  }

  /** Where a month ends: the full stop after it is its own only when the sentence goes on. */
  private int withoutStop(int end) {
    boolean stop = tokens.isSymbol(end - 1, '.');
    boolean last = end >= tokens.count() || tokens.isCapital(end);
    return stop && (last || tokens.length(end - 2) > 4 || tokens.isWord(end - 2, "may"))
        ? end - 1
        : end;
  }

  /** Sep-23-2020, Oct/2, Dec-2018. */
  private int joined(int i, int at, int month, char sign) {
    int first = tokens.smallInteger(at);
    boolean third =
        (tokens.isSymbol(at + 1, sign))
            && tokens.glued(at + 1)
            && tokens.isInteger(at + 2)
            && tokens.glued(at + 2);
    if (third) {
      int last = tokens.smallInteger(at + 2);
      if (tokens.length(at) == 4 && last >= 1 && last <= 31) {
        return date(i, at + 3, first, month, last);
      }
      int year = tokens.length(at + 2) == 4 ? last : -1;
      return year > 0 && first >= 1 && first <= 31 ? date(i, at + 3, year, month, first) : i;
    }
    if (tokens.length(at) == 4 && first >= 1000 && first < 2200) {
      return date(i, at + 1, first, month, -1);
    }
    return i;
  }

  /**
   * The day of a month in digits or as an ordinal, into {@link #day}; not what counts something
   * else.
   */
  private int day(int i) {
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

  /** After month and day: a second day ("19-20"), then the year. */
  private int withYear(int start, int dayEnd, int month, int firstDay) {
    int secondEnd = -1;
    int secondDay = 0;
    int at = dayEnd;
    if (isRange(at)) {
      int dayAt = tokens.is(at + 1, EnglishLexicon.THE) ? at + 2 : at + 1;
      int end = day(dayAt);
      if (end > dayAt && day > firstDay) {
        secondEnd = end;
        secondDay = day;
        at = end;
      }
    }
    int yearAt = tokens.isSymbol(at, ',') || tokens.is(at, EnglishLexicon.OF) ? at + 1 : at;
    int year = years.year(yearAt);
    int end = year >= 0 ? years.end() : at;
    if (secondEnd < 0) {
      return date(start, end, year, month, firstDay);
    }
    add(start, dayEnd, Kind.DATE, date(year, month, firstDay));
    int secondStart = dayEnd + 1 + (tokens.is(dayEnd + 1, EnglishLexicon.THE) ? 1 : 0);
    add(secondStart, end, Kind.DATE, date(year, month, secondDay));
    return end;
  }

  private boolean isRange(int i) {
    return tokens.isHyphen(i)
        || tokens.is(i, EnglishLexicon.TO)
        || tokens.is(i, EnglishLexicon.THROUGH)
        || tokens.isWord(i, "till")
        || tokens.isWord(i, "until");
  }

  /** 1 February 2024, the 1st of Feb, fourth of July, twenty third day of September. */
  private int dayFirst(int i) {
    int dayEnd = day(i);
    if (dayEnd == i) {
      return i;
    }
    int firstDay = day;
    int at = dayEnd;
    int second = -1;
    int secondAt = -1;
    int secondEnd = -1;
    if (isRange(at)) {
      secondAt = at + 1;
      secondEnd = day(secondAt);
      if (secondEnd > secondAt && day > firstDay) {
        second = day;
        at = secondEnd;
      } else if (!tokens.isHyphen(at)) {
        return i;
      }
    }
    if (tokens.isWord(at, "day")) {
      at++;
    }
    boolean linked = tokens.is(at, EnglishLexicon.OF);
    if (linked) {
      at++;
    }
    boolean joined =
        (tokens.isHyphen(at) || tokens.isSymbol(at, '/'))
            && tokens.glued(at)
            && tokens.glued(at + 1);
    if (joined) {
      at++;
    }
    if (!tokens.is(at, Lexeme.MONTH)
        || tokens.isWord(at, "may")
            && !tokens.isCapital(at)
            && !linked
            && !tokens.isWord(i - 1, "on")) {
      return i;
    }
    int month = tokens.at(at).number();
    at++;
    if (tokens.isSymbol(at, '.') && tokens.glued(at)) {
      at++;
    }
    int yearAt = at;
    if (tokens.isSymbol(at, ',')
        || tokens.is(at, EnglishLexicon.OF)
        || joined && (tokens.isHyphen(at) || tokens.isSymbol(at, '/'))) {
      yearAt++;
    }
    int year = years.year(yearAt);
    if (year < 0 && tokens.is(at, EnglishLexicon.OF)) {
      year = years.short2(yearAt);
    }
    int end = year >= 0 ? years.end() : withoutStop(at);
    if (second < 0) {
      return date(i, end, year, month, firstDay);
    }
    add(i, dayEnd, Kind.DATE, date(year, month, firstDay));
    add(secondAt, end, Kind.DATE, date(year, month, second));
    return end;
  }

  /**
   * Whether a month's name without a day is one here: May and March are more often something else.
   */
  private boolean isMonth(int i, int after) {
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

  /** 2024-02-01, 12/31/2024, 23.04.2022, 12/31, 20240201, 05-Aug-2016. */
  private int digits(int i) {
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
        return date(i, i + 2, year, tokens.at(i + 1).number(), -1);
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
        && isDay(tokens.smallInteger(i + 1), tokens.smallInteger(i + 2))) {
      return date(i, i + 3, first, tokens.smallInteger(i + 1), tokens.smallInteger(i + 2));
    }
    if (tokens.length(i) == 8
        && first > 19000101
        && first < 21000000
        && isDay(first / 100 % 100, first % 100)) {
      return date(i, i + 1, first / 10000, first / 100 % 100, first % 100);
    }
    boolean slash = tokens.isSymbol(i + 1, '/');
    if (!slash && !tokens.isHyphen(i + 1) || !tokens.glued(i + 1) || !tokens.glued(i + 2)) {
      return i;
    }
    if (tokens.is(i + 2, Lexeme.MONTH) && tokens.length(i) == 4) {
      int day = tokens.smallInteger(i + 4);
      boolean third = tokens.glued(i + 3) && tokens.glued(i + 4) && day >= 1 && day <= 31;
      return third ? date(i, i + 5, first, tokens.at(i + 2).number(), day) : i;
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
      return year >= 1900 && year < 2200 && isDay(1, dayOfMonth)
          ? date(i, i + 5, year, tokens.at(i + 4).number(), dayOfMonth)
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
        return date(i, i + 3, first, second, -1);
      }
      boolean monthYear =
          tokens.length(i + 2) == 4 && second >= 1900 && second < 2100 && first >= 1 && first <= 12;
      return monthYear && tokens.length(i) <= 2 ? date(i, i + 3, second, first, -1) : i;
    }
    if (tokens.length(i) > 2
        || tokens.length(i + 2) > 2
        || first == 24 && second == 7
        || isFraction(i, first, second)) {
      return i;
    }
    if (isDay(first, second)) {
      return date(i, i + 3, -1, first, second);
    }
    return isDay(second, first) && tokens.first(i + 2) == '0'
        ? date(i, i + 3, -1, second, first)
        : i;
  }

  /** "leave at 6.45" is a time, "due on 5.12" a day: said of what people arrange, not of prices. */
  private int appointed(int i) {
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
      add(i, i + 1, Kind.TIME, "T" + two(first) + ":" + two(second));
      return i + 1;
    }
    if (!on || first < 1) {
      return i;
    }
    return isDay(first, second)
        ? date(i, i + 1, -1, first, second)
        : isDay(second, first) ? date(i, i + 1, -1, second, first) : i;
  }

  /** 3/4 is three quarters unless a day is spoken of; 12/31 is a day. */
  private boolean isFraction(int i, int first, int second) {
    boolean usual = second <= 6 || second == 8 || second == 10;
    boolean led =
        tokens.is(i - 1, EnglishLexicon.ON)
            || tokens.is(i - 1, EnglishLexicon.BY)
            || tokens.isWord(i - 1, "until")
            || tokens.isWord(i - 1, "since")
            || tokens.isWord(i - 1, "dated");
    return first < second && usual && !led && tokens.first(i) != '0' && tokens.first(i + 2) != '0';
  }

  private int triple(int i, int end, int first, int second, int third, boolean slash) {
    if (third < 0) {
      return i;
    }
    if (tokens.length(i) == 4) {
      return first >= 1000 && isDay(second, third) ? date(i, end, first, second, third) : i;
    }
    boolean full = tokens.length(end - 1) == 4;
    if (tokens.length(i) > 2
        || tokens.length(i + 2) > 2
        || !full && !(slash && tokens.length(end - 1) == 2)) {
      return i;
    }
    int year = full ? third : third < 50 ? 2000 + third : 1900 + third;
    if (isDay(first, second)) {
      return date(i, end, year, first, second);
    }
    return isDay(second, first) ? date(i, end, year, second, first) : i;
  }

  private int dotted(int i) {
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
      return isDay(second, first)
          ? date(i, i + 1, third, second, first)
          : isDay(first, second) ? date(i, i + 1, third, first, second) : i;
    }
    return parts[0].length() == 4 && first >= 1900 && first < 2100 && isDay(second, third)
        ? date(i, i + 1, first, second, third)
        : i;
  }

  private static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  // ---- times of day
  // ------------------------------------------------------------------------------------------

  private String clock() {
    return "T" + two(hour) + ":" + two(minute) + (second < 0 ? "" : ":" + two(second));
  }

  private int timeThenDate(int start, int end) {
    String clock = clock();
    int at = end;
    if (tokens.is(at, EnglishLexicon.ON) || tokens.isSymbol(at, ',')) {
      at++;
    }
    if (tokens.is(at, EnglishLexicon.THE)) {
      at++;
    }
    if (tokens.is(at, Lexeme.MONTH | Lexeme.STARTS)) {
      int before = found.size();
      int dateEnd =
          tokens.is(at, Lexeme.MONTH) ? monthFirst(at) : tokens.isNumber(at) ? digits(at) : at;
      if (dateEnd == at && found.size() == before) {
        dateEnd = dayFirst(at);
      }
      if (found.size() == before + 1
          && found.get(before).amount() instanceof Amount.Moment moment
          && moment.iso().length() >= 7
          && moment.iso().indexOf('T') < 0
          && (moment.iso().startsWith("--") || moment.iso().length() == 10)) {
        found.remove(before);
        add(start, dateEnd, Kind.DATE, moment.iso() + clock);
        return dateEnd;
      }
      while (found.size() > before) {
        found.remove(found.size() - 1);
      }
    }
    add(start, end, Kind.TIME, clock);
    if (tokens.isWord(end - 1, "ish") || tokens.isWord(end - 1, "noonish")) {
      found.add(found.remove(found.size() - 1).withModifier(Modifier.ABOUT));
    }
    return end;
  }

  /** A time of day, into hour, minute and second; returns its end. */
  private int time(int i) {
    second = -1;
    if (tokens.isInteger(i)
        && !(tokens.glued(i)
            && (tokens.isWord(i - 1) && !tokens.isWord(i - 1, "t")
                || tokens.isSymbol(i - 1, ':') && tokens.isNumber(i - 2)))) {
      return digitTime(i);
    }
    if (tokens.form(i) == EnglishTokens.DECIMAL && tokens.length(i) >= 4 && tokens.length(i) <= 5) {
      int half = halfOfDay(i + 1);
      String digits = tokens.text().substring(tokens.start(i), tokens.end(i));
      int point = digits.indexOf('.');
      if (half > i + 1 && digits.length() - point == 3 && point > 0) {
        return set(
            i,
            half,
            EnglishYears.plain(digits.substring(0, point)),
            EnglishYears.plain(digits.substring(point + 1)));
      }
      return i;
    }
    if (tokens.isWord(i, "noonish")) {
      return set(i, i + 1, 12, 0);
    }
    if (tokens.is(i, Lexeme.ONES | Lexeme.TEEN) && !tokens.is(i, Lexeme.ORDINAL)) {
      int at = i + 1;
      int minutes = 0;
      if (tokens.is(at, Lexeme.TENS) && !tokens.is(at, Lexeme.ORDINAL)) {
        minutes = tokens.at(at).number();
        at++;
        if (tokens.isHyphen(at)) {
          at++;
        }
        if (tokens.is(at, Lexeme.ONES) && !tokens.is(at, Lexeme.ORDINAL)) {
          minutes += tokens.at(at).number();
          at++;
        }
      }
      int half = halfOfDay(at);
      return half > at ? set(i, half, tokens.at(i).number(), minutes) : i;
    }
    return i;
  }

  /** "march eighteenth nine thirty": hour and minutes in words after a day in words. */
  private int spoken(int i) {
    if (!tokens.is(i, Lexeme.ONES | Lexeme.TEEN) || tokens.is(i, Lexeme.ORDINAL)) {
      return i;
    }
    int at = i + 1;
    int minutes = tokens.at(at).number();
    if (tokens.is(at, Lexeme.ORDINAL) || !tokens.is(at, Lexeme.TEEN | Lexeme.TENS)) {
      return i;
    }
    at++;
    if (tokens.is(at - 1, Lexeme.TENS)) {
      int ones = tokens.isHyphen(at) ? at + 1 : at;
      if (tokens.is(ones, Lexeme.ONES) && !tokens.is(ones, Lexeme.ORDINAL)) {
        minutes += tokens.at(ones).number();
        at = ones + 1;
      }
    }
    int hours = tokens.at(i).number();
    boolean ends = tokens.is(at, Lexeme.PUNCTUATION);
    hasHalf = false;
    return ends && hours >= 1 && hours <= 12 ? set(i, at, hours, minutes) : i;
  }

  /** 5 to 6 pm: two times, of which the second says which half of the day it is. */
  private int hours(int i) {
    int first = tokens.smallInteger(i);
    boolean joined = tokens.isHyphen(i + 1) || tokens.is(i + 1, EnglishLexicon.TO);
    if (first < 1
        || first > 12
        || !joined
        || !tokens.isInteger(i + 2)
        || tokens.glued(i) && i > 0 && tokens.isWord(i - 1)) {
      return i;
    }
    int end = time(i + 2);
    if (end == i + 2 || !hasHalf) {
      return i;
    }
    String later = clock();
    boolean pm = isPm && first % 12 <= hour % 12;
    add(i, i + 1, Kind.TIME, "T" + two(first % 12 + (pm ? 12 : 0)) + ":00");
    add(i + 2, end, Kind.TIME, later);
    return end;
  }

  private int digitTime(int i) {
    if (tokens.isWord(i + 1, "ish") && tokens.glued(i + 1)) {
      int about = tokens.smallInteger(i);
      return about >= 1 && about <= 12 ? set(i, i + 2, about, 0) : i;
    }
    int first = tokens.smallInteger(i);
    if (first < 0) {
      return i;
    }
    if (tokens.isSymbol(i + 1, ':')
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.isInteger(i + 2)
        && tokens.length(i + 2) == 2) {
      int minutes = tokens.smallInteger(i + 2);
      int end = i + 3;
      int seconds = -1;
      if (tokens.isSymbol(end, ':')
          && tokens.glued(end)
          && tokens.glued(end + 1)
          && tokens.isInteger(end + 1)
          && tokens.length(end + 1) == 2) {
        seconds = tokens.smallInteger(end + 1);
        end += 2;
      }
      int half = halfOfDay(end);
      boolean ratio =
          tokens.isWord(end, "ratio")
              || tokens.isWord(end, "aspect")
              || tokens.isWord(end, "split");
      if (tokens.length(i) > 2
          || ratio
          || tokens.isSymbol(end, ':') && tokens.glued(end)
          || seconds > 59) {
        return i;
      }
      int read = set(i, half, first, minutes);
      second = seconds;
      return read;
    }
    boolean letter = tokens.isWord(i + 1, "p") || tokens.isWord(i + 1, "a");
    if (letter
        && tokens.glued(i + 1)
        && first >= 1
        && first <= 12
        && tokens.is(i - 1, EnglishLexicon.AT)
        && tokens.in(i - 2, EnglishWords.APPOINTED)
        && !tokens.isWord(i + 2, "m")
        && !tokens.isWord(i + 3, "m")) {
      hasHalf = true;
      isPm = tokens.isWord(i + 1, "p");
      return set(i, i + 2, first, 0);
    }
    boolean stop = tokens.isSymbol(i + 1, '.') && tokens.glued(i + 1) && tokens.glued(i + 2);
    int halfAt = stop ? i + 2 : i + 1;
    int half = halfOfDay(halfAt);
    if (half > halfAt) {
      return tokens.length(i) > 2 ? set(i, half, first / 100, first % 100) : set(i, half, first, 0);
    }
    if (tokens.is(i + 1, EnglishLexicon.IN)
        && tokens.is(i + 2, EnglishLexicon.THE)
        && first >= 1
        && first <= 12) {
      boolean morning = tokens.isWord(i + 3, "morning");
      boolean later = tokens.isWord(i + 3, "afternoon") || tokens.isWord(i + 3, "evening");
      if (morning || later) {
        hour = first % 12 + (later ? 12 : 0);
        minute = 0;
        return i + 4;
      }
    }
    if (tokens.is(i - 1, EnglishLexicon.AT)
        && tokens.is(i - 3, EnglishLexicon.THE)
        && first >= 1
        && first <= 12) {
      boolean morning = tokens.isWord(i - 2, "morning");
      if (morning || tokens.isWord(i - 2, "afternoon") || tokens.isWord(i - 2, "evening")) {
        hour = first % 12 + (morning ? 0 : 12);
        minute = 0;
        return i + 1;
      }
    }
    if (tokens.isWord(i + 1, "o") && tokens.isWord(i + 3, "clock")
        || tokens.isWord(i + 1, "oclock")) {
      return set(i, tokens.isWord(i + 1, "o") ? i + 4 : i + 2, first, 0);
    }
    return i;
  }

  private int set(int i, int end, int hours, int minutes) {
    boolean pm = isPm;
    boolean half = hasHalf;
    if (hours > 24 || minutes > 59 || half && (hours > 12 && !pm || hours == 0 && pm)) {
      return i;
    }
    hour = half && hours <= 12 ? hours % 12 + (pm ? 12 : 0) : hours;
    minute = minutes;
    return end;
  }

  private boolean isPm;
  private boolean hasHalf;

  /** am, p.m., "p m": returns its end, or the same token. */
  private int halfOfDay(int i) {
    hasHalf = false;
    isPm = false;
    if (tokens.is(i, EnglishLexicon.AM) || tokens.is(i, EnglishLexicon.PM)) {
      hasHalf = true;
      isPm = tokens.is(i, EnglishLexicon.PM);
      return i + 1;
    }
    if (!tokens.isWord(i, "a") && !tokens.isWord(i, "p")) {
      return i;
    }
    int at = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
    if (tokens.isWord(at, "m") && tokens.length(at) == 1) {
      hasHalf = true;
      isPm = tokens.isWord(i, "p");
      return at + 1;
    }
    return i;
  }

  @Nullable Quantity last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }
}
