package hedui.quantity;

/** The words that say something of an amount near them: hedges, movements, bases of comparison. */
final class ChineseCues {
  enum CueKind {
    HEDGE,
    HEDGE_AFTER,
    CHANGE,
    LEVEL,
    BASIS,
    BOUNDARY
  }

  /** A word that says something of an amount near it. */
  record Cue(CueKind kind, Modifier modifier, Direction direction, Basis basis) {
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

  /** Words before an amount. */
  static final WordTree<Cue> BEFORE = new WordTree<>();

  /** Words behind one. */
  static final WordTree<Cue> AFTER = new WordTree<>();

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

  private ChineseCues() {}
}
