package hedui.align;

/**
 * Where the path of an alignment may run: after the first i source segments, between {@code low[i]}
 * and {@code high[i]} target segments. Both rise; it starts at 0 and ends at both ends.
 */
final class Corridor {
  private static final int SMALL_GAP = 400;
  private static final int BAND = 30;

  /** Longer texts get narrower bands, so that time and memory stay in proportion to them. */
  private static final long MOST_CELLS = 30_000_000;

  private static final int MARGIN = 4;

  private final int[] low;
  private final int[] high;

  private Corridor(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  int[] low() {
    return low;
  }

  int[] high() {
    return high;
  }

  static Corridor full(int sources, int targets) {
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    java.util.Arrays.fill(high, targets);
    return new Corridor(low, high);
  }

  /** Round a chain of anchors: whole small gaps between them, a band through the large ones. */
  static Corridor along(Anchors anchors, int sources, int targets) {
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    int band = (int) Math.max(6, Math.min(BAND, MOST_CELLS / 3 / (sources + 1)));
    int i1 = 0;
    int j1 = 0;
    for (int k = 0; k <= anchors.size; k++) {
      int i2 = k < anchors.size ? anchors.sources[k] : sources;
      int j2 = k < anchors.size ? anchors.targets[k] : targets;
      boolean small = (long) (i2 - i1) * (j2 - j1) <= SMALL_GAP;
      for (int i = i1; i <= i2; i++) {
        int middle = i2 == i1 ? j2 : j1 + (int) ((long) (i - i1) * (j2 - j1) / (i2 - i1));
        int before = small ? j1 : Math.max(j1, middle - band);
        int behind = small ? j2 : Math.min(j2, middle + band);
        low[i] = i == i1 && k > 0 ? Math.min(low[i], before) : before;
        high[i] = i == i1 && k > 0 ? Math.max(high[i], behind) : behind;
      }
      if (k < anchors.size) {
        // The path goes through the pair, from its beginning to its end.
        i1 = i2 + 1;
        j1 = j2 + 1;
        low[i1] = j1;
        high[i1] = j1;
      }
    }
    return new Corridor(low, high).widened(MARGIN);
  }

  /** Round a path that is nearly right. */
  static Corridor around(BeadPath path, int sources, int targets) {
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    int i1 = 0;
    int j1 = 0;
    for (int k = 0; k < path.size(); k++) {
      int i2 = path.sourceEnd(k);
      for (int i = i1; i <= i2; i++) {
        low[i] = i == i1 ? low[i] : j1;
        high[i] = path.targetEnd(k);
      }
      i1 = i2;
      j1 = path.targetEnd(k);
    }
    high[sources] = targets;
    return new Corridor(low, high).widened(MARGIN);
  }

  /** The same with room for a few more segments on all sides. */
  Corridor widened(int margin) {
    int n = low.length - 1;
    int m = high[n];
    int[] lower = new int[n + 1];
    int[] higher = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      lower[i] = Math.max(0, low[Math.max(0, i - margin)] - margin);
      higher[i] = Math.min(m, high[Math.min(n, i + margin)] + margin);
    }
    lower[0] = 0;
    higher[n] = m;
    return new Corridor(lower, higher);
  }

  /**
   * Wider where a path came so near an edge, other than an end of a text, that it may be cut off;
   * the same corridor if it did so nowhere.
   */
  Corridor widenedAlong(BeadPath path) {
    int n = low.length - 1;
    int m = high[n];
    boolean touched = false;
    int[] lower = low.clone();
    int[] higher = high.clone();
    for (int k = 0; k < path.size(); k++) {
      int i = path.sourceEnd(k);
      int j = path.targetEnd(k);
      if ((j == low[i] && j > 0 && i < n) || (j == high[i] && j < m && i > 0)) {
        touched = true;
        for (int r = Math.max(1, i - BAND); r <= Math.min(n - 1, i + BAND); r++) {
          lower[r] = Math.max(0, Math.min(lower[r], low[Math.max(0, r - BAND)] - BAND));
          higher[r] = Math.min(m, Math.max(higher[r], high[Math.min(n, r + BAND)] + BAND));
        }
      }
    }
    if (!touched) {
      return this;
    }
    for (int i = 1; i <= n; i++) {
      higher[i] = Math.max(higher[i], higher[i - 1]);
      lower[n - i] = Math.min(lower[n - i], lower[n - i + 1]);
    }
    Corridor wider = new Corridor(lower, higher);
    return wider.cells() > MOST_CELLS ? this : wider;
  }

  private long cells() {
    long cells = 0;
    for (int i = 0; i < low.length; i++) {
      cells += high[i] - low[i] + 1;
    }
    return cells;
  }
}
