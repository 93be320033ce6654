package hedui.quantity;

import org.jspecify.annotations.Nullable;

/** Reads dates that are digits and signs alone: 2010-01-29, 2010/1/29, 12/31, 16:30. */
final class ChineseDigitDates extends HanReader {
  private final ChineseNumber number;
  private final ChineseClock clock;

  ChineseDigitDates(char[] text, ChineseNumber number, ChineseClock clock) {
    super(text);
    this.number = number;
    this.clock = clock;
  }

  /** Digits with separators: 2010-01-29, 2010/1/29, 16:30, 12/31. */
  @Nullable Quantity digits(int i, ChineseNumber first) {
    int e = first.end;
    char c = at(e);
    if (c == ':' && first.plainDigits <= 2 && number.read(i)) {
      ChineseClock.Clock time = clock.clock(i, -1, false);
      if (time != null) {
        return ChineseDates.moment(i, time.end(), Kind.TIME, time.iso());
      }
    }
    return c == '/' && first.plainDigits <= 2 ? slashed(i, e, first.low.intValue()) : null;
  }

  /**
   * 12/31 and 12/1, which are no fractions; 25/12/2020, and 1/2/2020, which is read as the first of
   * February.
   */
  @Nullable Quantity slashed(int i, int slash, int first) {
    int d = digitsFrom(slash + 1);
    int second = value(slash + 1, d);
    if (d - slash < 2 || d - slash > 3 || first < 1 || second < 1) {
      return null;
    }
    if (at(d) != '/') {
      boolean date = first <= 12 && second <= 31 && (second > 12 || second < first);
      return date
          ? ChineseDates.moment(
              i, d, Kind.DATE, "--" + ChineseDates.two(first) + "-" + ChineseDates.two(second))
          : null;
    }
    int y = digitsFrom(d + 1);
    boolean american = second > 12;
    int month = american ? first : second;
    int day = american ? second : first;
    if (y - d != 5 || month > 12 || day > 31 || at(y) == '/') {
      return null;
    }
    String year = ChineseDates.four(value(d + 1, y));
    return ChineseDates.moment(
        i, y, Kind.DATE, year + "-" + ChineseDates.two(month) + "-" + ChineseDates.two(day));
  }

  /** 2010-01-29, 2010/1/29, 2010.01.29 and 2010/1. */
  @Nullable Quantity dotted(int i) {
    int y = digitsFrom(i);
    char c = at(y);
    if (y - i != 4 || c != '-' && c != '/' && c != '.') {
      return null;
    }
    int m = digitsFrom(y + 1);
    int month = value(y + 1, m);
    if (m - y < 2 || m - y > 3 || month < 1 || month > 12) {
      return null;
    }
    String head = ChineseDates.four(value(i, y)) + "-" + ChineseDates.two(month);
    if (at(m) == c) {
      int d = digitsFrom(m + 1);
      int day = value(m + 1, d);
      if (d - m >= 2 && d - m <= 3 && day >= 1 && day <= 31) {
        return clock.withTime(
            ChineseDates.moment(i, d, Kind.DATE, head + "-" + ChineseDates.two(day)));
      }
    } else if (c == '/' && value(i, y) > 1900 && value(i, y) < 2100) {
      return ChineseDates.moment(i, m, Kind.DATE, head);
    }
    return null;
  }

  int digitsFrom(int i) {
    int p = i;
    while (Han.kind(at(p)) == Han.ARABIC && p - i < 5) {
      p++;
    }
    return p;
  }

  int value(int from, int to) {
    int value = 0;
    for (int k = from; k < to; k++) {
      value = value * 10 + (text[k] - '0');
    }
    return value;
  }
}
