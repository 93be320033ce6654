package hedui.check;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what negates a sentence, in English and in Chinese. */
final class NegationReader {

  /**
   * Words that may negate.
   *
   * @param span with the word that follows
   * @param denies whether they do so in most sentences: "not", "never", "without"; not "few"
   * @param plain whether they surely do here: no idiom, no question
   */
  record Negation(Span word, Span span, boolean denies, boolean plain) {}

  /** Negations of a verb that Chinese cannot leave out. */
  private static final Set<String> PLAIN =
      Set.of(
          "not",
          "cannot",
          "never",
          "without",
          "unlikely",
          "unable",
          "no",
          "nobody",
          "neither",
          "none");

  /** Verbs whose "not" is a manner of speaking: "I don't think so", "couldn't be happier". */
  private static final List<String> IDIOMS =
      phrases(
          """
          no doubt; no matter; no wonder; no question; no better; no later; no fewer; no less;
          no more; no sooner; no other; no exception; no end; no secret; no stranger; no small;
          no higher; no lower; no one; no greater; no earlier; no shortage;
          no surprise; in no time; no mean; no bigger; none other; no place like; no different;
          no problem; no worries; no thanks; yes or no; since; not only; not just; not merely;
          not simply; not least; not to mention; not until; not quite; not to say; if not;
          or not; why not; not unlike; wait; be happier; be more; be prouder; be better;
          be clearer; help but; agree more; overstate; emphasize enough; thank enough;
          hesitate; forget; say enough; ask for; mind; goes without saying; without doubt;
          without a doubt; without question; not surprising; believe it; never mind;
          never before; like never; as never; than ever; not one but; not alone; let alone;
          not too long; not long; not far; not so much; not yet; did not know; couldn't care;
          not as; not so; no one but; cannot but; matter; doubt; not bad; not uncommon; not unusual; not necessarily;
          isn't just; aren't just; wasn't just; isn't only; aren't only; doesn't just;
          don't just; didn't just; doesn't only; don't only; more often than not; whether;
          until; unless; but also; but rather; impossible; more than our; without with
          """);

  /** Whatever makes a sentence less than plainly positive, so that a Chinese 不 may render it. */
  private static final Set<String> NEGATIVE =
      words(
          """
          no none nobody nothing nowhere nor neither non few fewer little less least hardly barely
          scarcely rarely seldom only fail fails failed failing failure omit omits omitted differ
          differs differed lack lacks lacked lacking avoid avoids avoided avoiding refuse refuses
          refused refusing deny denies denied denying prevent prevents prevented preventing stop
          stopped stops stopping miss missed missing ban banned prohibit prohibited forbid forbidden
          reject rejected rejects rather instead except unless until but however although though
          despite while yet still too free absent absence gone lost lose loses losing short hard
          difficult tough challenge challenging wrong bad poor weak minimal zero nil blind deaf away
          out off end ended ends over beyond against anti cease ceased quit decline declined
          declines abandon abandoned cancel cancelled canceled remain remains remained regardless
          whatever whenever wherever whoever any ever different constant constantly continue
          continued continues continuous continuously steady stable always must surely definitely
          certainly alone last keep kept keeps limited limit suspend suspended far apart close
          closed withdraw withdrew empty spare ignore ignored ignoring otherwise pretty quite afford
          worse worst question can cant subject pending reluctant
          reluctantly overlooked overlook overlooks divided
          """);

  /** After a denial they make none of it. */
  private static final Set<String> DOUBLE =
      words(
          """
          stop stopped fail failed miss missed missing lack lose lost ignore forget deny refuse avoid
          without insignificant immaterial impossible immune irrelevant inconsistent inexpensive
          dissatisfied disappointed disappoint discouraged
          """);

  private static final List<String> NEGATIVE_PREFIXES =
      List.of("un", "in", "im", "ir", "il", "dis", "non", "mis", "anti", "de");

  /** Characters of which any may carry a negation; a text with none of them negates nothing. */
  private static final String MAY_NEGATE =
      "不未没無无非别勿否莫毋免难拒缺少零停禁罕败避防反除才只仅低弱欠岂哪怎何甭亏空缓远抑阻异消排撤取终绝失误忘脱弃白差错放漏碍断戒罢休丧虚杜止遏尚逃忽摆渺";

  private static final BitSet NEGATING = new BitSet();

  static {
    MAY_NEGATE.chars().forEach(NEGATING::set);
  }

  /** What every plain negation holds one of. */
  private static final String PLAIN_FIRSTS = "没未无不";

  private static final List<String> PLAIN_CHINESE =
      List.of(
          "没有", "没能", "未能", "无法", "并未", "并不", "并没", "不会", "不能", "不再", "不是", "尚未", "从未", "从不",
          "不可能");

  /** Where a plain negation stands inside something that is none. */
  private static final List<String> NOT_NEGATIVE =
      List.of(
          "从未来", "没收", "不能不", "不会不", "不是不", "没有不", "无法不", "不是吗", "是不是", "会不会", "能不能", "有没有", "不能只",
          "不仅", "不但", "还不", "再好不", "不会再", "不可或缺", "不能少", "忍不住", "不能错过", "没有问题", "不是问题", "没有人比",
          "没有什么比", "没有比", "没有谁比");

  private NegationReader() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private static List<String> phrases(String text) {
    return List.of(text.strip().split(";\\s*"));
  }

  static List<Negation> inEnglish(String text) {
    List<Negation> found = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.length() != text.length()) {
      return List.of(new Negation(new Span(0, 0), new Span(0, 0), true, false));
    }
    for (int i = 0; i < lower.length(); ) {
      if (!isLetter(lower.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < lower.length() && (isLetter(lower.charAt(end)) || lower.charAt(end) == '\'')) {
        end++;
      }
      String word = lower.substring(i, end);
      boolean contraction = word.endsWith("n't");
      if (contraction || PLAIN.contains(word)) {
        boolean isAnswer =
            word.equals("no") && end < lower.length() && ",.".indexOf(lower.charAt(end)) >= 0;
        boolean isNumber = word.equals("no") && isNumber(lower, end);
        boolean inTitle = i > 0 && Character.isUpperCase(text.charAt(i));
        found.add(
            new Negation(
                new Span(i, end),
                new Span(i, withNext(lower, end)),
                !isAnswer,
                !isAnswer
                    && !isNumber
                    && !inTitle
                    && !isDouble(lower, end)
                    && !isIdiom(lower, i, end)));
      } else if (NEGATIVE.contains(word) || hasNegativePrefix(word) || word.endsWith("less")) {
        found.add(new Negation(new Span(i, end), new Span(i, end), false, false));
      }
      i = end;
    }
    return found;
  }

  /** Whether anything in a Chinese text may negate. */
  static boolean mayNegateInChinese(String text) {
    ChineseNormal normal = ChineseNormal.shared();
    for (int i = 0; i < text.length(); i++) {
      if (NEGATING.get(normal.normal(text.charAt(i)))) {
        return true;
      }
    }
    return false;
  }

  /** The plain negation of a Chinese text, if it has exactly one and nothing softens it. */
  static Optional<Span> plainInChinese(String text) {
    String normal = new String(ChineseNormal.shared().normal(text));
    if (PLAIN_FIRSTS.chars().noneMatch(c -> normal.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    Span only = null;
    for (String word : PLAIN_CHINESE) {
      for (int at = normal.indexOf(word); at >= 0; at = normal.indexOf(word, at + 1)) {
        if (only != null && !only.overlaps(new Span(at, at + word.length()))) {
          return Optional.empty();
        }
        only = new Span(at, at + word.length());
      }
    }
    if (only == null
        || normal.indexOf('?') >= 0
        || normal.indexOf('吗') >= 0
        || NOT_NEGATIVE.stream().anyMatch(normal::contains)) {
      return Optional.empty();
    }
    return Optional.of(only);
  }

  private static boolean isIdiom(String lower, int start, int end) {
    int from = Math.max(0, start - 14);
    int to = Math.min(lower.length(), end + 26);
    String around = lower.substring(from, to);
    if (lower.startsWith("?", to - 1) || lower.indexOf('?', end) >= 0) {
      return true;
    }
    return IDIOMS.stream().anyMatch(around::contains);
  }

  /** Not insignificant, never stop: two denials make none. */
  private static boolean isDouble(String lower, int end) {
    int to = withNext(lower, end);
    String next = lower.substring(Math.min(to, end), to).strip();
    return DOUBLE.contains(next) || (next.startsWith("un") && !next.startsWith("und"));
  }

  /** No. 1, No 7. */
  private static boolean isNumber(String lower, int end) {
    int at = end;
    while (at < lower.length() && (lower.charAt(at) == '.' || lower.charAt(at) == ' ')) {
      at++;
    }
    return at < lower.length() && Character.isDigit(lower.charAt(at));
  }

  private static boolean hasNegativePrefix(String word) {
    return word.length() > 5 && NEGATIVE_PREFIXES.stream().anyMatch(word::startsWith);
  }

  /** The end of the word after a place. */
  private static int withNext(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at > start ? at : end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
