package hedui.check;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Uses;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the very word that one side denies is affirmed on the other: "not acceptable" and 可以接受.
 * Only where the denials of the sentences are not as many, and only by words that the dictionary
 * pairs, so that a denial said in other words is none lost.
 */
final class NegatedWords {
  /** Between a "not" and what it denies, and verbs whose "not" Chinese puts elsewhere. */
  private static final Set<String> BETWEEN =
      Set.of(
          "be", "been", "being", "have", "has", "had", "a", "an", "the", "any", "to", "it", "that",
          "we", "our", "their", "its", "this", "these", "you", "they", "i", "he", "she", "at",
          "all", "in", "of", "for", "by");

  private static final Set<String> OPINIONS =
      Set.of(
          "think",
          "believe",
          "expect",
          "anticipate",
          "see",
          "feel",
          "seem",
          "appear",
          "want",
          "need",
          "intend",
          "know",
          "say",
          "mean",
          "find",
          "guess",
          "imagine",
          "suppose",
          "plan",
          "look",
          "get",
          "do",
          "go",
          "make",
          "take",
          "come",
          "give",
          "have",
          "like",
          "much",
          "many",
          "very",
          "really",
          "only",
          "just",
          "quite",
          "enough",
          "every",
          "everything",
          "everyone",
          "always",
          "necessarily",
          "yet",
          "here",
          "there",
          "one",
          "way",
          "thing");

  private static final int FARTHEST = 4;

  /** So close to a word in its clause a denial of it stands. */
  private static final int BEFORE = 12;

  private static final int AFTER = 4;

  /** Where 不 and its like deny nothing. */
  private static final List<String> NO_DENIALS =
      List.of(
          "不仅", "不但", "不断", "不久", "不过", "不管", "不论", "无论", "不同", "不少", "不错", "不得不", "不只", "不单", "不止",
          "不禁", "不由", "不约而同", "不愧", "不妨", "不外", "不时", "不计其数", "非常", "除非", "无疑", "毫无疑问", "无数", "没错",
          "未来", "未必", "未免", "未尝", "无线", "无人机", "无非", "莫过于", "莫大", "迫不及待", "别人", "特别", "分别", "个别",
          "级别", "性别", "差别", "类别", "区别", "识别", "别的", "非洲", "无机", "无形", "要不", "不可或缺", "不可避免", "对不起",
          "不好意思", "不好说", "了不起", "不锈钢", "不动产", "不丹", "差不多");

  private static final String DENIALS = "不没未无非别勿莫毋";

  /** Between a Chinese denial and the word that it denies. */
  private static final String CHINESE_BETWEEN = "会能再是有被要可以将需想应该得到对于在所法任何的";

  private final Lexicon lexicon;

  NegatedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How many denials a Chinese text holds. */
  static int denials(String normal) {
    int count = 0;
    for (int i = 0; i < normal.length(); ) {
      int skip = noDenial(normal, i);
      count += skip == 0 && DENIALS.indexOf(normal.charAt(i)) >= 0 ? 1 : 0;
      i += Math.max(1, skip);
    }
    // An answer, "No, …", is said by itself.
    return normal.startsWith("不,") || normal.startsWith("不。") ? count - 1 : count;
  }

  private static int noDenial(String text, int at) {
    for (String word : NO_DENIALS) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /**
   * Whether what an English "not" denies stands in the Chinese, and no clause where it stands may
   * deny anything.
   *
   * @param after where the "not" ends
   */
  boolean isAffirmed(EnglishText english, int after, ChineseText chinese) {
    int t = 0;
    while (t < english.size() && english.start(t) < after) {
      t++;
    }
    for (int k = t; k < Math.min(english.size(), t + FARTHEST); k++) {
      if (k > t && isPunctuated(english.text(), english.end(k - 1), english.start(k))) {
        return false;
      }
      String word =
          english.text().substring(english.start(k), english.end(k)).toLowerCase(Locale.ROOT);
      if (BETWEEN.contains(word)) {
        continue;
      }
      int lemma = english.lemma(k);
      if (OPINIONS.contains(word) || (lemma >= 0 && OPINIONS.contains(lexicon.word(lemma)))) {
        return false;
      }
      return stands(english.word(k), chinese) || (lemma >= 0 && stands(lemma, chinese));
    }
    return false;
  }

  /** Whether a translation stands in the Chinese, and only in clauses that deny nothing. */
  private boolean stands(int word, ChineseText chinese) {
    if (word < 0) {
      return false;
    }
    String normal = normal(chinese);
    boolean found = false;
    for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
      String string = core(lexicon.chinese(lexicon.translation(i)));
      if (string.length() < 2) {
        continue;
      }
      for (int at = normal.indexOf(string); at >= 0; at = normal.indexOf(string, at + 1)) {
        if (NegationReader.mayNegateInChinese(clause(normal, at, at + string.length()))) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  /** 可接受 is said as 可以接受 too. */
  private static String core(String string) {
    return string.length() > 2 && (string.charAt(0) == '可' || string.charAt(0) == '能')
        ? string.substring(1)
        : string;
  }

  /**
   * Whether the word that a Chinese denial denies stands in the English as it is, in a clause that
   * denies nothing.
   */
  boolean isUndenied(ChineseText chinese, Span denial, EnglishText english) {
    String normal = normal(chinese);
    int at = denial.end();
    int end = Math.min(normal.length(), at + FARTHEST);
    while (at < end && CHINESE_BETWEEN.indexOf(normal.charAt(at)) >= 0) {
      at++;
    }
    for (int length = Math.min(4, normal.length() - at); length >= 2; length--) {
      int string = lexicon.findChinese(normal.substring(at, at + length));
      if (string >= 0) {
        return isSaid(string, english);
      }
    }
    return false;
  }

  private boolean isSaid(int string, EnglishText english) {
    Uses uses = lexicon.uses();
    boolean found = false;
    for (int t = 0; t < english.size(); t++) {
      for (int k = uses.first(string); k < uses.first(string + 1); k++) {
        int word = uses.word(k);
        if (word == english.word(t) || word == english.lemma(t)) {
          if (!NegationReader.inEnglish(clause(english, t)).isEmpty()) {
            return false;
          }
          found = true;
        }
      }
    }
    return found;
  }

  private static String clause(EnglishText english, int token) {
    int from = token;
    while (from > 0 && !isPunctuated(english.text(), english.end(from - 1), english.start(from))) {
      from--;
    }
    int to = token;
    while (to + 1 < english.size()
        && !isPunctuated(english.text(), english.end(to), english.start(to + 1))) {
      to++;
    }
    return english.text().substring(english.start(from), english.end(to));
  }

  /** What stands close to a word in its clause. */
  private static String clause(String text, int from, int to) {
    int first = Math.max(0, from - BEFORE);
    int last = Math.min(text.length(), to + AFTER);
    while (from > first && !isMark(text.charAt(from - 1))) {
      from--;
    }
    while (to < last && !isMark(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isMark(char c) {
    return ",。;:!?".indexOf(c) >= 0;
  }

  private static boolean isPunctuated(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;:.()\u2014\u2013".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static String normal(ChineseText chinese) {
    return new String(ChineseNormal.shared().normal(chinese.text()));
  }
}
