package hedui.align;

import java.util.Arrays;

/**
 * Finds the cheapest sequence of beads inside a corridor by dynamic programming. The lexical
 * matches of a source segment with all target segments in reach are found once for its row.
 */
final class BeadSearch {
  static final int MOST = 5;

  /** The shapes of beads: source segments, target segments. */
  static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {1, 4}, {4, 1}, {1, 5}, {5, 1}, {2, 2}, {2, 3}, {3, 2},
    {1, 0}, {0, 1}
  };

  private final Tokens source;
  private final Tokens target;
  private final Associations table;
  private final Corridor corridor;
  private final double[] shapeCosts;
  private final LengthModel lengths;

  /** Positions of each target type: tokens in order. */
  private final int[] postingStarts;

  private final int[] postings;
  private final int[] segmentOf;

  private final float[] sourceFloors;
  private final float[] targetFloors;

  /** The matches of the last {@link #MOST} rows. */
  private final Row[] rows = new Row[MOST];

  private static final class Row {
    int first;
    int end;
    int firstToken;
    float[] forward = new float[0];
    float[] backward = new float[0];
  }

  BeadSearch(
      Tokens source,
      Tokens target,
      Associations table,
      Corridor corridor,
      double[] shapeCosts,
      LengthModel lengths) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.corridor = corridor;
    this.shapeCosts = shapeCosts;
    this.lengths = lengths;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row();
    }
    postingStarts = new int[target.typeCount() + 1];
    for (int i = 0; i < target.size; i++) {
      postingStarts[target.types[i] + 1]++;
    }
    for (int i = 0; i < target.typeCount(); i++) {
      postingStarts[i + 1] += postingStarts[i];
    }
    int[] next = postingStarts.clone();
    postings = new int[target.size];
    for (int i = 0; i < target.size; i++) {
      postings[next[target.types[i]]++] = i;
    }
    segmentOf = new int[target.size];
    for (int s = 0; s < target.segments; s++) {
      Arrays.fill(segmentOf, target.starts[s], target.starts[s + 1], s);
    }
    sourceFloors = floorSums(source);
    targetFloors = floorSums(target);
  }

  /** The sum of the logs of the null floors of all tokens before each. */
  private static float[] floorSums(Tokens tokens) {
    float[] sums = new float[tokens.size + 1];
    double sum = 0;
    for (int i = 0; i < tokens.size; i++) {
      sum += Math.log(tokens.floors[tokens.types[i]]);
      sums[i + 1] = (float) sum;
    }
    return sums;
  }

  /** The beads as pairs of ends: source[k], target[k] are one past the last segments of bead k. */
  int[][] run() {
    int n = source.segments;
    int m = target.segments;
    int[] low = corridor.low();
    int[] high = corridor.high();
    byte[][] back = new byte[n + 1][];
    float[][] costs = new float[n + 1][];
    for (int i = 0; i <= n; i++) {
      if (i > 0) {
        fill(rows[(i - 1) % MOST], i - 1);
      }
      int width = high[i] - low[i] + 1;
      back[i] = new byte[width];
      costs[i] = new float[width];
      Arrays.fill(costs[i], Float.POSITIVE_INFINITY);
      if (i > MOST) {
        costs[i - MOST - 1] = null;
      }
      for (int j = low[i]; j <= high[i]; j++) {
        if (i == 0 && j == 0) {
          costs[0][0] = 0;
          continue;
        }
        float best = Float.POSITIVE_INFINITY;
        byte shape = -1;
        for (byte s = 0; s < SHAPES.length; s++) {
          int a = i - SHAPES[s][0];
          int b = j - SHAPES[s][1];
          if (a < 0 || b < low[a] || b > high[a]) {
            continue;
          }
          float before = costs[a][b - low[a]];
          if (before + shapeCosts[s] >= best + 30) {
            continue;
          }
          float cost = before + (float) cost(s, a, i, b, j);
          if (cost < best) {
            best = cost;
            shape = s;
          }
        }
        costs[i][j - low[i]] = best;
        back[i][j - low[i]] = shape;
      }
    }
    int[] sourceEnds = new int[n + m];
    int[] targetEnds = new int[n + m];
    int count = 0;
    for (int i = n, j = m; i > 0 || j > 0; ) {
      sourceEnds[count] = i;
      targetEnds[count++] = j;
      byte shape = back[i][j - low[i]];
      i -= SHAPES[shape][0];
      j -= SHAPES[shape][1];
    }
    int[][] beads = new int[2][count];
    for (int k = 0; k < count; k++) {
      beads[0][k] = sourceEnds[count - 1 - k];
      beads[1][k] = targetEnds[count - 1 - k];
    }
    return beads;
  }

  private double cost(int shape, int a, int i, int b, int j) {
    if (i == a || j == b) {
      return shapeCosts[shape] + Tuning.nullCost;
    }
    return shapeCosts[shape]
        + Tuning.length * lengths.cost(a, i, b, j)
        - Tuning.lexical * lexical(a, i, b, j);
  }

  private void fill(Row row, int index) {
    int[] low = corridor.low();
    int[] high = corridor.high();
    row.first = low[Math.max(0, index + 1 - MOST)];
    row.end = high[Math.min(source.segments, index + MOST)];
    row.firstToken = target.starts[row.first];
    int tokens = target.starts[row.end] - row.firstToken;
    int width = row.end - row.first;
    int length = source.length(index);
    if (row.forward.length < tokens) {
      row.forward = new float[2 * tokens];
    }
    if (row.backward.length < length * width) {
      row.backward = new float[2 * length * width];
    }
    Arrays.fill(row.forward, 0, tokens, 0);
    Arrays.fill(row.backward, 0, length * width, 0);
    int lastToken = target.starts[row.end];
    for (int q = 0; q < length; q++) {
      int type = source.types[source.starts[index] + q];
      for (int k = table.starts[type]; k < table.starts[type + 1]; k++) {
        int z = table.targets[k];
        int p = firstPosting(z, row.firstToken);
        for (; p < postingStarts[z + 1] && postings[p] < lastToken; p++) {
          row.forward[postings[p] - row.firstToken] += table.forward[k];
          row.backward[q * width + segmentOf[postings[p]] - row.first] += table.backward[k];
        }
      }
    }
  }

  private int firstPosting(int type, int token) {
    int low = postingStarts[type];
    int high = postingStarts[type + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (postings[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double lexical(int a, int i, int b, int j) {
    int sources = source.starts[i] - source.starts[a];
    int targets = target.starts[j] - target.starts[b];
    double score =
        targetFloors[target.starts[j]]
            - targetFloors[target.starts[b]]
            + sourceFloors[source.starts[i]]
            - sourceFloors[source.starts[a]];
    if (sources == 0 || targets == 0) {
      return score / 2;
    }
    for (int k = target.starts[b]; k < target.starts[j]; k++) {
      float x = 0;
      for (int r = a; r < i; r++) {
        Row row = rows[r % MOST];
        x += row.forward[k - row.firstToken];
      }
      if (x > 0) {
        float floor = target.floors[target.types[k]];
        score += Math.log(1 + (1 - floor) / floor * x / sources);
      }
    }
    for (int r = a; r < i; r++) {
      Row row = rows[r % MOST];
      int width = row.end - row.first;
      int length = source.length(r);
      for (int q = 0; q < length; q++) {
        float x = 0;
        int at = q * width - row.first;
        for (int t = b; t < j; t++) {
          x += row.backward[at + t];
        }
        if (x > 0) {
          float floor = source.floors[source.types[source.starts[r] + q]];
          score += Math.log(1 + (1 - floor) / floor * x / targets);
        }
      }
    }
    return score / 2;
  }
}
