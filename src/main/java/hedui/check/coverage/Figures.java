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
    return a instanceof Amount.Exact x
        && b instanceof Amount.Exact y
        && x.value().compareTo(y.value()) == 0;
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
