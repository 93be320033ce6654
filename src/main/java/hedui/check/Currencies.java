package hedui.check;

/** Whether two amounts of money are in one currency, as far as the words say. */
final class Currencies {
  private Currencies() {}

  static boolean agree(AmountItem e, AmountItem z) {
    String a = e.quantity().unit();
    String b = z.quantity().unit();
    if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
      return true;
    }
    if (e.text().contains("penn")) {
      // A penny is a cent as well.
      return true;
    }
    if (isYen(e.text()) && (b.equals("JPY") || b.equals("CNY"))) {
      return true;
    }
    hedui.bitext.Language language = z.bead().bitext().resources().target();
    if (z.text().startsWith("$")
        && a.equals(
            switch (language) {
              case ZH_TW -> "TWD";
              case ZH_HK -> "HKD";
              default -> "USD";
            })) {
      return true;
    }
    // A bare 元 is the local unit of whatever is spoken of.
    return isBareYuan(z.text()) && a.endsWith("D");
  }

  /** The sign ¥ without a letter that says whose. */
  private static boolean isYen(String text) {
    return (text.indexOf('¥') >= 0 || text.indexOf('￥') >= 0)
        && !text.contains("CN¥")
        && !text.contains("JP¥");
  }

  /** 新台幣200元, HK$200元: a currency stands before the number. */
  private static boolean isNamed(String text) {
    char first = text.charAt(0);
    return !Character.isDigit(first)
        && "零〇一二兩两三四五六七八九十百千萬万億亿兆數数幾几上廿卅壹貳贰參叁肆伍陸陆柒捌玖拾半負负-$＄".indexOf(first) < 0;
  }

  private static boolean isBareYuan(String text) {
    // 兩塊半
    int end = text.endsWith("半") ? text.length() - 1 : text.length();
    if (end == 0 || "元圓圆塊块".indexOf(text.charAt(end - 1)) < 0 || isNamed(text)) {
      return false;
    }
    char before = end > 1 ? text.charAt(end - 2) : ' ';
    return Character.isDigit(before) || " 零〇一二兩两三四五六七八九十百千萬万億亿兆多餘余".indexOf(before) >= 0;
  }
}
