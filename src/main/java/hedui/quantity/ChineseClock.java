package hedui.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads times of day, alone and behind a date: 下午4点半, 16:30, 九点二十分. */
final class ChineseClock extends HanReader {
  static final WordTree<Integer> DAY_PARTS = new WordTree<>();

  static {
    // What is added to the hour, if it is before noon.
    DAY_PARTS.addAll("上午 早上 早晨 清晨 凌晨 早 今早 明早 半夜", 0);
    DAY_PARTS.addAll("下午 午后 傍晚 晚上 晚间 夜间 夜里 今晚 昨晚 明晚 当晚 晚 夜晚", 12);
    DAY_PARTS.addAll("中午 正午", 11);
  }

  private final ChineseNumber number;

  /** Looks at what {@code number}, which it shares with its caller, has read. */
  ChineseClock(char[] text, ChineseNumber number) {
    super(text);
    this.number = number;
  }

  /** Where a time of day ends and what it is in ISO 8601. */
  record Clock(int end, String iso) {}

  /**
   * A time of day; {@link #number} has read the hour at {@code i}.
   *
   * @param part what 下午 and the like add to the hour; -1 without such a word
   * @param sure whether the words before show that it is a time
   */
  @Nullable Clock clock(int i, int part, boolean sure) {
    if (!isSmall(24) || number.lastPower > 1) {
      return null;
    }
    int hour = number.low.intValue();
    if (part == 12 && hour < 12) {
      hour += 12;
    } else if (part == 11 && hour < 6) {
      hour += 12;
    }
    int e = number.end;
    if (number.plainDigits > 0
        && number.plainDigits <= 2
        && at(e) == ':'
        && Han.kind(at(e + 1)) == Han.ARABIC) {
      if (!number.read(e + 1) || number.plainDigits != 2 || !isSmall(59)) {
        return null;
      }
      String iso = "T" + ChineseDates.two(hour) + ":" + ChineseDates.two(number.low.intValue());
      int end = number.end;
      if (at(end) == ':' && number.read(end + 1) && number.plainDigits == 2 && isSmall(59)) {
        iso += ":" + ChineseDates.two(number.low.intValue());
        end = number.end;
      }
      int m = skip(end);
      if ((at(m) | 32) == 'p' && isMeridiem(m) && hour < 12) {
        return new Clock(meridiemEnd(m), "T" + ChineseDates.two(hour + 12) + iso.substring(3));
      }
      return new Clock((at(m) | 32) == 'a' && isMeridiem(m) ? meridiemEnd(m) : end, iso);
    }
    e = skip(e);
    char c = at(e);
    if (c != '点' && !(c == '时' && "间候段代期刻下常机而".indexOf(at(e + 1)) < 0)) {
      return null;
    }
    int p = e + 1;
    boolean known = sure;
    if (at(p) == '钟' || at(p) == '整') {
      return new Clock(p + 1, "T" + ChineseDates.two(hour));
    }
    if (at(p) == '半') {
      return new Clock(p + 1, "T" + ChineseDates.two(hour) + ":30");
    }
    int q = skip(p);
    if (number.read(q) && isSmall(59)) {
      int minute = number.low.intValue();
      int m = skip(number.end);
      if (at(m) == '刻' && minute <= 3) {
        return new Clock(m + 1, "T" + ChineseDates.two(hour) + ":" + ChineseDates.two(minute * 15));
      }
      if (at(m) == '分' && at(m + 1) != '之' && at(m + 1) != '钟') {
        int end = m + 1;
        String iso = "T" + ChineseDates.two(hour) + ":" + ChineseDates.two(minute);
        int s = skip(end);
        if (number.read(s) && isSmall(59) && at(skip(number.end)) == '秒') {
          iso += ":" + ChineseDates.two(number.low.intValue());
          end = skip(number.end) + 1;
        }
        return new Clock(end, iso);
      }
      if (known
          && (number.rowDigits == 2 || number.lastPower == 1 || number.plainDigits == 2)
          && Han.kind(at(number.end)) == Han.NONE) {
        return new Clock(number.end, "T" + ChineseDates.two(hour) + ":" + ChineseDates.two(minute));
      }
    }
    if (c == '点' && !known && (ChineseContext.hedged(text, i) || i == 0 && p == text.length)) {
      known = true;
    }
    return known ? new Clock(p, "T" + ChineseDates.two(hour)) : null;
  }

  boolean isMeridiem(int m) {
    return (at(m + 1) | 32) == 'm' || at(m + 1) == '.' && (at(m + 2) | 32) == 'm';
  }

  int meridiemEnd(int m) {
    return at(m + 1) != '.' ? m + 2 : at(m + 3) == '.' ? m + 4 : m + 3;
  }

  boolean isSmall(int most) {
    return !number.vague
        && !number.bare
        && number.low.scale() <= 0
        && number.low.signum() >= 0
        && number.low.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Joins a time of day that follows the date at once. */
  Quantity withTime(Quantity date) {
    int p = skip(date.span().end());
    if (at(p) == '的') {
      p = skip(p + 1);
    }
    long found = DAY_PARTS.find(text, p);
    int q = found >= 0 ? skip((int) (found >> 32)) : p;
    if (Han.kind(at(q)) == Han.NONE || !number.read(q)) {
      return date;
    }
    Clock clock = clock(q, found >= 0 ? DAY_PARTS.meaning(found) : -1, true);
    if (clock == null) {
      return date;
    }
    return ChineseDates.moment(
        date.span().start(),
        clock.end,
        Kind.DATE,
        ((Amount.Moment) date.amount()).iso() + clock.iso);
  }
}
