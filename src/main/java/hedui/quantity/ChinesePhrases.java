package hedui.quantity;

import java.math.BigDecimal;

/** Fixed words that are an amount by themselves, and words that only look like one. */
final class ChinesePhrases {

  /** What a fixed word states. */
  record Phrase(Kind kind, Amount amount, String unit, Direction direction, Role role) {}

  static final WordTree<Phrase> AMOUNTS = new WordTree<>();

  /** Words with digits or magnitudes in them that state no amount: 一切, 四川, 万一. */
  static final WordTree<Boolean> STOP = new WordTree<>();

  private static final String NO_AMOUNT =
      "一切 一些 一直 一般 一样 一定 一起 一旦 一致 一边 一点 一点点 一下 一下子 一方面 一带 一带一路 一时 一度 一向 一贯 一律 一概 一番 "
          + "一流 一体 一体化 一手 一线 一同 一并 一再 一共 一连串 一系列 一目 一举 一跃 一味 一一 一心 一路 一齐 一早 一来 一方 一口气 一站式 "
          + "一家人 一会 一会儿 一把 一面 一如 一经 一揽子 一眼 一言 一言以蔽之 一笔带过 一往 一窝蜂 一席 一视同仁 一律 一望 一瞬 一刹那 一夜 一对一 一身 "
          + "一阵 一种 一则 一代 一道 一句话 一言为定 一头 一新 一应 一次性 一般性 一大 一整 一系列 一连 一生 一世 一分为二 一无 一事 一门心思 "
          + "一部分 一部份 "
          + "四川 四处 四面 四面八方 四肢 四季如春 四海 万一 万分 万万 万千 万能 万物 万事 万圣节 万里 万众 万象 万科 万豪 万达 万宝 万国 万用 万有引力 万事达 万岁 万年青 万维网 "
          + "十分 十足 十全 十字 十字路口 十字架 十四五 百姓 百货 百度 百慕达 百慕大 百合 百般 百科 百老汇 百事 百事可乐 百胜 百年大计 百思买 百家乐 百威 百加得 百川 百灵 百忙 百感 百花 "
          + "百叶 百叶窗 百万富翁 亿万 亿万富翁 千万别 千万不 千万不要 千万不能 千万要 千万记得 千万记住 千禧 千禧年 千金 千奇百怪 千变万化 千辛万苦 千方百计 千篇一律 千里马 千瓦 千克 千米 千古 千载难逢 "
          + "千家万户 千军万马 千秋 千丝万缕 千真万确 千叶 千差万别 千兆 三星 三星电子 三菱 三井 三洋 三一重工 三峡 三亚 三明治 三角 三角形 三角洲 三角函数 三脚架 三轮车 三思 三方 三心二意 三文鱼 三藩市 三重 三级跳 三国演义 "
          + "三维 三聚氰胺 三酸甘油酯 三得利 三藏 三权分立 二手 二手车 二手房 二氧化碳 二氧化硫 二维 二维码 二元 二进制 二郎 二次元 二极管 二战 一战 五角大厦 五角大楼 五金 五花八门 五菱 五官 五行 五彩 五粮液 五香 "
          + "六合 六安 六神无主 七喜 七嘴八舌 七夕 七匹狼 八卦 八达岭 八达通 八宝 八角 八仙 九龙 九寨沟 九江 九华山 九牛一毛 九霄 两岸 两性 两极 两极化 两难 两侧 两旁 两边 两手 两用 两者 两会 两党 两国 两地 两方 两样 "
          + "双方 双边 双重 双向 双语 双胞胎 双手 双眼 半导体 半岛 半夜 半途 半路 半球 半径 半导 半成品 半自动 半官方 半挂 半截 半生 半决赛 半世纪 半信半疑 半新 "
          + "第一时间 第一线 第一手 第一夫人 第三方 第三者 第三世界 第二春 第六感 第一性原理 第一方 第二方 第一人称 第三人称 第一印象 第二天 第一步 "
          + "统一 唯一 单一 之一 万一 专一 同一 逐一 另一 每一 某一 任一 进一步 下一 上一 这一 那一 前一 后一 其一 不一 如一 合一 一合一 划一 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 "
          + "礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 初一 独一无二 数一数二 不二 接二连三 再三 丢三落四 说三道四 朝三暮四 举一反三 乱七八糟 七上八下 五湖四海 四通八达 三三两两 三番两次 三番五次 三五成群 九死一生 万无一失 一无所有 "
          + "一心一意 一模一样 一五一十 一分一秒 一朝一夕 一举一动 一来一往 半斤八两 不管三七二十一 三长两短 三言两语 三教九流 四分五裂 四平八稳 五颜六色 六亲不认 十万火急 十拿九稳 十有八九 十之八九 百里挑一 百战百胜 百发百中 百花齐放 "
          + "数字 数据 数量 数码 数值 数学 数位 数组 数控 数额 数目 数据中心 几乎 几何 上百度 上千瓦 朝九晚五 全天候 一点也 一点都 一日之计 一日千里 一日三餐";

  private static final String[] FIXED = {
    "multiple 2 up change 翻倍 翻番 翻一番 翻了一番 翻了一倍 翻一倍 倍增 成倍增长 成倍成长 成倍增加 加倍 翻了倍 翻了番 翻上一番",
    "multiple 4 up change 翻两番 翻了两番 翻两翻",
    "multiple 8 up change 翻三番 翻了三番",
    "multiple 16 up change 翻四番 翻了四番",
    "multiple 0.5 down change 减半 腰斩 砍半 减少一半 减少了一半 减了一半 下降一半 下降了一半 降低一半 降低了一半 缩减一半 缩水一半 降了一半 削减一半 缩小一半 下跌一半 少了一半 跌了一半 掉了一半",
    "multiple 0.5 down level 降为一半 降至一半 降到一半 减为一半 减至一半 减到一半 缩至一半",
    "percent 50 down change 半价 对折 五折优惠",
    "percent 100 none none 百分百 百分之百",
    "cardinal 50 none none 半百",
    "fraction 0.5 none none 一半 半数 二分之一 过半 过半数 大半 一大半",
  };

  static {
    STOP.addAll(NO_AMOUNT, true);
    for (String row : FIXED) {
      String[] cells = row.split(" ");
      Kind kind = Kind.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT));
      Phrase phrase =
          new Phrase(
              kind,
              Amount.exact(new BigDecimal(cells[1])),
              kind == Kind.PERCENT ? "percent" : "",
              Direction.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)),
              Role.valueOf(cells[3].toUpperCase(java.util.Locale.ROOT)));
      for (int i = 4; i < cells.length; i++) {
        AMOUNTS.add(cells[i], phrase);
      }
    }
    band("双位数 两位数 二位数 双位数字", 10, 99);
    band("低双位数 低两位数 两位数低段 低十位数", 10, 13);
    band("中双位数 中两位数 两位数中段", 14, 16);
    band("高双位数 高两位数", 17, 19);
    band("个位数 个位数字 一位数", 1, 9);
    band("低个位数 个位数低段 低个位", 1, 3);
    band("中个位数 个位数中段 中个位", 4, 6);
    band("高个位数 个位数高段 高个位", 7, 9);
    vague("数以百计 成百上千", 2);
    vague("数以千计 成千", 3);
    vague("数以万计", 4);
    vague("成千上万", 3, 5);
    vague("数以十万计", 5);
    vague("数以百万计", 6);
    vague("数以千万计", 7);
    vague("数以亿计", 8);
    vague("数以十亿计", 9);
  }

  private ChinesePhrases() {}

  private static void band(String words, int low, int high) {
    AMOUNTS.addAll(
        words,
        new Phrase(
            Kind.PERCENT,
            Amount.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high)),
            "",
            Direction.NONE,
            Role.NONE));
  }

  private static void vague(String words, int power) {
    vague(words, power, power + 1);
  }

  private static void vague(String words, int from, int to) {
    AMOUNTS.addAll(
        words,
        new Phrase(
            Kind.CARDINAL,
            Amount.between(
                BigDecimal.ONE.scaleByPowerOfTen(from), BigDecimal.ONE.scaleByPowerOfTen(to)),
            "",
            Direction.NONE,
            Role.NONE));
  }
}
