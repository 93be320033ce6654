package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Basis;
import hedui.quantity.Direction;
import hedui.quantity.Kind;
import hedui.quantity.Modifier;
import hedui.quantity.Quantity;
import hedui.quantity.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Compares an English with a Chinese amount as a financial editor would. */
final class AmountEquality {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  private AmountEquality() {}

  static Comparison compare(AmountItem e, AmountItem z) {
    Quantity source = e.quantity();
    Quantity target = z.quantity();
    if (e.is(Kind.IDENTIFIER) || z.is(Kind.IDENTIFIER)) {
      return Comparison.of(
          digits(e.text()).equals(digits(z.text())) ? Relation.EQUAL : Relation.UNRELATED);
    }
    if (e.isMoment() || z.isMoment()) {
      return Moments.compare(e, z);
    }
    Comparison figures = figures(e, z);
    if (!figures.isSame()) {
      return remainder(e, z) ? Comparison.of(Relation.EQUAL) : figures;
    }
    if (opposed(e, z)) {
      return Comparison.of(Relation.DIRECTION);
    }
    if (source.role() == Role.LEVEL
        && target.role() == Role.CHANGE
        && source.direction() == target.direction()
        && source.direction() != Direction.NONE
        && source.kind() != Kind.MULTIPLE
        && plainLevel(e, z)) {
      return Comparison.of(Relation.DIRECTION, Cause.LEVEL);
    }
    if (source.role() == Role.CHANGE
        && target.role() == Role.LEVEL
        && source.direction() == target.direction()
        && source.direction() != Direction.NONE
        && e.is(Kind.PERCENT, Kind.FRACTION)
        && z.is(Kind.PERCENT, Kind.FRACTION)
        && endsWithTo(z)
        && !e.before(4).endsWith(" to ")) {
      return Comparison.of(Relation.DIRECTION, Cause.LEVEL);
    }
    if (hedgesOppose(source.modifier(), target.modifier())) {
      return Comparison.of(Relation.VAGUE, Cause.HEDGE);
    }
    if (basesOppose(source.basis(), target.basis())) {
      return Comparison.of(Relation.UNIT, Cause.BASIS);
    }
    if (!source.per().isEmpty()
        && target.per().isEmpty()
        && source.kind() == Kind.MONEY
        && perLost(e, z)) {
      return Comparison.of(Relation.UNIT, Cause.PER_LOST);
    }
    if (!source.per().isEmpty()
        && !target.per().isEmpty()
        && !source.per().equals(target.per())
        && isTimePer(source.per())
        && isTimePer(target.per())) {
      return Comparison.of(Relation.UNIT, Cause.PER);
    }
    return figures;
  }

  /** Whether no word of the target says what the amount is for each of. */
  private static boolean perLost(AmountItem e, AmountItem z) {
    String said = e.text() + e.after(12);
    if (!said.contains(" per ")) {
      return false;
    }
    String unit = e.quantity().per();
    StringBuilder target = new StringBuilder();
    for (ReadSegment segment : z.bead().target()) {
      target.append(segment.text());
    }
    for (String sign :
        new String[] {
          "每", "均", "/", "／", "逐", "月費", "月费", "年費", "年费", "時薪", "时薪", "年薪", "月薪", "單價", "单价"
        }) {
      if (target.indexOf(sign) >= 0) {
        return false;
      }
    }
    return !unit.equals("cent");
  }

  /** Whether two amounts have the same figure and unit, whatever is said of them. */
  static boolean figuresAgree(AmountItem e, AmountItem z) {
    if (e.isMoment() || z.isMoment() || e.is(Kind.IDENTIFIER) || z.is(Kind.IDENTIFIER)) {
      return false;
    }
    return figures(e, z).relation() == Relation.EQUAL;
  }

  /** "fell by two thirds" and 减至三分之一. */
  private static boolean remainder(AmountItem e, AmountItem z) {
    if (!e.isExact()
        || !z.isExact()
        || e.quantity().role() != Role.CHANGE
        || z.quantity().role() != Role.LEVEL
        || e.quantity().direction() != Direction.DOWN
        || z.quantity().direction() != Direction.DOWN
        || !e.is(Kind.FRACTION, Kind.PERCENT)
        || !z.is(Kind.FRACTION, Kind.PERCENT)) {
      return false;
    }
    BigDecimal a = e.is(Kind.PERCENT) ? e.low() : e.low().multiply(HUNDRED);
    BigDecimal b = z.is(Kind.PERCENT) ? z.low() : z.low().multiply(HUNDRED);
    return within(HUNDRED.subtract(a), b, "0.001");
  }

  private static boolean endsWithTo(AmountItem z) {
    String before = z.before(3).strip();
    return before.endsWith("至") || before.endsWith("到");
  }

  private static boolean isTimePer(String per) {
    return switch (per) {
      case "year", "quarter", "month", "week", "day", "hour", "minute", "second" -> true;
      default -> false;
    };
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  // ---- figures and units ----

  private static Comparison figures(AmountItem e, AmountItem z) {
    Quantity source = e.quantity();
    Quantity target = z.quantity();
    if (isPounds(e) && target.kind() == Kind.MEASURE && Dimension.of(target).isMass()) {
      return measures(e, z, Dimension.POUND, Dimension.of(target));
    }
    if (source.kind() == Kind.MONEY && target.kind() == Kind.MONEY) {
      Comparison values = values(e, z, BigDecimal.ONE, BigDecimal.ONE);
      if (Currencies.agree(e, z)) {
        return values;
      }
      return values.isSame()
          ? Comparison.of(Relation.UNIT, Cause.CURRENCY)
          : Comparison.of(Relation.UNRELATED);
    }
    if (e.is(Kind.MULTIPLE) || z.is(Kind.MULTIPLE)) {
      return Multiples.compare(e, z);
    }
    if (isRate(source.kind()) && isRate(target.kind())) {
      return rates(e, z);
    }
    boolean fraction = e.is(Kind.FRACTION) || z.is(Kind.FRACTION);
    if (fraction && (e.is(Kind.PERCENT) || z.is(Kind.PERCENT))) {
      return values(
          e,
          z,
          e.is(Kind.FRACTION) ? HUNDRED : BigDecimal.ONE,
          z.is(Kind.FRACTION) ? HUNDRED : BigDecimal.ONE);
    }
    Dimension d1 = Dimension.of(source);
    Dimension d2 = Dimension.of(target);
    if (d1.isKnown() && d2.isKnown()) {
      return measures(e, z, d1, d2);
    }
    Comparison values = values(e, z, BigDecimal.ONE, BigDecimal.ONE);
    if (Dimension.counts(source) || Dimension.counts(target)) {
      // One side says what it counts, the other does not.
      if (values.isSame()) {
        return values;
      }
      boolean both = Dimension.counts(source) && Dimension.counts(target);
      if (both && source.kind() == target.kind()) {
        return values;
      }
      return values.relation() == Relation.VALUE && both
              || values.cause() == Cause.TEN
              || values.cause() == Cause.POWER
              || values.cause() == Cause.WAN_YI
              || values.cause() == Cause.THOUSANDS
          ? values
          : Comparison.of(Relation.UNRELATED);
    }
    if (source.kind() == target.kind()) {
      return values;
    }
    return values.isSame() && !fraction
        ? Comparison.of(Relation.UNIT, Cause.UNIT)
        : Comparison.of(Relation.UNRELATED);
  }

  /** "18 million pounds" are sterling or a weight. */
  private static boolean isPounds(AmountItem e) {
    return e.is(Kind.MONEY) && e.text().endsWith(" pounds");
  }

  private static boolean isRate(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.PERCENTAGE_POINT || kind == Kind.BASIS_POINT;
  }

  private static Comparison rates(AmountItem e, AmountItem z) {
    BigDecimal a = e.is(Kind.BASIS_POINT) ? new BigDecimal("0.01") : BigDecimal.ONE;
    BigDecimal b = z.is(Kind.BASIS_POINT) ? new BigDecimal("0.01") : BigDecimal.ONE;
    Comparison values = values(e, z, a, b);
    if (e.is(Kind.BASIS_POINT) && z.is(Kind.PERCENTAGE_POINT) && e.low().compareTo(z.low()) == 0) {
      return Comparison.of(Relation.UNIT, Cause.POINTS);
    }
    if (!values.isSame()) {
      return e.quantity().kind() == z.quantity().kind()
              || e.low().compareTo(z.low()) != 0 && !e.is(Kind.PERCENT) && !z.is(Kind.PERCENT)
          ? values
          : e.low().compareTo(z.low()) == 0
              ? Comparison.of(Relation.UNIT, Cause.POINTS)
              : Comparison.of(Relation.UNRELATED);
    }
    boolean percent = e.is(Kind.PERCENT) != z.is(Kind.PERCENT);
    boolean points = e.is(Kind.PERCENTAGE_POINT) || z.is(Kind.PERCENTAGE_POINT);
    if (percent && points) {
      return Comparison.of(Relation.UNIT, Cause.POINTS);
    }
    return percent ? Comparison.of(Relation.ALIKE) : values;
  }

  private static Comparison measures(AmountItem e, AmountItem z, Dimension d1, Dimension d2) {
    if (d1.name().equals(d2.name())) {
      Comparison values = values(e, z, d1.factor(), d2.factor());
      if (values.isSame()) {
        return values;
      }
      boolean sameUnit = e.quantity().unit().equals(z.quantity().unit());
      if (!sameUnit
          && within(e.low().multiply(d1.factor()), z.low().multiply(d2.factor()), "0.05")) {
        return Comparison.of(Relation.ALIKE);
      }
      if (!sameUnit && e.low().compareTo(z.low()) == 0 && e.isExact() && z.isExact()) {
        return Comparison.of(Relation.UNIT, Cause.UNIT);
      }
      return sameUnit ? values : Comparison.of(Relation.UNRELATED);
    }
    if (d1.isTime() && d2.isTime()) {
      BigDecimal a = e.low().multiply(d1.factor()).multiply(seconds(d1));
      BigDecimal b = z.low().multiply(d2.factor()).multiply(seconds(d2));
      if (within(a, b, "0.07")) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    if (temperatures(e, z, d1, d2)) {
      return Comparison.of(Relation.ALIKE);
    }
    boolean degrees =
        d1.name().equals("degree") && isTemperature(d2)
            || d2.name().equals("degree") && isTemperature(d1);
    Comparison values = values(e, z, BigDecimal.ONE, BigDecimal.ONE);
    if (degrees) {
      return values;
    }
    return values.isSame()
        ? Comparison.of(Relation.UNIT, Cause.UNIT)
        : Comparison.of(Relation.UNRELATED);
  }

  private static boolean isTemperature(Dimension dimension) {
    return dimension.name().equals("celsius") || dimension.name().equals("fahrenheit");
  }

  private static boolean temperatures(AmountItem e, AmountItem z, Dimension d1, Dimension d2) {
    if (!isTemperature(d1) || !isTemperature(d2)) {
      return false;
    }
    double f = d1.name().equals("fahrenheit") ? e.low().doubleValue() : z.low().doubleValue();
    double c = d1.name().equals("celsius") ? e.low().doubleValue() : z.low().doubleValue();
    return Math.abs((f - 32) / 1.8 - c) <= 1;
  }

  private static BigDecimal seconds(Dimension dimension) {
    return switch (dimension.name()) {
      case "month" -> BigDecimal.valueOf(2_629_800);
      case "day" -> BigDecimal.valueOf(86_400);
      default -> BigDecimal.ONE;
    };
  }

  static boolean within(BigDecimal a, BigDecimal b, String share) {
    BigDecimal most = a.abs().max(b.abs()).multiply(new BigDecimal(share));
    return a.subtract(b).abs().compareTo(most) <= 0;
  }

  // ---- values ----

  /** Compares the figures, each multiplied by its unit's factor. */
  static Comparison values(AmountItem e, AmountItem z, BigDecimal f1, BigDecimal f2) {
    BigDecimal a1 = e.low().multiply(f1);
    BigDecimal a2 = e.high().multiply(f1);
    BigDecimal b1 = z.low().multiply(f2);
    BigDecimal b2 = z.high().multiply(f2);
    if (e.isExact() && z.isExact()) {
      return exact(e, z, a1, b1);
    }
    boolean sameEnds = a1.compareTo(b1) == 0 && a2.compareTo(b2) == 0;
    if (sameEnds) {
      return Comparison.of(Relation.EQUAL);
    }
    if (e.isInterval() && z.isInterval()) {
      boolean vague = isVague(a1, a2) && isVague(b1, b2);
      if (vague) {
        // 成千上萬 is thousands as well as tens of thousands.
        return power(a1) == power(b1) || power(a2) == power(b2)
            ? Comparison.of(Relation.EQUAL)
            : new Comparison(Relation.VAGUE, Cause.NONE, BigDecimal.ZERO);
      }
      if (a1.compareTo(b1) == 0 && (isVague(a1, a2) || isVague(b1, b2))
          || e.quantity().modifier() != Modifier.NONE && within(a1, b1, "0.1")) {
        return Comparison.of(Relation.ALIKE);
      }
      if (a1.compareTo(b1) == 0 && within(a2, b2, "0.1")) {
        // In his 40s: 40 to 49 or 40 to 50.
        return Comparison.of(Relation.ALIKE);
      }
      if (isVague(a1, a2) || isVague(b1, b2)) {
        boolean overlap = power(a1) == power(b1) || a1.compareTo(b2) <= 0 && b1.compareTo(a2) <= 0;
        return overlap ? Comparison.of(Relation.ALIKE) : Comparison.of(Relation.VAGUE);
      }
      return thousands(e, z, ratio(a1, b1));
    }
    BigDecimal point = e.isExact() ? a1 : b1;
    BigDecimal low = e.isExact() ? b1 : a1;
    BigDecimal high = e.isExact() ? b2 : a2;
    if (point.compareTo(low) == 0) {
      return Comparison.of(Relation.EQUAL);
    }
    if (point.compareTo(low) > 0 && point.compareTo(high) <= 0) {
      return Comparison.of(Relation.ALIKE);
    }
    Modifier hedge = (e.isExact() ? e : z).quantity().modifier();
    if (hedge == Modifier.LESS_THAN && point.compareTo(high) > 0 && within(point, high, "0.06")) {
      // High teens and 接近20%.
      return Comparison.of(Relation.ALIKE);
    }
    if (isVague(low, high)) {
      return Comparison.of(Relation.VAGUE);
    }
    return e.isExact() ? ratio(point, low) : ratio(low, point);
  }

  private static Comparison exact(AmountItem e, AmountItem z, BigDecimal a, BigDecimal b) {
    int signA = sign(a, e.quantity());
    int signB = sign(b, z.quantity());
    if (a.compareTo(b) == 0) {
      return Comparison.of(Relation.EQUAL);
    }
    if (a.abs().compareTo(b.abs()) == 0) {
      // -3% and 下跌3% are the same; a sign that no word makes up for is lost.
      return signA == signB || isLossInWords(e, a, z, b)
          ? Comparison.of(Relation.EQUAL)
          : new Comparison(Relation.DIRECTION, Cause.SIGN, BigDecimal.ZERO);
    }
    if (within(a, b, "0.000001")) {
      return Comparison.of(Relation.EQUAL);
    }
    if (z.quantity().modifier() != Modifier.NONE || e.quantity().modifier() != Modifier.NONE) {
      if (within(a, b, "0.05") && significant(b) < significant(a)) {
        return Comparison.of(Relation.ALIKE);
      }
    }
    if (e.quantity().modifier() == Modifier.ABOUT
        && z.quantity().modifier() == Modifier.ABOUT
        && within(a, b, "0.2")) {
      return Comparison.of(Relation.ALIKE);
    }
    if ((e.is(Kind.FRACTION) || z.is(Kind.FRACTION)) && within(a, b, "0.02")) {
      return Comparison.of(Relation.ALIKE);
    }
    return thousands(e, z, ratio(a, b));
  }

  private static final String[] LOSS = {
    "loss", "deficit", "negative", "outflow", "decline", "decrease", "shortfall"
  };
  private static final String[] LOSS_ZH = {
    "虧", "亏", "損", "损", "負", "负", "赤字", "流出", "逆差", "減", "减", "降", "跌", "衰退"
  };

  /** $(1.2) billion and 虧損12億: the sign of the one is a word of the other. */
  private static boolean isLossInWords(AmountItem e, BigDecimal a, AmountItem z, BigDecimal b) {
    return a.signum() < 0 && b.signum() > 0 && hasAny(z.around(20, 6), LOSS_ZH)
        || a.signum() > 0
            && b.signum() < 0
            && hasAny(e.around(40, 20).toLowerCase(Locale.ROOT), LOSS);
  }

  private static boolean hasAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** 42.000 may be forty-two thousand, and 26 kilobases are 2.6万个碱基. */
  private static Comparison thousands(AmountItem e, AmountItem z, Comparison comparison) {
    if (comparison.cause() != Cause.THOUSANDS) {
      return comparison;
    }
    boolean continental = isContinental(e.text()) || isContinental(z.text());
    String after = e.after(6).strip().toLowerCase(Locale.ROOT);
    return continental || after.startsWith("kilo") || after.startsWith("kb")
        ? Comparison.of(Relation.ALIKE)
        : comparison;
  }

  private static boolean isContinental(String text) {
    int dot = text.indexOf('.');
    int end = dot + 1;
    while (dot > 0 && end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return dot > 0 && dot <= 3 && end - dot == 4;
  }

  private static int sign(BigDecimal value, Quantity quantity) {
    return value.signum() * (quantity.direction() == Direction.DOWN ? -1 : 1);
  }

  private static int significant(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  static boolean isVague(BigDecimal low, BigDecimal high) {
    return low.signum() > 0
        && (high.compareTo(low.movePointRight(1)) >= 0
            || low.compareTo(BigDecimal.TEN) >= 0
                && high.compareTo(low.multiply(BigDecimal.valueOf(4))) >= 0);
  }

  static int power(BigDecimal value) {
    return value.precision() - value.scale();
  }

  /** Two figures that differ, and how that may have come about. */
  private static Comparison ratio(BigDecimal a, BigDecimal b) {
    if (a.signum() == 0 || b.signum() == 0) {
      return new Comparison(Relation.VALUE, Cause.NONE, BigDecimal.ZERO);
    }
    BigDecimal ratio = b.divide(a, PRECISION).abs().stripTrailingZeros();
    Cause cause = Cause.NONE;
    if (ratio.precision() == 1 && ratio.unscaledValue().intValue() == 1) {
      int power = Math.abs(ratio.scale());
      cause =
          power == 1
              ? Cause.TEN
              : power == 4 ? Cause.WAN_YI : power == 3 ? Cause.THOUSANDS : Cause.POWER;
    } else if (oneDigit(a, b)) {
      cause = Cause.DIGIT;
    }
    return new Comparison(Relation.VALUE, cause, ratio);
  }

  /** Whether one digit differs, or two next to each other changed places. */
  private static boolean oneDigit(BigDecimal a, BigDecimal b) {
    String x = a.abs().toPlainString().replace(".", "");
    String y = b.abs().toPlainString().replace(".", "");
    if (x.length() != y.length() || x.length() < 2) {
      return false;
    }
    int differences = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < x.length(); i++) {
      if (x.charAt(i) != y.charAt(i)) {
        differences++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return differences == 1
        || differences == 2
            && last == first + 1
            && x.charAt(first) == y.charAt(last)
            && x.charAt(last) == y.charAt(first);
  }

  // ---- what is said of the amount ----

  private static final String[] REVERSING = {
    "loss",
    "deficit",
    "improve",
    "negative",
    "deceler",
    "less",
    "lower",
    "narrow",
    "headwind",
    "reduc",
    "declin",
    "saving",
    "minus",
    "save",
    "fewer",
    "slow",
    "cheaper",
    "discount",
    "off",
    "shrink",
    "shrank",
    "cut",
    "below",
    "short",
    "down",
    "decrease",
    "drop",
    "fall",
    "fell",
    "lost"
  };
  private static final String[] REVERSING_ZH = {
    "虧", "亏", "赤字", "負", "负", "改善", "放緩", "放缓", "收窄", "節省", "节省", "減速", "减速", "折", "少", "逆風", "逆风",
    "較低", "较低", "低於", "低于", "不足", "缺口", "損", "损", "差"
  };

  /** Whether one rises and the other falls, with no word near that could turn that round. */
  private static boolean opposed(AmountItem e, AmountItem z) {
    Direction a = e.quantity().direction();
    Direction b = z.quantity().direction();
    boolean opposite =
        a == Direction.UP && b == Direction.DOWN || a == Direction.DOWN && b == Direction.UP;
    if (!opposite || e.low().signum() < 0 || z.low().signum() < 0) {
      return false;
    }
    if (e.is(Kind.MULTIPLE)) {
      return false;
    }
    String english = e.around(60, 40).toLowerCase(Locale.ROOT);
    boolean turned =
        a == Direction.UP ? hasAny(english, REVERSING) : countDown(english) > 1 || hasTurn(english);
    if (turned) {
      return false;
    }
    String chinese = z.around(20, 12).replace("減少", "").replace("减少", "");
    return !hasAny(chinese, REVERSING_ZH);
  }

  private static int countDown(String english) {
    int count = 0;
    for (String word :
        new String[] {
          "loss",
          "deficit",
          "negative",
          "less",
          "lower",
          "declin",
          "decreas",
          "reduc",
          "fell",
          "fall",
          "drop",
          "down"
        }) {
      if (english.contains(word)) {
        count++;
      }
    }
    return count;
  }

  private static boolean hasTurn(String english) {
    return english.contains("improve")
        || english.contains("loss")
        || english.contains("deficit")
        || english.contains("negative")
        || english.contains("offset")
        || english.contains("increase")
        || english.contains("grow")
        || english.contains("grew")
        || english.contains(" up ");
  }

  /** "rose to 13%" against 上升13%: the words must stand right at the amounts. */
  private static boolean plainLevel(AmountItem e, AmountItem z) {
    String before = e.before(4).toLowerCase(Locale.ROOT);
    String chinese = z.before(3).strip();
    return before.endsWith(" to ")
        && !chinese.isEmpty()
        && "至到達达為为约約近逾超過过的".indexOf(chinese.charAt(chinese.length() - 1)) < 0;
  }

  private static boolean hedgesOppose(Modifier a, Modifier b) {
    return isAbove(a) && isBelow(b) || isBelow(a) && isAbove(b);
  }

  private static boolean isAbove(Modifier modifier) {
    return modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
  }

  private static boolean isBelow(Modifier modifier) {
    return modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST;
  }

  private static boolean basesOppose(Basis a, Basis b) {
    if (a == Basis.NONE || b == Basis.NONE || a == b) {
      return false;
    }
    // 环比 is quarter on quarter or month on month.
    return a == Basis.YEAR || b == Basis.YEAR;
  }
}
