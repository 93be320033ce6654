package hedui.check.coverage;

import java.math.BigDecimal;

/**
 * Finds a whole number in the Chinese as it may be written, where it is no figure of its own: the 2
 * of 二比一, the 4 of 4/7. Scratch space.
 */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String NUMERALS = "零一二三四五六七八九十百千万亿两几数半";

  /** What may stand after 一 and before it where it counts nothing. */
  private static final String AFTER_ONE = "些样般直起定切致方旦步下并律味举再贯系般边面带流";

  private static final String BEFORE_ONE = "统唯第同之单进万";

  private static final int MOST_IN_HAN = 99;
  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  private final Places places;
  private final Candidates candidates;

  Numerals(Places places, Candidates candidates) {
    this.places = places;
    this.candidates = candidates;
  }

  /** Offers every place where a number stands by itself, in digits or in Chinese; 首 for "first". */
  void offer(BigDecimal number, boolean ordinal, int level) {
    if (number.scale() > 0 || number.signum() <= 0 || number.compareTo(MOST) > 0) {
      return;
    }
    int value = number.intValue();
    if (ordinal && value == 1) {
      offer("首", level);
      offer("初", level);
      offer("先", level);
    }
    offer(Integer.toString(value), level);
    if (value <= MOST_IN_HAN) {
      offer(han(value), level);
      if (value == 2) {
        offer("两", level);
      }
    }
  }

  /** 2 is 二, 12 is 十二, 20 is 二十. */
  private static String han(int value) {
    int tens = value / 10;
    int ones = value % 10;
    return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "");
  }

  private void offer(String written, int level) {
    for (int at = places.first(written.charAt(0)); at >= 0; at = places.next(at)) {
      if (stands(written, at)) {
        candidates.offer(at, level, written.length(), 0);
      }
    }
  }

  private boolean stands(String written, int at) {
    int end = at + written.length();
    if (end > places.size()) {
      return false;
    }
    for (int i = 1; i < written.length(); i++) {
      if (places.normal(at + i) != written.charAt(i)) {
        return false;
      }
    }
    char before = at == 0 ? ' ' : places.normal(at - 1);
    char after = end == places.size() ? ' ' : places.normal(end);
    if (continues(before) || continues(after)) {
      return false;
    }
    boolean isDecimal =
        (after == '.' || after == ',')
            && end + 1 < places.size()
            && Character.isDigit(places.normal(end + 1));
    return !isDecimal
        && before != '.'
        && !(written.equals("一")
            && (AFTER_ONE.indexOf(after) >= 0 || BEFORE_ONE.indexOf(before) >= 0));
  }

  private static boolean continues(char c) {
    return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }
}
