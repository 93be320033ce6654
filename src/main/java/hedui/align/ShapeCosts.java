package hedui.align;

import java.util.Arrays;
import java.util.List;

/** What each shape of bead costs, in nats: minus the logarithm of how often it occurs. */
final class ShapeCosts {
  /**
   * How often each of {@link BeadSearch#SHAPES} occurs in texts of all kinds; those behind the last
   * are longer runs without a counterpart.
   */
  private static final double[] FREQUENCIES = {
    .74, .09, .09, .02, .02, .006, .006, .002, .002, .012, .003, .003, .003, .003
  };

  private final float[] costs;

  private ShapeCosts(float[] costs) {
    this.costs = costs;
  }

  /** The costs before anything is known of a document. */
  static ShapeCosts general() {
    return of(FREQUENCIES);
  }

  private static ShapeCosts of(double[] frequencies) {
    float[] costs = new float[BeadSearch.SHAPES.length];
    for (int s = 0; s < costs.length; s++) {
      costs[s] =
          s < frequencies.length
              ? (float) -Math.log(frequencies[s])
              : costs[s - 2] + Tuning.nullRun;
    }
    return new ShapeCosts(costs);
  }

  /** The costs in a document, by these and what a first pass has found. */
  ShapeCosts in(BeadPath path) {
    double[] counts = new double[FREQUENCIES.length];
    for (int k = 0; k < path.size(); k++) {
      int sources = path.targets(k) == 0 ? 1 : path.sources(k);
      int targets = path.sources(k) == 0 ? 1 : path.targets(k);
      counts[index(sources, targets)]++;
    }
    return with(counts);
  }

  /** The costs in a document of which these links were found in a first pass. */
  ShapeCosts in(List<Link> links) {
    double[] counts = new double[FREQUENCIES.length];
    for (Link link : links) {
      // What has no counterpart of its own was joined only because it was cheaper so.
      int sources = link.source().size() - link.uncoveredSource().size();
      int targets = link.target().size() - link.uncoveredTarget().size();
      if (sources + targets == 1 || (sources > 0 && targets > 0)) {
        counts[index(sources, targets)]++;
        counts[index(1, 0)] += link.uncoveredSource().size();
        counts[index(0, 1)] += link.uncoveredTarget().size();
      }
    }
    return with(counts);
  }

  private ShapeCosts with(double[] counts) {
    double all = Arrays.stream(counts).sum() + Tuning.shapePrior;
    double[] frequencies = new double[counts.length];
    for (int s = 0; s < counts.length; s++) {
      frequencies[s] = (counts[s] + Tuning.shapePrior * Math.exp(-costs[s])) / all;
    }
    return of(frequencies);
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
