package hedui.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Two bounds of one amount: "more than 100 and less than 300", 大于10小于20. */
final class Bounds {
  private Bounds() {}

  /**
   * The range between two amounts one of which is said to be the least, the other the most; or
   * null.
   */
  static @Nullable Quantity joined(Quantity first, Quantity second) {
    boolean rising = isLower(first.modifier()) && isUpper(second.modifier());
    boolean falling = isUpper(first.modifier()) && isLower(second.modifier());
    if (!rising && !falling
        || first.kind() != second.kind()
        || !(first.amount() instanceof Amount.Exact one)
        || !(second.amount() instanceof Amount.Exact other)) {
      return null;
    }
    BigDecimal low = rising ? one.value() : other.value();
    BigDecimal high = rising ? other.value() : one.value();
    return low.compareTo(high) >= 0
        ? null
        : second
            .withAmount(Amount.between(low, high))
            .withModifier(Modifier.NONE)
            .withUnit(second.unit().isEmpty() ? first.unit() : second.unit())
            .withSpan(first.span().union(second.span()));
  }

  private static boolean isLower(Modifier modifier) {
    return modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
  }

  private static boolean isUpper(Modifier modifier) {
    return modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST;
  }
}
