package hedui.align;

import java.util.Arrays;

/**
 * Finds the cheapest sequence of beads inside a corridor by dynamic programming. The lexical
 * matches of a source segment with all target segments in reach are found once for its row.
 */
final class BeadSearch {
  /** The most segments that a bead may have on a side. */
  static final int MOST = 5;

  /** The same for a first, coarse search. */
  static final int COARSE = 2;

  private static final float[] NO_MARGINS = {};

  private final int most;

  /**
   * The shapes of beads: source segments, target segments. Several segments without a counterpart
   * are one shape in the search, since a text that leaves out one leaves out the next more easily.
   */
  static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {1, 4}, {4, 1}, {1, 5}, {5, 1}, {2, 2}, {2, 3}, {3, 2},
    {1, 0}, {0, 1}, {2, 0}, {0, 2}, {3, 0}, {0, 3}, {4, 0}, {0, 4}, {5, 0}, {0, 5}
  };

  private final Tokens source;
  private final Tokens target;
  private final Associations table;
  private final Corridor corridor;
  private final ShapeCosts shapeCosts;
  private final LengthModel lengths;
  private final Boundaries boundaries;

  private final Postings postings;

  /** Of each target type, the first place in the postings that the window has not left behind. */
  private final int[] nexts;

  private final float[] sourceFloors;
  private final float[] targetFloors;

  /** The matches of the last {@link #MOST} rows. */
  private final Row[] rows = new Row[MOST];

  private static final class Row {
    int first;
    int end;
    int firstToken;

    /** Of each target token, how much this segment explains it. */
    float[] forward = new float[0];

    /** Of each run of c target segments that ends at t, how much it explains this segment. */
    float[] backward = new float[0];

    float[] sums = new float[0];

    void room(int tokens, int width) {
      int runs = MOST * (width + 1);
      if (forward.length < tokens) {
        forward = new float[2 * tokens];
      }
      if (backward.length < runs) {
        backward = new float[2 * runs];
        sums = new float[2 * width + 2];
      }
      Arrays.fill(forward, 0, tokens, 0);
      Arrays.fill(backward, 0, runs, 0);
    }
  }

  /** The first target segment of {@link #explained}. */
  private int first;

  private final float[][] explained = new float[MOST][0];
  private float[] joint = new float[0];

  /** Of each target token, how the null floor scales what explains it. */
  private final float[] weights;

  BeadSearch(
      Tokens source,
      Tokens target,
      Associations table,
      Corridor corridor,
      Postings postings,
      ShapeCosts shapeCosts,
      LengthModel lengths,
      Boundaries boundaries,
      int most) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.corridor = corridor;
    this.postings = postings;
    this.shapeCosts = shapeCosts;
    this.lengths = lengths;
    this.boundaries = boundaries;
    this.most = most;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row();
    }
    nexts = postings.starts.clone();
    sourceFloors = floorSums(source);
    targetFloors = floorSums(target);
    weights = new float[target.size];
    for (int k = 0; k < target.size; k++) {
      float floor = target.floors[target.types[k]];
      weights[k] = (1 - floor) / floor;
    }
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

  /** The beads of the cheapest path. */
  BeadPath run() {
    int n = source.segments;
    int m = target.segments;
    int[] low = corridor.low();
    int[] high = corridor.high();
    byte[][] back = new byte[n + 1][];
    float[][] costs = new float[n + 1][];
    float[][] margins = new float[n + 1][];
    for (int i = 0; i <= n; i++) {
      if (i > 0) {
        fill(rows[(i - 1) % MOST], i - 1);
        explainTargets(i);
      }
      int width = high[i] - low[i] + 1;
      back[i] = new byte[width];
      costs[i] = new float[width];
      margins[i] = most == MOST ? new float[width] : NO_MARGINS;
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
        float second = Float.POSITIVE_INFINITY;
        byte shape = -1;
        for (byte s = 0; s < SHAPES.length; s++) {
          int a = i - SHAPES[s][0];
          int b = j - SHAPES[s][1];
          if (a < 0 || i - a > most || j - b > most || b < low[a] || b > high[a]) {
            continue;
          }
          float before = costs[a][b - low[a]];
          float cost = before + (float) cost(s, a, i, b, j);
          if (cost < best) {
            second = best;
            best = cost;
            shape = s;
          } else {
            second = Math.min(second, cost);
          }
        }
        costs[i][j - low[i]] = best;
        back[i][j - low[i]] = shape;
        if (most == MOST) {
          margins[i][j - low[i]] = second - best;
        }
      }
    }
    BeadPath path = new BeadPath(n + m);
    for (int i = n, j = m; i > 0 || j > 0; ) {
      int cell = j - low[i];
      path.addBefore(i, j, most == MOST ? margins[i][cell] : 0);
      int[] shape = SHAPES[back[i][cell]];
      i -= shape[0];
      j -= shape[1];
    }
    return path;
  }

  private double cost(int shape, int a, int i, int b, int j) {
    if (i == a || j == b) {
      return shapeCosts.of(shape);
    }
    return shapeCosts.of(shape)
        + Tuning.length * lengths.cost(a, i, b, j)
        - boundaries.fit(a, i, b, j)
        - Tuning.lexical * lexical(a, i, b, j);
  }

  /** Finds the matches of a source segment with all target segments that a bead may join it to. */
  private void fill(Row row, int index) {
    int[] low = corridor.low();
    int[] high = corridor.high();
    row.first = low[Math.max(0, index + 1 - MOST)];
    row.end = high[Math.min(source.segments, index + MOST)];
    row.firstToken = target.starts[row.first];
    int lastToken = target.starts[row.end];
    int width = row.end - row.first;
    row.room(lastToken - row.firstToken, width);
    float[] sums = row.sums;
    for (int q = source.starts[index]; q < source.starts[index + 1]; q++) {
      int type = source.types[q];
      boolean any = false;
      for (int k = table.starts[type]; k < table.starts[type + 1]; k++) {
        int z = table.targets[k];
        int end = postings.starts[z + 1];
        int p = nexts[z];
        while (p < end && postings.tokens[p] < row.firstToken) {
          p++;
        }
        nexts[z] = p;
        for (; p < end; p++) {
          int token = postings.tokens[p];
          if (token >= lastToken) {
            break;
          }
          row.forward[token - row.firstToken] += table.forward[k];
          sums[postings.segmentOf[token] - row.first] += table.backward[k];
          any = true;
        }
      }
      if (any) {
        float floor = source.floors[type];
        explainSource(row, sums, width, (1 - floor) / floor);
        Arrays.fill(sums, 0, width, 0);
      }
    }
  }

  /** Adds what every run of target segments says for one source token. */
  private void explainSource(Row row, float[] sums, int width, float weight) {
    for (int t = 0; t < width; t++) {
      if (sums[t] == 0) {
        continue;
      }
      // All runs whose first segment with a match this is; the others were counted before.
      for (int from = t; from >= 0 && t - from < most && (from == t || sums[from] == 0); from--) {
        float sum = 0;
        for (int to = t + 1; to <= width && to - from <= most; to++) {
          sum += sums[to - 1];
          int tokens = target.starts[row.first + to] - target.starts[row.first + from];
          row.backward[(to - from - 1) * (width + 1) + to] += log1p(weight * sum / tokens);
        }
      }
    }
  }

  /**
   * For the source segments up to i, what the last r of them say for each target segment: {@code
   * explained[r - 1][t - first]}.
   */
  private void explainTargets(int i) {
    Row last = rows[(i - 1) % MOST];
    int from = corridor.low()[Math.max(0, i - MOST)];
    int to = corridor.high()[i];
    first = from;
    int tokens = target.starts[to] - target.starts[from];
    if (joint.length < tokens) {
      joint = new float[2 * tokens];
    }
    Arrays.fill(joint, 0, tokens, 0);
    int sources = 0;
    for (int r = 1; r <= most && r <= i; r++) {
      Row row = r == 1 ? last : rows[(i - r) % MOST];
      sources += source.length(i - r);
      int offset = target.starts[from] - row.firstToken;
      for (int k = 0; k < tokens; k++) {
        joint[k] += row.forward[k + offset];
      }
      if (explained[r - 1].length < to - from) {
        explained[r - 1] = new float[2 * (to - from)];
      }
      float share = 1f / Math.max(1, sources);
      int k = 0;
      for (int t = from; t < to; t++) {
        float score = 0;
        int end = target.starts[t + 1] - target.starts[from];
        for (; k < end; k++) {
          if (joint[k] > 0) {
            score += log1p(weights[k + target.starts[from]] * joint[k] * share);
          }
        }
        explained[r - 1][t - from] = score;
      }
    }
  }

  private double lexical(int a, int i, int b, int j) {
    float score =
        targetFloors[target.starts[j]]
            - targetFloors[target.starts[b]]
            + sourceFloors[source.starts[i]]
            - sourceFloors[source.starts[a]];
    float[] mine = explained[i - a - 1];
    for (int t = b; t < j; t++) {
      score += mine[t - first];
    }
    for (int s = a; s < i; s++) {
      Row row = rows[s % MOST];
      score += row.backward[(j - b - 1) * (row.end - row.first + 1) + j - row.first];
    }
    return score / 2;
  }

  private static final float[] LOGS = new float[(1 << 12) + 1];

  static {
    for (int i = 0; i < LOGS.length; i++) {
      LOGS[i] = (float) Math.log(1 + i / 4096.0);
    }
  }

  /** The logarithm of 1 + x for x from 0 on, to four digits. */
  private static float log1p(float x) {
    int bits = Float.floatToRawIntBits(1 + x);
    return ((bits >> 23) - 127) * 0.6931472f + LOGS[(bits & 0x7fffff) >> 11];
  }
}
