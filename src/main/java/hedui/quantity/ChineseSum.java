package hedui.quantity;

import java.math.BigDecimal;

/**
 * Adds up the digits and magnitudes of one number from left to right: {@code 12亿3,000万}, {@code
 * 十万八千}, {@code 三百五} (350). The fields hold what the last call of {@link #read} read.
 *
 * <p>A number is a sum of parts, each a section times 万, 亿 or 兆; a section is a sum of digits times
 * 十, 百 or 千; the digits that have met no magnitude yet are the current ones.
 */
final class ChineseSum extends HanReader {
  private static final int PARTS = 4;

  /** A decimal has more digits than any magnitude has places. */
  private static final int MANY = 99;

  int end;
  Ends total = Ends.ZERO;

  /** Whether two digits stand for an interval: 七八, 二、三十. */
  boolean pair;

  /** Whether there is more than magnitudes: a digit, or 十. */
  boolean explicit;

  /** Whether there is any magnitude. */
  boolean anyUnit;

  boolean zero;
  boolean decimal;

  /** The power of ten of the last magnitude word, 0 if there is none. */
  int lastPower;

  /** How many Han digits stood in a row before any magnitude. */
  int rowDigits;

  /** Whether the last digits are Arabic, and how many they are. */
  boolean currentArabic;

  int currentDigits;
  int currentEnd;

  private final ChineseDigits digits;
  private final Ends[] parts = new Ends[PARTS];
  private final int[] powers = new int[PARTS];
  private int depth;
  private Ends section = Ends.ZERO;
  private boolean sectionUsed;
  private Ends current = Ends.ZERO;
  private boolean hasCurrent;

  private int start;
  private int place;

  /** The end of what has met its magnitude. */
  private int done;

  /** The power of the last magnitude of the section; the next must be lower. */
  private int lastSmall;

  ChineseSum(char[] text) {
    super(text);
    this.digits = new ChineseDigits(text);
  }

  /** Reads the number that starts exactly at {@code i}; false if there is none. */
  boolean read(int i) {
    reset(i);
    for (int next = i; next >= 0; next = step()) {
      place = next;
    }
    end = finish();
    return end > i;
  }

  private void reset(int i) {
    start = i;
    done = i;
    lastSmall = 4;
    pair = false;
    explicit = false;
    anyUnit = false;
    zero = false;
    decimal = false;
    lastPower = 0;
    rowDigits = 0;
    depth = 0;
    section = Ends.ZERO;
    sectionUsed = false;
    hasCurrent = false;
    currentArabic = false;
    currentDigits = 0;
  }

  /** Takes what stands at the place; returns where to go on, or -1 where the number ends. */
  private int step() {
    char c = at(place);
    return switch (Han.kind(c)) {
      case Han.SPACE -> afterSpaces();
      case Han.ARABIC -> arabic();
      case Han.DIGIT, Han.FINANCIAL -> digit(c);
      case Han.TENS -> tens(c);
      case Han.SMALL -> small(c);
      case Han.BIG -> big(c);
      default -> {
        if (c == '个' && hasCurrent && Han.kind(at(place + 1)) == Han.BIG) {
          yield place + 1;
        }
        boolean whole = hasCurrent ? !currentArabic : anyUnit;
        yield c == '点' && explicit && !decimal && whole ? fraction(place) : -1;
      }
    };
  }

  private int digits(Ends value, int count, int next) {
    current = value;
    currentDigits = count;
    hasCurrent = true;
    explicit = true;
    return next;
  }

  private int arabic() {
    if (hasCurrent || place > start && Han.kind(text[place - 1]) == Han.ARABIC) {
      return -1;
    }
    Ends value = Ends.of(digits.arabic(place));
    decimal |= digits.decimal;
    currentArabic = true;
    currentEnd = digits.end;
    return digits(value, decimal ? MANY : digits.count, digits.end);
  }

  private int digit(char c) {
    if (hasCurrent || c == '两' && place > start && !isMagnitude(at(place + 1))) {
      return -1;
    }
    int p = place;
    int first = Han.value(c);
    if (p > start && first == 0) {
      zero = true;
      return p + 1;
    }
    int q = p + 1;
    while (Han.isDigit(at(q)) && at(q) != '两') {
      q++;
    }
    if (q == p + 1 && c == '一' && at(q) == '两' && "个名位家年天人次种件项百千万亿".indexOf(at(q + 1)) >= 0) {
      q++;
    }
    currentArabic = false;
    if (q - p == 1 && isListedPair(p)) {
      pair = true;
      return digits(new Ends(BigDecimal.valueOf(first), BigDecimal.valueOf(first + 1L)), 3, p + 3);
    }
    if (q - p == 1) {
      return digits(Ends.of(first), 1, q);
    }
    int second = Han.value(at(p + 1));
    if (q - p == 2 && isPair(first, second)) {
      pair = true;
      return digits(new Ends(BigDecimal.valueOf(first), BigDecimal.valueOf(second)), 2, q);
    }
    if (anyUnit) {
      return -1;
    }
    rowDigits = q - p;
    return digits(Ends.of(digits.row(p, q)), q - p, q);
  }

  /** 廿, 卅 */
  private int tens(char c) {
    if (hasCurrent || sectionUsed && lastSmall <= 1) {
      return -1;
    }
    explicit = true;
    return adds(Ends.of(Han.value(c) * 10L), 1);
  }

  /** 十, 百, 千 */
  private int small(char c) {
    int power = Han.value(c);
    boolean parts =
        c == '百' && at(place + 1) == '分' && (hasCurrent ? "点比" : "之点比").indexOf(at(place + 2)) >= 0;
    if (hasCurrent && isPrefix(place)
        || parts
        || power >= lastSmall
        || (hasCurrent ? rowDigits > 0 : place > start && power != 1 && !zero)) {
      return -1;
    }
    explicit |= !hasCurrent && c == '十';
    return adds((hasCurrent ? current : Ends.ONE).scaled(power), power);
  }

  private int adds(Ends value, int power) {
    section = section.plus(value);
    sectionUsed = true;
    lastSmall = power;
    return met(power);
  }

  /** 万, 亿, 兆 */
  private int big(char c) {
    int power = Han.value(c);
    boolean value = sectionUsed || hasCurrent;
    int before = depth > 0 ? powers[depth - 1] : Integer.MAX_VALUE;
    if (isPrefix(place)
        || depth == PARTS - 1
        || (value ? before == power : place > start && (depth == 0 || before >= power || zero))) {
      return -1;
    }
    Ends sum = value || depth > 0 ? section : Ends.ONE;
    if (hasCurrent) {
      sum = sum.plus(current);
    }
    while (depth > 0 && powers[depth - 1] < power) {
      sum = sum.plus(parts[--depth]);
    }
    parts[depth] = sum.scaled(power);
    powers[depth++] = power;
    section = Ends.ZERO;
    sectionUsed = false;
    rowDigits = 0;
    lastSmall = 4;
    return met(power);
  }

  /** Everything up to this magnitude has met it. */
  private int met(int power) {
    hasCurrent = false;
    lastPower = power;
    anyUnit = true;
    zero = false;
    done = place + 1;
    return done;
  }

  /** Where a number goes on after spaces: 1,700 億, 7万 5千; -1 if it does not. */
  private int afterSpaces() {
    int next = skip(place);
    if (at(next) == '点'
        && (hasCurrent ? !currentArabic : anyUnit)
        && !decimal
        && Han.isDigit(at(skip(next + 1)))) {
      return next;
    }
    byte ahead = Han.kind(at(next));
    if (hasCurrent) {
      return isMagnitude(at(next)) ? next : -1;
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
    boolean goesOn =
        switch (Han.kind(unit)) {
          case Han.SMALL -> Han.value(unit) < lastSmall;
          case Han.BIG -> depth > 0 ? Han.value(unit) < powers[depth - 1] : sectionUsed;
          default ->
              ahead == Han.DIGIT
                  && q == next + 1
                  && (at(q) == '又' || !Character.isLetterOrDigit(at(q)));
        };
    return goesOn ? next : -1;
  }

  /** Adds up what was read; returns where the number ends. */
  private int finish() {
    Ends sum = section;
    for (int k = 0; k < depth; k++) {
      sum = sum.plus(parts[k]);
    }
    total = sum;
    if (!hasCurrent) {
      return decimal ? Math.max(done, place) : done;
    }
    if (!anyUnit) {
      total = current;
      return place;
    }
    int power = powerOfRest();
    if (power < 0) {
      return done;
    }
    total = sum.plus(current.scaled(power));
    return place;
  }

  /** What the digits behind the last magnitude count; -1 if they belong to something else. */
  private int powerOfRest() {
    boolean whole = current.low().scale() <= 0;
    if (decimal) {
      return 0;
    }
    if (zero || lastPower == 1) {
      return !currentArabic || whole ? 0 : -1;
    }
    // 三百五 is 350, 三万五 is 35,000: the unit after the last one is left out.
    boolean shortForm =
        currentDigits == 1 && whole && isShortForm()
            || currentDigits == 2 && !currentArabic && !current.isExact();
    if (lastPower > 1 && shortForm) {
      return lastPower - 1;
    }
    return currentArabic && currentDigits > 1 && currentDigits <= lastPower ? 0 : -1;
  }

  private boolean isShortForm() {
    char next = at(place);
    if (current.low().signum() == 0) {
      return false;
    }
    if (currentArabic) {
      return Han.kind(next) != Han.LATIN && ".,%-月日年".indexOf(next) < 0;
    }
    boolean one = current.low().compareTo(BigDecimal.ONE) == 0;
    return !(one && "个名位次年天人家种样些切定直起般".indexOf(next) >= 0) && next != '成' && next != '月';
  }

  /** Whether 二、三 here are one after the other, of a magnitude that follows: 二、三十. */
  private boolean isListedPair(int i) {
    return at(i + 1) == '、'
        && Han.kind(at(i + 2)) == Han.DIGIT
        && Han.value(text[i]) > 1
        && Han.value(at(i + 2)) == Han.value(text[i]) + 1
        && isMagnitude(at(i + 3))
        && !isPrefix(i + 3);
  }

  private static boolean isMagnitude(char c) {
    byte kind = Han.kind(c);
    return kind == Han.SMALL || kind == Han.BIG;
  }

  private static boolean isPair(int first, int second) {
    return first > 0 && (second == first + 1 || first == 3 && second == 5);
  }

  /** 点 and the digits after it; returns their end, or -1 if the dot is something else. */
  private int fraction(int dot) {
    int p = skip(dot + 1);
    int q = p;
    while (Han.isDigit(at(q))) {
      q++;
    }
    boolean word = q - p == 1 && at(p) == '一' && "些切直般样定点起".indexOf(at(q)) >= 0;
    if (q == p || word || at(q) == '分' && at(q + 1) != '之' || at(q) == '十' || at(q) == '刻') {
      return -1;
    }
    Ends whole = section;
    if (hasCurrent) {
      boolean shortForm = lastPower >= 2 && !zero && currentDigits == 1;
      whole = whole.plus(current.scaled(shortForm ? lastPower - 1 : 0));
    }
    BigDecimal fraction = digits.row(p, q).scaleByPowerOfTen(p - q);
    section = Ends.ZERO;
    sectionUsed = false;
    decimal = true;
    rowDigits = 0;
    zero = false;
    return digits(Ends.of(whole.low().add(fraction)), 2, q);
  }
}
