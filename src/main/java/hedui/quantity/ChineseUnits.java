package hedui.quantity;

import java.math.BigDecimal;

/** What may stand after (or, for money, before) a number in Chinese. */
final class ChineseUnits {

  /**
   * A unit word.
   *
   * @param kind what an amount of it is
   * @param name ISO 4217 code or English singular; empty for a mere classifier
   * @param factor what one of it is in the named unit: 1 美分 is 0.01 USD
   */
  record Unit(Kind kind, String name, BigDecimal factor) {}

  /** Words after a number. */
  static final WordTree<Unit> AFTER = new WordTree<>();

  /** Currencies, before or after a number. */
  static final WordTree<String> CURRENCY = new WordTree<>();

  /** Words that count things and say nothing more. */
  static final WordTree<Boolean> CLASSIFIER = new WordTree<>();

  /** What an amount is for each of: 每股, 人均. */
  static final WordTree<String> PER = new WordTree<>();

  /** The same behind a slash: 元/股, 美元/月. */
  static final WordTree<String> SLASHED = new WordTree<>();

  private static final String[] CURRENCIES = {
    "USD 美元 美金 美圆 美币 US$ USD U.S.$ US美元",
    "CNY 人民币 人民币元 元人民币 RMB CNY CN¥ RMB¥ 人民币¥",
    "TWD 新台币 台币 新台币元 元新台币 NT$ NTD TWD TW$ NTD$ 台币元",
    "HKD 港元 港币 港圆 HK$ HKD 港纸",
    "JPY 日元 日圆 日币 日本元 JPY JP¥ 円",
    "EUR 欧元 EUR 欧罗",
    "GBP 英镑 英磅 镑 GBP UK£",
    "KRW 韩元 韩圆 韩圜 韩币 韩国元 南韩元 KRW",
    "CAD 加元 加币 加拿大元 加拿大币 CA$ C$ CAD",
    "AUD 澳元 澳币 澳大利亚元 澳洲元 AU$ A$ AUD",
    "NZD 纽元 纽币 新西兰元 纽西兰元 纽西兰币 NZ$ NZD",
    "SGD 新元 新币 坡币 新加坡元 新加坡币 S$ SG$ SGD",
    "CHF 瑞士法郎 瑞郎 CHF",
    "INR 印度卢比 印度卢布 卢比 INR Rs",
    "RUB 俄罗斯卢布 卢布 RUB",
    "THB 泰铢 泰币 泰国铢 THB",
    "BRL 巴西雷亚尔 雷亚尔 巴西币 里奥 R$ BRL",
    "MXN 墨西哥比索 墨西哥披索 墨西哥元 MX$ MXN",
    "PHP 菲律宾比索 菲律宾披索 PHP",
    "MYR 马来西亚林吉特 马来西亚令吉 林吉特 令吉 马币 MYR RM",
    "IDR 印尼盾 印度尼西亚卢比 印尼卢比 IDR",
    "VND 越南盾 越盾 VND",
    "SEK 瑞典克朗 瑞典克郎 SEK",
    "NOK 挪威克朗 挪威克郎 NOK",
    "DKK 丹麦克朗 丹麦克郎 DKK",
    "PLN 波兰兹罗提 兹罗提 PLN",
    "TRY 土耳其里拉 土耳其镑 TRY",
    "ZAR 南非兰特 南非币 兰特 ZAR",
    "ILS 以色列新谢克尔 新谢克尔 谢克尔 ILS",
    "SAR 沙特里亚尔 沙地里亚尔 SAR",
    "AED 阿联酋迪拉姆 迪拉姆 迪尔汗 AED",
    "EGP 埃及镑 EGP",
    "ARS 阿根廷比索 阿根廷披索 ARS",
    "CLP 智利比索 智利披索 CLP",
    "COP 哥伦比亚比索 哥伦比亚披索 COP",
    "NGN 奈拉 NGN",
    "MOP 澳门元 澳门币 MOP MOP$",
    "DEM 德国马克 德国马克元",
    "BTC 比特币",
    "FRF 法国法郎",
  };

  private static final String[] MONEY_PARTS = {
    "USD 0.01 美分",
    "EUR 0.01 欧分",
    "GBP 0.01 便士",
    "HKD 0.01 港分",
    "AUD 0.01 澳分",
    "CAD 0.01 加分",
    "JPY 0.01 日本钱"
  };

  private static final String[] DURATIONS = {
    "year 1 年 周年 载",
    "month 1 个月 个月份 个多月",
    "week 1 周 星期 个星期 礼拜 个礼拜 个周",
    "day 1 天 日 个工作日 个交易日 个日历天 昼夜 个营业日 个工作天",
    "night 1 夜 晚",
    "hour 1 小时 个小时 钟头 个钟头",
    "minute 1 分钟",
    "second 1 秒 秒钟",
    "minute 15 刻钟",
    "millisecond 1 毫秒",
    "quarter 1 个季度 个季 个财季 个会计季度",
    "century 1 个世纪",
    "decade 1 个年代",
  };

  private static final String[] MEASURES = {
    "kilometer 公里 千米 km",
    "meter 米 公尺 m",
    "centimeter 厘米 公分 cm CM",
    "millimeter 毫米 公厘 mm",
    "micrometer 微米 μm µm",
    "nanometer 纳米 奈米 nm",
    "mile 英里 哩 mi",
    "yard 码 码长",
    "foot 英尺 尺 呎 ft",
    "inch 英寸 英吋 寸",
    "nautical-mile 海里 浬",
    "light-year 光年",
    "kilogram 公斤 千克 kg",
    "gram 克 公克 g",
    "milligram 毫克 mg",
    "microgram 微克 μg µg",
    "metric-ton 公吨",
    "ton 吨",
    "megaton 兆吨",
    "pound 磅",
    "ounce 盎司 盎斯 安士 oz",
    "jin 斤 台斤 市斤",
    "liang 两",
    "liter 升 公升 L",
    "milliliter 毫升 ml mL",
    "gallon 加仑 加侖",
    "barrel 桶",
    "square-meter 平方米 平方公尺 m²",
    "square-kilometer 平方公里 平方千米 km²",
    "square-centimeter 平方厘米 平方公分",
    "square-foot 平方英尺 平方尺 平方呎",
    "square-mile 平方英里 平方哩",
    "hectare 公顷",
    "acre 英亩",
    "mu 亩",
    "ping 坪",
    "cubic-meter 立方米 立方公尺 m³",
    "cubic-centimeter 立方厘米 立方公分",
    "cubic-kilometer 立方公里 立方千米",
    "cubic-foot 立方英尺 立方呎",
    "watt 瓦特 瓦 W",
    "kilowatt 千瓦 kW KW 瓩",
    "megawatt 兆瓦 百万瓦 MW",
    "gigawatt 吉瓦 十亿瓦 GW",
    "terawatt 太瓦 TW",
    "watt-hour 瓦时 瓦特小时 瓦小时 Wh",
    "kilowatt-hour 千瓦时 千瓦小时 千瓦·时 千瓦⋅时 度电 瓩时 kWh KWh",
    "megawatt-hour 兆瓦时 兆瓦小时 百万瓦时 MWh",
    "gigawatt-hour 吉瓦时 吉瓦小时 十亿瓦时 GWh",
    "terawatt-hour 太瓦时 太瓦小时 TWh",
    "byte 字节 位元组",
    "kilobyte 千字节 KB kB",
    "megabyte 兆字节 百万位元组 MB",
    "gigabyte 吉字节 十亿位元组 GB",
    "terabyte 太字节 兆位元组 TB",
    "petabyte 拍字节 PB",
    "bit 比特 位元",
    "kilobit 千比特 千位元 kb",
    "megabit 兆比特 百万位元 Mb",
    "gigabit 吉比特 十亿位元 Gb",
    "hertz 赫兹 赫 Hz",
    "kilohertz 千赫 千赫兹 kHz",
    "megahertz 兆赫 兆赫兹 百万赫兹 MHz",
    "gigahertz 吉赫 吉赫兹 十亿赫兹 GHz",
    "degree-celsius 摄氏度 度摄氏 °C ℃",
    "degree-fahrenheit 华氏度 度华氏 °F ℉",
    "degree 度",
    "calorie 卡路里 卡",
    "kilocalorie 千卡 大卡 kcal",
    "joule 焦耳 焦",
    "kilojoule 千焦耳 千焦 kJ",
    "volt 伏特 伏",
    "ampere 安培",
    "kilometer-per-hour 公里/小时 千米/小时 公里/时 km/h kph 公里每小时",
    "mile-per-hour 英里/小时 英里/时 mph 哩/小时 英里每小时",
    "meter-per-second 米/秒 公尺/秒 m/s 米每秒",
    "pixel 像素 画素",
    "horsepower 匹马力 马力",
    "decibel 分贝",
    "household 户 户家庭 个家庭",
    "share 股",
    "person 人次",
  };

  private static final String CLASSIFIERS =
      "个 名 位 人 家 间 件 款 种 台 辆 艘 座 条 张 只 匹 口 户 所 栋 层 楼 枚 支 册 本 部 颗 粒 笔 单 批 "
          + "份 场 次 届 轮 倍 组 对 双 套 块 股 票 项 类 样 句 页 篇 段 章 节 步 遍 趟 回 代 级 等 国 省 市 州 县 区 村 "
          + "城 校 班 队 营 师 团 片 面 根 杯 瓶 罐 盒 箱 袋 包 盘 桌 餐 顿 剂 针 期 年级 岁 周岁 架 例 宗 起 处 "
          + "门 顶 束 具 幅 副 首 出 集 重 堂 席 胎 房 厅 卷 行 列 排 圈 环 局 盏 帧 滴 把 枪 字 员 子 姐妹 兄弟 尊 则 支队 "
          + "大类 大洲 大块 大洋 大类别 大领域 大支柱 大因素 大原因 大重点 大业务 大部门 大市场 大品牌 大平台 大趋势 大公司 大巨头 "
          + "步骤 方面 部分 阶段 类别 小步 个人 口人 胞胎";

  private static final String[] DENOMINATORS = {
    "share 每股 每一股 每普通股",
    "month 每月 每个月 月均 每一个月 平均每月",
    "year 每年 每一年 年均 平均每年",
    "quarter 每季 每季度 每个季度",
    "week 每周 每星期 每个星期 每礼拜",
    "day 每天 每日 日均 平均每天 平均每日",
    "hour 每小时 每个小时",
    "minute 每分钟 每分",
    "second 每秒 每秒钟",
    "person 每人 人均 每位 每名 平均每人",
    "unit 每单位 每件 每个单位 每台 每部 每单",
    "ton 每吨 每公吨",
    "kilogram 每公斤 每千克",
    "pound 每磅",
    "ounce 每盎司 每盎斯",
    "barrel 每桶",
    "gallon 每加仑 每加侖",
    "liter 每升 每公升",
    "square-foot 每平方英尺 每平方呎 每呎",
    "square-meter 每平方米 每平方公尺",
    "ping 每坪",
    "kilometer 每公里",
    "mile 每英里 每哩",
    "kilowatt-hour 每度 每度电 每千瓦时",
    "megawatt-hour 每兆瓦时",
    "household 每户",
  };

  static {
    for (String row : CURRENCIES) {
      String code = row.substring(0, 3);
      for (String word : row.substring(4).split(" ")) {
        CURRENCY.add(word, code);
        AFTER.add(word, new Unit(Kind.MONEY, code, BigDecimal.ONE));
      }
    }
    // Which country's is not said.
    CURRENCY.add("法郎", "franc");
    AFTER.add("法郎", new Unit(Kind.MONEY, "franc", BigDecimal.ONE));
    for (String row : MONEY_PARTS) {
      String[] cells = row.split(" ");
      AFTER.add(cells[2], new Unit(Kind.MONEY, cells[0], new BigDecimal(cells[1])));
    }
    for (String row : DURATIONS) {
      String[] cells = row.split(" ");
      Unit unit = new Unit(Kind.DURATION, cells[0], new BigDecimal(cells[1]));
      for (int i = 2; i < cells.length; i++) {
        AFTER.add(cells[i], unit);
      }
    }
    for (String row : MEASURES) {
      String[] cells = row.split(" ");
      Unit unit = new Unit(Kind.MEASURE, cells[0].replace('-', ' '), BigDecimal.ONE);
      for (int i = 1; i < cells.length; i++) {
        AFTER.add(cells[i], unit);
      }
    }
    Unit age = new Unit(Kind.MEASURE, "year", BigDecimal.ONE);
    AFTER.addAll("岁 周岁 岁大", age);
    CLASSIFIER.addAll(CLASSIFIERS, true);
    for (String row : DENOMINATORS) {
      String[] cells = row.split(" ");
      for (int i = 1; i < cells.length; i++) {
        String unit = cells[0].replace('-', ' ');
        PER.add(cells[i], unit);
        if (cells[i].startsWith("每") && cells[i].length() > 1) {
          SLASHED.add(cells[i].substring(1), unit);
        }
      }
    }
  }

  private ChineseUnits() {}
}
