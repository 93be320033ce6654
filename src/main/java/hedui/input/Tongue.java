package hedui.input;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which language a text is in, as far as its letters, and in Latin letters its commonest words,
 * leave no doubt.
 */
final class Tongue {
  static final String CHINESE = "Chinese";
  static final String ENGLISH = "English";

  /** Fewer letters than this say nothing. */
  private static final int LEAST = 20;

  /** The share of a text's letters that decides. */
  private static final double MOST = 0.7;

  /** The share that is a part worth naming. */
  private static final double MIXED = 0.1;

  /** The share of kana in Japanese, where Chinese has none but in names and quotations. */
  private static final double KANA = 0.25;

  private static final int LEAST_KANA = 20;

  /**
   * The share of kana that stand right behind a Han character, at least, as endings and particles
   * do; what Chinese quotes of Japanese names stands apart.
   */
  private static final double ENDINGS = 0.05;

  /** Words of every Chinese text, whose characters Japanese hardly has, and their least share. */
  private static final String GRAMMAR = "的了們们這这她你您麼么嗎吗呢吧很它";

  private static final double CHINESE_GRAMMAR = 0.02;

  /** What a Han character, a syllable of Hangul or a kana weighs: some as much as a word. */
  private static final int HAN = 4;

  private static final int SYLLABLE = 3;

  /** Latin words that are looked up; what a text begins with may be in any language. */
  private static final int WORDS = 20_000;

  private static final int LEAST_WORDS = 50;

  /** The share of a language's commonest words in its own texts, at least, and how many of them. */
  private static final double OFTEN = 0.08;

  private static final int DISTINCT = 5;

  /** How many of them, at least, only sentences hold: menus and lists of places have the others. */
  private static final int SAID = 3;

  /** The share that English ones have in texts of other languages, at most. */
  private static final double RARELY = 0.02;

  /** Words that stand everywhere in one language and hardly ever in another's text. */
  private static final List<Common> COMMON =
      List.of(
          common(ENGLISH, "is that we you this are it be have not", "the of and to for with by or"),
          common(
              "French",
              "est que qui pas nous vous sont ont cette ces",
              "dans pour avec aux et les des"),
          common(
              "German",
              "ist nicht sich wir auch wird sind",
              "und das mit für auf ein eine der den im von zu"),
          common(
              "Spanish",
              "que es como más este sus pero se lo",
              "una los para con por las y el del"),
          common("Portuguese", "que é como mais este não se seus", "uma os para com por ao em"),
          common("Italian", "che è non sono questo più anche si", "una per con di della nel gli"),
          common("Dutch", "niet dat zijn ook wordt deze", "het een van en voor met aan bij naar"),
          common("Vietnamese", "là không được trong những đã này", "và của cho một với người các"),
          common(
              "Indonesian",
              "yang ini tidak akan itu adalah",
              "pada dan di untuk dengan dari dalam"),
          common("Polish", "nie się że jest są był ale jak który", "na do oraz dla przez"),
          common("Turkish", "bir bu için olarak olan daha çok gibi kadar ancak", "ve ile da"));

  /**
   * A language's commonest words.
   *
   * @param language its name in English
   * @param said what only sentences hold: verbs, pronouns, denials
   * @param joining what holds names together too: articles and prepositions
   */
  private record Common(String language, List<String> said, List<String> joining) {}

  private static final Map<String, int[]> LANGUAGES_OF = new HashMap<>();

  static {
    for (int language = 0; language < COMMON.size(); language++) {
      Common common = COMMON.get(language);
      for (List<String> some : List.of(common.said(), common.joining())) {
        for (String word : some) {
          int[] before = LANGUAGES_OF.getOrDefault(word, new int[0]);
          int[] with = Arrays.copyOf(before, before.length + 1);
          with[before.length] = language;
          LANGUAGES_OF.put(word, with);
        }
      }
    }
  }

  private int latin;
  private int han;
  private int grammar;
  private int kana;
  private int endings;
  private int hangul;
  private final EnumMap<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
  private int words;
  private final Map<String, Integer> common = new HashMap<>();

  private static Common common(String language, String said, String joining) {
    return new Common(language, List.of(said.split(" ")), List.of(joining.split(" ")));
  }

  void add(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = isLatin(c);
      if (letter) {
        latin++;
        start = start < 0 ? i : start;
        continue;
      }
      word(text, start, i);
      start = -1;
      if (c >= 0x80) {
        other(text, i);
      }
    }
    word(text, start, text.length());
  }

  private static boolean isLatin(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : (c < 0x250 || (c >= 0x1e00 && c < 0x1f00)) && Character.isLetter(c);
  }

  private void word(String text, int start, int end) {
    if (start < 0 || words >= WORDS) {
      return;
    }
    words++;
    if (end - start < 9) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      if (LANGUAGES_OF.containsKey(word)) {
        common.merge(word, 1, Integer::sum);
      }
    }
  }

  private void other(String text, int i) {
    char c = text.charAt(i);
    if (isHan(c)) {
      han++;
      grammar += GRAMMAR.indexOf(c) >= 0 ? 1 : 0;
    } else if (c >= 0x3041 && c <= 0x30fa) {
      kana++;
      endings += i > 0 && isHan(text.charAt(i - 1)) ? 1 : 0;
    } else if (c >= 0xac00 && c < 0xd7a4) {
      hangul++;
    } else if (Character.isLetter(c)) {
      UnicodeScript script = UnicodeScript.of(c);
      if (script == UnicodeScript.HAN) {
        han++;
      } else if (script != UnicodeScript.BOPOMOFO && !isSymbol(text, i)) {
        // The letters that teach how Chinese is read say nothing of a text's language.
        others.merge(script, 1, Integer::sum);
      }
    }
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c < 0xa000;
  }

  /** Whether a letter stands alone, as in a formula. */
  private static boolean isSymbol(String text, int i) {
    return (i == 0 || !Character.isLetter(text.charAt(i - 1)))
        && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
  }

  /** The letters there are, a Han character counting as a word. */
  int weight() {
    return latin
        + HAN * han
        + SYLLABLE * (kana + hangul)
        + others.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether there is any Chinese character. */
  boolean hasHan() {
    return han > 0;
  }

  boolean isLatin() {
    return isMost(latin);
  }

  private boolean isMost(int part) {
    return weight() >= LEAST && part >= MOST * weight();
  }

  /** The language in English words, such as {@code Korean}; empty where there is doubt. */
  Optional<String> name() {
    if (isMost(HAN * han + SYLLABLE * kana)) {
      return Optional.of(isJapanese() ? "Japanese" : CHINESE);
    }
    if (isMost(SYLLABLE * hangul)) {
      return Optional.of("Korean");
    }
    for (Map.Entry<UnicodeScript, Integer> other : others.entrySet()) {
      if (isMost(other.getValue())) {
        return Optional.of(name(other.getKey()));
      }
    }
    return isLatin() && words >= LEAST_WORDS ? latinName() : Optional.empty();
  }

  /** The language of a good part of the text that is not in Latin letters, if it is in one. */
  Optional<String> mixedIn() {
    Tongue rest = new Tongue();
    rest.han = han;
    rest.grammar = grammar;
    rest.kana = kana;
    rest.endings = endings;
    rest.hangul = hangul;
    rest.others.putAll(others);
    return rest.weight() >= MIXED * weight() ? rest.name() : Optional.empty();
  }

  private boolean isJapanese() {
    return kana >= LEAST_KANA
        && kana >= KANA * (han + kana)
        && endings >= ENDINGS * kana
        && grammar < CHINESE_GRAMMAR * han;
  }

  private static String name(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> "Russian or another language in Cyrillic letters";
      case ARABIC -> "Arabic or another language in Arabic letters";
      case DEVANAGARI -> "Hindi or another language in Devanagari letters";
      case GREEK -> "Greek";
      case HEBREW -> "Hebrew";
      case THAI -> "Thai";
      default -> {
        String letters = script.name().replace('_', ' ');
        yield "a language in "
            + letters.charAt(0)
            + letters.substring(1).toLowerCase(Locale.ROOT)
            + " letters";
      }
    };
  }

  /**
   * By the commonest words: of one language many, and several of them, among them such as only
   * sentences hold; of English hardly one if it is another.
   */
  private Optional<String> latinName() {
    int[] counts = new int[COMMON.size()];
    int[] distinct = new int[COMMON.size()];
    common.forEach(
        (word, count) -> {
          for (int language : LANGUAGES_OF.getOrDefault(word, new int[0])) {
            counts[language] += count;
            distinct[language]++;
          }
        });
    int best = 0;
    for (int language = 1; language < counts.length; language++) {
      best = counts[language] > counts[best] ? language : best;
    }
    Common language = COMMON.get(best);
    boolean sure =
        counts[best] >= OFTEN * words
            && distinct[best] >= DISTINCT
            && language.said().stream().filter(common::containsKey).count() >= SAID
            && (best == 0 || counts[0] <= RARELY * words);
    return sure ? Optional.of(language.language()) : Optional.empty();
  }
}
