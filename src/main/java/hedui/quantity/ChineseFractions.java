package hedui.quantity;

import hedui.bitext.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole: 百分之五, 三分之二, 16/5, 三成五, 八折. */
final class ChineseFractions extends HanReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A fraction is its decimal to 15 digits. */
  static final MathContext FRACTION = new MathContext(15, RoundingMode.HALF_EVEN);

  private final ChineseNumber part;
  private final ChineseMagnitudes magnitudes;

  ChineseFractions(char[] text) {
    super(text);
    this.part = new ChineseNumber(text);
    this.magnitudes = new ChineseMagnitudes(text);
  }

  @Nullable Quantity ratio(int i, int start) {
    int power = 0;
    int p = i;
    while (power < 9
        && (Han.kind(at(p)) == Han.BIG || Han.kind(at(p)) == Han.SMALL && at(p) != '十')) {
      power += Han.value(at(p));
      p = skip(p + 1);
    }
    if (power == 0 || at(p) != '分') {
      return null;
    }
    p = skip(p + 1);
    if (at(p) != '之') {
      return null;
    }
    p = skip(p + 1);
    boolean negative = at(p) == '负' || at(p) == '-' || at(start) == '负' || at(start) == '-';
    if (at(p) == '负' || at(p) == '-') {
      p++;
    }
    if (!part.read(p) || part.bare && part.lastPower != 2) {
      return null;
    }
    int shift = 2 - power;
    int end = magnitudes.scale(part);
    BigDecimal low = part.low.scaleByPowerOfTen(shift);
    BigDecimal high = part.high.scaleByPowerOfTen(shift);
    Modifier modifier = part.modifier;
    boolean interval = part.vague;
    int q = skip(end);
    if (at(q) != 0 && "至到-~–—".indexOf(at(q)) >= 0) {
      int r = skip(q + 1);
      if (part.read(r)
          && !part.bare
          && part.high.scaleByPowerOfTen(shift).compareTo(low) > 0
          && ratioHere(r) == null
          && at(part.end) != '%') {
        high = part.high.scaleByPowerOfTen(shift);
        end = part.end;
        interval = true;
        modifier = Modifier.NONE;
      }
    }
    Amount amount =
        interval ? Amount.between(low, high) : Amount.exact(negative ? low.negate() : low);
    return Quantity.of(new Span(start, end), Kind.PERCENT, amount)
        .withUnit("percent")
        .withModifier(modifier);
  }

  @Nullable Quantity ratioHere(int i) {
    return at(i) == '百' && at(i + 1) == '分' ? ratio(i, i) : null;
  }

  /** 三分之二, 一又二分之一, 1/3. */
  @Nullable Quantity fraction(int start, ChineseNumber number, int p, boolean negative) {
    if (number.vague) {
      return null;
    }
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal denominator = number.low;
    int q = p;
    if (at(p) == '又') {
      whole = number.low;
      if (!part.read(skip(p + 1))) {
        return null;
      }
      denominator = part.low;
      q = skip(part.end);
    }
    if (at(q) == '分' && at(skip(q + 1)) == '之') {
      if (part.read(skip(skip(q + 1) + 1))
          && !part.vague
          && denominator.signum() != 0
          && !part.bare) {
        BigDecimal value = whole.add(part.low.divide(denominator, FRACTION));
        return Quantity.of(
            new Span(start, part.end),
            Kind.FRACTION,
            Amount.exact(negative ? value.negate() : value));
      }
      return null;
    }
    boolean digits = number.plainDigits > 0 || at(p) == '又' && part.plainDigits > 0;
    if (number.plainDigits > 0
        && number.plainDigits <= 2
        && at(number.end) == ' '
        && part.read(number.end + 1)
        && part.plainDigits == 1
        && at(part.end) == '/') {
      // 1 3/5
      BigDecimal above = part.low;
      if (part.read(part.end + 1)
          && part.plainDigits > 0
          && part.low.signum() > 0
          && at(part.end) != '/') {
        BigDecimal value = number.low.add(above.divide(part.low, FRACTION));
        return Quantity.of(
            new Span(start, part.end),
            Kind.FRACTION,
            Amount.exact(negative ? value.negate() : value));
      }
    }
    if (at(q) == '/' && digits && Han.kind(at(q + 1)) == Han.ARABIC) {
      if (part.read(q + 1)
          && part.plainDigits > 0
          && part.low.signum() > 0
          && isFraction(denominator, part.low, negative)
          && at(part.end) != '/') {
        BigDecimal value = whole.add(denominator.divide(part.low, FRACTION));
        return Quantity.of(
            new Span(start, part.end),
            Kind.FRACTION,
            Amount.exact(negative ? value.negate() : value));
      }
    }
    return null;
  }

  /**
   * Whether digits with a slash are a fraction: 3/4 and 16/5 are, 24/7 and 80/20 are not; below 13
   * the greater one first is a date, unless it has a sign.
   */
  static boolean isFraction(BigDecimal above, BigDecimal below, boolean negative) {
    if (above.compareTo(below) < 0) {
      return below.compareTo(HUNDRED) <= 0;
    }
    return (negative || above.compareTo(BigDecimal.valueOf(12)) > 0)
        && below.compareTo(BigDecimal.valueOf(12)) <= 0
        && above.compareTo(HUNDRED) < 0
        && !(above.intValue() == 24 && below.intValue() == 7);
  }

  Quantity tenths(int start, BigDecimal low, BigDecimal high, boolean vague, int p) {
    BigDecimal a = low.movePointRight(1);
    BigDecimal b = high.movePointRight(1);
    int end = p + 1;
    boolean interval = vague;
    int ones = at(end) == ' ' && !Character.isLetterOrDigit(at(end + 2)) ? end + 1 : end;
    if (Han.kind(at(ones)) == Han.DIGIT
        && !vague
        && Han.value(at(ones)) > 0
        && ChineseUnits.CLASSIFIER.match(text, ones + 1) < 0) {
      a = a.add(BigDecimal.valueOf(Han.value(at(ones))));
      b = a;
      end = ones + 1;
    } else if (at(end) == '半') {
      a = a.add(BigDecimal.valueOf(5));
      b = a;
      end++;
    } else if (at(end) == '多' || at(end) == '余') {
      b = a.add(BigDecimal.TEN);
      interval = true;
      end++;
    }
    return Quantity.of(
            new Span(start, end), Kind.PERCENT, interval ? Amount.between(a, b) : Amount.exact(a))
        .withUnit("percent");
  }

  /** 八折 and 85折: what is taken off; the word names what is still paid. */
  @Nullable Quantity discount(int start, ChineseNumber number, int p) {
    BigDecimal low = paid(number.low, number);
    BigDecimal high = paid(number.high, number);
    Amount amount =
        number.vague
            ? Amount.between(HUNDRED.subtract(high), HUNDRED.subtract(low))
            : Amount.exact(HUNDRED.subtract(low));
    int end = at(p + 1) == '扣' ? p + 2 : p + 1;
    if (at(p + 1) == '扣' && number.high.compareTo(BigDecimal.TEN) > 0) {
      return null;
    }
    return Quantity.of(new Span(start, end), Kind.PERCENT, amount)
        .withUnit("percent")
        .withDirection(Direction.DOWN);
  }

  static BigDecimal paid(BigDecimal value, ChineseNumber number) {
    return value.compareTo(BigDecimal.TEN) < 0 && number.rowDigits < 2 || number.vague
        ? value.movePointRight(1)
        : value;
  }
}
