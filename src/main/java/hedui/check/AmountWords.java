package hedui.check;

import hedui.quantity.Amount;
import hedui.quantity.Kind;
import hedui.quantity.Modifier;
import hedui.quantity.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Says amounts to readers: {@code 170 billion USD}, and as a formula {@code 1.7 × 10^11 USD}. */
final class AmountWords {
  private AmountWords() {}

  /** An amount in the reader's language. */
  static Message say(AmountItem item) {
    Quantity quantity = item.quantity();
    Amount amount = quantity.amount();
    if (amount instanceof Amount.Moment moment) {
      return said(moment);
    }
    if (amount instanceof Amount.Exact exact) {
      return withUnit(number(exact.value()), quantity);
    }
    Amount.Interval interval = (Amount.Interval) amount;
    Message range =
        interval.min().isPresent() && interval.max().isPresent()
            ? Message.of("amount.range", number(interval.min().get()), number(interval.max().get()))
            : number(item.low());
    return withUnit(range, quantity);
  }

  private static Message withUnit(Message number, Quantity quantity) {
    return switch (quantity.kind()) {
      case PERCENT -> Message.of("amount.percent", number);
      case PERCENTAGE_POINT -> Message.of("amount.points", number);
      case BASIS_POINT -> Message.of("amount.basis-points", number);
      case MULTIPLE -> Message.of("amount.times", number);
      default ->
          quantity.unit().isEmpty()
              ? number
              : Message.of("amount.unit", number, new Message.Unit(quantity.unit()));
    };
  }

  private static Message said(Amount.Moment moment) {
    return Message.of("verbatim", new Message.Moment(moment.iso()));
  }

  /** An amount with its hedge: "more than 500 stores". */
  static Message hedged(AmountItem item) {
    Modifier hedge = item.quantity().modifier();
    return hedge == Modifier.NONE ? say(item) : Message.of("amount." + hedge.word(), say(item));
  }

  /** A bare number, in the magnitudes that the reader's language has. */
  static Message number(BigDecimal value) {
    BigDecimal size = value.abs();
    int power =
        size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(12)) >= 0
            ? 12
            : size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(9)) >= 0
                ? 9
                : size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(6)) >= 0 ? 6 : 0;
    int chinese =
        size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(12)) >= 0
            ? 12
            : size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(8)) >= 0
                ? 8
                : size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(4)) >= 0 ? 4 : 0;
    return Message.of(
        "amount.number",
        "p" + power,
        digits(value.scaleByPowerOfTen(-power)),
        "p" + chinese,
        digits(value.scaleByPowerOfTen(-chinese)));
  }

  static String digits(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setParseBigDecimal(true);
    return format.format(value);
  }

  /** The reading of an amount as a formula. */
  static Message formula(AmountItem item) {
    Quantity quantity = item.quantity();
    Amount amount = quantity.amount();
    StringBuilder text = new StringBuilder();
    if (amount instanceof Amount.Moment moment) {
      return said(moment);
    }
    if (amount instanceof Amount.Exact exact) {
      text.append(scientific(exact.value()));
    } else if (amount instanceof Amount.Interval interval) {
      text.append(interval.min().map(AmountWords::scientific).orElse("…"))
          .append(" … ")
          .append(interval.max().map(AmountWords::scientific).orElse("…"));
    }
    String unit =
        quantity.kind() == Kind.PERCENT
            ? "%"
            : quantity.kind() == Kind.MULTIPLE
                ? " ×"
                : quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    text.append(unit);
    if (!quantity.per().isEmpty()) {
      text.append(" / ").append(quantity.per());
    }
    return Message.verbatim(text.toString());
  }

  private static String scientific(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    if (value.signum() == 0 || exponent < 4) {
      return digits(value);
    }
    return digits(value.scaleByPowerOfTen(-exponent)) + " × 10^" + exponent;
  }
}
