package hedui.check;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a word of two opposites that the Chinese turned round: "above" as 低於, "faster" as 更慢. Only
 * where the English has one of the pair once and nothing of the other, and the Chinese plainly the
 * other and nothing that could render the first. "Higher than" and "before" are left out: what they
 * join may be turned with them.
 */
final class Opposites {
  /** An English word, and the Chinese that says its opposite. */
  record Turned(Span source, Span target) {}

  /**
   * One side of a pair.
   *
   * @param words English that says it plainly; {@code *} for any ending
   * @param hints English that may be behind a Chinese word of this side
   * @param plain Chinese that says it plainly
   * @param traces Chinese that may render it
   */
  private record Pole(
      List<String> words, List<String> hints, List<String> plain, List<String> traces) {}

  private record Axis(Pole one, Pole other) {}

  private static final List<Axis> AXES =
      List.of(
          axis(
              "increase increased increases rise rose risen rises grew grown raised raises raise"
                  + " widened lengthened",
              "increas* ris* rose grow* grew rais* improv* wid* length* gain* high* more up climb*"
                  + " jump* surg* expan* accelerat* strong* better larger bigger greater add* double*"
                  + " recover* rebound* inflat* build* extend* longer great*",
              "增加 上升 上涨 提高 延长 扩大",
              "增 升 涨 长 高 提 扩 多 加 好 善 强 上 大 延 翻 倍 攀 回",
              "decrease decreased decreases decline declined declines fall fell fallen drop dropped drops lowered lowers"
                  + " reduced reduces shortened narrowed",
              "decreas* declin* fall* fell drop* lower* reduc* short* narrow* cut* less fewer small*"
                  + " down shrink* shrank slow* weak* soft* sav* cheap* discount* eas* relie* away off"
                  + " out loss* lost los* low* contract* moderat* limit* avoid* remov* spend* spent"
                  + " headwind* pressure* erod* erosion hurt* drag* deplet* consum* use* sell* sold",
              "减少 下降 下跌 下滑 调降 缩短 缩小 降低",
              "减 降 跌 滑 缩 低 少 短 落 小 退 衰 下 窄 收 弱"),
          axis(
              "above",
              "above high* over more exceed* beyond top* best great* beat* up ris* rose grow* grew"
                  + " increas* larg* rais*",
              "高于",
              "高 超 上 多 逾 大 优 胜 升 增 涨 好 强 比",
              "below",
              "below low* under less short* miss* down fall* fell declin* decreas* reduc* small*"
                  + " cheap* drop* weak* cut*",
              "低于",
              "低 下 少 小 不 未 弱 减 降 逊 差 便宜 比"),
          axis(
              "earlier sooner",
              "earl* soon* before ahead advance fast* quick* already previous* prior",
              "更早 提前 提早",
              "早 前 先 快 初",
              "later",
              "late* delay* after postpone* slow* push* behind subsequent* defer* end* last",
              "更晚 延后 推迟 晚",
              "晚 后 迟 延 慢 末 稍 再"),
          axis(
              "faster quicker accelerate accelerated",
              "fast* quick* accelerat* speed* rapid* soon* earl*",
              "更快 加快 加速",
              "快 速 迅 早 急",
              "slower slowed",
              "slow* delay* decelerat* weak* eas* soft* moderat* late* longer",
              "更慢 放缓 减速 趋缓",
              "慢 缓 迟 延 减 弱 晚"),
          axis(
              "more",
              "more great* larg* high* most increas* add* extra over grow* than up",
              "更多",
              "多 更 增 加 大 较 高 再 越 余 进一步",
              "less fewer",
              "less few* small* low* least reduc* declin* cut* without than short* lack* only",
              "更少",
              "少 减 低 较 不 小 降 无 没 缺 短 未"),
          axis(
              "stronger strong",
              "strong* strength* robust* solid* firm* power* health* good great* better",
              "强劲 较强 走强",
              "强 好 健 稳 佳 旺 大 盛 扎实 坚",
              "weaker weak",
              "weak* soft* slow* fragile low* poor* bad worse* declin*",
              "疲软 较弱 走弱 疲弱",
              "弱 软 差 慢 贬 低 疲 淡 下"),
          axis(
              "export exports exported",
              "export* sell* ship* abroad overseas",
              "出口",
              "出口 外销 外售 输出 销",
              "import imports imported",
              "import* buy* purchas* bring* foreign",
              "进口",
              "进口 输入 引进 购"));

  /** The number of the pole that a word says plainly. */
  private static final Map<String, Integer> POLES = poles();

  private Opposites() {}

  private static Axis axis(
      String words,
      String hints,
      String plain,
      String traces,
      String others,
      String otherHints,
      String otherPlain,
      String otherTraces) {
    return new Axis(
        new Pole(list(words), list(hints), list(plain), list(traces)),
        new Pole(list(others), list(otherHints), list(otherPlain), list(otherTraces)));
  }

  private static List<String> list(String words) {
    return List.of(words.split(" "));
  }

  /** What a sentence that denies nothing turned round in its translation, if anything. */
  static Optional<Turned> in(String english, String chinese) {
    String lower = english.toLowerCase(Locale.ROOT);
    if (lower.length() != english.length()) {
      return Optional.empty();
    }
    List<Span> words = words(lower);
    // Of few sentences does a word stand in the list at all; the rest costs only them.
    BitSet said = new BitSet();
    for (Span word : words) {
      Integer pole = POLES.get(word.of(lower));
      if (pole != null) {
        said.set(pole);
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    String normal = new String(ChineseNormal.shared().normal(chinese));
    return said.stream()
        .mapToObj(pole -> turned(pole(pole), pole(pole ^ 1), words, lower, normal))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The poles by number: two for each axis. */
  private static Pole pole(int number) {
    Axis axis = AXES.get(number / 2);
    return number % 2 == 0 ? axis.one : axis.other;
  }

  private static Map<String, Integer> poles() {
    Map<String, Integer> poles = new HashMap<>();
    for (int pole = 0; pole < 2 * AXES.size(); pole++) {
      for (String word : pole(pole).words) {
        if (poles.put(word, pole) != null) {
          throw new IllegalStateException(word + " says two things");
        }
      }
    }
    return poles;
  }

  private static Optional<Turned> turned(
      Pole said, Pole opposite, List<Span> words, String lower, String normal) {
    Span found = null;
    for (String plain : opposite.plain) {
      int at = normal.indexOf(plain);
      if (at >= 0 && (found == null || at < found.start())) {
        found = new Span(at, at + plain.length());
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    Span only = null;
    for (Span word : words) {
      String text = word.of(lower);
      boolean isSaid = said.words.contains(text);
      if (isAny(opposite.hints, text) && !isSaid || isSaid && only != null) {
        return Optional.empty();
      }
      only = isSaid ? word : only;
    }
    String rest = normal.substring(0, found.start()) + "|" + normal.substring(found.end());
    return only == null || said.traces.stream().anyMatch(rest::contains)
        ? Optional.empty()
        : Optional.of(new Turned(only, found));
  }

  private static boolean isAny(List<String> patterns, String word) {
    for (String pattern : patterns) {
      int last = pattern.length() - 1;
      if (pattern.charAt(last) == '*'
          ? word.startsWith(pattern.substring(0, last))
          : word.equals(pattern)) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int from = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        words.add(new Span(from, i));
      }
    }
    return words;
  }
}
