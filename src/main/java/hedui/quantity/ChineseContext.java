package hedui.quantity;

import java.util.ArrayList;
import java.util.List;

/** Reads what the words around an amount say of it: hedge, direction, basis, denominator. */
final class ChineseContext {

  /** How 倍 is meant. */
  enum Frame {
    NONE,
    GROWN_BY,
    GROWN_TO
  }

  private enum CueKind {
    HEDGE,
    HEDGE_AFTER,
    CHANGE,
    LEVEL,
    BASIS,
    BOUNDARY
  }

  /** A word that says something of an amount near it. */
  private record Cue(CueKind kind, Modifier modifier, Direction direction, Basis basis) {
    static Cue hedge(Modifier modifier) {
      return new Cue(CueKind.HEDGE, modifier, Direction.NONE, Basis.NONE);
    }

    static Cue after(Modifier modifier) {
      return new Cue(CueKind.HEDGE_AFTER, modifier, Direction.NONE, Basis.NONE);
    }

    static Cue change(Direction direction, Basis basis) {
      return new Cue(CueKind.CHANGE, Modifier.NONE, direction, basis);
    }

    static Cue level(Direction direction) {
      return new Cue(CueKind.LEVEL, Modifier.NONE, direction, Basis.NONE);
    }

    static Cue basis(Basis basis) {
      return new Cue(CueKind.BASIS, Modifier.NONE, Direction.NONE, basis);
    }
  }

  private static final WordTree<Cue> BEFORE = new WordTree<>();
  private static final WordTree<Cue> AFTER = new WordTree<>();

  private static final String UP =
      "增长 成长 增加 上升 上涨 提高 提升 扩大 攀升 上扬 走高 激增 大增 飙升 跃升 增 升 涨 高出 多出 升高 增多 增幅 涨幅 成长率 增长率 增加率 上调 调升 调高 加快 加速 "
          + "大涨 急升 劲增 增速 增值 升值 上浮 扩增 扩张 提速 多出 猛增 暴增 暴涨 跳升 弹升 反弹 回升 正成长 正增长 增收 上升率 增进 上移 加码 快 飙涨 骤增 陡增 倍增 高了 多了 升幅 成长幅度 增长幅度";
  private static final String DOWN =
      "下降 下跌 减少 降低 衰退 下滑 萎缩 缩减 缩小 下挫 大跌 跌 减 降 收窄 跌幅 降幅 减幅 下调 调降 调低 滑落 回落 骤降 锐减 重挫 大减 大降 暴跌 急跌 贬值 负成长 负增长 "
          + "缩水 裁减 削减 下滑幅度 减低 递减 走低 下探 下修 急降 骤减 降价 降息 减息 裁员 裁撤 放缓 减缓 少了 跌了 下跌幅度 衰退幅度 缩小幅度 探底 挫低 低了";

  static {
    for (String word : UP.split(" ")) {
      BEFORE.add(word, Cue.change(Direction.UP, Basis.NONE));
      AFTER.add(word, Cue.change(Direction.UP, Basis.NONE));
      AFTER.add("的" + word, Cue.change(Direction.UP, Basis.NONE));
      for (String to : "至 到 为 达 达到 至约 到约 至近 至逾".split(" ")) {
        BEFORE.add(word + to, Cue.level(Direction.UP));
      }
    }
    for (String word : DOWN.split(" ")) {
      BEFORE.add(word, Cue.change(Direction.DOWN, Basis.NONE));
      AFTER.add(word, Cue.change(Direction.DOWN, Basis.NONE));
      AFTER.add("的" + word, Cue.change(Direction.DOWN, Basis.NONE));
      for (String to : "至 到 为 达 达到 至约 到约 至近 至不到".split(" ")) {
        BEFORE.add(word + to, Cue.level(Direction.DOWN));
      }
    }
    BEFORE.addAll("达 达到 来到 达至 录得 持平于 维持在 稳定在", Cue.level(Direction.NONE));
    BEFORE.addAll("升至 升到 涨至 涨到 攀至 冲上 站上 登上", Cue.level(Direction.UP));
    BEFORE.addAll("跌至 跌到 降至 降到 滑至 跌破", Cue.level(Direction.DOWN));
    basis("年", Basis.YEAR);
    basis("季", Basis.QUARTER);
    basis("月", Basis.MONTH);
    BEFORE.addAll(
        "同比 按年 较去年 较上年 比去年 比上年 较去年同期 较上年同期 比去年同期 比上年同期 与去年同期相比 与上年同期相比 与去年相比 与上年相比 较前一年 较前一年同期 比前一年 与前一年相比 与前一年同期相比 跟去年同期比 相较去年 相较去年同期 相比去年 相比去年同期 年度 较同期 较一年前 比一年前",
        Cue.basis(Basis.YEAR));
    BEFORE.addAll(
        "环比 按季 较上季 较上一季 较上季度 较上一季度 较前一季 较前季 比上季 比上一季 比上季度 比上一季度 与上季相比 与上一季相比 与上一季度相比 较第三季 季度环比 季对季 季比",
        Cue.basis(Basis.QUARTER));
    BEFORE.addAll("按月 较上月 较上个月 比上月 比上个月 与上月相比 月比", Cue.basis(Basis.MONTH));
    AFTER.addAll(
        "的年增率 年增率 的年成长率 年成长率 的同比增长 的年增长率 年增长率 的年增幅 的年成长 年成长 的年增长 年增长 的年度增长 的年度成长",
        Cue.change(Direction.UP, Basis.YEAR));
    AFTER.addAll("的季增率 季增率 的季成长 的环比增长 的季增长 季成长", Cue.change(Direction.UP, Basis.QUARTER));
    AFTER.addAll("的月增率 月增率", Cue.change(Direction.UP, Basis.MONTH));
    AFTER.addAll("的年减率 年减率 的同比下降 的年减幅", Cue.change(Direction.DOWN, Basis.YEAR));
    AFTER.addAll("的季减率 季减率 的环比下降", Cue.change(Direction.DOWN, Basis.QUARTER));
    BEFORE.addAll("约 大约 约莫 大概 约略 差不多 大致 粗估 左右 约为 约是 概约 将约", Cue.hedge(Modifier.ABOUT));
    BEFORE.addAll("近 将近 接近 几乎 逼近 趋近 近乎 直逼", Cue.hedge(Modifier.LESS_THAN));
    BEFORE.addAll(
        "逾 超过 超 多于 高于 大于 超出 突破 超越 破 不止 过 远超 远超过 超逾 高过 多过 超过了 逾越 优于 > 超過了",
        Cue.hedge(Modifier.MORE_THAN));
    BEFORE.addAll(
        "至少 最少 不少于 不低于 不小于 起码 至少有 最低 >= ≥ 大于等于 大于或等于 不下 不下于", Cue.hedge(Modifier.AT_LEAST));
    BEFORE.addAll(
        "最多 至多 不超过 不多于 不高于 不大于 顶多 多达 高达 最高 最高达 最高可达 可达 上限为 <= ≤ 小于等于 小于或等于 不逾 最多为 最多达 至多为 最大 多至",
        Cue.hedge(Modifier.AT_MOST));
    BEFORE.addAll(
        "不到 少于 低于 小于 未满 不足 未达 不及 不满 < 略低于 少过 未逾 远低于 未超过 没有超过 没超过", Cue.hedge(Modifier.LESS_THAN));
    AFTER.addAll("左右 上下 前后 许 开外 出头 光景", Cue.after(Modifier.ABOUT));
    AFTER.addAll("以上 之多 多 余 有余 之上 及以上 或以上 或更多 或者更多 或者以上 以外 起 强", Cue.after(Modifier.MORE_THAN));
    AFTER.addAll("(含)以上", Cue.after(Modifier.AT_LEAST));
    AFTER.addAll("以下 以内 之内 内 不到 以下水平 之下 或以下 及以下 弱", Cue.after(Modifier.LESS_THAN));
  }

  private static void basis(String period, Basis basis) {
    for (String up : "增 增长 成长 增加 升 涨 增率 成长率 增幅 上升".split(" ")) {
      BEFORE.add(period + up, Cue.change(Direction.UP, basis));
      BEFORE.add(period + up + "至", Cue.level(Direction.UP));
    }
    for (String down : "减 衰退 下滑 跌 减幅 减少 下降 降 减率".split(" ")) {
      BEFORE.add(period + down, Cue.change(Direction.DOWN, basis));
    }
  }

  private final char[] text;
  private final List<Quantity> bare;

  ChineseContext(char[] text, List<Quantity> bare) {
    this.text = text;
    this.bare = bare;
  }

  /** Where a hedge that starts at a place ends, or -1. */
  static int hedgeEnd(char[] text, int i) {
    long found = BEFORE.find(text, i);
    return found >= 0 && BEFORE.meaning(found).kind() == CueKind.HEDGE ? (int) (found >> 32) : -1;
  }

  static Modifier hedge(char[] text, int i) {
    return BEFORE.meaning(text, i).modifier();
  }

  /** Whether a hedge stands right before a place: 近百. */
  static boolean hedged(char[] text, int i) {
    for (int back = 1; back <= 4 && i - back >= 0; back++) {
      if (hedgeEnd(text, i - back) == i) {
        return true;
      }
    }
    return false;
  }

  /** The words before an amount of 倍, back to the last boundary. */
  static Frame frame(char[] text, int start) {
    int limit = Math.max(0, start - 10);
    for (int i = start - 1; i >= limit; i--) {
      char c = text[i];
      if (isBoundary(c) || Han.kind(c) == Han.ARABIC) {
        return Frame.NONE;
      }
      if (c == '的' || c == '为' || c == '是' || c == '翻') {
        return Frame.NONE;
      }
      long found = BEFORE.find(text, i);
      if (found >= 0) {
        Cue cue = BEFORE.meaning(found);
        int end = (int) (found >> 32);
        if (cue.kind() == CueKind.LEVEL && end <= start) {
          return cue.direction() == Direction.UP ? Frame.GROWN_TO : Frame.NONE;
        }
        if (cue.kind() == CueKind.CHANGE && end <= start) {
          // A longer word may begin further left: 增长 is read at 增, not at 长.
          return cue.direction() == Direction.UP ? Frame.GROWN_BY : Frame.NONE;
        }
      }
    }
    return Frame.NONE;
  }

  private static boolean isBoundary(char c) {
    return switch (c) {
      case '。', ',', '，', ';', '；', '、', '!', '?', '：', '(', ')', '「', '」', '“', '”' -> true;
      default -> false;
    };
  }

  List<Quantity> read() {
    List<Quantity> read = new ArrayList<>(bare.size());
    int gap = 0;
    for (int i = 0; i < bare.size(); i++) {
      Quantity quantity = bare.get(i);
      int next = i + 1 < bare.size() ? bare.get(i + 1).span().start() : text.length;
      if (quantity.kind() == Kind.IDENTIFIER) {
        read.add(quantity);
      } else {
        read.add(after(before(quantity, gap), next));
      }
      gap = quantity.span().end();
      bounds(read);
    }
    return read;
  }

  /** 大于10小于20: two bounds of one amount become a range. */
  private void bounds(List<Quantity> read) {
    int last = read.size() - 1;
    if (last < 1) {
      return;
    }
    Quantity a = read.get(last - 1);
    Quantity b = read.get(last);
    if (a.modifier() == Modifier.NONE
        || b.modifier() == Modifier.NONE
        || a.kind() != b.kind()
        || b.span().start() - a.span().end() > 8
        || !a.unit().equals(b.unit())
        || !(a.amount() instanceof Amount.Exact one)
        || !(b.amount() instanceof Amount.Exact two)
        || isLower(a) == isLower(b)
        || isUpper(a) == isUpper(b)) {
      return;
    }
    java.math.BigDecimal low = isLower(a) ? one.value() : two.value();
    java.math.BigDecimal high = isLower(a) ? two.value() : one.value();
    for (int i = a.span().end(); i < b.span().start(); i++) {
      if (text[i] == '。' || text[i] == ';') {
        return;
      }
    }
    if (low.compareTo(high) < 0) {
      read.set(
          last - 1,
          b.withAmount(Amount.between(low, high))
              .withModifier(Modifier.NONE)
              .withSpan(a.span().union(b.span())));
      read.remove(last);
    }
  }

  private static boolean isLower(Quantity quantity) {
    return quantity.modifier() == Modifier.MORE_THAN || quantity.modifier() == Modifier.AT_LEAST;
  }

  private static boolean isUpper(Quantity quantity) {
    return quantity.modifier() == Modifier.LESS_THAN || quantity.modifier() == Modifier.AT_MOST;
  }

  /** Cues between the last amount and this one. */
  private Quantity before(Quantity quantity, int gap) {
    int start = quantity.span().start();
    int from = Math.max(gap, start - 40);
    Modifier modifier = quantity.modifier();
    Direction direction = quantity.direction();
    Basis basis = Basis.NONE;
    String per = quantity.per();
    int directionEnd = -1;
    boolean level = false;
    int i = from;
    while (i < start) {
      char c = text[i];
      if (isBoundary(c)) {
        directionEnd = -1;
        level = false;
        if (c == '。' || c == ';' || c == '；') {
          basis = Basis.NONE;
        }
        i++;
        continue;
      }
      long per0 = ChineseUnits.PER.find(text, i);
      if (per0 >= 0 && (int) (per0 >> 32) <= start) {
        int end = (int) (per0 >> 32);
        if (start - end <= 8 || c == '人') {
          per = ChineseUnits.PER.meaning(per0);
        }
        i = end;
        continue;
      }
      long found = BEFORE.find(text, i);
      if (found < 0 || (int) (found >> 32) > start) {
        i++;
        continue;
      }
      int end = (int) (found >> 32);
      Cue cue = BEFORE.meaning(found);
      switch (cue.kind()) {
        case HEDGE -> {
          if (blank(end, start) || isAdverb(i, end) && reaches(end, start)) {
            modifier = modifier == Modifier.NONE ? cue.modifier() : modifier;
          }
        }
        case CHANGE -> {
          if (quantity.role() == Role.NONE) {
            direction = cue.direction();
            directionEnd = end;
            level = false;
          }
          if (cue.basis() != Basis.NONE) {
            basis = cue.basis();
          }
        }
        case LEVEL -> {
          if (quantity.role() == Role.NONE) {
            direction = cue.direction();
            directionEnd = end;
            level = true;
          }
        }
        case BASIS -> basis = cue.basis();
        default -> {}
      }
      i = end;
    }
    Quantity read = quantity.withModifier(modifier).withPer(per);
    if (takesDirection(quantity)) {
      read = read.withBasis(basis);
      if (directionEnd >= 0 && start - directionEnd <= 6 && quantity.role() == Role.NONE) {
        read =
            read.withDirection(direction == Direction.NONE ? quantity.direction() : direction)
                .withRole(level ? Role.LEVEL : Role.CHANGE);
      }
    }
    return read;
  }

  private static boolean takesDirection(Quantity quantity) {
    return switch (quantity.kind()) {
      case DATE, TIME, PERIOD, IDENTIFIER, ORDINAL, DURATION -> false;
      default -> true;
    };
  }

  /** 至少 and 最多, which may stand before the verb: 至少花费500万, 最多需要3天. */
  private boolean isAdverb(int from, int to) {
    return to - from == 2
            && (text[from + 1] == '少' || text[from + 1] == '多')
            && "至最顶".indexOf(text[from]) >= 0
        || to - from == 2 && text[from] == '起' && text[from + 1] == '码';
  }

  /** Whether nothing but a short verb stands between. */
  private boolean reaches(int from, int to) {
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (isBoundary(text[i]) || Han.kind(text[i]) > Han.SPACE) {
        return false;
      }
    }
    return true;
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c != ' ' && c != '了' && c != '有' && c != '为' && c != '达' && c != '到') {
        return false;
      }
    }
    return true;
  }

  /** Cues right behind an amount. */
  private Quantity after(Quantity quantity, int next) {
    Quantity read = quantity;
    int p = quantity.span().end();
    // A counted thing may stand between: 500人以上.
    for (int round = 0; round < 3; round++) {
      int q = p;
      while (q < text.length && text[q] == ' ') {
        q++;
      }
      long per = q < next ? perAfter(q) : -1;
      if (per >= 0 && read.per().isEmpty()) {
        read = read.withPer(ChineseUnits.PER.meaning(per));
        p = (int) (per >> 32);
        continue;
      }
      if (q < text.length && text[q] == '/' && read.per().isEmpty()) {
        long unit = ChineseUnits.AFTER.find(text, q + 1);
        if (unit >= 0 && quantity.kind() == Kind.MONEY) {
          read = read.withPer(ChineseUnits.AFTER.meaning(unit).name());
          p = (int) (unit >> 32);
          continue;
        }
      }
      long found = AFTER.find(text, q);
      if (found < 0 || (int) (found >> 32) > next) {
        int counted = ChineseUnits.CLASSIFIER.match(text, q);
        if (round == 0 && counted > 0 && counted < next) {
          p = counted;
          continue;
        }
        return compared(read, q);
      }
      Cue cue = AFTER.meaning(found);
      if (cue.kind() == CueKind.CHANGE && isLevel((int) (found >> 32))) {
        // 從15%升至20%: the movement starts there.
        boolean first = read.role() == Role.NONE && takesDirection(read);
        return first ? read.withRole(Role.LEVEL) : read;
      }
      if (cue.kind() == CueKind.HEDGE_AFTER) {
        if (read.modifier() == Modifier.NONE
            && !(text[q] == '内' || text[q] == '起' || text[q] == '强' || text[q] == '弱')) {
          read = read.withModifier(cue.modifier());
        }
      } else if (cue.kind() == CueKind.CHANGE
          && read.role() == Role.NONE
          && takesDirection(read)
          && read.kind() != Kind.MULTIPLE) {
        read = read.withDirection(cue.direction()).withRole(Role.CHANGE);
        if (cue.basis() != Basis.NONE) {
          read = read.withBasis(cue.basis());
        }
      }
      p = (int) (found >> 32);
    }
    return read;
  }

  private boolean isLevel(int i) {
    return i < text.length && "至到为达".indexOf(text[i]) >= 0;
  }

  /** 比四分之一大, 比20%低: a bound. */
  private Quantity compared(Quantity quantity, int i) {
    int before = quantity.span().start() - 1;
    if (i >= text.length
        || before < 0
        || text[before] != '比'
        || quantity.modifier() != Modifier.NONE
        || !takesDirection(quantity)) {
      return quantity;
    }
    if ("大高多长重".indexOf(text[i]) >= 0) {
      return quantity.withModifier(Modifier.MORE_THAN);
    }
    return "小低少短轻".indexOf(text[i]) >= 0 ? quantity.withModifier(Modifier.LESS_THAN) : quantity;
  }

  private long perAfter(int q) {
    return q < text.length && (text[q] == '每' || text[q] == '人')
        ? ChineseUnits.PER.find(text, q)
        : -1;
  }
}
