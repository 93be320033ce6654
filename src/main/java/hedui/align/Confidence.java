package hedui.align;

/**
 * How likely a bead is right, from how far the next best alternatives at both its ends are and how
 * well its words fit. The weights are those of a logistic regression; the documentation says on
 * what.
 */
final class Confidence {
  private Confidence() {}

  static double of(BeadPath path, int bead, Scorer scorer) {
    double end = Math.log1p(Math.min(40, path.margin(bead)));
    double next =
        bead + 1 < path.size() ? Math.log1p(Math.min(40, path.margin(bead + 1))) : Math.log1p(40);
    double fit = scorer.perToken(path, bead);
    boolean isNull = path.sources(bead) == 0 || path.targets(bead) == 0;
    boolean isPair = path.sources(bead) == 1 && path.targets(bead) == 1;
    double sum =
        -2.76
            + 1.17 * end
            + 0.50 * next
            + 0.87 * Math.min(end, next)
            + 1.60 * fit
            + (isNull ? 0.40 : 0)
            + (isPair ? 0.50 : 0);
    return 1 / (1 + Math.exp(-sum));
  }
}
