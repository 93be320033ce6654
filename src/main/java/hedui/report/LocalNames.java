package hedui.report;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import hedui.check.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What units and moments are called in a reader's language, by CLDR and the message bundle. */
final class LocalNames {
  private final Messages messages;
  private final ULocale locale;

  LocalNames(Messages messages, ULocale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /**
   * A currency or a unit of measure. English keeps a currency's code; a unit that CLDR does not
   * know ("household") keeps its English name.
   */
  String of(Message.Unit unit) {
    boolean english = locale.getLanguage().equals("en");
    String name = unit.name();
    String local = !isCode(name) ? measure(name) : english ? name : currency(name);
    // Chinese sets no space between a number and a Chinese unit; the bundle sets none at all.
    return english || local.charAt(0) > 'z' ? local : " " + local;
  }

  private String currency(String code) {
    return Currency.getInstance(code).getDisplayName(locale.toLocale());
  }

  private String measure(String name) {
    MeasureUnit measure;
    try {
      measure = MeasureUnit.forIdentifier(name.replace(' ', '-'));
    } catch (IllegalArgumentException unknown) {
      return name;
    }
    // A compound unit (square-meter-per-second) has no type, and ICU formats none such.
    if (measure.getType() == null) {
      return name;
    }
    // The counted form: the name alone of a month is 月 in Chinese, several are 個月.
    return MeasureFormat.getInstance(locale, FormatWidth.WIDE)
        .formatMeasures(new Measure(2, measure))
        .replace("2", "")
        .strip();
  }

  private static boolean isCode(String name) {
    return name.length() == 3 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /**
   * A date, a time or a period, from its ISO 8601 form. Forms without a pattern stay as they are,
   * and so do days that no calendar has: a text may well say 31 September.
   */
  String of(Message.Moment moment) {
    String iso = moment.iso();
    int clock = iso.indexOf('T');
    try {
      if (clock == 0) {
        return time(iso.substring(1));
      }
      if (clock > 0) {
        return date(iso.substring(0, clock)) + " " + time(iso.substring(clock + 1));
      }
      return date(iso);
    } catch (DateTimeException none) {
      return iso;
    }
  }

  private String time(String clock) {
    return clock.matches("\\d\\d:\\d\\d")
        ? pattern("moment.pattern.time").format(LocalTime.parse(clock))
        : clock;
  }

  private String date(String iso) {
    boolean hasYear = !iso.startsWith("--");
    String year = hasYear && iso.length() >= 4 ? iso.substring(0, 4) : "";
    String rest = hasYear ? iso.substring(Math.min(iso.length(), 5)) : iso.substring(2);
    if (hasYear && !year.matches("\\d{4}")) {
      return iso;
    }
    if (rest.matches("[QH]\\d")) {
      String key = rest.charAt(0) == 'Q' ? "moment.quarter" : "moment.half";
      String of = hasYear ? messages.text("moment.of-year", year) : "";
      return messages.text(key, Integer.valueOf(rest.substring(1)), of);
    }
    if (rest.matches("\\d\\d(-\\d\\d)?")) {
      boolean hasDay = rest.length() > 2;
      String key = "moment.pattern." + (hasYear ? "year-" : "") + (hasDay ? "day" : "month");
      // A leap year stands in for the one that is not said, so that 29 February is a date.
      String full = (hasYear ? year : "2024") + "-" + rest + (hasDay ? "" : "-01");
      return pattern(key).format(LocalDate.parse(full));
    }
    return iso.length() == 4 ? messages.text("moment.year", year) : iso;
  }

  private DateTimeFormatter pattern(String key) {
    Locale java = locale.toLocale();
    return DateTimeFormatter.ofPattern(messages.text(key), java);
  }
}
