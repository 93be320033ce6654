package hedui.check;

import hedui.bitext.Mark;
import hedui.bitext.Span;
import hedui.quantity.Amount;
import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import java.math.BigDecimal;

/**
 * An amount where it stands.
 *
 * @param place how far into its bead's side it stands, 0 to 1
 */
record AmountItem(ReadBead bead, ReadSegment segment, Quantity quantity, double place) {

  String text() {
    return quantity.span().of(segment.text());
  }

  Mark mark() {
    return segment.segment().mark(quantity.span());
  }

  /** The characters before and after it in its segment. */
  String around(int before, int after) {
    String text = segment.text();
    Span span = quantity.span();
    return text.substring(Math.max(0, span.start() - before), span.start())
        + " "
        + text.substring(span.end(), Math.min(text.length(), span.end() + after));
  }

  String before(int count) {
    int start = quantity.span().start();
    return segment.text().substring(Math.max(0, start - count), start);
  }

  String after(int count) {
    int end = quantity.span().end();
    return segment.text().substring(end, Math.min(segment.text().length(), end + count));
  }

  boolean isMoment() {
    return quantity.amount() instanceof Amount.Moment;
  }

  /** The ISO form of a date or period. */
  String iso() {
    return quantity.amount() instanceof Amount.Moment moment ? moment.iso() : "";
  }

  boolean isExact() {
    return quantity.amount() instanceof Amount.Exact;
  }

  boolean isInterval() {
    return quantity.amount() instanceof Amount.Interval;
  }

  /** Its number, or the low end of its interval. */
  BigDecimal low() {
    Amount amount = quantity.amount();
    if (amount instanceof Amount.Exact exact) {
      return exact.value();
    }
    if (amount instanceof Amount.Interval interval) {
      return interval.min().or(interval::max).orElse(BigDecimal.ZERO);
    }
    return BigDecimal.ZERO;
  }

  /** Its number, or the high end of its interval. */
  BigDecimal high() {
    Amount amount = quantity.amount();
    if (amount instanceof Amount.Interval interval) {
      return interval.max().or(interval::min).orElse(BigDecimal.ZERO);
    }
    return low();
  }

  boolean hasDigits() {
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        return true;
      }
    }
    return false;
  }

  boolean is(Kind... kinds) {
    for (Kind kind : kinds) {
      if (quantity.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** A count or a rank up to twenty, of which a text has many. */
  boolean isSmall() {
    return is(Kind.CARDINAL, Kind.ORDINAL) && high().abs().compareTo(BigDecimal.valueOf(20)) <= 0;
  }

  /** Whether the segment is little else than the amount. */
  boolean isBare() {
    return segment.text().length() <= quantity.span().length() + 12 && !is(Kind.IDENTIFIER);
  }
}
