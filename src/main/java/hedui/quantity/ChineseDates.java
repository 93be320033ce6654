package hedui.quantity;

import hedui.bitext.Language;
import hedui.bitext.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads dates, periods and times of day that start at a place of a Chinese text. */
final class ChineseDates extends HanReader {

  private final boolean taiwan;
  private final ChineseNumber number;
  private final ChineseClock clock;
  private final ChineseDigitDates digits;

  ChineseDates(char[] text, Language language) {
    super(text);
    this.taiwan = language == Language.ZH_TW;
    this.number = new ChineseNumber(text);
    this.clock = new ChineseClock(text, number);
    this.digits = new ChineseDigitDates(text, number, clock);
  }

  static boolean starts(char c) {
    return ChineseClock.DAY_PARTS.starts(c)
        || c == '民'
        || c == '上'
        || c == '下'
        || c == '首'
        || c == '前';
  }

  private boolean word(int i, String word) {
    if (i + word.length() > text.length) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (text[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  static Quantity moment(int start, int end, Kind kind, String iso) {
    return Quantity.of(new Span(start, end), kind, new Amount.Moment(iso));
  }

  static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  static String four(int value) {
    String digits = Integer.toString(value);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  // ---- what starts with a word ----

  /** 民国112年, 上半年, 首季, 前三季, 下午4点. */
  @Nullable Quantity word(int i) {
    char c = at(i);
    if (c == '民' && word(i, "民国")) {
      int p = skip(i + 2);
      if (number.read(p) && at(number.end) == '/' && clock.isSmall(999)) {
        int year = number.low.intValue() + 1911;
        int m = digits.digitsFrom(number.end + 1);
        int month = digits.value(number.end + 1, m);
        int d = at(m) == '/' ? digits.digitsFrom(m + 1) : m;
        int day = d > m ? digits.value(m + 1, d) : 0;
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
          return moment(i, d, Kind.DATE, four(year) + "-" + two(month) + "-" + two(day));
        }
        return null;
      }
      if (number.read(p) && at(skip(number.end)) == '年' && clock.isSmall(999)) {
        return year(i, skip(number.end), number.low.intValue() + 1911, false);
      }
      return null;
    }
    Quantity half = part(i, "-", i);
    if (half != null) {
      return half;
    }
    long found = ChineseClock.DAY_PARTS.find(text, i);
    if (found >= 0) {
      int p = skip((int) (found >> 32));
      if (number.read(p)) {
        ChineseClock.Clock time = clock.clock(p, ChineseClock.DAY_PARTS.meaning(found), true);
        if (time != null) {
          return moment(i, time.end(), Kind.TIME, time.iso());
        }
      }
    }
    return null;
  }

  /** A part of a year at a place, after a year or {@code -}; null if there is none. */
  private @Nullable Quantity part(int p, String year, int start) {
    String head = year + "-";
    if (word(p, "上半年") || word(p, "下半年")) {
      return moment(start, p + 3, Kind.PERIOD, head + (at(p) == '上' ? "H1" : "H2"));
    }
    if (word(p, "上半财年") || word(p, "下半财年")) {
      return moment(start, p + 4, Kind.PERIOD, head + (at(p) == '上' ? "H1" : "H2"));
    }
    if (word(p, "首季") || word(p, "首个季度") || word(p, "首财季")) {
      int end =
          word(p, "首季度") ? p + 3 : at(p + 1) == '个' ? p + 4 : at(p + 1) == '财' ? p + 3 : p + 2;
      return moment(start, end, Kind.PERIOD, head + "Q1");
    }
    if (at(p) == '前' || word(p, "首两季") || word(p, "首三季")) {
      int q = skip(p + 1);
      if (number.read(q) && clock.isSmall(4)) {
        int count = number.low.intValue();
        int e = skip(number.end);
        if (at(e) == '个') {
          e++;
        }
        if (at(e) == '季' && count > 1) {
          int end = at(e + 1) == '度' ? e + 2 : e + 1;
          String iso = count == 2 ? head + "H1" : head + "Q1/" + head + "Q" + count;
          return moment(start, end, Kind.PERIOD, iso);
        }
      } else if (number.end > q && number.low.intValue() == 6 && clock.isSmall(6)) {
        int e = skip(number.end);
        if (word(e, "个月")) {
          return moment(start, e + 2, Kind.PERIOD, head + "H1");
        }
      }
      return null;
    }
    if (at(p) == '第' || Han.kind(at(p)) == Han.DIGIT || Han.kind(at(p)) == Han.ARABIC) {
      int q = at(p) == '第' ? skip(p + 1) : p;
      if (number.read(q) && clock.isSmall(4) && number.low.signum() > 0) {
        int e = skip(number.end);
        if (at(e) == '财') {
          e++;
        }
        if (at(e) == '季' && "节刊赛军".indexOf(at(e + 1)) < 0) {
          int end = at(e + 1) == '度' ? e + 2 : e + 1;
          return moment(start, end, Kind.PERIOD, head + "Q" + number.low.intValue());
        }
      }
    }
    if (at(p) == 'Q' && at(p + 1) >= '1' && at(p + 1) <= '4' && Han.kind(at(p + 2)) != Han.ARABIC) {
      return moment(start, p + 2, Kind.PERIOD, head + "Q" + at(p + 1));
    }
    if (at(p) == 'H'
        && (at(p + 1) == '1' || at(p + 1) == '2')
        && Han.kind(at(p + 2)) != Han.ARABIC) {
      return moment(start, p + 2, Kind.PERIOD, head + "H" + at(p + 1));
    }
    return null;
  }

  /** 第四季 and 第三財季 at 第. */
  @Nullable Quantity quarter(int i) {
    return part(i, "-", i);
  }

  // ---- what starts with a number ----

  /** A date, period or time that starts with the number at {@code i}; null if there is none. */
  @Nullable Quantity numeric(int i, ChineseNumber first) {
    if (first.vague || first.bare) {
      return null;
    }
    if (Han.kind(text[i]) == Han.ARABIC) {
      Quantity dotted = digits.dotted(i);
      if (dotted != null) {
        return dotted;
      }
    }
    int e = skip(first.end);
    char c = at(e);
    if (first.plainDigits > 0) {
      Quantity written = digits.digits(i, first);
      if (written != null) {
        return written;
      }
    }
    boolean whole = first.low.scale() <= 0 && first.low.compareTo(BigDecimal.valueOf(9999)) <= 0;
    if (!whole || first.low.signum() < 0) {
      return null;
    }
    int value = first.low.intValue();
    if (c == '年' || word(e, "财年") || word(e, "会计年") || word(e, "财政年") || word(e, "财务年")) {
      return yearOf(i, first, e, value);
    }
    if (c == '世' && at(e + 1) == '纪' && value >= 1 && value <= 21) {
      int n = skip(e + 2);
      if (number.read(n) && clock.isSmall(99)) {
        int tens = number.low.intValue();
        int y = skip(number.end);
        if (tens % 10 == 0 && at(y) == '年' && at(y + 1) == '代') {
          return moment(i, y + 2, Kind.PERIOD, two(value - 1) + tens / 10 + "X");
        }
      }
    }
    boolean short2 = first.plainDigits > 0 ? first.plainDigits <= 2 : first.rowDigits <= 1;
    if (c == '月' && value >= 1 && value <= 12 && short2) {
      return month(i, e, "-", value);
    }
    if (c == '日' && value >= 1 && value <= 31 && short2 && !first.single) {
      char after = at(skip(e + 1));
      if ("元圆币均内以本语游间系股产圆达方".indexOf(after) < 0) {
        return clock.withTime(moment(i, e + 1, Kind.DATE, "---" + two(value)));
      }
      return null;
    }
    if (c == '季' && at(e + 1) == '度' && value >= 1 && value <= 4) {
      return moment(i, e + 2, Kind.PERIOD, "--Q" + value);
    }
    if (c == '季' && first.single && value >= 1 && value <= 4 && !hasBefore(i, "上下每这那前后首四本")) {
      return "节刊赛军".indexOf(at(e + 1)) >= 0 ? null : moment(i, e + 1, Kind.PERIOD, "--Q" + value);
    }
    ChineseClock.Clock time = number.read(i) ? clock.clock(i, -1, false) : null;
    return time == null ? null : moment(i, time.end(), Kind.TIME, time.iso());
  }

  private boolean hasBefore(int i, String chars) {
    return i > 0 && chars.indexOf(text[i - 1]) >= 0;
  }

  private @Nullable Quantity yearOf(int i, ChineseNumber first, int e, int value) {
    if (at(e) == '年' && at(e + 1) == '代') {
      return decade(i, first, e + 2, value);
    }
    boolean fiscal = at(e) != '年';
    int year = -1;
    boolean four = first.plainDigits == 4 || first.rowDigits == 4;
    if (four && value >= 1000 && value < 3000) {
      year = value;
    } else if (first.rowDigits == 2 && text[i] != '两') {
      year = value < 50 ? 2000 + value : 1900 + value;
    } else if (first.plainDigits == 2 && (fiscal || text[i] == '0' || isDated(e + 1))) {
      year = value < 50 ? 2000 + value : 1900 + value;
    } else if (taiwan && first.plainDigits == 3 && value >= 80 && value < 150 && isDated(e + 1)) {
      year = value + 1911;
    } else if (taiwan
        && first.plainDigits == 3
        && value >= 100
        && value < 130
        && !word(e + 1, "历史")
        && !word(e + 1, "前")
        && !word(e + 1, "来")
        && !word(e + 1, "以来")
        && !word(e + 1, "后")) {
      year = value + 1911;
    }
    return year < 0 ? null : year(i, e, year, fiscal);
  }

  /** Whether what follows 年 shows that it named a year: a month, a quarter, 度. */
  private boolean isDated(int afterYear) {
    int p = skip(afterYear);
    char c = at(p);
    if (c == '度' || word(p, "上半年") || word(p, "下半年") || c == '第' || c == '首') {
      return true;
    }
    if (!number.read(p) || !clock.isSmall(12)) {
      return false;
    }
    char unit = at(skip(number.end));
    return unit == '月' || unit == '季';
  }

  private @Nullable Quantity decade(int i, ChineseNumber first, int end, int value) {
    if (value % 10 != 0 || first.low.signum() == 0) {
      return null;
    }
    int start = i;
    int century = value >= 1000 ? value / 100 : 19;
    int tens = value % 100 / 10;
    return value < 100 || value >= 1000
        ? moment(start, end, Kind.PERIOD, two(century) + tens + "X")
        : null;
  }

  /** The year was read and {@code e} is at 年, 财年 or 会计年度. */
  private Quantity year(int start, int e, int year, boolean fiscal) {
    boolean isFiscal = fiscal;
    int p = e;
    while (p < text.length && text[p] != '年') {
      p++;
    }
    p++;
    if (at(p) == '度') {
      p++;
    }
    int next = skip(p);
    if (at(next) == '的') {
      next = skip(next + 1);
    }
    if (word(next, "财年") || word(next, "会计年度")) {
      isFiscal = true;
      next = skip(next + (at(next) == '财' ? 2 : 4));
    }
    String iso = four(year);
    Quantity part = part(next, iso, start);
    if (part != null) {
      return isFiscal ? part.withUnit("fiscal year") : part;
    }
    if (at(next) >= '0' && number.read(next) && clock.isSmall(12) && number.low.signum() > 0) {
      int m = skip(number.end);
      if (at(m) == '月') {
        return month(start, m, iso, number.low.intValue());
      }
    }
    Quantity whole = moment(start, p, Kind.PERIOD, iso);
    return isFiscal ? whole.withUnit("fiscal year") : whole;
  }

  /** The month was read and {@code e} is at 月. */
  private Quantity month(int start, int e, String year, int month) {
    int p = e + 1;
    String head = year + "-" + two(month);
    int end = at(p) == '份' ? p + 1 : p;
    int d = skip(end);
    if (at(d) == '初' && number.read(d + 1) && clock.isSmall(10) && number.low.signum() > 0) {
      return clock.withTime(
          moment(start, number.end, Kind.DATE, head + "-" + two(number.low.intValue())));
    }
    if (number.read(d)
        && clock.isSmall(31)
        && number.low.signum() > 0
        && (number.plainDigits > 0 ? number.plainDigits <= 2 : true)) {
      int day = number.low.intValue();
      int u = skip(number.end);
      if (at(u) == '日' || at(u) == '号') {
        return clock.withTime(moment(start, u + 1, Kind.DATE, head + "-" + two(day)));
      }
      if (number.plainDigits == 0
          && number.lastPower == 1
          && d == end
          && !Character.isLetterOrDigit(at(number.end))) {
        return moment(start, number.end, Kind.DATE, head + "-" + two(day));
      }
    }
    return moment(start, end, Kind.DATE, head);
  }
}
