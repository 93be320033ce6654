package hedui.check.coverage;

import hedui.quantity.Amount;
import hedui.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether two quantities may be the same figure: only to tell a wrong figure from a lost one. */
final class Figures {
  private Figures() {}

  static boolean same(Quantity a, Quantity b) {
    return same(a.amount(), b.amount());
  }

  private static boolean same(Amount a, Amount b) {
    if (a instanceof Amount.Moment m && b instanceof Amount.Moment n) {
      return m.iso().equals(n.iso())
          || m.iso().endsWith(tail(n.iso()))
          || n.iso().endsWith(tail(m.iso()));
    }
    if (a instanceof Amount.Interval i && b instanceof Amount.Interval j) {
      return near(i.min(), j.min()) || near(i.max(), j.max());
    }
    if (a instanceof Amount.Exact x && b instanceof Amount.Moment n) {
      return isPeriod(x.value(), n.iso());
    }
    return a instanceof Amount.Exact x
        && b instanceof Amount.Exact y
        && x.value().compareTo(y.value()) == 0;
  }

  /** "In the fourth" may be 第四季. */
  private static boolean isPeriod(BigDecimal value, String iso) {
    int n = iso.length();
    return n > 2
        && (iso.charAt(n - 2) == 'Q' || iso.charAt(n - 2) == 'H')
        && value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(iso.charAt(n - 1) - '0')) == 0;
  }

  /** Whether a figure is one end of a range: of "20 or 30" each of 二三十. */
  static boolean isEnd(Quantity a, Quantity range) {
    return a.amount() instanceof Amount.Exact x
        && range.amount() instanceof Amount.Interval ends
        && (near(Optional.of(x.value()), ends.min()) || near(Optional.of(x.value()), ends.max()));
  }

  /** What is left of a date without its year. */
  private static String tail(String iso) {
    return iso.length() > 4 ? iso.substring(4) : iso;
  }

  private static boolean near(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) == 0;
  }

  /** Whether one may be a mistranslation of the other. */
  static boolean alike(Quantity a, Quantity b) {
    return a.kind() == b.kind() && a.unit().equals(b.unit());
  }
}
