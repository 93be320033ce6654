package hedui.align;

import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Learns from a translation memory which Chinese words translate an English word: IBM Model 1 with
 * the dictionary as its prior, estimated unit by unit as they come (incremental expectation
 * maximisation), so that memory depends on the number of words, not of units. Not for several
 * threads.
 */
public final class TranslationLearner {
  /** Above so many pairs the rarest are forgotten. */
  private static final int MOST_PAIRS = 4_000_000;

  private static final int MOST_WORDS = 120;
  private static final float DICTIONARY = 2f;
  private static final float CHANCE = 0.01f;
  private static final float NOTHING = 0.2f;
  private static final float HUNDREDTHS = 100;

  /**
   * A learnt translation.
   *
   * @param probability the share of the English word's uses that are translated so
   */
  public record Learnt(String english, String chinese, double probability) {}

  private final Lexicon lexicon;
  private final Map<String, Integer> english = new HashMap<>();
  private final Map<String, Integer> chinese = new HashMap<>();
  private final List<String> englishWords = new ArrayList<>();
  private final List<String> chineseWords = new ArrayList<>();
  private float[] uses = new float[1024];
  private float[] chineseUses = new float[1024];
  private Vocabulary pairs = new Vocabulary();
  private float[] counts = new float[1 << 16];

  public TranslationLearner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Learns from one unit. */
  public void add(String source, String target) {
    int[] from = english(lexicon.english(source));
    int[] to = chinese(lexicon.chinese(target));
    if (from.length == 0 || to.length == 0 || from.length > MOST_WORDS || to.length > MOST_WORDS) {
      return;
    }
    for (int e : from) {
      uses = counted(uses, e, 1);
    }
    float[] shares = new float[from.length];
    for (int z : to) {
      chineseUses = counted(chineseUses, z, 1);
      float sum = NOTHING * CHANCE * 10;
      for (int i = 0; i < from.length; i++) {
        int pair = pair(from[i], z);
        float prior = translates(from[i], z) ? DICTIONARY : CHANCE;
        shares[i] = (counts[pair] + prior) / (uses[from[i]] + DICTIONARY);
        sum += shares[i];
      }
      for (int i = 0; i < from.length; i++) {
        counts[pairs.find((long) from[i] << 32 | z)] += shares[i] / sum;
      }
    }
    if (pairs.size() > MOST_PAIRS) {
      forget();
    }
  }

  /**
   * What was counted, as text for {@link #addCounts}: the English words with their uses, the
   * Chinese ones, and of the pairs those that were met at least so often, by the numbers of their
   * words.
   */
  public String counts(float least) {
    StringBuilder text = new StringBuilder();
    words(englishWords, uses, text);
    words(chineseWords, chineseUses, text);
    pairs.forEach(
        (pair, number) -> {
          if (counts[number] >= least) {
            text.append(pair >>> 32).append('\t').append(pair.intValue()).append('\t');
            text.append(Math.round(counts[number] * HUNDREDTHS)).append('\n');
          }
        });
    return text.toString();
  }

  private static void words(List<String> words, float[] uses, StringBuilder text) {
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i)).append('\t').append(Math.round(uses[i])).append('\n');
    }
    text.append('\n');
  }

  /** Learns what another learner counted. */
  public void addCounts(String text) {
    Iterator<String> lines = text.lines().iterator();
    int[] from = numbers(lines, english, englishWords, true);
    int[] to = numbers(lines, chinese, chineseWords, false);
    while (lines.hasNext()) {
      String[] cells = lines.next().split("\t");
      int e = from[Integer.parseInt(cells[0])];
      int z = to[Integer.parseInt(cells[1])];
      counts[pair(e, z)] += Integer.parseInt(cells[2]) / HUNDREDTHS;
    }
    if (pairs.size() > MOST_PAIRS) {
      forget();
    }
  }

  private int[] numbers(
      Iterator<String> lines, Map<String, Integer> numbers, List<String> words, boolean source) {
    int[] here = new int[64];
    int count = 0;
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      int tab = line.indexOf('\t');
      int number = number(line.substring(0, tab), numbers, words);
      int times = Integer.parseInt(line.substring(tab + 1));
      if (source) {
        uses = counted(uses, number, times);
      } else {
        chineseUses = counted(chineseUses, number, times);
      }
      here = Vocabulary.room(here, count);
      here[count++] = number;
    }
    return here;
  }

  /** The number of a pair, with room to count it. */
  private int pair(int e, int z) {
    int pair = pairs.add((long) e << 32 | z);
    if (pair >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    return pair;
  }

  /** What was learnt, by English word, the likeliest first. */
  public List<Learnt> learnt() {
    List<Learnt> learnt = new ArrayList<>();
    pairs.forEach(
        (pair, number) -> {
          int e = (int) (pair >>> 32);
          int z = (int) (long) pair;
          float count = counts[number];
          if (count >= 1.5f && count >= 0.1f * uses[e] && count >= 0.1f * chineseUses[z]) {
            learnt.add(
                new Learnt(englishWords.get(e), chineseWords.get(z), Math.min(1, count / uses[e])));
          }
        });
    learnt.sort(
        Comparator.comparing(Learnt::english)
            .thenComparing(Comparator.comparingDouble(Learnt::probability).reversed())
            .thenComparing(Learnt::chinese));
    return learnt;
  }

  private void forget() {
    Vocabulary kept = new Vocabulary();
    float[] keptCounts = new float[counts.length];
    pairs.forEach(
        (pair, number) -> {
          if (counts[number] > 0.3f) {
            keptCounts[kept.add(pair)] = counts[number];
          }
        });
    pairs = kept;
    counts = keptCounts;
  }

  private boolean translates(int e, int z) {
    int word = lexicon.find(englishWords.get(e));
    int string = lexicon.findChinese(chineseWords.get(z));
    if (word < 0 || string < 0) {
      return false;
    }
    for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
      if (lexicon.translation(i) == string) {
        return true;
      }
    }
    return false;
  }

  private int[] english(EnglishText text) {
    int[] types = new int[text.size()];
    int count = 0;
    for (int i = 0; i < text.size(); i++) {
      int lemma = text.lemma(i);
      boolean function = lemma >= 0 && lexicon.is(lemma, Lexicon.FUNCTION);
      if (!function && text.kind(i) == EnglishText.Kind.WORD && text.end(i) - text.start(i) > 1) {
        String word =
            lemma >= 0
                ? lexicon.word(lemma)
                : text.text()
                    .substring(text.start(i), text.end(i))
                    .toLowerCase(java.util.Locale.ROOT);
        types[count++] = number(word, english, englishWords);
      }
    }
    return Arrays.copyOf(types, count);
  }

  /** Its longest dictionary words, and runs of characters that are in none: names, new words. */
  private int[] chinese(ChineseText text) {
    int[] longest = new int[text.length()];
    for (int m = 0; m < text.matches(); m++) {
      longest[text.matchStart(m)] = text.matchEnd(m) - text.matchStart(m);
    }
    List<Integer> types = new ArrayList<>();
    int unknown = -1;
    for (int i = 0; i <= text.length(); ) {
      boolean word = i < text.length() && longest[i] > 1;
      boolean inRun =
          i < text.length() && text.isHan(i) && !word && !TargetTokens.isStop(text.normal(i));
      if (!inRun && unknown >= 0) {
        if (i - unknown > 1 && i - unknown <= 6) {
          types.add(number(normal(text, unknown, i), chinese, chineseWords));
        }
        unknown = -1;
      } else if (inRun && unknown < 0) {
        unknown = i;
      }
      if (word) {
        types.add(number(normal(text, i, i + longest[i]), chinese, chineseWords));
        i += longest[i];
      } else {
        i++;
      }
    }
    return types.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String normal(ChineseText text, int start, int end) {
    StringBuilder normal = new StringBuilder();
    for (int i = start; i < end; i++) {
      normal.append(text.normal(i));
    }
    return normal.toString();
  }

  private static int number(String word, Map<String, Integer> numbers, List<String> words) {
    Integer number = numbers.putIfAbsent(word, words.size());
    if (number == null) {
      words.add(word);
      return words.size() - 1;
    }
    return number;
  }

  private static float[] counted(float[] array, int index, int times) {
    float[] grown = index < array.length ? array : Arrays.copyOf(array, 2 * index + 2);
    grown[index] += times;
    return grown;
  }
}
