package hedui.quantity;

import java.math.BigDecimal;

/**
 * Reads one bare number at a place of a Chinese text, exact or about: {@code 一千七百}, {@code
 * 12亿3,000万}, {@code 数十亿}, {@code 450多亿}. The fields hold what the last call of {@link #read} read.
 */
final class ChineseNumber extends HanReader {
  private static final int LARGEST_POWER = 20;

  int start;
  int end;
  BigDecimal low = BigDecimal.ZERO;
  BigDecimal high = BigDecimal.ZERO;

  /** Whether it is an interval: 数十, 十几, 500余, 七八. */
  boolean vague;

  Modifier modifier = Modifier.NONE;

  /** One Han digit alone, which counts something only in the right company. */
  boolean single;

  /** A Han magnitude without digits: 百, 万, 百万. */
  boolean bare;

  /** How many Arabic digits, if it is nothing but Arabic digits without separators; else 0. */
  int plainDigits;

  /** How many Han digits, if it is nothing but these in a row (二〇二四); else 0. */
  int rowDigits;

  /** The power of ten of the last magnitude word, 0 if there is none. */
  int lastPower;

  /** Whether a Latin magnitude was taken with it: 15k. */
  boolean latinScale;

  private final ChineseSum sum;

  ChineseNumber(char[] text) {
    super(text);
    this.sum = new ChineseSum(text);
  }

  /** Reads the number that starts exactly at {@code i}; false if there is none. */
  boolean read(int i) {
    start = i;
    end = i;
    modifier = Modifier.NONE;
    latinScale = false;
    if (isVague(i)) {
      return true;
    }
    boolean read = sum.read(i);
    low = sum.total.low();
    high = sum.total.high();
    end = sum.end;
    vague = sum.pair && !sum.total.isExact();
    bare = read && !sum.explicit;
    boolean digits = !sum.anyUnit;
    single = digits && !sum.currentArabic && sum.currentDigits == 1 && !sum.decimal;
    rowDigits = digits && !sum.currentArabic ? sum.rowDigits : 0;
    boolean plain = digits && sum.currentArabic && sum.currentEnd - i == sum.currentDigits;
    plainDigits = plain ? sum.currentDigits : 0;
    lastPower = sum.lastPower;
    if (read) {
      approximate();
    }
    return read;
  }

  /** Whether it starts with a digit of cheques. */
  boolean financial() {
    return Han.kind(text[start]) == Han.FINANCIAL;
  }

  /** 数十亿, 几千万, 上百: between one and ten of the magnitude. */
  private boolean isVague(int i) {
    char c = at(i);
    if (c != '数' && c != '几' && c != '上') {
      return false;
    }
    int p = i + 1;
    int power = 0;
    int last = 0;
    while (isMagnitude(p) && !(at(p) == '百' && at(p + 1) == '分')) {
      last = Han.value(at(p));
      power += last;
      p++;
    }
    boolean word = c == '上' && i > 0 && "以早晚网线路马如".indexOf(text[i - 1]) >= 0;
    if (power == 0 || power > LARGEST_POWER || word) {
      return false;
    }
    low = BigDecimal.ONE.scaleByPowerOfTen(power);
    high = BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    vague = true;
    bare = false;
    single = false;
    plainDigits = 0;
    rowDigits = 0;
    lastPower = last;
    char after = at(p);
    end = after == '余' || after == '多' && at(p + 1) != '元' ? p + 1 : p;
    return true;
  }

  /** 余, 多, 几 and 来 after a number, and the magnitudes after those: 450多亿. */
  private void approximate() {
    int p = skip(end);
    char next = at(p + 1);
    switch (at(p)) {
      case '零' -> {
        // 一百零几万: a hundred and some.
        if ((next == '几' || next == '数') && lastPower > 1) {
          widen(1, p + 2);
        }
      }
      case '几' -> {
        byte ahead = Han.kind(next);
        int power = lastPower == 1 ? 1 : trailingZeros();
        if (power == 1 && (ahead == Han.NONE || ahead == Han.BIG)) {
          widen(1, p + 1);
        }
      }
      case '多', '余' -> more(p);
      case '来' -> {
        if (isRound() && "个名年岁天位家万亿人块种次项条台公分米".indexOf(next) >= 0) {
          modifier = Modifier.ABOUT;
          multiply(p + 1);
        }
      }
      default -> {}
    }
  }

  /** 500余, 450多亿, 5多万. */
  private void more(int p) {
    char next = at(p + 1);
    boolean other = next == '少' || next == '数' || at(p) == '余' && next == '额';
    if (p > end && Han.kind(at(skip(p + 1))) == Han.BIG) {
      end = p;
    }
    byte ahead = Han.kind(next);
    boolean counted = isRound() || ahead == Han.BIG || ahead == Han.SMALL && !single;
    if (p > end || other || !counted) {
      return;
    }
    modifier = Modifier.MORE_THAN;
    bare = false;
    single = false;
    if (vague) {
      multiply(p + 1);
    } else {
      widen(lastPower > 0 ? lastPower : trailingZeros(), p + 1);
    }
  }

  /** Makes an exact number one that ends before the next of the power. */
  private void widen(int power, int wordEnd) {
    if (!vague) {
      high = low.add(BigDecimal.ONE.scaleByPowerOfTen(power));
      vague = true;
      multiply(wordEnd);
    }
  }

  private boolean isRound() {
    return lastPower > 0 || trailingZeros() > 0;
  }

  private int trailingZeros() {
    return low.signum() == 0 ? 0 : Math.max(0, -low.stripTrailingZeros().scale());
  }

  private void multiply(int wordEnd) {
    int p = Han.kind(at(skip(wordEnd))) == Han.BIG ? skip(wordEnd) : wordEnd;
    while (isMagnitude(p)) {
      int power = Han.value(at(p));
      low = low.scaleByPowerOfTen(power);
      high = high.scaleByPowerOfTen(power);
      lastPower = power;
      bare = false;
      single = false;
      p++;
    }
    end = p;
  }

  private boolean isMagnitude(int p) {
    byte kind = Han.kind(at(p));
    return (kind == Han.SMALL || kind == Han.BIG) && !isPrefix(p);
  }
}
