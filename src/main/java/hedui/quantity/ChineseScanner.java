package hedui.quantity;

import hedui.bitext.Language;
import hedui.bitext.Span;
import hedui.quantity.ChinesePhrases.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of one Chinese text from left to right; nothing is read twice. */
final class ChineseScanner extends HanReader {
  private static final boolean[] STARTS = new boolean[0x10000];

  static {
    for (int c = 0; c < STARTS.length; c++) {
      char form = (char) c;
      byte kind = Han.kind(form);
      STARTS[c] =
          kind > Han.SPACE
              || ChinesePhrases.AMOUNTS.starts(form)
              || ChinesePhrases.STOP.starts(form)
              || ChineseUnits.CURRENCY.starts(form)
              || ChineseDates.starts(form)
              || "第数几负-半.".indexOf(form) >= 0;
    }
  }

  private final ChineseDates dates;
  private final ChineseMeasures measures;
  private final ChineseFractions fractions;
  private final ChineseMagnitudes magnitudes;
  private final ChineseRanges ranges;
  private final ChinesePrices prices;
  private final ChineseNames names;
  private final ChineseLatin latin;
  private final ChineseCounts counts;
  private final ChineseNumber number;
  private final ChineseNumber other;
  private final List<Quantity> found = new ArrayList<>();

  ChineseScanner(char[] text, Language language) {
    super(text);
    this.dates = new ChineseDates(text, language);
    ChineseMoney money = new ChineseMoney(text, language);
    this.measures = new ChineseMeasures(text, money);
    this.fractions = new ChineseFractions(text);
    this.magnitudes = new ChineseMagnitudes(text);
    this.ranges = new ChineseRanges(text, measures);
    this.prices = new ChinesePrices(text, money, measures);
    this.names = new ChineseNames(text);
    this.latin = new ChineseLatin(text, prices, dates, found);
    this.counts = new ChineseCounts(text, measures);
    this.number = new ChineseNumber(text);
    this.other = new ChineseNumber(text);
  }

  List<Quantity> scan() {
    int i = 0;
    while (i < text.length) {
      if (STARTS[text[i]]) {
        i = Math.max(step(i), i + 1);
      } else {
        i++;
      }
    }
    return found;
  }

  private int take(Quantity quantity) {
    found.add(quantity);
    return quantity.span().end();
  }

  /** Reads what starts at {@code i}; returns where to go on. */
  private int step(int i) {
    char c = text[i];
    byte kind = Han.kind(c);
    if (kind == Han.ARABIC) {
      return isBelowZero(i) ? amount(i, i - 2, true) : amount(i, i, false);
    }
    if (kind == Han.LATIN) {
      return latin.read(i);
    }
    if (kind == Han.MONEY) {
      Quantity money = prices.symbol(i);
      return money == null ? i + 1 : take(money);
    }
    if (c == '-') {
      return minus(i);
    }
    if (c == '.') {
      return point(i);
    }
    int stop = ChinesePhrases.STOP.match(text, i);
    if (stop > 0 && !continues(stop, i)) {
      return stop;
    }
    long phrase = ChinesePhrases.AMOUNTS.find(text, i);
    if (phrase >= 0 && !hasDigit(i - 1)) {
      int end = (int) (phrase >> 32);
      return take(phrase(i, end, ChinesePhrases.AMOUNTS.meaning(phrase)));
    }
    if (c == '第') {
      return ordinal(i);
    }
    if (c == '负') {
      return Han.kind(at(i + 1)) >= Han.ARABIC && Han.kind(at(i + 1)) < Han.LATIN
          ? amount(i + 1, i, true)
          : i + 1;
    }
    if (c == '半') {
      return half(i);
    }
    if (ChineseDates.starts(c)) {
      Quantity date = dates.word(i);
      if (date != null) {
        return take(date);
      }
    }
    if (ChineseUnits.CURRENCY.starts(c)) {
      Quantity money = prices.named(i);
      if (money != null) {
        return take(money);
      }
    }
    if (c == '零'
        && at(i + 1) == '下'
        && Han.kind(at(i + 2)) >= Han.ARABIC
        && Han.kind(at(i + 2)) <= Han.TENS) {
      return amount(i + 2, i, true);
    }
    if (kind >= Han.DIGIT && kind <= Han.TENS || c == '数' || c == '几' || c == '上') {
      return amount(i, i, false);
    }
    return i + 1;
  }

  /** A stop word that goes on as a number: 十分 in 十分钟, 一点 in 一点五. */
  private boolean continues(int end, int start) {
    char last = text[end - 1];
    char next = at(end);
    return switch (last) {
      case '分' -> next == '钟' || next == '之';
      case '点' -> Han.isDigit(next) && end - start == 2;
      case '度' -> next == '电';
      case '时' -> Han.isDigit(next);
      default -> false;
    };
  }

  private boolean hasDigit(int i) {
    return i >= 0 && Han.isDigit(text[i]);
  }

  private Quantity phrase(int start, int end, Phrase phrase) {
    Quantity quantity =
        Quantity.of(new Span(start, end), phrase.kind(), phrase.amount())
            .withUnit(phrase.unit())
            .withDirection(phrase.direction())
            .withRole(phrase.role());
    return text[start] == '过' || text[start] == '大' || text[end - 1] == '大'
        ? quantity.withModifier(Modifier.MORE_THAN)
        : quantity;
  }

  // ---- signs, symbols, letters ----

  private int minus(int i) {
    char before = at(i - 1);
    byte kind = Han.kind(before);
    boolean joined =
        kind == Han.ARABIC
            || kind == Han.LATIN
            || Han.isDigit(before)
            || before == '-'
            || before == '%'
            || before == ')'
            || !found.isEmpty() && found.get(found.size() - 1).span().end() == i;
    if (joined || Han.kind(at(i + 1)) != Han.ARABIC && Han.kind(at(i + 1)) != Han.MONEY) {
      return i + 1;
    }
    if (Han.kind(at(i + 1)) == Han.MONEY) {
      Quantity money = prices.symbol(i + 1);
      return money == null ? i + 2 : take(negate(money).withSpan(new Span(i, money.span().end())));
    }
    return amount(i + 1, i, true);
  }

  /** .5 */
  private int point(int i) {
    char before = at(i - 1);
    if (isWord(before)
        || before == '.'
        || Han.kind(at(i + 1)) != Han.ARABIC
        || !number.read(i + 1)
        || number.plainDigits == 0) {
      return i + 1;
    }
    boolean negative = before == '-' && !isWord(at(i - 2));
    number.low = number.low.scaleByPowerOfTen(-number.plainDigits);
    number.high = number.low;
    int start = negative ? i - 1 : i;
    Quantity unit = measures.read(start, number, number.end, negative);
    return take(
        unit != null
            ? unit
            : Quantity.of(
                new Span(start, number.end), Kind.CARDINAL, measures.amount(number, negative)));
  }

  private static Quantity negate(Quantity quantity) {
    Amount amount = quantity.amount();
    if (amount instanceof Amount.Exact exact) {
      return quantity.withAmount(Amount.exact(exact.value().negate()));
    }
    return quantity;
  }

  private int ordinal(int i) {
    Quantity quarter = dates.quarter(i);
    if (quarter != null) {
      return take(quarter);
    }
    int p = skip(i + 1);
    if (number.read(p) && !number.bare) {
      int end = number.end;
      Amount amount = measures.amount(number, false);
      char joint = at(skip(end));
      int q = skip(skip(end) + 1);
      if ((joint == '和' || joint == '与' || joint == '到' || joint == '至')
          && at(q) == '第'
          && other.read(skip(q + 1))
          && ranges.between(skip(other.end))
          && number.low.compareTo(other.low) < 0) {
        end = other.end;
        amount = Amount.between(number.low, other.low);
      }
      return take(Quantity.of(new Span(i, end), Kind.ORDINAL, amount));
    }
    return i + 1;
  }

  /** 半年, 半个百分点, 半小时. */
  private int half(int i) {
    int p = skip(i + 1);
    if (at(p) == '成' && !isWord(at(p + 1)) || at(p) == '打' && at(p + 1) != '开') {
      Quantity half =
          at(p) == '打'
              ? Quantity.of(new Span(i, p + 1), Kind.CARDINAL, Amount.exact(6))
              : Quantity.of(new Span(i, p + 1), Kind.PERCENT, Amount.exact(5)).withUnit("percent");
      return take(half);
    }
    Quantity quantity = measures.unit(i, p, new BigDecimal("0.5"), new BigDecimal("0.5"), false);
    if (quantity != null
        && (quantity.kind() == Kind.DURATION && "天夜晚载".indexOf(at(p)) < 0
            || quantity.kind() == Kind.PERCENTAGE_POINT
            || quantity.kind() == Kind.BASIS_POINT)) {
      return take(quantity);
    }
    return i + 1;
  }

  // ---- numbers ----

  /** 零下7度 is minus seven degrees. */
  private boolean isBelowZero(int i) {
    return at(i - 1) == '下' && at(i - 2) == '零';
  }

  /** What starts with a number at {@code i}; its span starts at {@code start}. */
  private int amount(int i, int start, boolean negative) {
    if (ratio(i, start)) {
      return found.get(found.size() - 1).span().end();
    }
    if (!number.read(i)) {
      return i + 1;
    }
    int first = number.end;
    if (!negative) {
      int uncounted = uncounted(first);
      if (uncounted > 0) {
        return uncounted;
      }
      Quantity known = names.read(i, number);
      if (known == null) {
        known = dates.numeric(i, number);
      }
      if (known == null) {
        known = isBiennium(first) ? biennium(i) : yearBeforeYear(i);
      }
      if (known != null && isBiennium(first)) {
        found.add(known);
        return first + 3;
      }
      if (known != null) {
        return take(known);
      }
    }
    int end = magnitudes.scale(number);
    Quantity range = ranges.range(start, number, end, negative);
    if (range != null) {
      return take(range);
    }
    Quantity measure = measures.read(start, number, end, negative);
    if (measure != null) {
      return take(ranges.joined(measure));
    }
    Quantity count = counts.read(start, number, end, negative);
    return count == null ? first : take(count);
  }

  /** Where 24/7 and the parts of a whole (50/50, 80/20) end, which count nothing; -1 if none. */
  private int uncounted(int slash) {
    if (number.plainDigits != 2 || at(slash) != '/' || !other.read(slash + 1)) {
      return -1;
    }
    int first = number.low.intValue();
    int second = other.plainDigits > 0 ? other.low.intValue() : 0;
    return first == 24 && second == 7 || other.plainDigits == 2 && first + second == 100
        ? other.end
        : -1;
  }

  /** 百分之五, 千分之三, 三分之二. */
  private boolean ratio(int i, int start) {
    Quantity quantity = fractions.ratio(i, start);
    if (quantity == null) {
      return false;
    }
    found.add(quantity);
    return true;
  }

  private boolean isBiennium(int i) {
    return number.plainDigits == 4 && at(i) == '两' && at(i + 1) == '年' && at(i + 2) == '期';
  }

  /** The second year of 2022-2023两年期. */
  private Quantity biennium(int i) {
    return Quantity.of(
        new Span(i, number.end), Kind.PERIOD, new Amount.Moment(number.low.toPlainString()));
  }

  /** 1995-1997年: a year by its place. */
  private @Nullable Quantity yearBeforeYear(int i) {
    int p = skip(number.end);
    int value = number.low.intValue();
    boolean year =
        (number.plainDigits == 4 || number.rowDigits == 4)
            && value >= 1900
            && value <= 2100
            && "-~至到–—、和与及/".indexOf(at(p)) >= 0
            && other.read(skip(p + 1))
            && (other.plainDigits == 4 || other.rowDigits == 4 || other.plainDigits == 2)
            && (at(skip(other.end)) == '年' || isBiennium(other.end));
    return year
        ? Quantity.of(
            new Span(i, number.end), Kind.PERIOD, new Amount.Moment(Integer.toString(value)))
        : null;
  }
}
