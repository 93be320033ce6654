package hedui.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects entries in any order and makes a {@link Lexicon} of them. Not for several threads. */
public final class LexiconBuilder {
  static final int MOST_TRANSLATIONS = 64;
  private static final int LONGEST_KEY = 60;
  private static final int LONGEST_STRING = 12;

  private static final class Entry {
    final Set<String> translations = new LinkedHashSet<>();
    String lemma = "";
    int rank = Character.MAX_VALUE;
    int flags;
  }

  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * Adds what is known of a word or phrase, to what was added before.
   *
   * @param key in small letters, with single spaces
   * @param translations in the normal form, commonest first
   * @param flags those of {@link Lexicon}
   */
  public LexiconBuilder add(String key, Collection<String> translations, int flags) {
    if (key.isEmpty() || key.length() > LONGEST_KEY || !ascii(key)) {
      return this;
    }
    Entry entry = entries.computeIfAbsent(key, k -> new Entry());
    for (String translation : translations) {
      if (entry.translations.size() < MOST_TRANSLATIONS) {
        entry.translations.add(translation);
      }
    }
    entry.flags |= flags;
    return this;
  }

  /** Adds a translation as people write it; nothing if it is too long to be one. */
  public LexiconBuilder add(LexiconEntry entry) {
    StringBuilder chinese = new StringBuilder();
    for (char c : ChineseNormal.shared().normal(entry.chinese())) {
      if (ChineseNormal.isHan(c)) {
        chinese.append(c);
      }
    }
    if (chinese.isEmpty() || chinese.length() > LONGEST_STRING) {
      return this;
    }
    String key = entry.english().strip().replace('-', ' ').toLowerCase(Locale.ROOT);
    return add(key, List.of(chinese.toString()), 0);
  }

  /** Says what the base form of a word is; the first to be said counts. */
  public LexiconBuilder lemma(String word, String lemma) {
    if (ascii(word) && !word.isEmpty() && word.length() <= LONGEST_KEY && !word.equals(lemma)) {
      Entry entry = entries.computeIfAbsent(word, k -> new Entry());
      if (entry.lemma.isEmpty()) {
        entry.lemma = lemma;
      }
    }
    return this;
  }

  /** Says how common a word is; the best to be said counts. */
  public LexiconBuilder rank(String word, int rank) {
    Entry entry = entries.get(word);
    if (entry != null && rank > 0) {
      entry.rank = Math.min(entry.rank, rank);
    }
    return this;
  }

  private static boolean ascii(String key) {
    return key.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  public Lexicon build() {
    for (String key : List.copyOf(entries.keySet())) {
      int space = key.indexOf(' ');
      if (space > 0) {
        entries.computeIfAbsent(key.substring(0, space), k -> new Entry()).flags |=
            Lexicon.STARTS_PHRASE;
      }
    }
    for (String word : FunctionWords.ALL) {
      entries.computeIfAbsent(word, k -> new Entry()).flags |= Lexicon.FUNCTION;
    }
    TreeSet<String> chinese = new TreeSet<>();
    entries.values().forEach(e -> chinese.addAll(e.translations));
    List<String> strings = new ArrayList<>(chinese);
    Map<String, Integer> stringIds = ids(strings);
    List<String> words = new ArrayList<>(entries.keySet());
    Map<String, Integer> wordIds = ids(words);
    int n = words.size();
    int[] lemmas = new int[n];
    char[] ranks = new char[n];
    byte[] flags = new byte[n];
    int[] firsts = new int[n + 1];
    List<Integer> translations = new ArrayList<>();
    int i = 0;
    for (Entry entry : entries.values()) {
      lemmas[i] = wordIds.getOrDefault(entry.lemma, i);
      ranks[i] = (char) entry.rank;
      flags[i] = (byte) entry.flags;
      entry.translations.forEach(t -> translations.add(stringIds.get(t)));
      firsts[++i] = translations.size();
    }
    return new Lexicon(
        new WordTable(String.join("", words).getBytes(StandardCharsets.ISO_8859_1), starts(words)),
        lemmas,
        ranks,
        flags,
        firsts,
        translations.stream().mapToInt(Integer::intValue).toArray(),
        new StringTable(String.join("", strings).toCharArray(), starts(strings)));
  }

  private static Map<String, Integer> ids(List<String> sorted) {
    Map<String, Integer> ids = new java.util.HashMap<>();
    for (String s : sorted) {
      ids.put(s, ids.size());
    }
    return ids;
  }

  private static int[] starts(List<String> strings) {
    int[] starts = new int[strings.size() + 1];
    for (int i = 0; i < strings.size(); i++) {
      starts[i + 1] = starts[i] + strings.get(i).length();
    }
    return starts;
  }
}
