package hedui.term.sound;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How a figure of a test compares with those of correct names: the share of them that look at least
 * as bad. The smaller a figure, the worse.
 */
final class Tail {
  private final float[] value;
  private final float[] share;

  private Tail(float[] value, float[] share) {
    this.value = value;
    this.share = share;
  }

  /** Of the figures of names that are known to be correct; the worst ranks are all kept. */
  static Tail of(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    float[] value = new float[n];
    float[] share = new float[n];
    int kept = 0;
    for (int rank = 0; rank < n; rank = Math.max(rank + 1, (int) (rank * 1.02))) {
      value[kept] = (float) sorted[rank];
      share[kept++] = (rank + 1f) / (n + 1f);
    }
    return new Tail(Arrays.copyOf(value, kept), Arrays.copyOf(share, kept));
  }

  /** The share of correct names whose figure is as small or smaller; never 0. */
  double share(double figure) {
    float figured = (float) figure;
    int at = Arrays.binarySearch(value, figured);
    if (at >= 0) {
      return share[at];
    }
    at = -at - 1;
    if (at == 0) {
      return share[0];
    }
    if (at == value.length) {
      return 1;
    }
    double way = (figured - value[at - 1]) / (value[at] - value[at - 1]);
    return share[at - 1] + way * (share[at] - share[at - 1]);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(value.length);
    for (int i = 0; i < value.length; i++) {
      out.writeFloat(value[i]);
      out.writeFloat(share[i]);
    }
  }

  static Tail read(DataInputStream in) throws IOException {
    int n = in.readUnsignedShort();
    float[] value = new float[n];
    float[] share = new float[n];
    for (int i = 0; i < n; i++) {
      value[i] = in.readFloat();
      share[i] = in.readFloat();
    }
    return new Tail(value, share);
  }
}
