package hedui.quantity;

import hedui.bitext.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads money whose currency stands first: $20, US$3亿, 新台币20亿, 人民币约8千元. */
final class ChinesePrices extends HanReader {
  private final ChineseMoney money;
  private final ChineseMeasures measures;
  private final ChineseMagnitudes magnitudes;
  private final ChineseNumber number;
  private final ChineseNumber other;

  ChinesePrices(char[] text, ChineseMoney money, ChineseMeasures measures) {
    super(text);
    this.money = money;
    this.measures = measures;
    this.magnitudes = new ChineseMagnitudes(text);
    this.number = new ChineseNumber(text);
    this.other = new ChineseNumber(text);
  }

  @Nullable Quantity symbol(int i) {
    String code =
        switch (text[i]) {
          case '$' -> "USD";
          case '£' -> "GBP";
          case '€' -> "EUR";
          case '¥' -> money.yen();
          case '₩' -> "KRW";
          case '₹' -> "INR";
          case '฿' -> "THB";
          case '₽' -> "RUB";
          case '₫' -> "VND";
          case '₱' -> "PHP";
          default -> "TRY";
        };
    return moneyAfter(i, i + 1, code);
  }

  /** A number after the sign or name of a currency. */
  @Nullable Quantity moneyAfter(int start, int p, String code) {
    int i = skip(p);
    boolean negative = false;
    if (at(i) == ':') {
      i = skip(i + 1);
    }
    if (at(i) == '-' && Han.kind(at(i + 1)) == Han.ARABIC) {
      negative = true;
      i++;
    }
    if (!number.read(i)
        || number.single
            && number.plainDigits == 0
            && Han.kind(at(number.end)) == Han.NONE
            && ChineseUnits.AFTER.match(text, number.end) < 0) {
      return null;
    }
    if (number.single && number.low.intValue() == 1 && start < i && !isEnd(number.end)) {
      // 比特币一度
      return null;
    }
    int end = magnitudes.scale(number);
    if (at(end) == '-' || at(end) == '~' || at(end) == '至' || at(end) == '到' || at(end) == '–') {
      int q = skip(end + 1);
      int symbol = ChineseUnits.CURRENCY.match(text, q);
      if (Han.kind(at(q)) == Han.MONEY) {
        q = skip(q + 1);
      } else if (symbol > 0) {
        q = skip(symbol);
      }
      if (other.read(q) && !other.single && !number.vague) {
        int stop = magnitudes.scale(other);
        BigDecimal low = magnitudes.backFill(number, other);
        if (low.compareTo(other.high) < 0) {
          stop = money.moneyTail(stop);
          return Quantity.of(new Span(start, stop), Kind.MONEY, Amount.between(low, other.high))
              .withUnit(code);
        }
      }
    }
    String unit = code;
    int tail = money.moneyTail(end);
    if (tail > end) {
      String named = money.tailCurrency();
      if (!named.isEmpty() && (text[start] == '$' || text[start] == '¥')) {
        unit = named;
      }
    }
    Quantity quantity =
        Quantity.of(new Span(start, tail), Kind.MONEY, measures.amount(number, negative))
            .withUnit(unit)
            .withModifier(number.modifier);
    return quantity;
  }

  private boolean isEnd(int i) {
    return !isWord(at(i)) || money.isYuan(i) || ChineseUnits.CLASSIFIER.match(text, i) >= 0;
  }

  /** 新台币20亿, 人民币约8千元; null if the word is no prefix. */
  @Nullable Quantity named(int i) {
    long currency = ChineseUnits.CURRENCY.find(text, i);
    if (currency < 0) {
      return null;
    }
    int p = skip((int) (currency >> 32));
    int hedge = ChineseContext.hedgeEnd(text, p);
    int n = hedge > 0 ? skip(hedge) : p;
    byte kind = Han.kind(at(n));
    if (kind < Han.ARABIC || kind == Han.LATIN) {
      return null;
    }
    Quantity price = moneyAfter(i, n, ChineseUnits.CURRENCY.meaning(currency));
    return price == null || hedge <= 0 ? price : price.withModifier(ChineseContext.hedge(text, p));
  }
}
