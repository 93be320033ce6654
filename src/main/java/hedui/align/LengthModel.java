package hedui.align;

/** Gale and Church's: how far the lengths of two texts are from the ratio of the document. */
final class LengthModel {
  private final long[] sources;
  private final long[] targets;
  private final double ratio;

  LengthModel(Tokens source, Tokens target) {
    sources = sums(source);
    targets = sums(target);
    ratio =
        Math.max(0.05, (double) targets[target.segments])
            / Math.max(0.05, (double) sources[source.segments]);
  }

  private static long[] sums(Tokens tokens) {
    long[] sums = new long[tokens.segments + 1];
    for (int i = 0; i < tokens.segments; i++) {
      sums[i + 1] = sums[i] + tokens.bytes[i];
    }
    return sums;
  }

  /** Minus the log of the probability of so great a difference. */
  double cost(int a, int i, int b, int j) {
    double expected = (sources[i] - sources[a]) * ratio;
    double actual = targets[j] - targets[b];
    double mean = (expected + actual) / 2;
    if (mean <= 0) {
      return 0;
    }
    double z = Math.abs(expected - actual) / Math.sqrt(Tuning.variance * mean);
    return -Math.log(2 * tail(z) + 1e-12);
  }

  /** The upper tail of the normal distribution (Abramowitz and Stegun 26.2.17). */
  private static double tail(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    return 0.3989423
        * Math.exp(-z * z / 2)
        * t
        * (0.319381530
            + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  }
}
