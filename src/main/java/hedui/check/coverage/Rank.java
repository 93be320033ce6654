package hedui.check.coverage;

/**
 * How much of a sentence the other side accounts for, as one number to rank by. It sees single
 * words and shortfalls of length that are too little for a finding.
 */
final class Rank {
  private Rank() {}

  /**
   * By the logarithm of the length against what it should be, by what all words without a home say
   * together, the most telling of them and the most telling run of neighbours. The weights began as
   * those of a logistic regression over post-edited pairs with one clause deleted and were moved
   * towards the short omissions that people mark in machine translations.
   */
  static double source(Weights weights) {
    double z = Math.log((weights.chineseLetters() + 1) / (weights.ratio() * weights.letters() + 1));
    double dropped =
        1.18 * z
            - 5.0 * Math.min(0, z)
            + 1.4 * weights.largest()
            + 0.2 * weights.densest()
            + 0.1 * weights.missed()
            - 6.5;
    return 1 / (1 + Math.exp(dropped));
  }

  /** By the run of clauses that was most likely added. */
  static double target(double score) {
    return 1 / (1 + Math.exp(0.7 * (score - 4)));
  }
}
