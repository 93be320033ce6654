package hedui.quantity;

import hedui.bitext.Span;
import java.util.List;

/**
 * Reads dates and times of day: "February 1, 2024 at 4:30 p.m.", "1st of May", "12/31",
 * "2024-02-01T16:30". Each method takes the token where it may begin and returns the token after
 * it, or the same token when there is none; what was read is added to the list.
 */
final class EnglishMoments {
  private final EnglishTokens tokens;
  private final EnglishDateParts parts;
  private final EnglishYears years;
  private final List<Quantity> found;
  private final EnglishClock clock;
  private final EnglishDigitDates digits;

  EnglishMoments(
      EnglishTokens tokens, EnglishNumbers numbers, EnglishYears years, List<Quantity> found) {
    this.tokens = tokens;
    this.parts = new EnglishDateParts(tokens, numbers);
    this.years = years;
    this.found = found;
    this.clock = new EnglishClock(tokens);
    this.digits = new EnglishDigitDates(tokens, this, years);
  }

  /** A date or time at this token. */
  int read(int i) {
    int end =
        tokens.is(i, Lexeme.MONTH) ? monthFirst(i) : tokens.isNumber(i) ? digits.digits(i) : i;
    if (end == i) {
      end = dayFirst(i);
    }
    if (end == i) {
      end = hours(i);
    }
    if (end == i) {
      end = clock.time(i);
      if (end > i) {
        return timeThenDate(i, end);
      }
    }
    return end;
  }

  void add(int start, int end, Kind kind, String iso) {
    found.add(
        Quantity.of(
            new Span(tokens.start(start), tokens.end(end - 1)), kind, new Amount.Moment(iso)));
  }

  // ---- dates
  // -------------------------------------------------------------------------------------------------

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String date(int year, int month, int day) {
    String head = year < 0 ? "--" : year + "-";
    return day < 0 ? head + two(month) : head + two(month) + "-" + two(day);
  }

  /** A date with its time of day, if one follows at once. Returns the end. */
  int date(int start, int end, int year, int month, int day) {
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
      int timeEnd = tokens.is(at, Lexeme.STARTS) ? clock.time(at) : at;
      if (timeEnd == at && tokens.is(end - 1, Lexeme.ORDINAL)) {
        timeEnd = clock.spoken(at);
      }
      if (timeEnd > at) {
        add(start, timeEnd, Kind.DATE, iso + clock.iso());
        return timeEnd;
      }
    }
    add(start, end, Kind.DATE, iso);
    return end;
  }

  private int monthFirst(int i) {
    int month = tokens.at(i).number();
    int at = i + 1;
    if (tokens.isSymbol(at, '.')
        && (tokens.glued(at) ? tokens.length(i) <= 4 : parts.isPulledApart(i))) {
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
    int dayEnd = parts.day(dayAt);
    if (dayEnd > dayAt
        && !(at > afterMonth
            && tokens.isSymbol(afterMonth, ',')
            && !tokens.is(at, Lexeme.ORDINAL)
            && tokens.isInteger(dayEnd - 1))) {
      return withYear(i, dayEnd, month, parts.day());
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
    return parts.isMonth(i, afterMonth) ? date(i, parts.withoutStop(afterMonth), -1, month, -1) : i;
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

  /** After month and day: a second day ("19-20"), then the year. */
  private int withYear(int start, int dayEnd, int month, int firstDay) {
    int secondEnd = -1;
    int secondDay = 0;
    int at = dayEnd;
    if (isRange(at)) {
      int dayAt = tokens.is(at + 1, EnglishLexicon.THE) ? at + 2 : at + 1;
      int end = parts.day(dayAt);
      if (end > dayAt && parts.day() > firstDay) {
        secondEnd = end;
        secondDay = parts.day();
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
    int dayEnd = parts.day(i);
    if (dayEnd == i) {
      return i;
    }
    int firstDay = parts.day();
    int at = dayEnd;
    int second = -1;
    int secondAt = -1;
    int secondEnd = -1;
    if (isRange(at)) {
      secondAt = at + 1;
      secondEnd = parts.day(secondAt);
      if (secondEnd > secondAt && parts.day() > firstDay) {
        second = parts.day();
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
    int end = year >= 0 ? years.end() : parts.withoutStop(at);
    if (second < 0) {
      return date(i, end, year, month, firstDay);
    }
    add(i, dayEnd, Kind.DATE, date(year, month, firstDay));
    add(secondAt, end, Kind.DATE, date(year, month, second));
    return end;
  }

  // ---- times of day
  // ------------------------------------------------------------------------------------------

  private int timeThenDate(int start, int end) {
    String iso = clock.iso();
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
          tokens.is(at, Lexeme.MONTH)
              ? monthFirst(at)
              : tokens.isNumber(at) ? digits.digits(at) : at;
      if (dateEnd == at && found.size() == before) {
        dateEnd = dayFirst(at);
      }
      if (found.size() == before + 1
          && found.get(before).amount() instanceof Amount.Moment moment
          && moment.iso().length() >= 7
          && moment.iso().indexOf('T') < 0
          && (moment.iso().startsWith("--") || moment.iso().length() == 10)) {
        found.remove(before);
        add(start, dateEnd, Kind.DATE, moment.iso() + iso);
        return dateEnd;
      }
      while (found.size() > before) {
        found.remove(found.size() - 1);
      }
    }
    add(start, end, Kind.TIME, iso);
    if (tokens.isWord(end - 1, "ish") || tokens.isWord(end - 1, "noonish")) {
      found.add(found.remove(found.size() - 1).withModifier(Modifier.ABOUT));
    }
    return end;
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
    int end = clock.time(i + 2);
    if (end == i + 2 || !clock.hasHalf()) {
      return i;
    }
    String later = clock.iso();
    boolean pm = clock.isPm() && first % 12 <= clock.hour() % 12;
    add(i, i + 1, Kind.TIME, "T" + two(first % 12 + (pm ? 12 : 0)) + ":00");
    add(i + 2, end, Kind.TIME, later);
    return end;
  }
}
