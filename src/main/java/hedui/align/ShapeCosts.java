package hedui.align;

/** What each shape of bead costs, in nats: minus the logarithm of how often it occurs. */
final class ShapeCosts {
  /** How often each of {@link BeadSearch#SHAPES} occurs in texts of all kinds. */
  private static final double[] FREQUENCIES = {
    .74, .09, .09, .02, .02, .006, .006, .002, .002, .012, .003, .003, .003, .003
  };

  private final float[] costs;

  private ShapeCosts(float[] costs) {
    this.costs = costs;
  }

  /** The costs before anything is known of a document. */
  static ShapeCosts general() {
    float[] costs = new float[FREQUENCIES.length];
    for (int s = 0; s < costs.length; s++) {
      costs[s] = (float) -Math.log(FREQUENCIES[s]);
    }
    return new ShapeCosts(costs);
  }

  /** The costs in a document, by these and what a first pass has found. */
  ShapeCosts in(BeadPath path) {
    double[] counts = new double[costs.length];
    for (int k = 0; k < path.size(); k++) {
      counts[index(path.sources(k), path.targets(k))]++;
    }
    float[] adapted = new float[costs.length];
    for (int s = 0; s < costs.length; s++) {
      double share =
          (counts[s] + Tuning.shapePrior * Math.exp(-costs[s])) / (path.size() + Tuning.shapePrior);
      adapted[s] = (float) -Math.log(share);
    }
    return new ShapeCosts(adapted);
  }

  float of(int shape) {
    return costs[shape];
  }

  float of(int sources, int targets) {
    return costs[index(sources, targets)];
  }

  private static int index(int sources, int targets) {
    for (int s = 0; s < BeadSearch.SHAPES.length; s++) {
      if (BeadSearch.SHAPES[s][0] == sources && BeadSearch.SHAPES[s][1] == targets) {
        return s;
      }
    }
    throw new IllegalArgumentException("no bead has the shape " + sources + "-" + targets);
  }
}
