package hedui.check.coverage;

import hedui.lexicon.Lexicon;
import java.util.Arrays;

/**
 * The small words of English with what may render each in Chinese: "but" is 但 or 却, "not" one of
 * 不没未无. The dictionary says nothing useful of them, so they are listed here. Immutable.
 *
 * <p>What they prove is counted over 12,000 pairs of post-edited, parliamentary and medical
 * translations, against the same pairs with one comma piece deleted from the Chinese: of the firm
 * words 13 % have no home where they were translated and 85 % where they were left out, of the
 * usual ones 23 %, of the loose ones 37 %. Words above that prove nothing and are not listed.
 */
final class SmallWords {
  private static final String FIRM =
      """
      he: 他 其 自己 该
      him: 他 其
      she: 她 其 自己
      or: 或 还是 和 、
      also: 也 还 亦 同时 并 此外 又 另外
      but: 但 却 不过 然而 可是 而 只是 仅 则 除
      although though: 虽 尽管 但 即使 不过 却 然
      however: 但 却 不过 然而 可是 而 无论 只是
      not never nothing none nobody neither nor without: 不 没 未 无 非 别 勿 莫 免
      other another: 其他 他 其它 另 别 余 又 再
      such: 此 这 那 如 等 像 类 种 该
      some: 一些 某 有 部分 若干 几 有的 些 约
      many: 许多 很多 多 大 众 不少
      most: 最 大 多
      only: 只 仅 才 唯 不过 光
      both: 两 双 都 均 二者 既 同时 和
      during: 期间 间 时 过程 中 期 在
      between: 之间 间 与 和 至 到
      until: 直到 才 到 直至 前 为止 至
      since: 自 以来 因 由于 既然 后 来
      again: 再 又 重 次
      still: 仍 还 依然 尚 依旧 却
      even: 甚至 连 即使 更 都 就算 也 哪怕 还
      who: 谁 者 人 的 他
      might: 可 能 或 会 许
      """;

  private static final String USUAL =
      """
      and: 和 与 及 并 且 、 以及 而 又 也 跟 同时 还
      we: 我 咱 本公司 大家
      our: 我 咱 本 公司
      i: 我 本人
      my me: 我
      they: 他 她 它 其 人们 这些 者
      them: 他 她 它 其 这些 者
      her: 她 其 自己
      his: 他 其 自己
      you: 你 您
      this: 这 此 本 该 今
      these: 这 此 该
      then: 然后 那么 接着 当时 后 再 则 那时 随后 就
      can could: 可 能 会 得以
      may: 可 能 或 会 许
      must should: 应 该 须 必 要 得 当
      more: 更 多 较 越 比 进一步 再 超 加
      less least: 少 较 低 不 更 小 最
      much: 多 大 很 远 非常 更
      all: 所有 全 都 均 一切 各 整 皆 大家 总
      every each: 每 各 都 所有 分别
      one: 一 某 之
      no: 不 没 未 无 非 别 零 免
      same: 同 一样 那
      too: 也 还 亦 太 过
      when: 时 当 何 后 期间 之际 就 每逢 一旦
      while: 虽 尽管 而 同时 当 时 期间 但 却 则
      where: 地 处 哪 那里 其中 何 所在 中 里 在
      if whether: 如果 若 倘 要是 假如 是否 能否 如 的话 只要 一旦 即使 无论 还是
      because: 因 由于 既然 缘 原因 所以
      therefore thus: 因此 所以 因而 故 于是 从而 这样
      why: 为何 为什么 原因 何以 怎么
      now: 现 目前 如今 已 今 此刻
      within: 内 里 中 之间
      """;

  private static final String LOOSE =
      """
      with: 和 与 随 用 带 有 同 跟 对 以 由 及 以及 配
      from: 从 自 来 由 于 起 出 至
      into: 入 进 成 到 为 向
      through: 通过 透过 经 藉 至 过 直到
      under: 下 根据 低 由
      among: 之间 中 间 其中 包括
      against: 反 对 抗 针对 攻 免
      like: 像 如 似 喜 一样 例
      their its: 他 她 它 其 自己 该 本
      will: 将 会 要 愿
      would: 将 会 要 愿 想
      there: 那 有 这 存在
      so: 因此 所以 因而 故 于是 从而 这样 那么 如此 以便 太 非常
      than: 比 较 于 超 过 多 以上
      any: 任 何 一切 都 什么 丝毫
      just: 只 仅 才 刚 就 正 恰 不过
      how: 如何 怎 多 何 方式
      has: 有 已 了 具
      per: 每
      already: 已 早
      """;

  private static final String[] ENDINGS = {"'m", "'ve", "'ll", "'d", "'re", "'s"};

  private static final String[] NEGATED =
      ("isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't"
              + " shouldn't haven't hasn't hadn't mustn't ain't")
          .split(" ");

  /** Of each word of the dictionary the kind and where its homes are listed. */
  private final byte[] kind;

  private final char[][][] homes;

  SmallWords(Lexicon lexicon) {
    kind = new byte[lexicon.words()];
    homes = new char[lexicon.words()][][];
    read(FIRM, 1, lexicon);
    read(USUAL, 2, lexicon);
    read(LOOSE, 3, lexicon);
  }

  /** The kind of a word of the dictionary: 1 if it is firm, 2 usual, 3 loose, 0 if not listed. */
  byte kind(int word) {
    return kind[word];
  }

  /** What may render a listed word, in the normal form. */
  char[][] homes(int word) {
    return homes[word];
  }

  private void read(String table, int as, Lexicon lexicon) {
    table
        .lines()
        .forEach(
            line -> {
              String[] sides = line.split(": ");
              char[][] strings =
                  Arrays.stream(sides[1].split(" "))
                      .map(String::toCharArray)
                      .toArray(char[][]::new);
              for (String word : sides[0].split(" ")) {
                put(lexicon.find(word), as, strings);
                for (String ending : ENDINGS) {
                  put(lexicon.find(word + ending), as, strings);
                }
                if (word.equals("not")) {
                  for (String verb : NEGATED) {
                    put(lexicon.find(verb), as, strings);
                  }
                }
              }
            });
  }

  private void put(int word, int as, char[][] strings) {
    if (word >= 0) {
      kind[word] = (byte) as;
      homes[word] = strings;
    }
  }
}
