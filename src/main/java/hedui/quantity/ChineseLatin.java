package hedui.quantity;

import hedui.bitext.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what begins with a Latin letter: addresses, codes of currencies, FY24, Q3, names with
 * digits.
 */
final class ChineseLatin extends HanReader {
  private final ChinesePrices prices;
  private final ChineseDates dates;
  private final ChineseNumber number;
  private final List<Quantity> found;

  ChineseLatin(char[] text, ChinesePrices prices, ChineseDates dates, List<Quantity> found) {
    super(text);
    this.prices = prices;
    this.dates = dates;
    this.number = new ChineseNumber(text);
    this.found = found;
  }

  /** Adds what is read at a place to the list; returns where to go on. */
  int read(int i) {
    if (at(i) == 'h' && at(i + 1) == 't' && at(i + 2) == 't' && at(i + 3) == 'p') {
      return addressEnd(i);
    }
    int end = wordEnd(i);
    Quantity quantity = currency(i, end);
    if (quantity == null && text[i] == 'F' && at(i + 1) == 'Y') {
      quantity = fiscalYear(i);
    }
    if (quantity == null && (text[i] == 'Q' || text[i] == 'H') && end - i == 2) {
      quantity = dates.quarter(i);
    }
    if (quantity == null && hasDigit(i, end)) {
      String name = new String(text, i, end - i);
      quantity = Quantity.of(new Span(i, end), Kind.IDENTIFIER, new Amount.Moment(name));
    }
    if (quantity == null) {
      return end;
    }
    found.add(quantity);
    return quantity.span().end();
  }

  private int addressEnd(int i) {
    int p = i;
    while (at(p) > ' ' && at(p) < 0x7F) {
      p++;
    }
    return p;
  }

  /** Where letters, digits and the signs between them end: R&D, 10-K, B2C. */
  private int wordEnd(int i) {
    int p = i;
    while (true) {
      byte kind = Han.kind(at(p));
      byte next = Han.kind(at(p + 1));
      boolean sign =
          switch (at(p)) {
            case '-', '&', '\'' -> next == Han.LATIN || next == Han.ARABIC;
            case '.', '/' -> next == Han.LATIN;
            default -> false;
          };
      if (kind != Han.ARABIC && kind != Han.LATIN && !sign) {
        return p;
      }
      p++;
    }
  }

  private boolean hasDigit(int from, int to) {
    for (int p = from; p < to; p++) {
      if (Han.kind(text[p]) == Han.ARABIC) {
        return true;
      }
    }
    return false;
  }

  /** US$5, NT$ 20, USD 5. */
  private @Nullable Quantity currency(int i, int wordEnd) {
    int end = ChineseUnits.CURRENCY.match(text, i);
    boolean whole =
        end >= 0
            && (end >= wordEnd || text[end - 1] == '$' || Han.kind(at(end)) == Han.ARABIC)
            && Han.kind(at(skip(end))) != Han.LATIN;
    return whole ? prices.named(i) : null;
  }

  /** FY24, FY2024, FY'24 */
  private @Nullable Quantity fiscalYear(int i) {
    int n = skip(i + 2);
    if (at(n) == '\'') {
      n++;
    }
    if (!number.read(n) || number.plainDigits != 2 && number.plainDigits != 4) {
      return null;
    }
    int year = number.low.intValue();
    String iso = Integer.toString(year < 100 ? 2000 + year : year);
    return Quantity.of(new Span(i, number.end), Kind.PERIOD, new Amount.Moment(iso))
        .withUnit("fiscal year");
  }
}
