package hedui.lexicon;

import java.util.Arrays;

/**
 * Makes one dictionary of two, array by array, in time that their size bounds: words of the first
 * keep their ids and those that only the second has come after them; the Chinese strings of both,
 * each sorted, are merged.
 */
final class LexiconMerge {
  private final Lexicon base;
  private final Lexicon own;

  /** The ids of the words of {@code own}, and how many words there are in all. */
  private final int[] words;

  private final int size;

  /** The ids of the strings of either. */
  private final int[] baseStrings;

  private final int[] ownStrings;

  private LexiconMerge(Lexicon base, Lexicon own) {
    this.base = base;
    this.own = own;
    words = new int[own.words()];
    int next = base.words();
    for (int word = 0; word < words.length; word++) {
      int known = base.find(own.word(word));
      words[word] = known >= 0 ? known : next++;
    }
    size = next;
    baseStrings = new int[base.strings()];
    ownStrings = new int[own.strings()];
  }

  static Lexicon of(Lexicon base, Lexicon own) {
    return new LexiconMerge(base, own).merged();
  }

  private Lexicon merged() {
    StringTable strings = strings();
    int[] owners = new int[size];
    Arrays.fill(owners, -1);
    int[] keyStarts = Arrays.copyOf(base.words.starts(), size + 1);
    byte[] baseKeys = base.words.letters();
    byte[] ownKeys = own.words.letters();
    byte[] keys = Arrays.copyOf(baseKeys, baseKeys.length + ownKeys.length);
    int[] lemmas = Arrays.copyOf(base.lemmas, size);
    char[] ranks = Arrays.copyOf(base.ranks, size);
    byte[] flags = Arrays.copyOf(base.flags, size);
    for (int word = 0; word < words.length; word++) {
      int id = words[word];
      owners[id] = word;
      boolean fresh = id >= base.words();
      if (fresh) {
        int length = own.words.length(word);
        System.arraycopy(ownKeys, own.words.starts()[word], keys, keyStarts[id], length);
        keyStarts[id + 1] = keyStarts[id] + length;
      }
      if (fresh || lemmas[id] == id) {
        lemmas[id] = words[own.lemma(word)];
      }
      ranks[id] = fresh || own.ranks[word] < ranks[id] ? own.ranks[word] : ranks[id];
      flags[id] |= own.flags[word];
    }
    keys = Arrays.copyOf(keys, keyStarts[size]);
    int[] firsts = new int[size + 1];
    int[] translations = new int[base.translations.length + own.translations.length];
    for (int id = 0; id < size; id++) {
      firsts[id + 1] = translations(id, owners[id], translations, firsts[id]);
    }
    return new Lexicon(
        new WordTable(keys, keyStarts),
        lemmas,
        ranks,
        flags,
        firsts,
        Arrays.copyOf(translations, firsts[size]),
        strings);
  }

  /** Writes the translations of a word, the other's first; returns where they end. */
  private int translations(int id, int owner, int[] into, int from) {
    int to = from;
    if (owner >= 0) {
      for (int i = own.first(owner); i < own.first(owner + 1); i++) {
        into[to++] = ownStrings[own.translation(i)];
      }
    }
    int owned = to;
    if (id < base.words()) {
      for (int i = base.first(id); i < base.first(id + 1); i++) {
        int string = baseStrings[base.translation(i)];
        if (to - from < LexiconBuilder.MOST_TRANSLATIONS && !holds(into, from, owned, string)) {
          into[to++] = string;
        }
      }
    }
    return to;
  }

  private static boolean holds(int[] array, int from, int to, int value) {
    for (int i = from; i < to; i++) {
      if (array[i] == value) {
        return true;
      }
    }
    return false;
  }

  private StringTable strings() {
    StringTable a = base.strings;
    StringTable b = own.strings;
    char[] chars = new char[a.chars().length + b.chars().length];
    int[] starts = new int[a.size() + b.size() + 1];
    int count = 0;
    for (int i = 0, j = 0; i < a.size() || j < b.size(); count++) {
      int order = i == a.size() ? 1 : j == b.size() ? -1 : a.compare(i, b, j);
      StringTable table = order <= 0 ? a : b;
      int string = order <= 0 ? i : j;
      System.arraycopy(
          table.chars(), table.starts()[string], chars, starts[count], table.length(string));
      starts[count + 1] = starts[count] + table.length(string);
      if (order <= 0) {
        baseStrings[i++] = count;
      }
      if (order >= 0) {
        ownStrings[j++] = count;
      }
    }
    return new StringTable(Arrays.copyOf(chars, starts[count]), Arrays.copyOf(starts, count + 1));
  }
}
