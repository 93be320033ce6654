package hedui.align;

/**
 * How likely a bead is right, from how far the next best alternatives at both its ends are and how
 * well its words fit; of segments without a counterpart, which have no words to fit, from the
 * alternatives alone. The weights are those of two logistic regressions; the documentation says on
 * what.
 */
final class Confidence {
  private Confidence() {}

  static double of(BeadPath path, int bead, Scorer scorer) {
    double end = Math.log1p(Math.min(40, path.margin(bead)));
    double next =
        bead + 1 < path.size() ? Math.log1p(Math.min(40, path.margin(bead + 1))) : Math.log1p(40);
    double nearest = Math.min(end, next);
    double sum;
    if (path.sources(bead) == 0 || path.targets(bead) == 0) {
      boolean isRun = path.sources(bead) + path.targets(bead) > 1;
      sum = 0.4 + nearest + (isRun ? 1.9 : 0);
    } else {
      boolean isPair = path.sources(bead) == 1 && path.targets(bead) == 1;
      sum =
          -2.76
              + 1.17 * end
              + 0.50 * next
              + 0.87 * nearest
              + 1.60 * scorer.perToken(path, bead)
              + (isPair ? 0.50 : 0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
