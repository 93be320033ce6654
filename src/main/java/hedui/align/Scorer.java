package hedui.align;

/** Scores any choice of source segments against any choice of target segments, also with gaps. */
final class Scorer {
  private final Tokens source;
  private final Tokens target;
  private final Associations table;
  private final LengthModel lengths;

  /** Per target type: the number of the question in which it was last seen, and its sum. */
  private final int[] stamps;

  private final float[] sums;
  private final int[] occurrences;
  private int question;

  Scorer(Tokens source, Tokens target, Associations table, LengthModel lengths) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.lengths = lengths;
    this.stamps = new int[target.typeCount()];
    this.sums = new float[target.typeCount()];
    this.occurrences = new int[target.typeCount()];
  }

  /**
   * The log of the likelihood ratio that the source segments from a to i without {@code
   * sourceLeftOut} and the target segments from b to j without {@code targetLeftOut} translate each
   * other; -1 leaves out none.
   */
  double score(int a, int i, int sourceLeftOut, int b, int j, int targetLeftOut) {
    question++;
    int sources = 0;
    int targets = 0;
    for (int s = a; s < i; s++) {
      sources += s == sourceLeftOut ? 0 : source.length(s);
    }
    for (int t = b; t < j; t++) {
      if (t != targetLeftOut) {
        targets += target.length(t);
        for (int k = target.starts[t]; k < target.starts[t + 1]; k++) {
          int z = target.types[k];
          if (stamps[z] != question) {
            stamps[z] = question;
            sums[z] = 0;
            occurrences[z] = 0;
          }
          occurrences[z]++;
        }
      }
    }
    double score = 0;
    for (int s = a; s < i; s++) {
      if (s == sourceLeftOut) {
        continue;
      }
      for (int q = source.starts[s]; q < source.starts[s + 1]; q++) {
        int e = source.types[q];
        float sum = 0;
        for (int k = table.starts[e]; k < table.starts[e + 1]; k++) {
          int z = table.targets[k];
          if (stamps[z] == question) {
            sums[z] += table.forward[k];
            sum += table.backward[k] * occurrences[z];
          }
        }
        float floor = source.floors[e];
        score += Math.log(floor + (1 - floor) * sum / Math.max(1, targets));
      }
    }
    for (int t = b; t < j; t++) {
      if (t != targetLeftOut) {
        for (int k = target.starts[t]; k < target.starts[t + 1]; k++) {
          int z = target.types[k];
          float floor = target.floors[z];
          score += Math.log(floor + (1 - floor) * sums[z] / Math.max(1, sources));
        }
      }
    }
    return Tuning.lexical * score / 2
        - Tuning.length * lengths.cost(a, i, sourceLeftOut, b, j, targetLeftOut);
  }

  /** The score of a bead, by the number of its words. */
  double perToken(BeadPath path, int bead) {
    int a = path.sourceEnd(bead - 1);
    int i = path.sourceEnd(bead);
    int b = path.targetEnd(bead - 1);
    int j = path.targetEnd(bead);
    int tokens = source.starts[i] - source.starts[a] + target.starts[j] - target.starts[b];
    return score(a, i, -1, b, j, -1) / (tokens + 2);
  }
}
