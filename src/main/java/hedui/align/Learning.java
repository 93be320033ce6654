package hedui.align;

/**
 * Re-estimates the associations of a document from the beads of a first pass: of the dictionary's
 * translations those that this text uses weigh more, and words that nothing explains on either side
 * are associated with each other when they keep company, as names do.
 */
final class Learning {
  private static final int MOST_PAIRS = 300;

  private final Tokens source;
  private final Tokens target;
  private final Associations table;

  /** Expected uses of each association. */
  private final float[] uses;

  /** Of the target types of the bead at hand, what explains them; 0 for all others. */
  private final float[] explained;

  private final int[] stamps;

  /** Pairs of unexplained types, and in how many beads they meet. */
  private final Vocabulary pairs = new Vocabulary(8);

  private int[] meetings = new int[16];

  Learning(Tokens source, Tokens target, Associations table) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.uses = new float[table.size()];
    this.explained = new float[target.typeCount()];
    this.stamps = new int[target.typeCount()];
  }

  Associations learn(BeadPath path) {
    int a = 0;
    int b = 0;
    for (int k = 0; k < path.size(); k++) {
      int i = path.sourceEnd(k);
      int j = path.targetEnd(k);
      if (i > a && j > b) {
        bead(k + 1, source.starts[a], source.starts[i], target.starts[b], target.starts[j]);
      }
      a = i;
      b = j;
    }
    return table.learned(uses, pairs, meetings, source, target);
  }

  private void bead(int stamp, int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    for (int k = targetFrom; k < targetTo; k++) {
      stamps[target.types[k]] = stamp;
      explained[target.types[k]] = 0;
    }
    int sources = sourceTo - sourceFrom;
    for (int q = sourceFrom; q < sourceTo; q++) {
      int e = source.types[q];
      for (int i = table.starts[e]; i < table.starts[e + 1]; i++) {
        if (stamps[table.targets[i]] == stamp) {
          explained[table.targets[i]] += table.forward[i];
        }
      }
    }
    int[] free = new int[8];
    int freeCount = 0;
    for (int q = sourceFrom; q < sourceTo; q++) {
      int e = source.types[q];
      float best = 0;
      for (int i = table.starts[e]; i < table.starts[e + 1]; i++) {
        int z = table.targets[i];
        if (stamps[z] == stamp) {
          float floor = target.floors[z];
          float share = (1 - floor) / sources;
          float use = share * table.forward[i] / (floor + share * explained[z]);
          uses[i] += use;
          best = Math.max(best, use);
        }
      }
      if (best < Tuning.unexplained) {
        free = Vocabulary.room(free, freeCount);
        free[freeCount++] = e;
      }
    }
    pair(free, freeCount, targetFrom, targetTo, sources);
  }

  private void pair(int[] free, int freeCount, int targetFrom, int targetTo, int sources) {
    int[] ours = new int[targetTo - targetFrom];
    int count = 0;
    for (int k = targetFrom; k < targetTo; k++) {
      int z = target.types[k];
      float floor = target.floors[z];
      float share = (1 - floor) / sources * explained[z];
      if (share / (floor + share) < Tuning.unexplained && target.counts[z] > 1) {
        ours[count++] = z;
      }
    }
    if (count * freeCount > MOST_PAIRS) {
      return;
    }
    for (int f = 0; f < freeCount; f++) {
      if (source.counts[free[f]] < 2) {
        continue;
      }
      for (int k = 0; k < count; k++) {
        int pair = pairs.add((long) free[f] << 32 | ours[k]);
        meetings = Vocabulary.room(meetings, pair);
        meetings[pair]++;
      }
    }
  }
}
