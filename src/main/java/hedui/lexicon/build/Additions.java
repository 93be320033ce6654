package hedui.lexicon.build;

import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconBuilder;
import java.util.List;

/**
 * Translations that the dictionary lacks: of everyday words that it explains rather than
 * translates, of the calendar, and of the language of companies. They come before its own.
 */
final class Additions {
  private static final String WORDS =
      """
      monday: 周一 星期一 礼拜一 | tuesday: 周二 星期二 礼拜二 | wednesday: 周三 星期三 礼拜三
      thursday: 周四 星期四 礼拜四 | friday: 周五 星期五 礼拜五 | saturday: 周六 星期六 礼拜六
      sunday: 周日 星期日 礼拜日 星期天 礼拜天 周天 | weekend: 周末 | weekday: 平日 工作日
      january: 1月 一月 元月 | february: 2月 二月 | march: 3月 三月 | april: 4月 四月 | may: 5月 五月
      june: 6月 六月 | july: 7月 七月 | august: 8月 八月 | september: 9月 九月 | october: 10月 十月
      november: 11月 十一月 | december: 12月 十二月 | q1: 第一季 第1季 一季 | q2: 第二季 第2季 二季
      q3: 第三季 第3季 三季 | q4: 第四季 第4季 四季
      one: 一 | two: 两 二 双 俩 | three: 三 | four: 四 | five: 五 | six: 六 | seven: 七 | eight: 八 | nine: 九
      ten: 十 | eleven: 十一 | twelve: 十二 | fourteen: 十四 | fifteen: 十五 | twenty: 二十 | thirty: 三十
      hundred: 百 | thousand: 千 | million: 百万 万 亿 | billion: 十亿 亿 | trillion: 万亿 兆 | dozen: 十几 十多 数十 打
      half: 半 一半 | quarter: 季 季度 四分之一 | third: 三分之一 第三 | double: 翻倍 倍增 加倍 两倍 | triple: 三倍
      first: 首次 第一 首先 首个 最初 头 首 初 | second: 第二 其次 二 | next: 下一 下个 接下来 明年 来 | last: 上 去年 最后 过去
      percent: 百分 百分点 | cent: 百分 分 | point: 点 分 百分点 基点 | basis: 基点 基础 | several: 几 多 数 若干 好几
      few: 几 少 少数 | various: 各种 多种 | multiple: 多 多个 多种 | numerous: 众多 许多 大量 | many: 许多 很多
      after: 后 之后 以后 后来 | before: 前 之前 以前 | around: 左右 约 周围 围绕 大约 | across: 各 跨 整个 遍布 各地
      along: 沿 沿着 随着 | behind: 后 背后 落后 | throughout: 整个 全 期间 各地 | above: 上 以上 高于 超过 | below: 下 以下 低于
      beyond: 超过 以外 之外 超出 | near: 附近 近 | inside: 内 里 | outside: 外 之外 | ahead: 前 领先 提前 | forward: 前 未来 前进
      away: 离开 远 走 | together: 一起 共同 一同 | once: 一旦 曾 一次 曾经 | often: 常 经常 往往 通常 | usually: 通常 一般
      typically: 通常 一般 | currently: 目前 现在 当前 现 | recently: 最近 近期 近来 | previously: 之前 以前 先前 此前
      eventually: 最终 终于 | finally: 最后 最终 终于 | instead: 而是 反而 代替 改 | especially: 特别 尤其 | particularly: 特别 尤其
      significant: 显著 重大 重要 大幅 明显 | significantly: 显著 大幅 明显 | approximately: 大约 约 大概 | roughly: 大约 约 大致
      nearly: 近 将近 接近 几乎 | almost: 几乎 近 | largely: 主要 大部分 | mostly: 大多 主要 大部分 | probably: 可能 大概
      likely: 可能 很可能 | available: 可用 提供 推出 供 现有 | major: 主要 重大 大 重要 | main: 主要 主 | key: 关键 重要 主要
      common: 常见 共同 普遍 | former: 前 前任 以前 | current: 目前 当前 现在 现任 本 | recent: 最近 近期 近 | previous: 之前 先前 上一 前
      additional: 额外 更多 其他 另外 | full: 全 完整 全部 充分 满 | overall: 整体 总体 全面 | entire: 整个 全部 全 | whole: 整个 全部
      southern: 南部 南方 南 | northern: 北部 北方 北 | eastern: 东部 东方 东 | western: 西部 西方 西 | central: 中央 中部 中心
      famous: 著名 有名 知名 | well known: 著名 知名 众所周知 | strong: 强劲 强 强大 坚强 强烈 | large: 大 大型 大规模 | small: 小 小型
      old: 岁 老 旧 | age: 岁 年龄 年纪 时代 | area: 地区 区域 领域 区 方面 | region: 地区 区域 区 | side: 侧 方 边 面 方面
      become: 成为 成 变成 变得 | begin: 开始 起 | start: 开始 起 启动 | continue: 继续 持续 不断 | remain: 仍 仍然 保持 依然 留
      make: 做 制 使 让 制作 作出 做出 | take: 采取 需要 花 占 拿 取 带 | come: 来 来自 到来 | go: 去 走 进行 | give: 给 给予 提供
      get: 得到 获得 | keep: 保持 维持 继续 | see: 看到 见 看 认为 出现 | look: 看 看来 期待 | show: 显示 表明 展示 | find: 发现 找到
      use: 使用 用 利用 采用 | work: 工作 努力 合作 作品 | call: 电话 称 呼吁 会议 叫 | name: 名 名称 名字 命名 叫 | say: 说 表示 称 指出
      think: 认为 想 觉得 | know: 知道 了解 认识 | want: 想 想要 希望 | need: 需要 需求 必须 需 | help: 帮助 协助 有助 | ask: 问 询问 请
      believe: 相信 认为 | expect: 预期 预计 期待 期望 | feel: 感到 觉得 感觉 | put: 放 投入 | bring: 带来 带 使 | run: 运行 经营 跑 运营
      move: 移动 搬 转移 迁 行动 | turn: 转 变成 轮 转向 | set: 设定 设置 定 一套 | follow: 跟随 遵循 后 随后 之后 关注 | lead: 领导 导致 领先 率领
      include: 包括 包含 其中 | contain: 包含 含有 含 | consist: 组成 由 包括 | operate: 运营 经营 运作 操作 | occur: 发生 出现 | happen: 发生
      receive: 收到 获得 接受 得到 | reach: 达到 达成 到达 达 抵达 | achieve: 实现 达到 取得 | conduct: 进行 开展 实施 | carry: 携带 进行 载
      develop: 开发 发展 研发 制定 | increase: 增加 提高 增长 上升 成长 增 | decrease: 减少 下降 降低 | reduce: 减少 降低 缩减 | grow: 增长 成长 增加 长大
      growth: 增长 成长 | decline: 下降 下滑 衰退 减少 | improve: 改善 提高 提升 改进 | improvement: 改善 改进 提升 进步
      launch: 推出 发布 启动 发射 上线 | deliver: 交付 提供 配送 送达 实现 | provide: 提供 | offer: 提供 优惠 报价 | allow: 允许 让 使 可以
      enable: 使 让 能够 启用 | drive: 推动 驱动 带动 促进 开车 | focus: 专注 重点 关注 聚焦 | build: 建立 构建 建造 打造 建设 | create: 创建 创造 建立 打造
      serve: 服务 任 担任 供 | host: 主持 举办 主办 | play: 玩 比赛 扮演 发挥 出场 演奏 | compete: 竞争 参赛 比赛 | finish: 完成 结束
      return: 回报 返回 回到 归 退货 | spend: 花费 支出 花 开支 | afford: 负担 承担 | benefit: 好处 受益 利益 效益 | discuss: 讨论 谈
      mention: 提到 提及 说 | note: 注意 指出 | remind: 提醒 | appreciate: 感谢 感激 | welcome: 欢迎 | thank: 感谢 谢谢
      kill: 杀 死 丧生 杀死 | confirm: 确诊 确认 证实 | call for: 呼吁 要求 | claim: 声称 索赔 主张 称 | report: 报告 报道 报导 财报
      feature: 功能 特色 特点 特征 主演 | people: 人 人们 人民 者 | person: 人 | time: 时间 时 时候 次 期 | year: 年 岁 年度 | day: 天 日
      week: 周 星期 礼拜 | month: 月 个月 | hour: 小时 时 | state: 州 国家 状态 | country: 国家 国 | world: 世界 全球 | team: 团队 队 小组
      group: 集团 组 团体 群 | company: 公司 企业 | house: 房子 屋 众议院 | air: 空气 空中 航空 | player: 球员 玩家 选手 | patient: 患者 病人 患
      disease: 疾病 病 | onset: 发病 发作 | outbreak: 爆发 疫情 暴发 | worldwide: 全球 世界各地 全世界 | globally: 全球
      page: 页 | term: 期 任期 条款 术语 | site: 网站 地点 现场 站 | figure: 数字 数据 人物 图 | match: 比赛 匹配 赛
      championship: 锦标赛 冠军赛 冠军 | episode: 集 剧集 | album: 专辑 | debut: 首次 出道 首 亮相 | premier: 总理 首相 首演
      guidance: 指引 财测 展望 指导 | outlook: 展望 前景 | headwind: 逆风 阻力 不利 压力 | tailwind: 顺风 助力 有利 | backlog: 在手订单 积压订单 积压
      segment: 部门 分部 事业 业务 细分 区隔 | margin: 利润率 毛利 毛利率 利润 | operating income: 营业利润 营业利益 营业收入
      net income: 净利 净利润 净收入 | revenue: 营收 收入 营业收入 | earnings: 收益 盈利 获利 盈余 财报 | profit: 利润 获利 盈利
      profitability: 获利能力 盈利能力 获利 盈利 | cash flow: 现金流 现金流量 | free cash flow: 自由现金流 自由现金流量
      capital expenditure: 资本支出 | capex: 资本支出 | operating expense: 营业费用 营运费用 运营费用 | leverage: 杠杆 利用 槓杆
      cost: 成本 费用 花费 | expense: 费用 支出 开支 | inventory: 库存 存货 | demand: 需求 | supply: 供应 供给 | shareholder: 股东
      dividend: 股息 股利 | buyback: 回购 库藏股 | repurchase: 回购 买回 | share: 股 股份 股票 份额 分享 | stock: 股票 库存 股
      year over year: 同比 年增 较去年 与去年同期相比 年比 | quarter over quarter: 环比 季增 较上季 | sequentially: 环比 季增 较上季
      year on year: 同比 年增 较去年 | fiscal: 财年 会计年度 财政 财务 | guidance range: 财测区间 指引范围
      foreign exchange: 外汇 汇率 | currency: 货币 汇率 币 | tax rate: 税率 | interest rate: 利率 | gross margin: 毛利率 毛利
      customer: 客户 顾客 用户 | consumer: 消费者 | user: 用户 使用者 | seller: 卖家 卖方 | supplier: 供应商 | vendor: 供应商 厂商
      workload: 工作负载 工作量 | cloud: 云端 云 云计算 | software: 软件 软体 | hardware: 硬件 硬体 | network: 网络 网路
      data: 数据 资料 | data center: 数据中心 资料中心 | chip: 芯片 晶片 | semiconductor: 半导体 | generative: 生成式 生成 | gen ai: 生成式
      artificial intelligence: 人工智能 人工智慧 | ai: 人工智能 人工智慧 | machine learning: 机器学习 | video: 视频 影片 | program: 计划 方案 节目 程式 程序
      quality: 质量 品质 | information: 信息 资讯 资料 | server: 服务器 伺服器 | digital: 数字 数位 | mobile: 移动 行动 手机 | printer: 打印机 印表机
      project: 项目 专案 计划 | optimize: 优化 最佳化 | optimization: 优化 最佳化 | fulfillment: 履行 配送 物流 | grocery: 杂货 生鲜 食品
      advertising: 广告 | subscription: 订阅 订户 | subscriber: 订户 订阅者 用户 | retail: 零售 | store: 商店 门市 店 门店
      executive: 高管 主管 执行 | chief executive: 执行长 首席执行官 | ceo: 执行长 首席执行官 | cfo: 财务长 首席财务官
      analyst: 分析师 | investor: 投资者 投资人 | operator: 操作员 接线员 主持人 接线生 运营商 | vice president: 副总裁 副总经理 副总统
      question: 问题 提问 | answer: 回答 答案 | remark: 言论 致词 讲话 发言 | opening: 开场 开幕 开放 | webcast: 网络直播 网路直播
      forward looking: 前瞻性 | statement: 声明 陈述 报表 | differ: 不同 差异 | filing: 文件 申报 备案 | release: 新闻稿 发布 释放 发行
      sec: 证券交易委员会 证交会 证管会 | uk: 英国 | usa: 美国 | eu: 欧盟 | un: 联合国 | nato: 北约 | fda: 食品药物管理局
      versus: 相比 对比 对 与 | per: 每 | initiative: 计划 举措 倡议 方案 | meaningful: 有意义 重要 显著 | worth: 价值 值得 | tend: 往往 倾向
      event: 活动 事件 盛会 | item: 商品 项目 物品 | unit: 单位 件 部门 | range: 范围 区间 系列 | level: 水平 水准 程度 层
      capability: 能力 功能 | capacity: 产能 容量 能力 | efficiency: 效率 | productivity: 生产力 生产率 | progress: 进展 进步
      momentum: 动能 势头 动力 | pipeline: 管道 管线 | ramp: 提升 增加 爬坡 | visibility: 能见度 可见度 | traction: 进展 关注 吸引力
      nice: 好 不错 | great: 伟大 很好 大 很棒 | pleased: 高兴 满意 | excited: 兴奋 激动 期待 | happy: 高兴 快乐 乐意
      """;

  private Additions() {}

  static void to(LexiconBuilder lexicon) {
    for (String entry : WORDS.split("[|\n]")) {
      int colon = entry.indexOf(':');
      if (colon > 0) {
        String word = entry.substring(0, colon).strip();
        lexicon.add(word, List.of(entry.substring(colon + 1).strip().split(" ")), calendar(word));
      }
    }
  }

  private static int calendar(String word) {
    boolean name =
        word.endsWith("day") && word.length() > 5 && !word.equals("weekday")
            || List.of(
                    "january",
                    "february",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december")
                .contains(word);
    return name ? Lexicon.CAPITALISED : 0;
  }
}
