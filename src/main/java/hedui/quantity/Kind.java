package hedui.quantity;

import java.util.Locale;

/** What sort of amount a quantity is. */
public enum Kind {
  CARDINAL,
  ORDINAL,
  PERCENT,
  PERCENTAGE_POINT,
  BASIS_POINT,
  MONEY,
  /** A ratio: tripled and 增至三倍 are 3. */
  MULTIPLE,
  FRACTION,
  DATE,
  TIME,
  /** A quarter, a half, a year. */
  PERIOD,
  DURATION,
  MEASURE,
  /** Digits that name something and count nothing: 10-K, S&P 500, 5G. */
  IDENTIFIER;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word of the JSON output: {@code percentage-point}. */
  public String word() {
    return word;
  }
}
