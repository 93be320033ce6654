package hedui.quantity;

import java.math.BigDecimal;

/**
 * Reads digits in a row: Arabic ones with their separators, decimal part, fraction or exponent
 * ({@code 1,700.5}, {@code 7½}, {@code 2.789e-1}), and Han ones ({@code 二〇二四}). The fields hold
 * what the last call of {@link #arabic} found.
 */
final class ChineseDigits extends HanReader {
  private static final int MOST_IN_LONG = 18;

  int end;

  /** How many digits the whole number has. */
  int count;

  boolean decimal;

  ChineseDigits(char[] text) {
    super(text);
  }

  private boolean isArabic(int i) {
    return Han.kind(at(i)) == Han.ARABIC;
  }

  private int afterArabic(int i) {
    int p = i;
    while (isArabic(p)) {
      p++;
    }
    return p;
  }

  /** The number whose first digit is at a place. */
  BigDecimal arabic(int from) {
    int p = afterArabic(from);
    count = p - from;
    if (count <= 3) {
      while (at(p) == ',' && afterArabic(p + 1) == p + 4) {
        count += 3;
        p += 4;
      }
    }
    if (count <= 3 && (isGroup(p) && isGroup(p + 4) || isGroup(p) && isNamed(p + 4))) {
      while (isGroup(p)) {
        count += 3;
        p += 4;
      }
    }
    decimal = at(p) == '.' && isArabic(p + 1);
    if (decimal) {
      p = afterArabic(p + 1);
    }
    int quarters = decimal ? 0 : "¼½¾".indexOf(at(p)) + 1;
    int exponent = quarters > 0 ? p : exponentEnd(p);
    end = quarters > 0 ? p + 1 : exponent;
    decimal |= end > p;
    BigDecimal value = exponent > p ? new BigDecimal(plain(from, exponent)) : value(from, p);
    return quarters > 0 ? value.add(BigDecimal.valueOf(25L * quarters, 2)) : value;
  }

  /** Whether a blank sets three digits off, as in 12 463 200. */
  private boolean isGroup(int i) {
    return at(i) == ' ' && afterArabic(i + 1) == i + 4 && at(i + 4) != '.' && at(i + 4) != ',';
  }

  private boolean isNamed(int i) {
    return ChineseUnits.CURRENCY.match(text, skip(i)) >= 0 || at(skip(i)) == '元';
  }

  private BigDecimal value(int from, int to) {
    if (to - from > MOST_IN_LONG) {
      return new BigDecimal(plain(from, to));
    }
    long value = 0;
    int scale = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == '.') {
        scale = to - i - 1;
      } else if (text[i] != ',' && text[i] != ' ') {
        value = value * 10 + (text[i] - '0');
      }
    }
    return BigDecimal.valueOf(value, scale);
  }

  private String plain(int from, int to) {
    return new String(text, from, to - from).replace(",", "").replace(" ", "");
  }

  /** Where the exponent of 2.789e-1 ends; the same place if none stands there. */
  private int exponentEnd(int i) {
    if (at(i) != 'e' && at(i) != 'E') {
      return i;
    }
    int digits = at(i + 1) == '-' || at(i + 1) == '+' ? i + 2 : i + 1;
    int p = afterArabic(digits);
    return p > digits && p - digits <= 2 && Han.kind(at(p)) != Han.LATIN ? p : i;
  }

  /** The number that Han digits in a row are. */
  BigDecimal row(int from, int to) {
    if (to - from > MOST_IN_LONG) {
      StringBuilder digits = new StringBuilder();
      for (int i = from; i < to; i++) {
        digits.append(Han.value(text[i]));
      }
      return new BigDecimal(digits.toString());
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Han.value(text[i]);
    }
    return BigDecimal.valueOf(value);
  }
}
