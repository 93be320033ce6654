package hedui.check;

import java.util.Arrays;

/** The cheapest one-to-one pairing of two small sets (the Hungarian method). */
final class Assignment {
  /** Costs from here on mean that two things must not be paired. */
  static final double NEVER = 1e6;

  private static final int LARGE = 80;

  private Assignment() {}

  /**
   * For each row the column it is paired with, or -1.
   *
   * @param unpaired what leaving one row or column alone costs
   */
  static int[] solve(double[][] costs, int columns, double unpaired) {
    int rows = costs.length;
    if (rows == 0 || columns == 0) {
      int[] none = new int[rows];
      Arrays.fill(none, -1);
      return none;
    }
    if (rows > LARGE || columns > LARGE) {
      return greedy(costs, columns, unpaired);
    }
    // Square matrix: each row may stay alone (dummy columns), each column too.
    int n = rows + columns;
    double[][] square = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        square[i][j] =
            i < rows && j < columns
                ? Math.min(costs[i][j], NEVER)
                : i < rows || j < columns ? unpaired : 0;
      }
    }
    int[] columnOf = hungarian(square);
    int[] result = new int[rows];
    for (int i = 0; i < rows; i++) {
      int j = columnOf[i];
      result[i] = j < columns && costs[i][j] < NEVER ? j : -1;
    }
    return result;
  }

  private static int[] hungarian(double[][] cost) {
    int n = cost.length;
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] p = new int[n + 1];
    int[] way = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      p[0] = i;
      int j0 = 0;
      double[] least = new double[n + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[n + 1];
      do {
        used[j0] = true;
        int i0 = p[j0];
        int j1 = 0;
        double delta = Double.MAX_VALUE;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double current = cost[i0 - 1][j - 1] - u[i0] - v[j];
            if (current < least[j]) {
              least[j] = current;
              way[j] = j0;
            }
            if (least[j] < delta) {
              delta = least[j];
              j1 = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            u[p[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        j0 = j1;
      } while (p[j0] != 0);
      do {
        int j1 = way[j0];
        p[j0] = p[j1];
        j0 = j1;
      } while (j0 != 0);
    }
    int[] columnOf = new int[n];
    for (int j = 1; j <= n; j++) {
      columnOf[p[j] - 1] = j - 1;
    }
    return columnOf;
  }

  private static int[] greedy(double[][] costs, int columns, double unpaired) {
    int[] result = new int[costs.length];
    boolean[] taken = new boolean[columns];
    for (int i = 0; i < costs.length; i++) {
      int best = -1;
      for (int j = 0; j < columns; j++) {
        if (!taken[j] && costs[i][j] < 2 * unpaired && (best < 0 || costs[i][j] < costs[i][best])) {
          best = j;
        }
      }
      result[i] = best;
      if (best >= 0) {
        taken[best] = true;
      }
    }
    return result;
  }
}
