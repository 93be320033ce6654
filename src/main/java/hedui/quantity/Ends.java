package hedui.quantity;

import java.math.BigDecimal;

/**
 * A number while it is read, or the two ends of one: 七八 is 7 to 8. An exact one has one end twice.
 */
record Ends(BigDecimal low, BigDecimal high) {
  static final Ends ZERO = of(BigDecimal.ZERO);
  static final Ends ONE = of(BigDecimal.ONE);

  static Ends of(BigDecimal exact) {
    return new Ends(exact, exact);
  }

  static Ends of(long exact) {
    return of(BigDecimal.valueOf(exact));
  }

  boolean isExact() {
    return low.compareTo(high) == 0;
  }

  Ends plus(Ends more) {
    return new Ends(low.add(more.low), high.add(more.high));
  }

  Ends scaled(int power) {
    return new Ends(low.scaleByPowerOfTen(power), high.scaleByPowerOfTen(power));
  }
}
