package hedui.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Joins two numbers, or two amounts, that are the ends of one range. */
final class ChineseRanges extends HanReader {
  private static final String JOINTS = "-~至到–—―－";

  private final ChineseMeasures measures;
  private final ChineseFractions fractions;
  private final ChineseMagnitudes magnitudes;
  private final ChineseNumber other;

  ChineseRanges(char[] text, ChineseMeasures measures) {
    super(text);
    this.measures = measures;
    this.fractions = new ChineseFractions(text);
    this.magnitudes = new ChineseMagnitudes(text);
    this.other = new ChineseNumber(text);
  }

  /** Two numbers that are the ends of one range; null if they are none. */
  @Nullable Quantity range(int start, ChineseNumber number, int end, boolean negative) {
    int p = skip(end);
    if (at(p) == '(' && at(p + 1) == '含' && at(p + 2) == ')') {
      p = skip(p + 3);
    }
    char joint = at(p);
    if (JOINTS.indexOf(joint) < 0 && joint != '和' && joint != '与') {
      return null;
    }
    int q = p + 1;
    if (at(q) == joint) {
      q++;
    }
    q = skip(q);
    if (!other.read(q) || other.bare || number.bare && !other.single) {
      return null;
    }
    if (number.vague && !number.modifier.equals(Modifier.NONE)) {
      return null;
    }
    if (joint == '和' || joint == '与') {
      if (!between(skip(other.end)) && !between(skip(measures.afterUnit(other.end)))) {
        return null;
      }
    }
    int unitPlace = skip(other.end);
    if (at(unitPlace) == '年' && other.plainDigits == 4
        || at(unitPlace) == '月'
        || at(unitPlace) == '日' && "元圆币".indexOf(at(unitPlace + 1)) < 0) {
      return null;
    }
    int stop = magnitudes.scale(other);
    BigDecimal low = magnitudes.backFill(number, other);
    if (negative) {
      low = low.negate();
    }
    if (low.compareTo(other.high) >= 0) {
      return null;
    }
    if (number.plainDigits > 0 && other.plainDigits > 0 && joint == '-' && at(other.end) == '-') {
      return null;
    }
    Quantity quantity = measures.range(start, low, other, stop);
    return quantity;
  }

  boolean between(int p) {
    return at(p) == '间' || at(p) == '之' && at(p + 1) == '间';
  }

  /** Joins an amount with the second end of a range: 3%至5%, 50亿美元至70亿美元. */
  Quantity joined(Quantity quantity) {
    int end = quantity.span().end();
    int p = skip(end);
    if (at(p) == '(' && at(p + 1) == '含' && at(p + 2) == ')') {
      p = skip(p + 3);
    }
    char joint = at(p);
    if (JOINTS.indexOf(joint) >= 0 && quantity.amount() instanceof Amount.Exact exact) {
      int q = p + 1;
      while (at(q) == joint) {
        q++;
      }
      q = skip(q);
      int symbol = Han.kind(at(q)) == Han.MONEY ? skip(q + 1) : q;
      if (symbol == q) {
        Quantity ratio = fractions.ratio(q, q);
        if (ratio != null) {
          Quantity merged = merge(quantity, exact, ratio);
          if (merged != null) {
            return merged;
          }
          return quantity;
        }
      }
      if (other.read(symbol) && !other.bare && !other.single) {
        int stop = magnitudes.scale(other);
        Quantity second = measures.read(symbol, other, stop, false);
        if (second != null) {
          Quantity merged = merge(quantity, exact, second);
          if (merged != null) {
            return merged;
          }
        }
      }
    }
    return quantity;
  }

  static @Nullable Quantity merge(Quantity first, Amount.Exact low, Quantity second) {
    if (first.kind() != second.kind()
        || !first.unit().equals(second.unit())
        || !(second.amount() instanceof Amount.Exact high)
        || low.value().compareTo(high.value()) >= 0
        || first.kind() == Kind.CARDINAL) {
      return null;
    }
    return second
        .withAmount(Amount.between(low.value(), high.value()))
        .withSpan(first.span().union(second.span()));
  }
}
