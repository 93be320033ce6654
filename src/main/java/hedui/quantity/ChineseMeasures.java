package hedui.quantity;

import hedui.bitext.Span;
import hedui.quantity.ChineseUnits.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what stands after a number and makes a quantity of both: percent, money, measures. */
final class ChineseMeasures extends HanReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final WordTree<Boolean> RATES = new WordTree<>();

  static {
    RATES.addAll("升息 降息 加息 减息 利率 殖利率 联准会 美联储 央行 降准 基准 调升 调降 上调 下调", true);
  }

  private final ChineseNumber part;
  private final ChineseMoney money;
  private final ChineseFractions fractions;
  private final ChineseNeighbours neighbours;

  ChineseMeasures(char[] text, ChineseMoney money) {
    super(text);
    this.money = money;
    this.fractions = new ChineseFractions(text);
    this.neighbours = new ChineseNeighbours(text);
    this.part = new ChineseNumber(text);
  }

  Amount amount(ChineseNumber number, boolean negative) {
    if (number.vague) {
      return Amount.between(number.low, number.high);
    }
    return Amount.exact(negative ? number.low.negate() : number.low);
  }

  /** Where a unit after a number ends, for looking past it. */
  int afterUnit(int end) {
    int p = skip(end);
    int word = ChineseUnits.AFTER.match(text, p);
    int counted = ChineseUnits.CLASSIFIER.match(text, p);
    int best = Math.max(word, counted);
    return at(p) == '%' ? p + 1 : best > 0 ? best : end;
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
    Quantity fraction = fractions.fraction(start, number, p, negative);
    if (fraction != null) {
      return fraction;
    }
    switch (c) {
      case '成' -> {
        if (number.lastPower == 0
            && number.high.compareTo(BigDecimal.TEN) <= 0
            && "为功长立本员果就交份熟都品分语天型见效人家器骨套心千百".indexOf(at(p + 1)) < 0) {
          return fractions.tenths(start, low, high, number.vague, p);
        }
        if (number.lastPower == 1
            && low.compareTo(BigDecimal.TEN) == 0
            && "为功长立本员果就交份熟".indexOf(at(p + 1)) < 0) {
          return fractions.tenths(start, low, high, false, p);
        }
      }
      case '折' -> {
        if ("旧合算叠腾磨射损换断线".indexOf(at(p + 1)) < 0
            && number.lastPower == 0
            && number.high.compareTo(HUNDRED) < 0) {
          return fractions.discount(start, number, p);
        }
      }
      case '倍' -> {
        return multiple(start, low, high, number.vague, p + 1).withModifier(modifier);
      }
      default -> {}
    }
    Quantity unit = unit(start, p, low, high, number.vague);
    if (unit != null && !neighbours.refused(number, unit, p)) {
      return unit.modifier() == Modifier.NONE ? unit.withModifier(modifier) : unit;
    }
    return null;
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
          return fractions.tenths(start, low, high.high, true, p);
        }
        return null;
      }
      case '折' -> {
        return Quantity.of(
                new Span(start, p + 1),
                Kind.PERCENT,
                Amount.between(
                    HUNDRED.subtract(ChineseFractions.paid(high.high, high)),
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
    Quantity price = money.money(start, p, low, high, vague);
    if (price != null) {
      return price;
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
    if (end == p + 1 && !ChineseNeighbours.standsAlone(text[p], at(end))) {
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
      a = a.add(part.low.divide(BigDecimal.valueOf(60), ChineseFractions.FRACTION));
      b = a;
      end = skip(part.end) + 1;
    }
    if (unit.name().equals("second")
        && unit.kind() == Kind.DURATION
        && part.read(end)
        && part.plainDigits == 2
        && !interval
        && ChineseUnits.AFTER.match(text, part.end) < 0) {
      // 9秒81
      a = a.add(part.low.movePointLeft(2));
      b = a;
      end = part.end;
    }
    if (unit.name().equals("foot") && !interval && part.read(skip(end)) && !part.vague) {
      long inch = ChineseUnits.AFTER.find(text, skip(part.end));
      if (inch >= 0 && ChineseUnits.AFTER.meaning(inch).name().equals("inch")) {
        a = a.add(part.low.divide(BigDecimal.valueOf(12), ChineseFractions.FRACTION));
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

  static Quantity of(
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
}
