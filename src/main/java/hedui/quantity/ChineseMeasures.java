package hedui.quantity;

import hedui.bitext.Language;
import hedui.bitext.Span;
import hedui.quantity.ChineseUnits.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads what stands after a number and makes a quantity of both: percent, money, measures. */
final class ChineseMeasures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A fraction is its decimal to 15 digits. */
  private static final MathContext FRACTION = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final WordTree<Boolean> RATES = new WordTree<>();

  static {
    RATES.addAll("升息 降息 加息 减息 利率 殖利率 联准会 美联储 央行 降准 基准 调升 调降 上调 下调", true);
  }

  private final char[] text;
  private final String yuan;
  private final String yen;
  private final ChineseNumber part;
  private String tailCurrency = "";

  ChineseMeasures(char[] text, Language language) {
    this.text = text;
    this.yuan =
        switch (language) {
          case ZH_TW -> "TWD";
          case ZH_HK -> "HKD";
          default -> "CNY";
        };
    this.yen = language.isTraditional() ? "JPY" : "CNY";
    this.part = new ChineseNumber(text);
  }

  private char at(int i) {
    return i >= 0 && i < text.length ? text[i] : '\0';
  }

  private int skip(int i) {
    int p = i;
    while (p < text.length && text[p] == ' ' && p - i < 4) {
      p++;
    }
    return p;
  }

  /** What the sign ¥ means here. */
  String yen() {
    return yen;
  }

  /** What the tail of an amount of money named, after {@link #moneyTail}; empty if nothing. */
  String tailCurrency() {
    return tailCurrency;
  }

  Amount amount(ChineseNumber number, boolean negative) {
    if (number.vague) {
      return Amount.between(number.low, number.high);
    }
    return Amount.exact(negative ? number.low.negate() : number.low);
  }

  /** Multiplies a number by a Latin magnitude after it (10k, 1.5M); returns where it ends. */
  int scale(ChineseNumber number) {
    if (number.lastPower > 0 || number.single) {
      return number.end;
    }
    boolean apart = at(number.end) == ' ' && "kKMB".indexOf(at(number.end + 1)) >= 0;
    int e = apart ? number.end + 1 : number.end;
    char c = at(e);
    int power = -1;
    int length = 1;
    byte next = Han.kind(at(e + 1));
    boolean ends = next != Han.LATIN && next != Han.ARABIC && at(e + 1) != '²' && at(e + 1) != '³';
    if ((c == 'k' || c == 'K') && ends) {
      power = 3;
    } else if (c == 'M' && ends) {
      power = 6;
    } else if (c == 'B' && ends) {
      power = 9;
    } else if (c == 'T' && ends) {
      power = 12;
    } else if (c == 'w' && ends) {
      power = 4;
    } else if (c == 'b' && at(e + 1) == 'n' && Han.kind(at(e + 2)) != Han.LATIN) {
      power = 9;
      length = 2;
    }
    if (power < 0) {
      return number.end;
    }
    number.low = number.low.scaleByPowerOfTen(power);
    number.high = number.high.scaleByPowerOfTen(power);
    number.lastPower = power;
    number.latinScale = true;
    return e + length;
  }

  /** The low end of a range in the magnitude of its high end: 3至5亿. */
  BigDecimal backFill(ChineseNumber low, ChineseNumber high) {
    int power = high.lastPower;
    if (power < 2 || low.lastPower >= power) {
      return low.low;
    }
    BigDecimal filled = low.low.scaleByPowerOfTen(power);
    if (power < 4
        && !high.latinScale
        && (low.low.compareTo(BigDecimal.TEN) >= 0 || low.lastPower > 0)) {
      return low.low;
    }
    return filled.compareTo(high.high) < 0 ? filled : low.low;
  }

  /** Where a unit after a number ends, for looking past it. */
  int afterUnit(int end) {
    int p = skip(end);
    int word = ChineseUnits.AFTER.match(text, p);
    int counted = ChineseUnits.CLASSIFIER.match(text, p);
    int best = Math.max(word, counted);
    return at(p) == '%' ? p + 1 : best > 0 ? best : end;
  }

  // ---- 百分之五, 三分之二 ----

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
    int end = scale(part);
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

  private @Nullable Quantity ratioHere(int i) {
    return at(i) == '百' && at(i + 1) == '分' ? ratio(i, i) : null;
  }

  // ---- what stands after a number ----

  /** The quantity of a number and the unit at {@code end}; null if there is no unit. */
  @Nullable Quantity read(int start, ChineseNumber number, int end, boolean negative) {
    BigDecimal low = negative ? number.low.negate() : number.low;
    BigDecimal high = negative ? number.high.negate() : number.high;
    if (number.bare
        && number.end - number.start < 2
        && !ChineseContext.hedged(text, start)
        && number.modifier == Modifier.NONE
        && "十".indexOf(text[number.start]) < 0) {
      return null;
    }
    int p = skip(end);
    char c = at(p);
    Modifier modifier = number.modifier;
    if (c == '多' || c == '余' || c == '几' && at(p + 1) != '乎') {
      // 三年多 has the word after the unit, but 5 多 is no amount.
      c = '\0';
    }
    Quantity fraction = fraction(start, number, p, negative);
    if (fraction != null) {
      return fraction;
    }
    switch (c) {
      case '成' -> {
        if (number.lastPower == 0
            && number.high.compareTo(BigDecimal.TEN) <= 0
            && "为功长立本员果就交份熟都品分语天型见效人家器骨套心千百".indexOf(at(p + 1)) < 0) {
          return tenths(start, low, high, number.vague, p);
        }
        if (number.lastPower == 1
            && low.compareTo(BigDecimal.TEN) == 0
            && "为功长立本员果就交份熟".indexOf(at(p + 1)) < 0) {
          return tenths(start, low, high, false, p);
        }
      }
      case '折' -> {
        if ("旧合算叠腾磨射损换断线".indexOf(at(p + 1)) < 0
            && number.lastPower == 0
            && number.high.compareTo(HUNDRED) < 0) {
          return discount(start, number, p);
        }
      }
      case '倍' -> {
        return multiple(start, low, high, number.vague, p + 1).withModifier(modifier);
      }
      default -> {}
    }
    Quantity unit = unit(start, p, low, high, number.vague);
    if (unit != null && !refused(number, unit, p)) {
      return unit.modifier() == Modifier.NONE ? unit.withModifier(modifier) : unit;
    }
    return null;
  }

  /** 降價五角, and 五角 alone: money, and no corners. */
  private static boolean isPrice(char before, char next) {
    return !Character.isLetterOrDigit(next)
        && (!Character.isLetterOrDigit(before) || "了为是约价涨跌降仅只达费要".indexOf(before) >= 0);
  }

  /** Whether a number that is one Han digit only looks as if it stood before a unit. */
  private boolean refused(ChineseNumber number, Quantity unit, int p) {
    char c = text[p];
    if (unit.kind() == Kind.MONEY
        && number.plainDigits == 4
        && c == '元'
        && "旦月宵年".indexOf(at(p + 1)) >= 0) {
      return true;
    }
    if (!number.single) {
      return false;
    }
    if (number.financial() && unit.kind() != Kind.MONEY) {
      return true;
    }
    char before = at(number.start - 1);
    if (number.low.intValue() == 1 && ("上下这那每另同某任前后其之唯统第逐单".indexOf(before) >= 0 && before != 0)) {
      return true;
    }
    char next = at(p + 1);
    return switch (c) {
      case '分' -> !number.financial();
      case '角' -> next != '钱' && !number.financial() && !isPrice(before, next);
      case '度' -> unit.span().end() == p + 1 && next != '电';
      case '升', '克', '卡', '尺', '寸', '桶', '码', '股', '夜', '晚', '两', '斤' ->
          unit.kind() != Kind.BASIS_POINT
              && unit.span().end() == p + 1
              && number.low.intValue() == 1;
      case '户' -> number.low.intValue() == 1 || next == '外';
      case '元' ->
          next == '化' || next == '论' || next == '一' || next == '素' || next == '宇' || next == '件';
      case '块' -> next != '钱';
      case '里' -> true;
      default -> false;
    };
  }

  /** 三分之二, 一又二分之一, 1/3. */
  private @Nullable Quantity fraction(int start, ChineseNumber number, int p, boolean negative) {
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
  private static boolean isFraction(BigDecimal above, BigDecimal below, boolean negative) {
    if (above.compareTo(below) < 0) {
      return below.compareTo(HUNDRED) <= 0;
    }
    return (negative || above.compareTo(BigDecimal.valueOf(12)) > 0)
        && below.compareTo(BigDecimal.valueOf(12)) <= 0
        && above.compareTo(HUNDRED) < 0
        && !(above.intValue() == 24 && below.intValue() == 7);
  }

  private Quantity tenths(int start, BigDecimal low, BigDecimal high, boolean vague, int p) {
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
  private @Nullable Quantity discount(int start, ChineseNumber number, int p) {
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

  private static BigDecimal paid(BigDecimal value, ChineseNumber number) {
    return value.compareTo(BigDecimal.TEN) < 0 && number.rowDigits < 2 || number.vague
        ? value.movePointRight(1)
        : value;
  }

  /** N倍, with the words before it: 成长两倍 is three times as much, 增至三倍 too. */
  private Quantity multiple(int start, BigDecimal low, BigDecimal high, boolean vague, int end) {
    int e = end;
    BigDecimal a = low;
    BigDecimal b = high;
    boolean interval = vague;
    if (at(e) == '半') {
      a = a.add(HALF);
      b = a;
      e++;
    } else if (at(e) == '多' || at(e) == '余') {
      b = a.add(BigDecimal.ONE);
      interval = true;
      e++;
    }
    ChineseContext.Frame frame = ChineseContext.frame(text, start);
    Quantity quantity;
    if (frame == ChineseContext.Frame.GROWN_BY) {
      a = a.add(BigDecimal.ONE);
      b = b.add(BigDecimal.ONE);
    }
    quantity =
        Quantity.of(
            new Span(start, e), Kind.MULTIPLE, interval ? Amount.between(a, b) : Amount.exact(a));
    return switch (frame) {
      case GROWN_BY -> quantity.withDirection(Direction.UP).withRole(Role.CHANGE);
      case GROWN_TO -> quantity.withDirection(Direction.UP).withRole(Role.LEVEL);
      case NONE -> quantity;
    };
  }

  /** A range whose unit stands after its high end. */
  @Nullable Quantity range(int start, BigDecimal low, ChineseNumber high, int stop) {
    int p = skip(stop);
    Amount amount = Amount.between(low, high.high);
    switch (at(p)) {
      case '%' -> {
        return Quantity.of(new Span(start, p + 1), Kind.PERCENT, amount).withUnit("percent");
      }
      case '成' -> {
        if (high.high.compareTo(BigDecimal.TEN) <= 0 && "为功长立本员果就交".indexOf(at(p + 1)) < 0) {
          return tenths(start, low, high.high, true, p);
        }
        return null;
      }
      case '折' -> {
        return Quantity.of(
                new Span(start, p + 1),
                Kind.PERCENT,
                Amount.between(
                    HUNDRED.subtract(paid(high.high, high)),
                    HUNDRED.subtract(
                        low.compareTo(BigDecimal.TEN) < 0 ? low.movePointRight(1) : low)))
            .withUnit("percent")
            .withDirection(Direction.DOWN);
      }
      case '倍' -> {
        return multiple(start, low, high.high, true, p + 1);
      }
      case '分', ':' -> {
        if (at(p) == ':' || at(p + 1) == '之') {
          return null;
        }
      }
      default -> {}
    }
    Quantity unit = unit(start, p, low, high.high, true);
    if (unit != null) {
      return unit;
    }
    if (high.single && high.plainDigits == 0 && ChineseUnits.CLASSIFIER.match(text, p) < 0) {
      return null;
    }
    return Quantity.of(new Span(start, stop), Kind.CARDINAL, amount);
  }

  // ---- units ----

  /** The quantity of an amount with the unit at {@code p}; null if there is none. */
  @Nullable Quantity unit(int start, int p, BigDecimal low, BigDecimal high, boolean vague) {
    char c = at(p);
    if (c == '%') {
      return of(start, p + 1, Kind.PERCENT, low, high, vague).withUnit("percent");
    }
    if (c == '‰') {
      return of(start, p + 1, Kind.PERCENT, low.movePointLeft(1), high.movePointLeft(1), vague)
          .withUnit("percent");
    }
    if (c == 'x' && Han.kind(at(p + 1)) != Han.LATIN && Han.kind(at(p + 1)) != Han.ARABIC) {
      return of(start, p + 1, Kind.MULTIPLE, low, high, vague);
    }
    if (c == 'b' && at(p + 1) == 'p') {
      int end = at(p + 2) == 's' ? p + 3 : p + 2;
      if (Han.kind(at(end)) != Han.LATIN) {
        return of(start, end, Kind.BASIS_POINT, low, high, vague).withUnit("basis-point");
      }
    }
    int q = p;
    boolean ge = c == '个';
    BigDecimal a = low;
    BigDecimal b = high;
    if (ge) {
      q = skip(p + 1);
      if (at(q) == '多' && !vague) {
        Quantity unit = unit(start, skip(q + 1), low, low.add(BigDecimal.ONE), true);
        if (unit != null && unit.kind() == Kind.DURATION) {
          return unit.withModifier(Modifier.MORE_THAN);
        }
        if (at(skip(q + 1)) == '月') {
          return of(start, skip(q + 1) + 1, Kind.DURATION, low, low.add(BigDecimal.ONE), true)
              .withUnit("month")
              .withModifier(Modifier.MORE_THAN);
        }
      }
      if (at(q) == '半') {
        // 两个半月 is two and a half months.
        a = a.add(HALF);
        b = b.add(HALF);
        q = skip(q + 1);
      }
    }
    if (at(q) == '百' && at(skip(q + 1)) == '分' && at(skip(skip(q + 1) + 1)) == '点') {
      return of(start, skip(skip(q + 1) + 1) + 1, Kind.PERCENTAGE_POINT, a, b, vague)
          .withUnit("percentage-point");
    }
    if (at(q) == '基' && (at(q + 1) == '点' || at(q + 1) == '本' && at(q + 2) == '点')) {
      int end = at(q + 1) == '点' ? q + 2 : q + 3;
      return of(start, end, Kind.BASIS_POINT, a, b, vague).withUnit("basis-point");
    }
    if (c == '码' && ratesNear(start)) {
      BigDecimal step = BigDecimal.valueOf(25);
      return of(start, p + 1, Kind.BASIS_POINT, low.multiply(step), high.multiply(step), vague)
          .withUnit("basis-point");
    }
    if (ge && q > p + 1 && at(q - 1) == '半' || ge && at(skip(p + 1)) == '半') {
      long found = ChineseUnits.AFTER.find(text, q);
      if (found >= 0 && ChineseUnits.AFTER.meaning(found).kind() == Kind.DURATION) {
        return of(start, (int) (found >> 32), Kind.DURATION, a, b, vague)
            .withUnit(ChineseUnits.AFTER.meaning(found).name());
      }
      if (at(q) == '月') {
        return of(start, q + 1, Kind.DURATION, a, b, vague).withUnit("month");
      }
      return of(start, q, Kind.CARDINAL, a, b, vague);
    }
    Quantity money = money(start, p, low, high, vague);
    if (money != null) {
      return money;
    }
    long found = ChineseUnits.AFTER.find(text, p);
    if (found >= 0) {
      return measure(
          start, p, (int) (found >> 32), ChineseUnits.AFTER.meaning(found), low, high, vague);
    }
    return null;
  }

  private @Nullable Quantity measure(
      int start, int p, int wordEnd, Unit unit, BigDecimal low, BigDecimal high, boolean vague) {
    int end = wordEnd;
    if (Han.kind(text[p]) == Han.LATIN && Han.kind(at(end)) == Han.LATIN) {
      return null;
    }
    if (end == p + 1 && !standsAlone(text[p], at(end))) {
      return null;
    }
    BigDecimal a = low;
    BigDecimal b = high;
    boolean interval = vague;
    Modifier modifier = Modifier.NONE;
    if (at(end) == '半' && "年导成数决径自".indexOf(at(end + 1)) < 0 && unit.kind() != Kind.MONEY) {
      a = a.add(HALF);
      b = b.add(HALF);
      end++;
    } else if (at(end) == '多' && "数次少种个".indexOf(at(end + 1)) < 0 && !vague) {
      modifier = Modifier.MORE_THAN;
      end++;
    } else if (at(end) == '余' && at(end + 1) != '下') {
      modifier = Modifier.MORE_THAN;
      end++;
    }
    if (unit.kind() == Kind.DURATION
        && unit.name().equals("minute")
        && part.read(skip(end))
        && at(skip(part.end)) == '秒'
        && !interval) {
      a = a.add(part.low.divide(BigDecimal.valueOf(60), FRACTION));
      b = a;
      end = skip(part.end) + 1;
    }
    if (unit.name().equals("foot") && !interval && part.read(skip(end)) && !part.vague) {
      long inch = ChineseUnits.AFTER.find(text, skip(part.end));
      if (inch >= 0 && ChineseUnits.AFTER.meaning(inch).name().equals("inch")) {
        a = a.add(part.low.divide(BigDecimal.valueOf(12), FRACTION));
        b = a;
        end = (int) (inch >> 32);
      }
    }
    String name = unit.name();
    if ((name.equals("kilometer") || name.equals("mile") || name.equals("meter"))
        && speedBefore(start, name)) {
      name = name.equals("meter") ? "meter per second" : name + " per hour";
    }
    if (name.equals("degree") && (at(start - 2) == '摄' || at(start - 3) == '摄')) {
      name = "degree celsius";
    } else if (name.equals("degree") && (at(start - 2) == '华' || at(start - 3) == '华')) {
      name = "degree fahrenheit";
    }
    return of(
            start, end, unit.kind(), a.multiply(unit.factor()), b.multiply(unit.factor()), interval)
        .withUnit(name)
        .withModifier(modifier);
  }

  /** Whether a unit of one character is a unit there and not the head of a word. */
  private static boolean standsAlone(char unit, char next) {
    return switch (unit) {
      case '米' -> "兰其尔高饭奇老黎德格".indexOf(next) < 0;
      case '克' -> "服郎隆制林罗里拉".indexOf(next) < 0;
      case '升' -> "至到级值幅温息高空降".indexOf(next) < 0;
      case '卡' -> "车片通路位".indexOf(next) < 0;
      case '度' -> "过假量身".indexOf(next) < 0;
      case '年' -> "级轻龄代货糕".indexOf(next) < 0;
      case '天' -> "然空猫气下".indexOf(next) < 0;
      case '周' -> "边围到遭转刊".indexOf(next) < 0;
      case '股' -> "东份市权价".indexOf(next) < 0;
      case '码' -> "头".indexOf(next) < 0;
      case '户' -> "外口".indexOf(next) < 0;
      case '瓦' -> "斯解".indexOf(next) < 0;
      case '焦' -> "点".indexOf(next) < 0;
      case '赫' -> "尔".indexOf(next) < 0;
      case '磅' -> "礴".indexOf(next) < 0;
      case '秒' -> "杀".indexOf(next) < 0;
      case '夜', '晚' -> "间上会".indexOf(next) < 0;
      case '两' -> "个家位名者种大岸国地党次年天".indexOf(next) < 0;
      case '载' -> next == '春' || !Character.isLetterOrDigit(next);
      case '日' -> "本语均益报圆元币".indexOf(next) < 0;
      case '尺' -> "寸度".indexOf(next) < 0;
      default -> true;
    };
  }

  private boolean speedBefore(int start, String name) {
    int p = start;
    while (at(p - 1) == ' ') {
      p--;
    }
    if (name.equals("meter")) {
      return at(p - 1) == '秒' && at(p - 2) == '每';
    }
    return at(p - 1) == '速' && at(p - 2) == '时'
        || at(p - 1) == '时' && at(p - 2) == '小' && at(p - 3) == '每';
  }

  private static Quantity of(
      int start, int end, Kind kind, BigDecimal low, BigDecimal high, boolean vague) {
    Amount amount = vague ? Amount.between(low, high) : Amount.exact(low);
    return Quantity.of(new Span(start, end), kind, amount);
  }

  private boolean ratesNear(int start) {
    int from = Math.max(0, start - 12);
    for (int i = start - 1; i >= from; i--) {
      if (text[i] == '。' || text[i] == '；') {
        return false;
      }
      if (RATES.starts(text[i]) && RATES.match(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  // ---- money ----

  private @Nullable Quantity money(
      int start, int p, BigDecimal low, BigDecimal high, boolean vague) {
    long found = ChineseUnits.CURRENCY.find(text, p);
    String code;
    int end;
    if (found >= 0) {
      end = (int) (found >> 32);
      code = ChineseUnits.CURRENCY.meaning(found);
      if (Han.kind(text[p]) == Han.LATIN && Han.kind(at(end)) == Han.LATIN) {
        return null;
      }
      if (code.equals("BTC") && vague) {
        return null;
      }
    } else if (at(p) == '个' && ChineseUnits.CURRENCY.match(text, p + 1) > 0) {
      found = ChineseUnits.CURRENCY.find(text, p + 1);
      end = (int) (found >> 32);
      code = ChineseUnits.CURRENCY.meaning(found);
    } else if (isYuan(p)) {
      end = p + 1;
      code = yuan;
      if (at(end) == '钱') {
        end++;
      }
    } else if (at(p) == '角'
        && "度色落逐膜".indexOf(at(p + 1)) < 0
        && !vague
        && at(p + 1) != '大'
        && at(p + 1) != '形'
        && at(p + 1) != '洲') {
      return smallMoney(start, p, low);
    } else if (at(p) == '分' && (at(p + 1) == '钱' || Han.kind(at(start)) == Han.FINANCIAL)) {
      return of(
              start,
              at(p + 1) == '钱' ? p + 2 : p + 1,
              Kind.MONEY,
              low.movePointLeft(2),
              high.movePointLeft(2),
              vague)
          .withUnit(yuan);
    } else {
      return null;
    }
    tailCurrency = "";
    int tail = moneyTail(end);
    if (tail > end) {
      if (!tailCurrency.isEmpty()) {
        code = tailCurrency;
      }
      end = tail;
    }
    BigDecimal a = low;
    if (!vague) {
      int[] stop = {end};
      a = low.add(parts(end, stop, code));
      end = stop[0];
    }
    if (at(end) == '整' && at(end + 1) != '个' && at(end + 1) != '体') {
      end++;
    }
    return of(start, end, Kind.MONEY, a, vague ? high : a, vague).withUnit(code);
  }

  private boolean isYuan(int p) {
    char c = at(p);
    if (c == '元' || c == '圆') {
      return "旦月宵素宇件首老凶勋帅气".indexOf(at(p + 1)) < 0 || at(p + 1) == 0;
    }
    return c == '块'
        && (at(p + 1) == '钱'
            || p >= 2 && Han.kind(text[p - 1]) == Han.SMALL && text[p - 1] != '十'
            || Han.isDigit(at(p + 1))
            || Han.kind(at(p + 1)) == Han.ARABIC);
  }

  private Quantity smallMoney(int start, int p, BigDecimal low) {
    int end = at(p + 1) == '钱' ? p + 2 : p + 1;
    BigDecimal value = low.movePointLeft(1);
    if (part.read(skip(end)) && at(skip(part.end)) == '分' && !part.vague) {
      value = value.add(part.low.movePointLeft(2));
      end = skip(part.end) + 1;
    }
    return Quantity.of(new Span(start, end), Kind.MONEY, Amount.exact(value)).withUnit(yuan);
  }

  /** 6角三分 and 五 after 元; 三美分 after 美元. */
  private BigDecimal parts(int from, int[] end, String code) {
    BigDecimal sum = BigDecimal.ZERO;
    int p = skip(from);
    if (at(p) == '又' || at(p) == '零') {
      p = skip(p + 1);
    }
    for (int round = 0; round < 2; round++) {
      if (!part.read(p) || part.vague || part.bare || part.low.compareTo(HUNDRED) >= 0) {
        return sum;
      }
      int u = skip(part.end);
      char c = at(u);
      if ((c == '角' || c == '毛') && at(u + 1) != '度') {
        sum = sum.add(part.low.movePointLeft(1));
        end[0] = u + 1;
      } else if (c == '分' && at(u + 1) != '之' && at(u + 1) != '钟' && at(u + 1) != '别') {
        sum = sum.add(part.low.movePointLeft(2));
        end[0] = at(u + 1) == '钱' ? u + 2 : u + 1;
        return sum;
      } else if (at(from - 1) == '块' && round == 0 && part.end - p == 1 && part.low.scale() <= 0) {
        end[0] = part.end;
        return part.low.movePointLeft(1);
      } else {
        long found = ChineseUnits.AFTER.find(text, u);
        if (found >= 0) {
          Unit unit = ChineseUnits.AFTER.meaning(found);
          if (unit.kind() == Kind.MONEY
              && unit.name().equals(code)
              && unit.factor().compareTo(BigDecimal.ONE) < 0) {
            end[0] = (int) (found >> 32);
            return sum.add(part.low.multiply(unit.factor()));
          }
        }
        return sum;
      }
      p = skip(end[0]);
    }
    return sum;
  }

  /** 元, 人民币 and the like after an amount whose currency is known; returns where they end. */
  int moneyTail(int end) {
    tailCurrency = "";
    int p = skip(end);
    int stop = end;
    if (isYuan(p)) {
      p++;
      stop = p;
    }
    int q = skip(p);
    long found = ChineseUnits.CURRENCY.find(text, q);
    if (found >= 0 && Han.kind(text[q]) == Han.NONE) {
      int e = (int) (found >> 32);
      // 4人民币5美元 are two amounts.
      if (Han.kind(at(skip(e))) < Han.ARABIC || Han.kind(at(skip(e))) == Han.LATIN) {
        tailCurrency = ChineseUnits.CURRENCY.meaning(found);
        stop = e;
      }
    }
    return stop;
  }
}
