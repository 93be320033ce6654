package hedui.lexicon;

import java.util.Arrays;

/**
 * The Chinese strings that may paraphrase an English word: the translations, of two characters and
 * more, of all words that share a translation with it. "State" and "say" share 表示, so "state" may
 * be 说明. Immutable.
 */
public final class Kin {
  /** Strings of which more words are translations say nothing about any of them. */
  private static final int MOST_WORDS = 25;

  private final int[] strings;

  Kin(Lexicon lexicon, int word) {
    Uses uses = lexicon.uses();
    int[] found = new int[64];
    int count = 0;
    for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
      int shared = lexicon.translation(i);
      int end = uses.first(shared + 1);
      if (lexicon.chineseLength(shared) < 2 || end - uses.first(shared) > MOST_WORDS) {
        continue;
      }
      for (int use = uses.first(shared); use < end; use++) {
        int kin = uses.word(use);
        for (int k = lexicon.first(kin); k < lexicon.first(kin + 1); k++) {
          if (lexicon.chineseLength(lexicon.translation(k)) >= 2) {
            found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
            found[count++] = lexicon.translation(k);
          }
        }
      }
    }
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    strings = Arrays.copyOf(found, distinct);
  }

  /** How many there are. */
  public int size() {
    return strings.length;
  }

  /** One of them; their ids rise. */
  public int string(int index) {
    return strings[index];
  }
}
