package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Direction;
import hedui.quantity.Kind;
import hedui.quantity.Modifier;
import hedui.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Compares the bare figures of two amounts: exact ones, ranges and vague ones, and how a wrong one
 * may have come about.
 */
final class AmountValues {
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  static boolean within(BigDecimal a, BigDecimal b, String share) {
    BigDecimal most = a.abs().max(b.abs()).multiply(new BigDecimal(share));
    return a.subtract(b).abs().compareTo(most) <= 0;
  }

  /** Compares the figures, each multiplied by its unit's factor. */
  static Comparison values(AmountItem e, AmountItem z, BigDecimal f1, BigDecimal f2) {
    BigDecimal a1 = e.low().multiply(f1);
    BigDecimal a2 = e.high().multiply(f1);
    BigDecimal b1 = z.low().multiply(f2);
    BigDecimal b2 = z.high().multiply(f2);
    if (e.isExact() && z.isExact()) {
      return exact(e, z, a1, b1);
    }
    boolean sameEnds = a1.compareTo(b1) == 0 && a2.compareTo(b2) == 0;
    if (sameEnds) {
      return Comparison.of(Relation.EQUAL);
    }
    if (e.isInterval() && z.isInterval()) {
      boolean vague = isVague(a1, a2) && isVague(b1, b2);
      if (vague) {
        // 成千上萬 is thousands as well as tens of thousands.
        return power(a1) == power(b1) || power(a2) == power(b2)
            ? Comparison.of(Relation.EQUAL)
            : new Comparison(Relation.VAGUE, Cause.NONE, BigDecimal.ZERO);
      }
      if (a1.compareTo(b1) == 0 && (isVague(a1, a2) || isVague(b1, b2))
          || e.quantity().modifier() != Modifier.NONE && within(a1, b1, "0.1")) {
        return Comparison.of(Relation.ALIKE);
      }
      if (a1.compareTo(b1) == 0 && within(a2, b2, "0.1")) {
        // In his 40s: 40 to 49 or 40 to 50.
        return Comparison.of(Relation.ALIKE);
      }
      if (isVague(a1, a2) || isVague(b1, b2)) {
        boolean overlap = power(a1) == power(b1) || a1.compareTo(b2) <= 0 && b1.compareTo(a2) <= 0;
        return overlap ? Comparison.of(Relation.ALIKE) : Comparison.of(Relation.VAGUE);
      }
      return thousands(e, z, ratio(a1, b1));
    }
    BigDecimal point = e.isExact() ? a1 : b1;
    BigDecimal low = e.isExact() ? b1 : a1;
    BigDecimal high = e.isExact() ? b2 : a2;
    if (point.compareTo(low) == 0) {
      return Comparison.of(Relation.EQUAL);
    }
    if (point.compareTo(low) > 0 && point.compareTo(high) <= 0) {
      return Comparison.of(Relation.ALIKE);
    }
    Modifier hedge = (e.isExact() ? e : z).quantity().modifier();
    if (hedge == Modifier.LESS_THAN && point.compareTo(high) > 0 && within(point, high, "0.06")) {
      // High teens and 接近20%.
      return Comparison.of(Relation.ALIKE);
    }
    if (isVague(low, high)) {
      return Comparison.of(Relation.VAGUE);
    }
    return e.isExact() ? ratio(point, low) : ratio(low, point);
  }

  static Comparison exact(AmountItem e, AmountItem z, BigDecimal a, BigDecimal b) {
    int signA = sign(a, e.quantity());
    int signB = sign(b, z.quantity());
    if (a.compareTo(b) == 0) {
      return Comparison.of(Relation.EQUAL);
    }
    if (a.abs().compareTo(b.abs()) == 0) {
      // -3% and 下跌3% are the same; a sign that no word makes up for is lost.
      return signA == signB || isLossInWords(e, a, z, b)
          ? Comparison.of(Relation.EQUAL)
          : new Comparison(Relation.DIRECTION, Cause.SIGN, BigDecimal.ZERO);
    }
    if (within(a, b, "0.000001")) {
      return Comparison.of(Relation.EQUAL);
    }
    if (z.quantity().modifier() != Modifier.NONE || e.quantity().modifier() != Modifier.NONE) {
      if (within(a, b, "0.05") && significant(b) < significant(a)) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    if (e.quantity().modifier() == Modifier.ABOUT
        && z.quantity().modifier() == Modifier.ABOUT
        && within(a, b, "0.2")) {
      return Comparison.of(Relation.ALIKE);
    }
    if ((e.is(Kind.FRACTION) || z.is(Kind.FRACTION)) && within(a, b, "0.02")) {
      return Comparison.of(Relation.ALIKE);
    }
    return thousands(e, z, ratio(a, b));
  }

  static final String[] LOSS = {
    "loss", "deficit", "negative", "outflow", "decline", "decrease", "shortfall"
  };

  static final String[] LOSS_ZH = {
    "虧", "亏", "損", "损", "負", "负", "赤字", "流出", "逆差", "減", "减", "降", "跌", "衰退"
  };

  /** $(1.2) billion and 虧損12億: the sign of the one is a word of the other. */
  static boolean isLossInWords(AmountItem e, BigDecimal a, AmountItem z, BigDecimal b) {
    return a.signum() < 0 && b.signum() > 0 && hasAny(z.around(20, 6), LOSS_ZH)
        || a.signum() > 0
            && b.signum() < 0
            && hasAny(e.around(40, 20).toLowerCase(Locale.ROOT), LOSS);
  }

  static boolean hasAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** 42.000 may be forty-two thousand, and 26 kilobases are 2.6万个碱基. */
  static Comparison thousands(AmountItem e, AmountItem z, Comparison comparison) {
    if (comparison.cause() != Cause.THOUSANDS) {
      return comparison;
    }
    boolean continental = isContinental(e.text()) || isContinental(z.text());
    String after = e.after(6).strip().toLowerCase(Locale.ROOT);
    return continental || after.startsWith("kilo") || after.startsWith("kb")
        ? Comparison.of(Relation.ALIKE)
        : comparison;
  }

  static boolean isContinental(String text) {
    int dot = text.indexOf('.');
    int end = dot + 1;
    while (dot > 0 && end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return dot > 0 && dot <= 3 && end - dot == 4;
  }

  static int sign(BigDecimal value, Quantity quantity) {
    return value.signum() * (quantity.direction() == Direction.DOWN ? -1 : 1);
  }

  static int significant(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  static boolean isVague(BigDecimal low, BigDecimal high) {
    return low.signum() > 0
        && (high.compareTo(low.movePointRight(1)) >= 0
            || low.compareTo(BigDecimal.TEN) >= 0
                && high.compareTo(low.multiply(BigDecimal.valueOf(4))) >= 0);
  }

  static int power(BigDecimal value) {
    return value.precision() - value.scale();
  }

  /** Two figures that differ, and how that may have come about. */
  static Comparison ratio(BigDecimal a, BigDecimal b) {
    if (a.signum() == 0 || b.signum() == 0) {
      return new Comparison(Relation.VALUE, Cause.NONE, BigDecimal.ZERO);
    }
    BigDecimal ratio = b.divide(a, PRECISION).abs().stripTrailingZeros();
    Cause cause = Cause.NONE;
    if (ratio.precision() == 1 && ratio.unscaledValue().intValue() == 1) {
      int power = Math.abs(ratio.scale());
      cause =
          power == 1
              ? Cause.TEN
              : power == 4 ? Cause.WAN_YI : power == 3 ? Cause.THOUSANDS : Cause.POWER;
    } else if (oneDigit(a, b)) {
      cause = Cause.DIGIT;
    }
    return new Comparison(Relation.VALUE, cause, ratio);
  }

  /** Whether one digit differs, or two next to each other changed places. */
  static boolean oneDigit(BigDecimal a, BigDecimal b) {
    String x = a.abs().toPlainString().replace(".", "");
    String y = b.abs().toPlainString().replace(".", "");
    if (x.length() != y.length() || x.length() < 2) {
      return false;
    }
    int differences = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < x.length(); i++) {
      if (x.charAt(i) != y.charAt(i)) {
        differences++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return differences == 1
        || differences == 2
            && last == first + 1
            && x.charAt(first) == y.charAt(last)
            && x.charAt(last) == y.charAt(first);
  }

  private AmountValues() {}
}
