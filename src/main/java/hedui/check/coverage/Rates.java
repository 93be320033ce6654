package hedui.check.coverage;

import hedui.lexicon.EnglishText;

/**
 * How often each word of a document has no home: a word that never has one stops counting, one that
 * always has one counts more where it has none.
 */
final class Rates {
  /** Share of words without a home where their passage was left out. */
  private static final double LEFT_OUT = 0.92;

  /** How many occurrences the rate of a word's class is worth. */
  private static final double PRIOR = 4;

  private static final double MOST = 4;

  private int size;
  private int[] keys = new int[1024];
  private int[] seen = new int[1024];
  private int[] homeless = new int[1024];

  /** What words are counted by: the base form in the dictionary, else the letters. Never 0. */
  static int key(EnglishText text, int token) {
    int lemma = text.lemma(token);
    if (lemma >= 0) {
      return lemma + 1;
    }
    int hash = 0;
    for (int i = text.start(token); i < text.end(token); i++) {
      hash = 31 * hash + Character.toLowerCase(text.text().charAt(i));
    }
    return hash | Integer.MIN_VALUE;
  }

  void add(int key, boolean isHomeless) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (2 * ++size > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    seen[slot]++;
    homeless[slot] += isHomeless ? 1 : 0;
  }

  /**
   * What it proves that a word has no home, by its other occurrences in the document.
   *
   * @param ofClass what it proves by the counts of its class alone, a logarithm
   */
  double evidence(int key, double ofClass) {
    int slot = slot(key);
    double rate = LEFT_OUT * Math.exp(-ofClass);
    int others = Math.max(0, seen[slot] - 1);
    int homelessOthers = Math.max(0, homeless[slot] - 1);
    double learnt = (homelessOthers + PRIOR * rate) / (others + PRIOR);
    return Math.min(MOST, Math.log(LEFT_OUT / Math.min(LEFT_OUT, learnt)));
  }

  private int slot(int key) {
    int slot = (key * 0x9E3779B9) >>> 8 & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldSeen = seen;
    int[] oldHomeless = homeless;
    keys = new int[2 * oldKeys.length];
    seen = new int[keys.length];
    homeless = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        seen[slot] = oldSeen[i];
        homeless[slot] = oldHomeless[i];
      }
    }
  }
}
