package hedui.align;

/**
 * Where the path of an alignment may run: after the first i source segments, between {@code low[i]}
 * and {@code high[i]} target segments. Both rise; it starts at 0 and ends at both ends.
 */
final class Corridor {
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

  /** A band round the diagonal. */
  static Corridor band(int sources, int targets, int width) {
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    for (int i = 0; i <= sources; i++) {
      int middle = sources == 0 ? targets : (int) ((long) i * targets / sources);
      low[i] = Math.max(0, middle - width);
      high[i] = Math.min(targets, middle + width);
    }
    low[0] = 0;
    high[sources] = targets;
    return new Corridor(low, high);
  }
}
