package hedui.quantity;

import java.math.BigDecimal;

/**
 * Reads one bare number at a place of a Chinese text: {@code 一千七百}, {@code 12亿3,000万}, {@code 三百五}
 * (350), {@code 数十亿}, {@code 450多亿}. The fields hold what the last call of {@link #read} read.
 */
final class ChineseNumber extends HanReader {
  private static final int PARTS = 4;

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

  boolean decimal;

  /** Whether a Latin magnitude was taken with it: 15k. */
  boolean latinScale;

  private final BigDecimal[] partLow = new BigDecimal[PARTS];
  private final BigDecimal[] partHigh = new BigDecimal[PARTS];
  private final int[] partPower = new int[PARTS];
  private int depth;
  private BigDecimal sectionLow = BigDecimal.ZERO;
  private BigDecimal sectionHigh = BigDecimal.ZERO;
  private boolean sectionUsed;
  private BigDecimal currentLow = BigDecimal.ZERO;
  private BigDecimal currentHigh = BigDecimal.ZERO;
  private boolean hasCurrent;
  private boolean currentArabic;
  private int currentDigits;
  private int arabicEnd;

  ChineseNumber(char[] text) {
    super(text);
  }

  /** Reads the number that starts exactly at {@code i}; false if there is none. */
  boolean read(int i) {
    reset(i);
    return vaguePrefix(i) || number(i);
  }

  private void reset(int i) {
    start = i;
    end = i;
    vague = false;
    modifier = Modifier.NONE;
    single = false;
    bare = false;
    plainDigits = 0;
    rowDigits = 0;
    lastPower = 0;
    decimal = false;
    latinScale = false;
    depth = 0;
    sectionLow = BigDecimal.ZERO;
    sectionHigh = BigDecimal.ZERO;
    sectionUsed = false;
    hasCurrent = false;
    currentArabic = false;
    currentDigits = 0;
  }

  /** 数十亿, 几千万, 上百: between one and ten of the magnitude. */
  private boolean vaguePrefix(int i) {
    char c = at(i);
    if (c != '数' && c != '几' && c != '上') {
      return false;
    }
    int p = i + 1;
    int power = 0;
    while (true) {
      byte kind = Han.kind(at(p));
      if (kind != Han.SMALL && kind != Han.BIG) {
        break;
      }
      if (kind == Han.SMALL && isUnitAhead(p) || at(p) == '百' && at(p + 1) == '分') {
        break;
      }
      power += Han.value(at(p));
      lastPower = Han.value(at(p));
      p++;
    }
    if (power == 0 || power > 20) {
      return false;
    }
    if (c == '上' && i > 0 && "以早晚网线路马如".indexOf(text[i - 1]) >= 0) {
      return false;
    }
    low = BigDecimal.ONE.scaleByPowerOfTen(power);
    high = BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    vague = true;
    end = p;
    char after = at(p);
    if (after == '余' || after == '多' && at(p + 1) != '元') {
      end++;
    }
    return true;
  }

  private boolean number(int i) {
    int p = i;
    int done = i;
    int lastSmall = 4;
    boolean zero = false;
    boolean anyUnit = false;
    boolean explicit = false;
    boolean pair = false;
    loop:
    while (true) {
      char c = at(p);
      byte kind = Han.kind(c);
      switch (kind) {
        case Han.SPACE -> {
          int next = afterSpaces(p, anyUnit, lastSmall);
          if (next > 0) {
            p = next;
            continue;
          }
          break loop;
        }
        case Han.ARABIC -> {
          if (hasCurrent || p > i && Han.kind(text[p - 1]) == Han.ARABIC) {
            break loop;
          }
          currentLow = arabic(p);
          currentHigh = currentLow;
          hasCurrent = true;
          currentArabic = true;
          explicit = true;
          p = arabicEnd;
        }
        case Han.DIGIT, Han.FINANCIAL -> {
          if (hasCurrent) {
            break loop;
          }
          if (c == '两' && p > i && !isMagnitude(at(p + 1))) {
            break loop;
          }
          int q = p + 1;
          while (Han.isDigit(at(q)) && at(q) != '两') {
            q++;
          }
          if (q == p + 1 && c == '一' && at(q) == '两' && "个名位家年天人次种件项百千万亿".indexOf(at(q + 1)) >= 0) {
            q++;
          }
          int first = Han.value(c);
          if (p > i && first == 0) {
            zero = true;
            p++;
            continue;
          }
          if (q - p == 1 && isListedPair(p)) {
            // 二、三十
            q += 2;
            currentLow = BigDecimal.valueOf(first);
            currentHigh = BigDecimal.valueOf(first + 1L);
            pair = true;
          } else if (q - p == 1) {
            currentLow = BigDecimal.valueOf(first);
            currentHigh = currentLow;
          } else if (q - p == 2 && isPair(first, Han.value(at(p + 1)))) {
            currentLow = BigDecimal.valueOf(first);
            currentHigh = BigDecimal.valueOf(Han.value(at(p + 1)));
            pair = true;
          } else if (!anyUnit) {
            currentLow = row(p, q);
            currentHigh = currentLow;
            rowDigits = q - p;
          } else {
            break loop;
          }
          currentDigits = q - p;
          hasCurrent = true;
          currentArabic = false;
          explicit = true;
          p = q;
        }
        case Han.TENS -> {
          if (hasCurrent || sectionUsed && lastSmall <= 1) {
            break loop;
          }
          BigDecimal tens = BigDecimal.valueOf(Han.value(c) * 10L);
          sectionLow = sectionLow.add(tens);
          sectionHigh = sectionHigh.add(tens);
          sectionUsed = true;
          lastSmall = 1;
          lastPower = 1;
          anyUnit = true;
          explicit = true;
          zero = false;
          done = ++p;
        }
        case Han.SMALL -> {
          int power = Han.value(c);
          if (hasCurrent && isUnitAhead(p)
              || c == '百'
                  && at(p + 1) == '分'
                  && (hasCurrent ? "点比" : "之点比").indexOf(at(p + 2)) >= 0) {
            break loop;
          }
          if (power >= lastSmall) {
            break loop;
          }
          if (!hasCurrent) {
            if (p > i && power != 1 && !zero) {
              break loop;
            }
            currentLow = BigDecimal.ONE;
            currentHigh = BigDecimal.ONE;
          } else if (rowDigits > 0) {
            break loop;
          }
          if (!hasCurrent && c == '十') {
            explicit = true;
          }
          sectionLow = sectionLow.add(currentLow.scaleByPowerOfTen(power));
          sectionHigh = sectionHigh.add(currentHigh.scaleByPowerOfTen(power));
          sectionUsed = true;
          hasCurrent = false;
          lastSmall = power;
          lastPower = power;
          anyUnit = true;
          zero = false;
          done = ++p;
        }
        case Han.BIG -> {
          int power = Han.value(c);
          if (c == '兆' && isUnitAhead(p)) {
            break loop;
          }
          boolean value = sectionUsed || hasCurrent;
          if (value && depth > 0 && partPower[depth - 1] == power || depth == PARTS - 1) {
            break loop;
          }
          if (!value && p > i && (depth == 0 || partPower[depth - 1] >= power || zero)) {
            break loop;
          }
          BigDecimal a = BigDecimal.ZERO;
          BigDecimal b = BigDecimal.ZERO;
          if (value) {
            a = sectionLow.add(hasCurrent ? currentLow : BigDecimal.ZERO);
            b = sectionHigh.add(hasCurrent ? currentHigh : BigDecimal.ZERO);
          } else if (depth == 0) {
            a = BigDecimal.ONE;
            b = BigDecimal.ONE;
          }
          while (depth > 0 && partPower[depth - 1] < power) {
            depth--;
            a = a.add(partLow[depth]);
            b = b.add(partHigh[depth]);
          }
          partLow[depth] = a.scaleByPowerOfTen(power);
          partHigh[depth] = b.scaleByPowerOfTen(power);
          partPower[depth++] = power;
          sectionLow = BigDecimal.ZERO;
          sectionHigh = BigDecimal.ZERO;
          sectionUsed = false;
          hasCurrent = false;
          rowDigits = 0;
          lastSmall = 4;
          lastPower = power;
          anyUnit = true;
          zero = false;
          done = ++p;
        }
        default -> {
          if (c == '个' && hasCurrent && Han.kind(at(p + 1)) == Han.BIG) {
            p++;
            continue;
          }
          if (c == '点'
              && explicit
              && !decimal
              && (hasCurrent ? !currentArabic : sectionUsed || depth > 0)) {
            int next = fraction(p, zero);
            if (next > 0) {
              p = next;
              zero = false;
              continue;
            }
          }
          break loop;
        }
      }
    }
    end = finish(i, p, done, anyUnit, zero);
    if (end <= i) {
      return false;
    }
    vague |= pair && low.compareTo(high) != 0;
    bare = !explicit;
    single = !anyUnit && !currentArabic && currentDigits == 1 && !decimal;
    if (anyUnit || currentArabic && plainDigits == 0) {
      rowDigits = 0;
    }
    if (currentArabic && !anyUnit) {
      plainDigits = arabicEnd - i == currentDigits ? currentDigits : 0;
    } else {
      plainDigits = 0;
    }
    approximate();
    return true;
  }

  /** Where a number goes on after spaces: 1,700 億, 7万 5千; -1 if it does not. */
  private int afterSpaces(int p, boolean anyUnit, int lastSmall) {
    int next = skip(p);
    if (at(next) == '点'
        && (hasCurrent ? !currentArabic : anyUnit)
        && !decimal
        && Han.isDigit(at(skip(next + 1)))) {
      return next;
    }
    byte ahead = Han.kind(at(next));
    if (hasCurrent) {
      return ahead == Han.BIG || ahead == Han.SMALL ? next : -1;
    }
    if (!anyUnit) {
      return -1;
    }
    if (ahead == Han.BIG && sectionUsed) {
      return next;
    }
    if (ahead != Han.DIGIT && ahead != Han.ARABIC) {
      return -1;
    }
    int q = next;
    while (Han.kind(at(q)) == ahead) {
      q++;
    }
    char unit = at(skip(q));
    byte kind = Han.kind(unit);
    if (kind == Han.SMALL) {
      return Han.value(unit) < lastSmall ? next : -1;
    }
    if (kind == Han.BIG) {
      return depth > 0 && Han.value(unit) < partPower[depth - 1] || depth == 0 && sectionUsed
          ? next
          : -1;
    }
    return ahead == Han.DIGIT
            && q == next + 1
            && (at(q) == '又' || !Character.isLetterOrDigit(at(q)))
        ? next
        : -1;
  }

  /** Adds up what was read; returns where the number ends. */
  private int finish(int i, int p, int done, boolean anyUnit, boolean zero) {
    BigDecimal a = sectionLow;
    BigDecimal b = sectionHigh;
    for (int k = 0; k < depth; k++) {
      a = a.add(partLow[k]);
      b = b.add(partHigh[k]);
    }
    int stop = anyUnit ? done : i;
    if (hasCurrent) {
      if (!anyUnit) {
        a = currentLow;
        b = currentHigh;
        stop = p;
      } else if (decimal) {
        a = a.add(currentLow);
        b = b.add(currentHigh);
        stop = p;
      } else if (zero || lastPower == 1) {
        if (!currentArabic || currentLow.scale() <= 0) {
          a = a.add(currentLow);
          b = b.add(currentHigh);
          stop = p;
        }
      } else if (lastPower > 1 && currentDigits == 1 && currentLow.scale() <= 0 && shortForm(p)) {
        // 三百五 is 350, 三万五 is 35,000: the unit after the last one is left out.
        a = a.add(currentLow.scaleByPowerOfTen(lastPower - 1));
        b = b.add(currentHigh.scaleByPowerOfTen(lastPower - 1));
        stop = p;
      } else if (lastPower > 1
          && !currentArabic
          && currentDigits == 2
          && currentLow.compareTo(currentHigh) != 0) {
        a = a.add(currentLow.scaleByPowerOfTen(lastPower - 1));
        b = b.add(currentHigh.scaleByPowerOfTen(lastPower - 1));
        stop = p;
      } else if (currentArabic && currentDigits > 1 && currentDigits <= lastPower) {
        a = a.add(currentLow);
        b = b.add(currentHigh);
        stop = p;
      }
    } else if (decimal) {
      stop = Math.max(stop, p);
    }
    low = a;
    high = b;
    return stop;
  }

  private boolean shortForm(int p) {
    char next = at(p);
    if (currentLow.signum() == 0) {
      return false;
    }
    if (currentArabic) {
      return Han.kind(next) != Han.LATIN
          && next != '.'
          && next != ','
          && next != '%'
          && next != '-'
          && next != '月'
          && next != '日'
          && next != '年';
    }
    return !(currentLow.compareTo(BigDecimal.ONE) == 0 && "个名位次年天人家种样些切定直起般".indexOf(next) >= 0)
        && next != '成'
        && next != '月';
  }

  /** Whether 二、三 here are one after the other, of a magnitude that follows: 二、三十. */
  private boolean isListedPair(int i) {
    return at(i + 1) == '、'
        && Han.kind(at(i + 2)) == Han.DIGIT
        && Han.value(text[i]) > 1
        && Han.value(at(i + 2)) == Han.value(text[i]) + 1
        && isMagnitude(at(i + 3))
        && !isUnitAhead(i + 3);
  }

  private static boolean isMagnitude(char c) {
    byte kind = Han.kind(c);
    return kind == Han.SMALL || kind == Han.BIG;
  }

  private static boolean isPair(int first, int second) {
    return first > 0 && (second == first + 1 || first == 3 && second == 5);
  }

  private BigDecimal row(int from, int to) {
    if (to - from > 18) {
      StringBuilder digits = new StringBuilder();
      for (int k = from; k < to; k++) {
        digits.append(Han.value(text[k]));
      }
      return new BigDecimal(digits.toString());
    }
    long value = 0;
    for (int k = from; k < to; k++) {
      value = value * 10 + Han.value(text[k]);
    }
    return BigDecimal.valueOf(value);
  }

  /** 点 and the digits after it; returns their end, or -1 if the dot is something else. */
  private int fraction(int dot, boolean zero) {
    int p = skip(dot + 1);
    int q = p;
    while (Han.isDigit(at(q))) {
      q++;
    }
    if (q == p || at(q) == '分' && at(q + 1) != '之') {
      return -1;
    }
    if (q - p == 1 && at(p) == '一' && "些切直般样定点起".indexOf(at(q)) >= 0) {
      return -1;
    }
    if ("十刻".indexOf(at(q)) >= 0) {
      return -1;
    }
    BigDecimal fraction = row(p, q).scaleByPowerOfTen(p - q);
    BigDecimal ones = hasCurrent ? currentLow : BigDecimal.ZERO;
    if (hasCurrent && lastPower >= 2 && !zero && currentDigits == 1) {
      ones = ones.scaleByPowerOfTen(lastPower - 1);
    }
    BigDecimal whole = sectionLow.add(ones);
    currentLow = whole.add(fraction);
    currentHigh = currentLow;
    sectionLow = BigDecimal.ZERO;
    sectionHigh = BigDecimal.ZERO;
    sectionUsed = false;
    hasCurrent = true;
    currentDigits = 2;
    decimal = true;
    rowDigits = 0;
    return q;
  }

  /**
   * Arabic digits with separators and a decimal part; sets where they end and how many there are.
   */
  private BigDecimal arabic(int from) {
    int p = from;
    while (Han.kind(at(p)) == Han.ARABIC) {
      p++;
    }
    int digits = p - from;
    boolean grouped = false;
    while (digits <= 3 || grouped) {
      if (at(p) == ','
          && Han.kind(at(p + 1)) == Han.ARABIC
          && Han.kind(at(p + 2)) == Han.ARABIC
          && Han.kind(at(p + 3)) == Han.ARABIC
          && Han.kind(at(p + 4)) != Han.ARABIC) {
        grouped = true;
        digits += 3;
        p += 4;
      } else {
        break;
      }
    }
    int whole = p;
    if (at(p) == '.' && Han.kind(at(p + 1)) == Han.ARABIC) {
      p++;
      while (Han.kind(at(p)) == Han.ARABIC) {
        p++;
      }
      decimal = true;
    }
    int halves = "¼½¾".indexOf(at(p));
    if (halves >= 0 && !decimal) {
      arabicEnd = p + 1;
      currentDigits = 99;
      decimal = true;
      return new BigDecimal(new String(text, from, p - from).replace(",", ""))
          .add(BigDecimal.valueOf(25L * (halves + 1), 2));
    }
    int power = exponentEnd(p);
    arabicEnd = power;
    currentDigits = decimal ? 99 : digits;
    if (power > p) {
      currentDigits = 99;
      decimal = true;
      return new BigDecimal(new String(text, from, power - from).replace(",", ""));
    }
    if (p - from <= 18) {
      long value = 0;
      for (int k = from; k < p; k++) {
        if (text[k] != ',' && text[k] != '.') {
          value = value * 10 + (text[k] - '0');
        }
      }
      return BigDecimal.valueOf(value, p > whole ? p - whole - 1 : 0);
    }
    StringBuilder exact = new StringBuilder();
    for (int k = from; k < p; k++) {
      if (text[k] != ',') {
        exact.append(text[k]);
      }
    }
    return new BigDecimal(exact.toString());
  }

  /** Where the exponent of 2.789e-1 ends; the same place if none stands there. */
  private int exponentEnd(int i) {
    if (at(i) != 'e' && at(i) != 'E') {
      return i;
    }
    int digits = at(i + 1) == '-' || at(i + 1) == '+' ? i + 2 : i + 1;
    int p = digits;
    while (Han.kind(at(p)) == Han.ARABIC) {
      p++;
    }
    return p > digits && p - digits <= 2 && Han.kind(at(p)) != Han.LATIN ? p : i;
  }

  /** 余, 多, 几 and 来 after a number, and the magnitudes after those: 450多亿. */
  private void approximate() {
    int p = skip(end);
    char c = at(p);
    if (c == '零' && (at(p + 1) == '几' || at(p + 1) == '数') && lastPower > 1 && !vague) {
      // 一百零几万: a hundred and some.
      high = low.add(BigDecimal.TEN);
      vague = true;
      end = p + 2;
      multiply();
      return;
    }
    if ((c == '多' || c == '余') && p > end && Han.kind(at(skip(p + 1))) == Han.BIG) {
      end = p;
    }
    boolean round = lastPower > 0 || low.signum() > 0 && trailingZeros() > 0;
    if (c == '几' && round && !vague) {
      if (Han.kind(at(p + 1)) == Han.NONE || Han.kind(at(p + 1)) == Han.BIG) {
        int power = lastPower == 1 ? 1 : trailingZeros();
        if (power == 1) {
          high = low.add(BigDecimal.TEN);
          vague = true;
          end = p + 1;
          multiply();
        }
      }
      return;
    }
    if ((c == '多' || c == '余') && !single && p == end) {
      char next = at(p + 1);
      byte ahead = Han.kind(next);
      if (next == '少' || next == '数' || c == '余' && next == '额') {
        return;
      }
      if (!round && ahead != Han.BIG && ahead != Han.SMALL) {
        return;
      }
      if (!vague) {
        int power = lastPower > 0 ? lastPower : trailingZeros();
        high = low.add(BigDecimal.ONE.scaleByPowerOfTen(power));
        vague = true;
      }
      modifier = Modifier.MORE_THAN;
      end = p + 1;
      bare = false;
      multiply();
    } else if ((c == '多' || c == '余') && single && Han.kind(at(p + 1)) == Han.BIG) {
      high = low.add(BigDecimal.ONE);
      vague = true;
      single = false;
      modifier = Modifier.MORE_THAN;
      end = p + 1;
      multiply();
    } else if (c == '来' && round && "个名年岁天位家万亿人块种次项条台公分米".indexOf(at(p + 1)) >= 0) {
      modifier = Modifier.ABOUT;
      end = p + 1;
      multiply();
    }
  }

  /** Whether it starts with a digit of cheques. */
  boolean financial() {
    return Han.kind(text[start]) == Han.FINANCIAL;
  }

  private int trailingZeros() {
    BigDecimal stripped = low.stripTrailingZeros();
    return low.signum() == 0 ? 0 : Math.max(0, -stripped.scale());
  }

  private void multiply() {
    int p = Han.kind(at(skip(end))) == Han.BIG ? skip(end) : end;
    while (Han.kind(at(p)) == Han.BIG || Han.kind(at(p)) == Han.SMALL && !isUnitAhead(p)) {
      if (at(p) == '兆' && isUnitAhead(p)) {
        break;
      }
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

  /** Whether 千 or 兆 at a place belongs to a unit of measure: 千瓦, 兆赫. */
  private boolean isUnitAhead(int p) {
    char c = text[p];
    if (c != '千' && c != '兆' && c != '百') {
      return false;
    }
    char next = at(p + 1);
    if (c == '百') {
      return next == '帕';
    }
    return "瓦克米卡赫焦帕伏".indexOf(next) >= 0 && !(next == '克' && "郎朗罗里服制".indexOf(at(p + 2)) >= 0)
        || next == '字' && at(p + 2) == '节'
        || next == '比' && at(p + 2) == '特'
        || next == '位' && (at(p + 2) == '元' || at(p + 2) == '组')
        || next == '电' && at(p + 2) == '子'
        || next == '周' && at(p + 2) != '年'
        || c == '兆' && next == '吨';
  }
}
