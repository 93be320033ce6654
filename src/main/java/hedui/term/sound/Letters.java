package hedui.term.sound;

/** How likely a spelling is among names: an interpolated trigram of letters. */
final class Letters {
  private static final int SYMBOLS = Spelling.LETTERS + 1;
  private static final int START = Spelling.LETTERS;
  static final int TRIGRAMS = SYMBOLS * SYMBOLS * SYMBOLS;
  private static final double TO_LOWER_ORDER = 3;

  private final double[] unigram = new double[SYMBOLS];
  private final double[] log = new double[TRIGRAMS];

  /** From counts of three symbols in a row, the 27th symbol being what stands before a name. */
  Letters(float[] counts) {
    double[] one = new double[SYMBOLS];
    double[] two = new double[SYMBOLS * SYMBOLS];
    double[] twoTotal = new double[SYMBOLS];
    double[] threeTotal = new double[SYMBOLS * SYMBOLS];
    double all = 0;
    for (int i = 0; i < counts.length; i++) {
      int c = i % SYMBOLS;
      int b = i / SYMBOLS % SYMBOLS;
      one[c] += counts[i];
      two[b * SYMBOLS + c] += counts[i];
      twoTotal[b] += counts[i];
      threeTotal[i / SYMBOLS] += counts[i];
      all += counts[i];
    }
    for (int c = 0; c < START; c++) {
      unigram[c] = (one[c] + 1) / (all + Spelling.LETTERS);
    }
    for (int i = 0; i < counts.length; i++) {
      int c = i % SYMBOLS;
      int b = i / SYMBOLS % SYMBOLS;
      double pair =
          (two[b * SYMBOLS + c] + TO_LOWER_ORDER * unigram[c]) / (twoTotal[b] + TO_LOWER_ORDER);
      double triple =
          (counts[i] + TO_LOWER_ORDER * pair) / (threeTotal[i / SYMBOLS] + TO_LOWER_ORDER);
      log[i] = c == START ? 0 : Math.log(triple);
    }
  }

  static float[] count(Iterable<byte[]> names) {
    float[] counts = new float[TRIGRAMS];
    for (byte[] name : names) {
      int a = START;
      int b = START;
      for (byte c : name) {
        counts[(a * SYMBOLS + b) * SYMBOLS + c]++;
        a = b;
        b = c;
      }
    }
    return counts;
  }

  double[] unigram() {
    return unigram;
  }

  /** The natural logarithm of a name's likelihood. */
  double logLikelihood(byte[] name) {
    double sum = 0;
    int a = START;
    int b = START;
    for (byte c : name) {
      sum += log[(a * SYMBOLS + b) * SYMBOLS + c];
      a = b;
      b = c;
    }
    return sum;
  }
}
