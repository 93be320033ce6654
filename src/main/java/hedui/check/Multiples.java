package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Direction;
import hedui.quantity.Kind;
import hedui.quantity.Role;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Compares ratios. English is loose about "4x faster" and Chinese about 翻三倍, so only what is strict
 * on both sides is called wrong.
 */
final class Multiples {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Multiples() {}

  static Comparison compare(AmountItem e, AmountItem z) {
    if (e.is(Kind.MULTIPLE) && z.is(Kind.MULTIPLE)) {
      return ratios(e, z);
    }
    boolean inSource = e.is(Kind.MULTIPLE);
    AmountItem multiple = inSource ? e : z;
    AmountItem other = inSource ? z : e;
    BigDecimal ratio = multiple.low();
    if (other.is(Kind.PERCENT)) {
      BigDecimal share = other.low().movePointLeft(2);
      boolean up =
          other.quantity().role() == Role.CHANGE || other.quantity().direction() == Direction.UP;
      boolean down = other.quantity().direction() == Direction.DOWN;
      if (ratio.compareTo(share.add(BigDecimal.ONE)) == 0
          || ratio.compareTo(share) == 0 && !(up && multiple.quantity().role() == Role.LEVEL)
          || down && ratio.compareTo(BigDecimal.ONE.subtract(share)) == 0) {
        return Comparison.of(Relation.EQUAL);
      }
      if (other.low().compareTo(HUNDRED) >= 0
          && !inSource
          && up
          && ratio.subtract(BigDecimal.ONE).multiply(HUNDRED).compareTo(other.low()) != 0
          && multiple.quantity().role() != Role.NONE) {
        return Comparison.of(Relation.VALUE, Cause.TIMES);
      }
      if (ratio.compareTo(other.low()) == 0 && other.hasDigits() && multiple.hasDigits()) {
        return Comparison.of(Relation.UNIT, Cause.UNIT);
      }
      return Comparison.of(Relation.UNRELATED);
    }
    if (other.is(Kind.FRACTION, Kind.CARDINAL, Kind.ORDINAL)) {
      return ratio.compareTo(other.low()) == 0
              || !inSource && ratio.subtract(BigDecimal.ONE).compareTo(other.low()) == 0
          ? Comparison.of(Relation.EQUAL)
          : Comparison.of(Relation.UNRELATED);
    }
    return Comparison.of(Relation.UNRELATED);
  }

  private static Comparison ratios(AmountItem e, AmountItem z) {
    Comparison values = AmountValues.values(e, z, BigDecimal.ONE, BigDecimal.ONE);
    if (values.isSame()) {
      return values;
    }
    BigDecimal said =
        z.quantity().role() == Role.CHANGE ? z.low().subtract(BigDecimal.ONE) : z.low();
    String before = z.before(4);
    boolean turned = before.indexOf('翻') >= 0;
    if (e.isExact() && (!isStrict(e) || turned)) {
      // "4x faster" is written 快4倍, 快3倍 and 提高4倍 alike.
      BigDecimal asked = e.low();
      if (asked.compareTo(said) == 0
          || asked.subtract(BigDecimal.ONE).compareTo(said) == 0
          || asked.add(BigDecimal.ONE).compareTo(z.low()) == 0) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    if (e.isExact() && isStrict(e) && e.low().compareTo(said) == 0) {
      // 成長三倍 for "tripled": four times as much, taken strictly.
      return Comparison.of(Relation.VALUE, Cause.TIMES);
    }
    return values;
  }

  private static boolean isStrict(AmountItem e) {
    String text = e.text().toLowerCase(Locale.ROOT);
    return text.contains("doubl")
        || text.contains("tripl")
        || text.contains("quadrupl")
        || text.contains("halv");
  }
}
