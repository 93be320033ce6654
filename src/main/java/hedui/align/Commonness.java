package hedui.align;

import hedui.lexicon.Lexicon;

/** How common Chinese strings may be, from how common the English words are that they translate. */
final class Commonness {
  private static final class Shared {
    static final float[] VALUES = values(Lexicon.load());
  }

  private Commonness() {}

  /** From 0 for a rare string to some 10 for the commonest. */
  static float of(Lexicon lexicon, int string) {
    return Shared.VALUES[string];
  }

  private static float[] values(Lexicon lexicon) {
    float[] sums = new float[lexicon.strings()];
    for (int word = 0; word < lexicon.words(); word++) {
      int first = lexicon.first(word);
      int count = lexicon.first(word + 1) - first;
      if (count == 0 || lexicon.rank(word) == Character.MAX_VALUE) {
        continue;
      }
      float share = 20000f / (lexicon.rank(word) + 20) / (count + 1);
      for (int i = first; i < first + count; i++) {
        sums[lexicon.translation(i)] += share;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (float) Math.log1p(sums[i]);
    }
    return sums;
  }
}
