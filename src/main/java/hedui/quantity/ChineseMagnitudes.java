package hedui.quantity;

import java.math.BigDecimal;

/** Magnitudes in Latin letters, and those that one end of a range has for both. */
final class ChineseMagnitudes extends HanReader {
  ChineseMagnitudes(char[] text) {
    super(text);
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
}
