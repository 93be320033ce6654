package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Compares dates, periods and times of day, in ISO 8601. */
final class Moments {
  private Moments() {}

  static Comparison compare(AmountItem e, AmountItem z) {
    if (!e.isMoment() || !z.isMoment()) {
      return mixed(e.isMoment() ? e : z, e.isMoment() ? z : e);
    }
    String a = decade(e.iso());
    String b = decade(z.iso());
    if (a.equals(b)) {
      return Comparison.of(Relation.EQUAL);
    }
    if ((isSeason(e.text()) || isSeason(z.text()))
        && a.startsWith(b.substring(0, Math.min(4, b.length())))) {
      // 2007–08 are two years, not a month.
      return Comparison.of(Relation.ALIKE);
    }
    Set<String> first = atoms(a);
    Set<String> second = atoms(b);
    boolean yearA = first.stream().anyMatch(atom -> atom.startsWith("Y"));
    boolean yearB = second.stream().anyMatch(atom -> atom.startsWith("Y"));
    if (a.startsWith("T") != b.startsWith("T")) {
      return Comparison.of(Relation.UNRELATED);
    }
    if (a.startsWith("T")) {
      return times(e, a, b);
    }
    if (yearA != yearB && first.size() > 1 - (yearA ? 0 : 1)) {
      Set<String> restA = withoutYear(first);
      Set<String> restB = withoutYear(second);
      if (!restA.isEmpty() && restA.equals(restB)) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    if (first.containsAll(second) && yearA && yearB) {
      return Comparison.of(Relation.MOMENT, Cause.MONTH_LOST);
    }
    if (second.containsAll(first)) {
      return Comparison.of(Relation.ALIKE);
    }
    if (swappedDayAndMonth(e.text(), first, second)
        || swappedDayAndMonth(z.text(), second, first)) {
      return Comparison.of(Relation.ALIKE);
    }
    return Comparison.of(Relation.MOMENT, Cause.DATE);
  }

  /** A moment against a bare number: a year, a quarter's number. */
  private static Comparison mixed(AmountItem moment, AmountItem number) {
    if (!number.isExact() && !number.isInterval()) {
      return Comparison.of(Relation.UNRELATED);
    }
    BigDecimal value = number.low();
    String iso = moment.iso();
    boolean counts = number.is(Kind.CARDINAL, Kind.ORDINAL);
    if (counts && value.scale() <= 0) {
      String digits = value.toPlainString();
      if (iso.equals(digits)
          || iso.length() == 4 && digits.length() == 2 && iso.endsWith(digits)
          || iso.equals("--Q" + digits)
          || iso.equals("--H" + digits)
          || iso.equals("---" + (digits.length() < 2 ? "0" + digits : digits))
          || iso.equals("--" + (digits.length() < 2 ? "0" + digits : digits))) {
        return Comparison.of(Relation.EQUAL);
      }
      if (iso.endsWith("X") && digits.length() <= 4 && (iso.replace("X", "0").endsWith(digits))) {
        return Comparison.of(Relation.EQUAL);
      }
      if (iso.startsWith("T") && (iso.equals("T" + digits) || iso.equals("T0" + digits))) {
        return Comparison.of(Relation.EQUAL);
      }
    }
    if (number.is(Kind.DURATION) && value.scale() <= 0) {
      String digits = value.toPlainString();
      if (iso.startsWith("--Q")
          && iso.indexOf('/') < 0
          && value.compareTo(BigDecimal.ONE) > 0
          && number.before(7).toLowerCase(Locale.ROOT).contains("first ")) {
        return Comparison.of(Relation.MOMENT, Cause.DATE);
      }
      // "the third quarter" and 三季, "12 months" and 12月, "30 days" and 30日.
      if (iso.endsWith(digits) && iso.startsWith("--")) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    return Comparison.of(Relation.UNRELATED);
  }

  private static Comparison times(AmountItem e, String a, String b) {
    int hourA = Integer.parseInt(a.substring(1, 3));
    int hourB = Integer.parseInt(b.substring(1, 3));
    String restA = a.substring(3);
    String restB = b.substring(3);
    boolean minutes =
        restA.equals(restB)
            || restA.isEmpty() && restB.equals(":00")
            || restB.isEmpty() && restA.equals(":00");
    if (minutes && hourA == hourB) {
      return Comparison.of(Relation.EQUAL);
    }
    String text = (e.text() + e.after(6)).toLowerCase(Locale.ROOT);
    boolean half =
        text.contains("am") || text.contains("pm") || text.contains("a.m") || text.contains("p.m");
    if (minutes && Math.abs(hourA - hourB) == 12 && !half) {
      return Comparison.of(Relation.ALIKE);
    }
    return Comparison.of(Relation.MOMENT, Cause.DATE);
  }

  private static boolean isSeason(String text) {
    return text.length() == 7
        && "-–—/".indexOf(text.charAt(4)) >= 0
        && text.chars().filter(Character::isDigit).count() == 6;
  }

  private static boolean isDecade(String iso) {
    return iso.endsWith("X") || iso.endsWith("s");
  }

  /** The 1930s, however written. */
  private static String decade(String iso) {
    return iso.endsWith("0s") ? iso.substring(0, iso.length() - 2) + "X" : iso;
  }

  private static boolean swappedDayAndMonth(String text, Set<String> a, Set<String> b) {
    if (text.indexOf('/') < 0) {
      return false;
    }
    Set<String> swapped = new LinkedHashSet<>();
    for (String atom : a) {
      swapped.add(
          atom.startsWith("M")
              ? "D" + atom.substring(1)
              : atom.startsWith("D") ? "M" + atom.substring(1) : atom);
    }
    return swapped.equals(b) || withoutYear(swapped).equals(b) || swapped.equals(withoutYear(b));
  }

  static Set<String> withoutYear(Set<String> atoms) {
    Set<String> rest = new LinkedHashSet<>(atoms);
    rest.removeIf(atom -> atom.startsWith("Y"));
    return rest;
  }

  /** The parts of a moment: {@code Y2024 M02 D01 T16:30}. */
  static Set<String> atoms(String iso) {
    Set<String> atoms = new LinkedHashSet<>();
    if (isDecade(iso)) {
      atoms.add("Y" + iso);
      return atoms;
    }
    if (iso.indexOf('/') >= 0) {
      String[] ends = iso.split("/");
      atoms.addAll(atoms(ends[0]));
      for (String atom : atoms(ends[ends.length - 1])) {
        if (!atom.startsWith("Y")) {
          atoms.add(atom + "-end");
        }
      }
      return atoms;
    }
    String date = iso;
    int time = iso.indexOf('T');
    if (time >= 0) {
      atoms.add(iso.substring(time));
      date = iso.substring(0, time);
    }
    String rest = date;
    if (!date.startsWith("-") && date.length() >= 4) {
      atoms.add("Y" + date.substring(0, 4));
      rest = date.length() > 4 ? date.substring(5) : "";
    } else if (date.startsWith("---")) {
      atoms.add("D" + date.substring(3));
      return atoms;
    } else if (date.startsWith("--")) {
      rest = date.substring(2);
    }
    if (rest.isEmpty()) {
      return atoms;
    }
    if (rest.startsWith("Q") || rest.startsWith("H")) {
      atoms.add(rest);
      return atoms;
    }
    String[] parts = rest.split("-");
    atoms.add("M" + parts[0]);
    if (parts.length > 1) {
      atoms.add("D" + parts[1]);
    }
    return atoms;
  }
}
