package hedui.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figure of a quantity: exact, an interval, or a point in time. Two amounts are equal when
 * their values are.
 */
public sealed interface Amount {

  /** One number; {@code 1.0} and {@code 1.00} are the same. */
  record Exact(BigDecimal value) implements Amount {
    public Exact {
      value = normal(value);
    }
  }

  /** A range or something vague ("tens of millions"); at least one end is there. */
  record Interval(Optional<BigDecimal> min, Optional<BigDecimal> max) implements Amount {
    public Interval {
      if (min.isEmpty() && max.isEmpty()) {
        throw new IllegalArgumentException("an interval without ends");
      }
      min = min.map(Amount::normal);
      max = max.map(Amount::normal);
    }
  }

  /**
   * A date, a time or a period in ISO 8601, as the command-line contract writes them: {@code
   * 2023-Q4}, {@code --12-31}.
   */
  record Moment(String iso) implements Amount {}

  static Amount exact(BigDecimal value) {
    return new Exact(value);
  }

  static Amount exact(long value) {
    return new Exact(BigDecimal.valueOf(value));
  }

  static Amount between(BigDecimal min, BigDecimal max) {
    return new Interval(Optional.of(min), Optional.of(max));
  }

  private static BigDecimal normal(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
