package hedui.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects entries in any order and makes a {@link Lexicon} of them. Not for several threads. */
public final class LexiconBuilder {
  private static final int MOST_TRANSLATIONS = 64;
  private static final int LONGEST_KEY = 60;

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

  /** Adds everything another lexicon holds, after what was added before. */
  LexiconBuilder addAll(Lexicon lexicon) {
    for (int word = 0; word < lexicon.words(); word++) {
      String key = lexicon.word(word);
      Entry entry = entries.computeIfAbsent(key, k -> new Entry());
      for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
        if (entry.translations.size() < MOST_TRANSLATIONS) {
          entry.translations.add(lexicon.chinese(lexicon.translation(i)));
        }
      }
      entry.flags |= lexicon.flags[word] & 0xff;
      entry.rank = Math.min(entry.rank, lexicon.rank(word));
      if (entry.lemma.isEmpty() && lexicon.lemma(word) != word) {
        entry.lemma = lexicon.word(lexicon.lemma(word));
      }
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
        String.join("", words).getBytes(StandardCharsets.ISO_8859_1),
        starts(words),
        slots(words),
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

  private static int[] slots(List<String> words) {
    int[] slots = new int[Integer.highestOneBit(Math.max(4, words.size()) - 1) * 4];
    Arrays.fill(slots, 0);
    for (int i = 0; i < words.size(); i++) {
      int slot = Lexicon.spread(words.get(i).hashCode()) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
    return slots;
  }
}
