package hedui.align;

import java.util.Arrays;

/** The beads of an alignment in order, by where they end. */
final class BeadPath {
  private final int[] sourceEnds;
  private final int[] targetEnds;
  private final float[] margins;
  private int first;

  BeadPath(int most) {
    sourceEnds = new int[most];
    targetEnds = new int[most];
    margins = new float[most];
    first = most;
  }

  /** Adds the bead before those there are. */
  void addBefore(int sourceEnd, int targetEnd, float margin) {
    first--;
    sourceEnds[first] = sourceEnd;
    targetEnds[first] = targetEnd;
    margins[first] = margin;
  }

  int size() {
    return sourceEnds.length - first;
  }

  /** One past the last source segment of a bead. */
  int sourceEnd(int bead) {
    return bead < 0 ? 0 : sourceEnds[first + bead];
  }

  /** One past the last target segment of a bead. */
  int targetEnd(int bead) {
    return bead < 0 ? 0 : targetEnds[first + bead];
  }

  int sources(int bead) {
    return sourceEnd(bead) - sourceEnd(bead - 1);
  }

  int targets(int bead) {
    return targetEnd(bead) - targetEnd(bead - 1);
  }

  /** How much dearer the next best bead with the same ends would make the path. */
  float margin(int bead) {
    return margins[first + bead];
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOfRange(sourceEnds, first, sourceEnds.length))
        + Arrays.toString(Arrays.copyOfRange(targetEnds, first, targetEnds.length));
  }
}
