package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Basis;
import hedui.quantity.Direction;
import hedui.quantity.Kind;
import hedui.quantity.Modifier;
import hedui.quantity.Quantity;
import hedui.quantity.Role;
import java.math.BigDecimal;

/** Compares an English with a Chinese amount as a financial editor would. */
final class AmountEquality {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private AmountEquality() {}

  static Comparison compare(AmountItem e, AmountItem z) {
    Quantity source = e.quantity();
    Quantity target = z.quantity();
    if (e.is(Kind.IDENTIFIER) || z.is(Kind.IDENTIFIER)) {
      return Comparison.of(
          digits(e.text()).equals(digits(z.text())) ? Relation.EQUAL : Relation.UNRELATED);
    }
    if (e.isMoment() || z.isMoment()) {
      return Moments.compare(e, z);
    }
    Comparison figures = figures(e, z);
    if (!figures.isSame()) {
      return remainder(e, z) ? Comparison.of(Relation.EQUAL) : figures;
    }
    if (AmountTrends.opposed(e, z)) {
      return Comparison.of(Relation.DIRECTION);
    }
    if (source.role() == Role.LEVEL
        && target.role() == Role.CHANGE
        && source.direction() == target.direction()
        && source.direction() != Direction.NONE
        && source.kind() != Kind.MULTIPLE
        && AmountTrends.plainLevel(e, z)) {
      return Comparison.of(Relation.DIRECTION, Cause.LEVEL);
    }
    if (source.role() == Role.CHANGE
        && target.role() == Role.LEVEL
        && source.direction() == target.direction()
        && source.direction() != Direction.NONE
        && e.is(Kind.PERCENT, Kind.FRACTION)
        && z.is(Kind.PERCENT, Kind.FRACTION)
        && AmountTrends.endsWithTo(z)
        && !e.before(4).endsWith(" to ")) {
      return Comparison.of(Relation.DIRECTION, Cause.LEVEL);
    }
    if (hedgesOppose(source.modifier(), target.modifier())) {
      return Comparison.of(Relation.VAGUE, Cause.HEDGE);
    }
    if (basesOppose(source.basis(), target.basis())) {
      return Comparison.of(Relation.UNIT, Cause.BASIS);
    }
    if (!source.per().isEmpty()
        && target.per().isEmpty()
        && source.kind() == Kind.MONEY
        && perLost(e, z)) {
      return Comparison.of(Relation.UNIT, Cause.PER_LOST);
    }
    if (!source.per().isEmpty()
        && !target.per().isEmpty()
        && !source.per().equals(target.per())
        && isTimePer(source.per())
        && isTimePer(target.per())) {
      return Comparison.of(Relation.UNIT, Cause.PER);
    }
    return figures;
  }

  /** Whether no word of the target says what the amount is for each of. */
  private static boolean perLost(AmountItem e, AmountItem z) {
    String said = e.text() + e.after(12);
    if (!said.contains(" per ")) {
      return false;
    }
    String unit = e.quantity().per();
    StringBuilder target = new StringBuilder();
    for (ReadSegment segment : z.bead().target()) {
      target.append(segment.text());
    }
    for (String sign :
        new String[] {
          "每", "均", "/", "／", "逐", "月費", "月费", "年費", "年费", "時薪", "时薪", "年薪", "月薪", "單價", "单价"
        }) {
      if (target.indexOf(sign) >= 0) {
        return false;
      }
    }
    return !unit.equals("cent");
  }

  /** Whether two amounts have the same figure and unit, whatever is said of them. */
  static boolean figuresAgree(AmountItem e, AmountItem z) {
    if (e.isMoment() || z.isMoment() || e.is(Kind.IDENTIFIER) || z.is(Kind.IDENTIFIER)) {
      return false;
    }
    return figures(e, z).relation() == Relation.EQUAL;
  }

  /** "fell by two thirds" and 减至三分之一. */
  private static boolean remainder(AmountItem e, AmountItem z) {
    if (!e.isExact()
        || !z.isExact()
        || e.quantity().role() != Role.CHANGE
        || z.quantity().role() != Role.LEVEL
        || e.quantity().direction() != Direction.DOWN
        || z.quantity().direction() != Direction.DOWN
        || !e.is(Kind.FRACTION, Kind.PERCENT)
        || !z.is(Kind.FRACTION, Kind.PERCENT)) {
      return false;
    }
    BigDecimal a = e.is(Kind.PERCENT) ? e.low() : e.low().multiply(HUNDRED);
    BigDecimal b = z.is(Kind.PERCENT) ? z.low() : z.low().multiply(HUNDRED);
    return AmountValues.within(HUNDRED.subtract(a), b, "0.001");
  }

  private static boolean isTimePer(String per) {
    return switch (per) {
      case "year", "quarter", "month", "week", "day", "hour", "minute", "second" -> true;
      default -> false;
    };
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  // ---- figures and units ----

  private static Comparison figures(AmountItem e, AmountItem z) {
    Quantity source = e.quantity();
    Quantity target = z.quantity();
    if (isPounds(e) && target.kind() == Kind.MEASURE && Dimension.of(target).isMass()) {
      return measures(e, z, Dimension.POUND, Dimension.of(target));
    }
    if (source.kind() == Kind.MONEY && target.kind() == Kind.MONEY) {
      Comparison values = AmountValues.values(e, z, BigDecimal.ONE, BigDecimal.ONE);
      if (Currencies.agree(e, z)) {
        return values;
      }
      return values.isSame()
          ? Comparison.of(Relation.UNIT, Cause.CURRENCY)
          : Comparison.of(Relation.UNRELATED);
    }
    if (e.is(Kind.MULTIPLE) || z.is(Kind.MULTIPLE)) {
      return Multiples.compare(e, z);
    }
    if (isRate(source.kind()) && isRate(target.kind())) {
      return rates(e, z);
    }
    boolean fraction = e.is(Kind.FRACTION) || z.is(Kind.FRACTION);
    if (fraction && (e.is(Kind.PERCENT) || z.is(Kind.PERCENT))) {
      return AmountValues.values(
          e,
          z,
          e.is(Kind.FRACTION) ? HUNDRED : BigDecimal.ONE,
          z.is(Kind.FRACTION) ? HUNDRED : BigDecimal.ONE);
    }
    Dimension d1 = Dimension.of(source);
    Dimension d2 = Dimension.of(target);
    if (d1.isKnown() && d2.isKnown()) {
      return measures(e, z, d1, d2);
    }
    Comparison values = AmountValues.values(e, z, BigDecimal.ONE, BigDecimal.ONE);
    if (Dimension.counts(source) || Dimension.counts(target)) {
      // One side says what it counts, the other does not.
      if (values.isSame()) {
        return values;
      }
      boolean both = Dimension.counts(source) && Dimension.counts(target);
      if (both && source.kind() == target.kind()) {
        return values;
      }
      return values.relation() == Relation.VALUE && both
              || values.cause() == Cause.TEN
              || values.cause() == Cause.POWER
              || values.cause() == Cause.WAN_YI
              || values.cause() == Cause.THOUSANDS
          ? values
          : Comparison.of(Relation.UNRELATED);
    }
    if (source.kind() == target.kind()) {
      return values;
    }
    return values.isSame() && !fraction
        ? Comparison.of(Relation.UNIT, Cause.UNIT)
        : Comparison.of(Relation.UNRELATED);
  }

  /** "18 million pounds" are sterling or a weight. */
  private static boolean isPounds(AmountItem e) {
    return e.is(Kind.MONEY) && e.text().endsWith(" pounds");
  }

  private static boolean isRate(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.PERCENTAGE_POINT || kind == Kind.BASIS_POINT;
  }

  private static Comparison rates(AmountItem e, AmountItem z) {
    BigDecimal a = e.is(Kind.BASIS_POINT) ? new BigDecimal("0.01") : BigDecimal.ONE;
    BigDecimal b = z.is(Kind.BASIS_POINT) ? new BigDecimal("0.01") : BigDecimal.ONE;
    Comparison values = AmountValues.values(e, z, a, b);
    if (e.is(Kind.BASIS_POINT) && z.is(Kind.PERCENTAGE_POINT) && e.low().compareTo(z.low()) == 0) {
      return Comparison.of(Relation.UNIT, Cause.POINTS);
    }
    if (!values.isSame()) {
      return e.quantity().kind() == z.quantity().kind()
              || e.low().compareTo(z.low()) != 0 && !e.is(Kind.PERCENT) && !z.is(Kind.PERCENT)
          ? values
          : e.low().compareTo(z.low()) == 0
              ? Comparison.of(Relation.UNIT, Cause.POINTS)
              : Comparison.of(Relation.UNRELATED);
    }
    boolean percent = e.is(Kind.PERCENT) != z.is(Kind.PERCENT);
    boolean points = e.is(Kind.PERCENTAGE_POINT) || z.is(Kind.PERCENTAGE_POINT);
    if (percent && points) {
      return Comparison.of(Relation.UNIT, Cause.POINTS);
    }
    return percent ? Comparison.of(Relation.ALIKE) : values;
  }

  private static Comparison measures(AmountItem e, AmountItem z, Dimension d1, Dimension d2) {
    if (d1.name().equals(d2.name())) {
      Comparison values = AmountValues.values(e, z, d1.factor(), d2.factor());
      if (values.isSame()) {
        return values;
      }
      boolean sameUnit = e.quantity().unit().equals(z.quantity().unit());
      if (!sameUnit
          && AmountValues.within(
              e.low().multiply(d1.factor()), z.low().multiply(d2.factor()), "0.05")) {
        return Comparison.of(Relation.ALIKE);
      }
      if (!sameUnit && e.low().compareTo(z.low()) == 0 && e.isExact() && z.isExact()) {
        return Comparison.of(Relation.UNIT, Cause.UNIT);
      }
      return sameUnit ? values : Comparison.of(Relation.UNRELATED);
    }
    if (d1.isTime() && d2.isTime()) {
      BigDecimal a = e.low().multiply(d1.factor()).multiply(seconds(d1));
      BigDecimal b = z.low().multiply(d2.factor()).multiply(seconds(d2));
      if (AmountValues.within(a, b, "0.07")) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    if (temperatures(e, z, d1, d2)) {
      return Comparison.of(Relation.ALIKE);
    }
    boolean degrees =
        d1.name().equals("degree") && isTemperature(d2)
            || d2.name().equals("degree") && isTemperature(d1);
    Comparison values = AmountValues.values(e, z, BigDecimal.ONE, BigDecimal.ONE);
    if (degrees) {
      return values;
    }
    return values.isSame()
        ? Comparison.of(Relation.UNIT, Cause.UNIT)
        : Comparison.of(Relation.UNRELATED);
  }

  private static boolean isTemperature(Dimension dimension) {
    return dimension.name().equals("celsius") || dimension.name().equals("fahrenheit");
  }

  private static boolean temperatures(AmountItem e, AmountItem z, Dimension d1, Dimension d2) {
    if (!isTemperature(d1) || !isTemperature(d2)) {
      return false;
    }
    double f = d1.name().equals("fahrenheit") ? e.low().doubleValue() : z.low().doubleValue();
    double c = d1.name().equals("celsius") ? e.low().doubleValue() : z.low().doubleValue();
    return Math.abs((f - 32) / 1.8 - c) <= 1;
  }

  private static BigDecimal seconds(Dimension dimension) {
    return switch (dimension.name()) {
      case "month" -> BigDecimal.valueOf(2_629_800);
      case "day" -> BigDecimal.valueOf(86_400);
      default -> BigDecimal.ONE;
    };
  }

  private static boolean hedgesOppose(Modifier a, Modifier b) {
    return isAbove(a) && isBelow(b) || isBelow(a) && isAbove(b);
  }

  private static boolean isAbove(Modifier modifier) {
    return modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
  }

  private static boolean isBelow(Modifier modifier) {
    return modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST;
  }

  private static boolean basesOppose(Basis a, Basis b) {
    if (a == Basis.NONE || b == Basis.NONE || a == b) {
      return false;
    }
    // 环比 is quarter on quarter or month on month.
    return a == Basis.YEAR || b == Basis.YEAR;
  }
}
