package hedui.quantity;

import hedui.bitext.Language;
import hedui.bitext.Span;
import hedui.quantity.ChineseUnits.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the currency after a number, and its smaller parts: 元, 美元, 五角三分, 3块5. */
final class ChineseMoney extends HanReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String yuan;
  private final String yen;
  private final ChineseNumber part;
  private String tailCurrency = "";

  ChineseMoney(char[] text, Language language) {
    super(text);
    this.yuan =
        switch (language) {
          case ZH_TW -> "TWD";
          case ZH_HK -> "HKD";
          default -> "CNY";
        };
    this.yen = language.isTraditional() ? "JPY" : "CNY";
    this.part = new ChineseNumber(text);
  }

  /** What the sign ¥ means here. */
  String yen() {
    return yen;
  }

  /** What the tail of an amount of money named, after {@link #moneyTail}; empty if nothing. */
  String tailCurrency() {
    return tailCurrency;
  }

  @Nullable Quantity money(int start, int p, BigDecimal low, BigDecimal high, boolean vague) {
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
    } else if (at(p) == '毛' && at(p + 1) == '钱' && !vague) {
      return smallMoney(start, p, low);
    } else if (at(p) == '角'
        && "度色落逐膜".indexOf(at(p + 1)) < 0
        && !vague
        && at(p + 1) != '大'
        && at(p + 1) != '形'
        && at(p + 1) != '洲') {
      return smallMoney(start, p, low);
    } else if (at(p) == '分' && (at(p + 1) == '钱' || Han.kind(at(start)) == Han.FINANCIAL)) {
      return ChineseMeasures.of(
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
    return ChineseMeasures.of(start, end, Kind.MONEY, a, vague ? high : a, vague).withUnit(code);
  }

  boolean isYuan(int p) {
    char c = at(p);
    if (c == '元' || c == '圆') {
      return "旦月宵素宇件首老凶勋帅气".indexOf(at(p + 1)) < 0 || at(p + 1) == 0;
    }
    return c == '块'
        && (at(p + 1) == '钱'
            || p >= 2 && Han.kind(text[p - 1]) == Han.SMALL && text[p - 1] != '十'
            || Han.isDigit(at(p + 1))
            || Han.kind(at(p + 1)) == Han.ARABIC
            || isHalf(p + 1));
  }

  /** 两块半, and no 一块半导体. */
  private boolean isHalf(int i) {
    return at(i) == '半' && "导个年月天小径圆球岛山夜".indexOf(at(i + 1)) < 0;
  }

  Quantity smallMoney(int start, int p, BigDecimal low) {
    int end = at(p + 1) == '钱' ? p + 2 : p + 1;
    BigDecimal value = low.movePointLeft(1);
    if (part.read(skip(end)) && at(skip(part.end)) == '分' && !part.vague) {
      value = value.add(part.low.movePointLeft(2));
      end = skip(part.end) + 1;
    }
    return Quantity.of(new Span(start, end), Kind.MONEY, Amount.exact(value)).withUnit(yuan);
  }

  /** 6角三分 and 五 after 元; 三美分 after 美元. */
  BigDecimal parts(int from, int[] end, String code) {
    BigDecimal sum = BigDecimal.ZERO;
    if (at(from - 1) == '块' && isHalf(from)) {
      end[0] = from + 1;
      return new BigDecimal("0.5");
    }
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
