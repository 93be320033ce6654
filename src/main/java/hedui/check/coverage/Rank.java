package hedui.check.coverage;

/**
 * How much of a sentence the other side accounts for, as one number to rank by. It sees single
 * words and shortfalls of length that are too little for a finding.
 */
final class Rank {
  private Rank() {}

  /**
   * A logistic regression over post-edited pairs with one clause deleted: by the logarithm of the
   * length against what it should be, by what all words without a home say together, and by what
   * the most telling of them says.
   */
  static double source(Weights weights) {
    double z = Math.log((weights.chineseLetters() + 1) / (Weights.RATIO * weights.letters() + 1));
    double dropped =
        1.18 * z
            - 7.23 * Math.min(0, z)
            + 0.37 * weights.missed()
            + 0.92 * weights.largest()
            - 6.15;
    return 1 / (1 + Math.exp(dropped));
  }
}
