package hedui.align;

/** Gale and Church's: how far the lengths of two texts are from the ratio of the document. */
final class LengthModel {
  private static final int STEPS = 128;
  private static final double[] COSTS = new double[10 * STEPS];

  static {
    for (int i = 0; i < COSTS.length; i++) {
      COSTS[i] = -Math.log(2 * tail((i + 0.5) / STEPS) + 1e-12);
    }
  }

  private final long[] sources;
  private final long[] targets;
  private final double ratio;

  LengthModel(Tokens source, Tokens target) {
    sources = sums(source);
    targets = sums(target);
    // In a short text a sentence that is missing would pass for terseness.
    ratio =
        (targets[target.segments] + Tuning.usualRatio * Tuning.usualBytes)
            / (sources[source.segments] + Tuning.usualBytes);
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
    return cost(sources[i] - sources[a], targets[j] - targets[b]);
  }

  /** The same without one segment of either side, none for -1. */
  double cost(int a, int i, int sourceLeftOut, int b, int j, int targetLeftOut) {
    long sourceBytes = sources[i] - sources[a];
    long targetBytes = targets[j] - targets[b];
    if (sourceLeftOut >= 0) {
      sourceBytes -= sources[sourceLeftOut + 1] - sources[sourceLeftOut];
    }
    if (targetLeftOut >= 0) {
      targetBytes -= targets[targetLeftOut + 1] - targets[targetLeftOut];
    }
    return cost(sourceBytes, targetBytes);
  }

  private double cost(long sourceBytes, long targetBytes) {
    double expected = sourceBytes * ratio;
    double actual = targetBytes;
    double mean = (expected + actual) / 2;
    if (mean <= 0) {
      return 0;
    }
    double z = Math.abs(expected - actual) / Math.sqrt(Tuning.variance * mean);
    return COSTS[(int) Math.min(COSTS.length - 1, z * STEPS)];
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
