package hedui.check;

import hedui.quantity.Direction;
import hedui.quantity.Kind;
import java.util.Locale;

/** Whether two amounts move in opposite ways, with no word near that could turn that round. */
final class AmountTrends {
  static final String[] REVERSING = {
    "loss",
    "deficit",
    "improve",
    "negative",
    "deceler",
    "less",
    "lower",
    "narrow",
    "headwind",
    "reduc",
    "declin",
    "saving",
    "minus",
    "save",
    "fewer",
    "slow",
    "cheaper",
    "discount",
    "off",
    "shrink",
    "shrank",
    "cut",
    "below",
    "short",
    "down",
    "decrease",
    "drop",
    "fall",
    "fell",
    "lost"
  };

  static final String[] REVERSING_ZH = {
    "虧", "亏", "赤字", "負", "负", "改善", "放緩", "放缓", "收窄", "節省", "节省", "減速", "减速", "折", "少", "逆風", "逆风",
    "較低", "较低", "低於", "低于", "不足", "缺口", "損", "损", "差"
  };

  /** Whether one rises and the other falls, with no word near that could turn that round. */
  static boolean opposed(AmountItem e, AmountItem z) {
    Direction a = e.quantity().direction();
    Direction b = z.quantity().direction();
    boolean opposite =
        a == Direction.UP && b == Direction.DOWN || a == Direction.DOWN && b == Direction.UP;
    if (!opposite || e.low().signum() < 0 || z.low().signum() < 0) {
      return false;
    }
    if (e.is(Kind.MULTIPLE)) {
      return false;
    }
    String english = e.around(60, 40).toLowerCase(Locale.ROOT);
    boolean turned =
        a == Direction.UP
            ? AmountValues.hasAny(english, REVERSING)
            : countDown(english) > 1 || hasTurn(english);
    if (turned) {
      return false;
    }
    String chinese = z.around(20, 12).replace("減少", "").replace("减少", "");
    return !AmountValues.hasAny(chinese, REVERSING_ZH);
  }

  static int countDown(String english) {
    int count = 0;
    for (String word :
        new String[] {
          "loss",
          "deficit",
          "negative",
          "less",
          "lower",
          "declin",
          "decreas",
          "reduc",
          "fell",
          "fall",
          "drop",
          "down"
        }) {
      if (english.contains(word)) {
        count++;
      }
    }
    return count;
  }

  static boolean hasTurn(String english) {
    return english.contains("improve")
        || english.contains("loss")
        || english.contains("deficit")
        || english.contains("negative")
        || english.contains("offset")
        || english.contains("increase")
        || english.contains("grow")
        || english.contains("grew")
        || english.contains(" up ");
  }

  /** "rose to 13%" against 上升13%: the words must stand right at the amounts. */
  static boolean plainLevel(AmountItem e, AmountItem z) {
    String before = e.before(4).toLowerCase(Locale.ROOT);
    String chinese = z.before(3).strip();
    return before.endsWith(" to ")
        && !chinese.isEmpty()
        && "至到達达為为约約近逾超過过的".indexOf(chinese.charAt(chinese.length() - 1)) < 0;
  }

  static boolean endsWithTo(AmountItem z) {
    String before = z.before(3).strip();
    return before.endsWith("至") || before.endsWith("到");
  }

  private AmountTrends() {}
}
