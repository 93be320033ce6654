package hedui.check.coverage;

/**
 * How much of a sentence the other side accounts for, as one number to rank by. It sees single
 * words and shortfalls of length that are too little for a finding.
 */
final class Rank {
  private Rank() {}

  /**
   * By the logarithm of the length against what it should be, by what all words without a home say
   * together, the most telling of them and the most telling run of neighbours. The weights of
   * length are those of a logistic regression over post-edited pairs with one clause deleted.
   */
  static double source(Weights weights) {
    double z = Math.log((weights.chineseLetters() + 1) / (weights.ratio() * weights.letters() + 1));
    double dropped =
        1.18 * z
            - 7.23 * Math.min(0, z)
            + 0.92 * weights.largest()
            + 0.4 * weights.densest()
            + 0.2 * weights.missed()
            - 6.15;
    return 1 / (1 + Math.exp(dropped));
  }

  /** By the run of clauses that was most likely added. */
  static double target(double score) {
    return 1 / (1 + Math.exp(0.7 * (score - 4)));
  }
}
