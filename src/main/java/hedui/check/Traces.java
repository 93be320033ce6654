package hedui.check;

import hedui.quantity.Kind;
import java.math.BigDecimal;

/**
 * Signs that an amount stands on the other side in words that were not read as that amount. Where
 * there is one, nobody can say that the amount is missing.
 */
final class Traces {
  private static final String[][] SMALL_ZH = {
    {"零", "〇", "无", "無"},
    {"一", "首", "单", "單", "壹", "每", "唯", "独", "獨", "同", "某"},
    {"二", "两", "兩", "双", "雙", "倆", "俩", "倍", "再", "翻", "貳", "次", "对", "對", "彼此", "第二", "既", "半"},
    {"三", "參", "叁", "季"},
    {"四", "季"},
    {"五"},
    {"六"},
    {"七", "周", "週"},
    {"八"},
    {"九"},
    {"十"},
  };

  private Traces() {}

  /** Whether the Chinese of a bead may hold the English amount after all. */
  static boolean inChinese(AmountItem item, AmountPairs.BeadAmounts amounts) {
    StringBuilder text = new StringBuilder();
    for (ReadSegment segment : amounts.bead().target()) {
      text.append(segment.text());
    }
    String target = text.toString();
    if (item.isMoment()) {
      return momentTrace(item, target);
    }
    if (mantissaIn(item.low(), target) || item.isInterval() && mantissaIn(item.high(), target)) {
      return true;
    }
    BigDecimal low = item.low();
    if (low.scale() <= 0 && low.signum() >= 0 && low.compareTo(BigDecimal.TEN) <= 0) {
      for (String sign : SMALL_ZH[low.intValue()]) {
        if (target.contains(sign)) {
          return true;
        }
      }
    }
    if (item.is(Kind.FRACTION, Kind.MULTIPLE, Kind.PERCENT)
        && (low.compareTo(new BigDecimal("0.5")) == 0 || low.compareTo(BigDecimal.valueOf(50)) == 0)
        && (target.contains("半") || target.contains("腰斬") || target.contains("腰斩"))) {
      return true;
    }
    if (item.is(Kind.MULTIPLE)
        && (target.contains("倍") || target.contains("翻") || target.contains("番"))) {
      return true;
    }
    if (item.is(Kind.PERCENT)
        && low.compareTo(BigDecimal.valueOf(100)) == 0
        && (target.contains("百") || target.contains("全") || target.contains("完"))) {
      return true;
    }
    return item.isInterval()
        && AmountValues.isVague(item.low(), item.high())
        && hasAny(target, "數数几幾多上成百千萬万億亿許许众眾诸諸各");
  }

  /** Whether the English of a bead may hold the Chinese amount after all. */
  static boolean inEnglish(AmountItem item, AmountPairs.BeadAmounts amounts) {
    StringBuilder text = new StringBuilder();
    for (ReadSegment segment : amounts.bead().source()) {
      text.append(segment.text()).append(' ');
    }
    String source = text.toString().toLowerCase(java.util.Locale.ROOT);
    if (item.isMoment()) {
      return momentTrace(item, source) || hasMonth(source);
    }
    if (mantissaIn(item.low(), source) || item.isInterval() && mantissaIn(item.high(), source)) {
      return true;
    }
    BigDecimal low = item.low();
    if (item.is(Kind.MULTIPLE, Kind.FRACTION)) {
      return source.contains("doubl")
          || source.contains("twice")
          || source.contains("half")
          || source.contains("fold")
          || source.contains("tripl")
          || source.contains("times")
          || source.contains("halv")
          || source.contains("quarter")
          || source.contains("third")
          || source.contains("quadrupl")
          || source.contains("multipl")
          || source.contains("2x");
    }
    if (isOne(item) || isExchanged(item)) {
      return true;
    }
    if (low.compareTo(BigDecimal.valueOf(12)) == 0) {
      return source.contains("dozen") || source.contains("year") || source.contains("annual");
    }
    return item.is(Kind.CARDINAL, Kind.ORDINAL, Kind.DURATION, Kind.MEASURE)
        && low.scale() <= 0
        && low.abs().compareTo(BigDecimal.valueOf(20)) <= 0;
  }

  /** 一美分 and 一個百分點, which "a penny" and "a full point" are, where the article counts. */
  private static boolean isOne(AmountItem item) {
    return item.is(Kind.MONEY, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT)
        && !item.hasDigits()
        && item.isExact()
        && item.low().stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE)
        && item.text().startsWith("一");
  }

  /** 1美元兌: the one of a rate, which English leaves to "the dollar". */
  private static boolean isExchanged(AmountItem item) {
    String after = item.after(3).strip();
    return item.is(Kind.MONEY)
        && item.low().compareTo(BigDecimal.ONE) == 0
        && !after.isEmpty()
        && "兌兑對对合等=".indexOf(after.charAt(0)) >= 0;
  }

  private static boolean hasMonth(String text) {
    for (String month :
        new String[] {
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
        }) {
      if (text.contains(month)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(String text, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (text.indexOf(chars.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean momentTrace(AmountItem item, String other) {
    String iso = item.iso();
    for (String part : iso.split("[-/T:]")) {
      String digits = part.startsWith("Q") || part.startsWith("H") ? part.substring(1) : part;
      if (digits.length() >= 1 && digits.chars().allMatch(Character::isDigit)) {
        String plain = digits.startsWith("0") ? digits.substring(1) : digits;
        if (!plain.isEmpty() && digitsIn(plain, other)) {
          return true;
        }
        if (digits.length() == 4 && digitsIn(digits.substring(2), other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a run of digits in the text has the significant digits of a value. */
  private static boolean mantissaIn(BigDecimal value, String text) {
    String mantissa = value.abs().stripTrailingZeros().unscaledValue().toString();
    return !mantissa.equals("0") && digitsIn(mantissa, text);
  }

  private static boolean digitsIn(String mantissa, String text) {
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      StringBuilder run = new StringBuilder();
      while (i < text.length()
          && (isDigit(text.charAt(i))
              || (text.charAt(i) == ',' || text.charAt(i) == '.')
                  && i + 1 < text.length()
                  && isDigit(text.charAt(i + 1)))) {
        if (isDigit(text.charAt(i))) {
          run.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        i++;
      }
      if (strip(run.toString()).equals(strip(mantissa))) {
        return true;
      }
    }
    return false;
  }

  private static String strip(String digits) {
    int start = 0;
    int end = digits.length();
    while (end > start + 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    while (start < end - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}
