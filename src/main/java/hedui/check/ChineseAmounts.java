package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes an amount in Chinese in the manner of the words it replaces. */
final class ChineseAmounts {
  private ChineseAmounts() {}

  /** The target's words with the source's figure, where nothing else is wrong with them. */
  static Optional<String> rewrite(AmountPairs.Pair pair) {
    AmountItem source = pair.source();
    AmountItem target = pair.target();
    Comparison comparison = pair.comparison();
    if (comparison.relation() != Relation.VALUE
        || comparison.cause() == Cause.TIMES
        || !source.isExact()
        || !target.isExact()
        || source.quantity().kind() != target.quantity().kind()
        || !source.quantity().unit().equals(target.quantity().unit())
        || !source.is(
            Kind.MONEY, Kind.PERCENT, Kind.CARDINAL, Kind.BASIS_POINT, Kind.PERCENTAGE_POINT)) {
      return Optional.empty();
    }
    String text = target.text();
    int start = 0;
    while (start < text.length() && !isNumber(text.charAt(start))) {
      start++;
    }
    int end = start;
    int last = start;
    while (end < text.length() && (isNumber(text.charAt(end)) || text.charAt(end) == ' ')) {
      end++;
      if (text.charAt(end - 1) != ' ') {
        last = end;
      }
    }
    if (last == start || !isArabic(text.charAt(start))) {
      return Optional.empty();
    }
    String head = text.substring(0, start);
    String number = text.substring(start, last);
    String tail = text.substring(last);
    return Optional.of(head + write(source.low(), number, isTraditional(source)) + tail);
  }

  private static boolean isTraditional(AmountItem item) {
    return item.bead().bitext().resources().target().isTraditional();
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumber(char c) {
    return isArabic(c) || c == ',' || c == '.' || "萬万億亿兆千百".indexOf(c) >= 0;
  }

  /** A number like another one: its grouping, its space before the magnitude. */
  static String write(BigDecimal value, String like, boolean traditional) {
    boolean grouped = like.indexOf(',') >= 0 || !longDigits(like);
    boolean spaced = like.indexOf(' ') >= 0;
    boolean magnitudes = like.chars().anyMatch(c -> "萬万億亿兆".indexOf(c) >= 0);
    BigDecimal size = value.abs();
    String unit = "";
    BigDecimal digits = value;
    if (magnitudes || size.compareTo(BigDecimal.valueOf(100_000_000)) >= 0) {
      if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(12)) >= 0) {
        unit = traditional ? "兆" : "万亿";
        digits = value.scaleByPowerOfTen(-12);
      } else if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(8)) >= 0) {
        unit = traditional ? "億" : "亿";
        digits = value.scaleByPowerOfTen(-8);
      } else if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(4)) >= 0) {
        unit = traditional ? "萬" : "万";
        digits = value.scaleByPowerOfTen(-4);
      }
    }
    String written = AmountWords.digits(digits);
    return (grouped ? written : written.replace(",", ""))
        + (spaced && !unit.isEmpty() ? " " : "")
        + unit;
  }

  private static boolean longDigits(String like) {
    int run = 0;
    for (int i = 0; i < like.length(); i++) {
      run = isArabic(like.charAt(i)) ? run + 1 : 0;
      if (run > 3) {
        return true;
      }
    }
    return false;
  }
}
