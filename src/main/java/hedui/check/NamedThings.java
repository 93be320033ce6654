package hedui.check;

import java.util.Locale;
import java.util.Optional;

/**
 * The region, line of business or name that stands before an amount: "North America grew 8%", 北美成長
 * 8%. What is written in Latin letters on both sides (AWS, Azure) needs no table.
 */
final class NamedThings {
  private static final String[][] THINGS = {
    {"north america", "北美"},
    {"international", "國際", "国际"},
    {"latin america", "拉丁美洲", "拉美"},
    {"europe", "歐洲", "欧洲"},
    {"asia", "亞洲", "亚洲"},
    {"china", "中國", "中国", "大陸", "大陆"},
    {"japan", "日本"},
    {"india", "印度"},
    {"canada", "加拿大"},
    {"germany", "德國", "德国"},
    {"united states", "美國", "美国"},
    {"u.s.", "美國", "美国"},
    {"united kingdom", "英國", "英国"},
    {"u.k.", "英國", "英国"},
    {"cash", "現金", "现金"},
    {"debt", "債務", "债务", "負債", "负债"},
    {"inventory", "存貨", "存货", "庫存", "库存"},
    {"advertising", "廣告", "广告"},
    {"subscription", "訂閱", "订阅"},
    {"cloud", "雲", "云"},
    {"hardware", "硬體", "硬件"},
    {"software", "軟體", "软件"},
    {"services", "服務", "服务"},
    {"products", "產品", "产品"},
    {"online", "線上", "线上"},
    {"men", "男"},
    {"women", "女"},
  };

  private NamedThings() {}

  /** The last of them in a stretch of text, by its English name; empty if there is none. */
  static Optional<String> last(String stretch, boolean english) {
    String text = stretch.toLowerCase(Locale.ROOT);
    String best = "";
    int bestEnd = 0;
    for (String[] thing : THINGS) {
      for (int i = english ? 0 : 1; i < (english ? 1 : thing.length); i++) {
        int place = text.lastIndexOf(thing[i]);
        boolean whole = !english || isWord(text, place, thing[i].length());
        if (place >= 0 && whole && place + thing[i].length() > bestEnd) {
          bestEnd = place + thing[i].length();
          best = thing[1];
        }
      }
    }
    int end = stretch.length();
    while (end > bestEnd) {
      int start = end;
      while (start > 0 && isLatin(stretch.charAt(start - 1))) {
        start--;
      }
      if (end - start > 1 && Character.isUpperCase(stretch.charAt(start))) {
        return Optional.of(text.substring(start, end));
      }
      end = Math.min(start, end - 1);
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean isWord(String text, int start, int length) {
    int end = start + length;
    return (start <= 0 || !Character.isLetter(text.charAt(start - 1)))
        && (end >= text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
