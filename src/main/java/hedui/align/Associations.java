package hedui.align;

import java.util.Arrays;

/**
 * Which target types may translate each source type of a document, and how much more likely they
 * are to stand where it stands than anywhere: a sparse matrix of likelihood ratios, by source type.
 */
final class Associations {
  final int[] starts;
  final int[] targets;

  /** t(z|e) / p(z). */
  final float[] forward;

  /** u(e|z) / p(e). */
  final float[] backward;

  /** How sure the dictionary is, 0 to 1: 1 for a whole translation. */
  final float[] strength;

  private final int size;

  Associations(
      int[] starts, int[] targets, float[] forward, float[] backward, float[] strength, int size) {
    this.starts = starts;
    this.targets = targets;
    this.forward = forward;
    this.backward = backward;
    this.strength = strength;
    this.size = size;
  }

  /**
   * How likely a type is to stand anywhere. A short text says little of that: its words would all
   * seem common, and nothing could speak for a translation, so it counts as a part of a longer one.
   */
  static double p(Tokens tokens, int type) {
    return tokens.counts[type] / Math.max(tokens.size + 1.0, Tuning.background);
  }

  int size() {
    return size;
  }

  /**
   * The table after a first pass.
   *
   * @param uses how often each association was used
   * @param pairs source and target types that met unexplained, by {@code source << 32 | target}
   * @param meetings in how many beads each pair met
   */
  Associations learned(float[] uses, Vocabulary pairs, int[] meetings, Tokens from, Tokens to) {
    long[] found = new long[pairs.size()];
    int[] count = {0};
    pairs.forEach(
        (pair, number) -> {
          int e = (int) (pair >>> 32);
          int z = (int) (long) pair;
          double expected = (double) from.counts[e] * to.counts[z] / Math.max(1, from.segments);
          int n = meetings[number];
          if (n >= 2
              && n > Tuning.meetShare * Math.min(from.counts[e], to.counts[z])
              && n > Tuning.meetFactor * expected) {
            // Sorted by source type; the count of meetings is looked up again below.
            found[count[0]++] = pair;
          }
        });
    long[] fresh = Arrays.copyOf(found, count[0]);
    Arrays.sort(fresh);
    int capacity = size + fresh.length;
    Associations learned =
        new Associations(
            new int[starts.length],
            new int[capacity],
            new float[capacity],
            new float[capacity],
            new float[capacity],
            capacity);
    double[] usesOfTarget = new double[to.typeCount()];
    for (int i = 0; i < size; i++) {
      usesOfTarget[targets[i]] += uses[i];
    }
    int at = 0;
    int next = 0;
    for (int e = 0; e + 1 < starts.length; e++) {
      double used = 0;
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        used += uses[i];
      }
      double pe = p(from, e);
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        int z = targets[i];
        double pz = p(to, z);
        double forwardProbability =
            (uses[i] + Tuning.dictionaryUses * forward[i] * pz) / (used + Tuning.dictionaryUses);
        double backwardProbability =
            (uses[i] + Tuning.dictionaryUses * backward[i] * pe)
                / (usesOfTarget[z] + Tuning.dictionaryUses);
        learned.targets[at] = z;
        learned.strength[at] = strength[i];
        learned.forward[at] = (float) (forwardProbability / (pz + Tuning.smooth));
        learned.backward[at++] = (float) (backwardProbability / (pe + Tuning.smooth));
      }
      for (; next < fresh.length && (int) (fresh[next] >>> 32) == e; next++) {
        int z = (int) fresh[next];
        int n = meetings[pairs.find(fresh[next])];
        learned.targets[at] = z;
        learned.strength[at] = 0.5f;
        learned.forward[at] =
            (float) (Tuning.learned * n / (from.counts[e] + 1.0) / (p(to, z) + Tuning.smooth));
        learned.backward[at++] =
            (float) (Tuning.learned * n / (to.counts[z] + 1.0) / (pe + Tuning.smooth));
      }
      learned.starts[e + 1] = at;
    }
    return learned;
  }
}
