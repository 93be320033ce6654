package hedui.quantity;

import java.math.BigDecimal;

/**
 * A number as read, before its unit is known: from token {@code start} up to token {@code end}. An
 * exact one has two equal ends.
 *
 * @param scale the power of ten of the last magnitude in it, 0 if none
 * @param form how it was written, from the constants here
 */
record Figure(int start, int end, BigDecimal low, BigDecimal high, int scale, int form) {
  static final int DIGITS = 1;
  static final int ORDINAL = 1 << 1;
  static final int FRACTION = 1 << 2;

  /** tens of millions, several hundred: the interval is all that is said. */
  static final int VAGUE = 1 << 3;

  /** twenty twenty-four. */
  static final int YEAR = 1 << 4;

  /** One small word or a bare integer, which may be a name or a pronoun. */
  static final int SIMPLE = 1 << 5;

  static final int DOZEN = 1 << 6;

  static Figure exact(int start, int end, BigDecimal value, int form) {
    return new Figure(start, end, value, value, 0, form);
  }

  boolean is(int some) {
    return (form & some) != 0;
  }

  boolean isExact() {
    return low.compareTo(high) == 0;
  }

  Amount amount() {
    return isExact() ? Amount.exact(low) : Amount.between(low, high);
  }

  Figure withEnd(int changed) {
    return new Figure(start, changed, low, high, scale, form);
  }

  Figure withStart(int changed) {
    return new Figure(changed, end, low, high, scale, form);
  }

  Figure with(int more) {
    return new Figure(start, end, low, high, scale, form | more);
  }

  Figure times(BigDecimal factor) {
    return new Figure(start, end, low.multiply(factor), high.multiply(factor), scale, form);
  }

  Figure scaled(int exponent) {
    return new Figure(
        start,
        end,
        low.scaleByPowerOfTen(exponent),
        high.scaleByPowerOfTen(exponent),
        scale + exponent,
        form);
  }

  Figure negated() {
    return new Figure(start, end, high.negate(), low.negate(), scale, form);
  }

  Figure plus(BigDecimal more) {
    return new Figure(start, end, low.add(more), high.add(more), scale, form);
  }

  Figure upTo(Figure other) {
    return new Figure(start, other.end, low, other.high, other.scale, form | other.form);
  }
}
