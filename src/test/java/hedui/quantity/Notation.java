package hedui.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes quantities in one line, as the tables of the tests have them. */
final class Notation {
  private Notation() {}

  static String of(String text, List<Quantity> quantities) {
    List<String> lines = new ArrayList<>();
    for (Quantity quantity : quantities) {
      lines.add(of(text, quantity));
    }
    return lines.isEmpty() ? "-" : String.join(" ; ", lines);
  }

  private static String of(String text, Quantity quantity) {
    StringBuilder line = new StringBuilder();
    line.append(quantity.span().of(text)).append(" = ").append(quantity.kind().word());
    line.append(' ').append(amount(quantity.amount()));
    part(line, quantity.unit());
    part(line, quantity.per().isEmpty() ? "" : "/" + quantity.per());
    part(line, quantity.modifier() == Modifier.NONE ? "" : quantity.modifier().word());
    part(line, quantity.direction() == Direction.NONE ? "" : quantity.direction().word());
    part(line, quantity.role() == Role.NONE ? "" : small(quantity.role().name()));
    part(line, quantity.basis() == Basis.NONE ? "" : "basis:" + small(quantity.basis().name()));
    return line.toString();
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static void part(StringBuilder line, String part) {
    if (!part.isEmpty()) {
      line.append(' ').append(part);
    }
  }

  static String amount(Amount amount) {
    if (amount instanceof Amount.Exact exact) {
      return exact.value().toPlainString();
    }
    if (amount instanceof Amount.Interval interval) {
      return end(interval.min()) + ".." + end(interval.max());
    }
    return ((Amount.Moment) amount).iso();
  }

  private static String end(Optional<BigDecimal> end) {
    return end.map(BigDecimal::toPlainString).orElse("");
  }
}
