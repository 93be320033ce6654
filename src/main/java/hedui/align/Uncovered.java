package hedui.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a bead that have no counterpart of their own, although it was cheaper to leave
 * them in the bead than apart: dropped sentences hide in beads of two and more. Such a segment is
 * one whose bead scores better without it by more than joining segments costs in this document.
 */
record Uncovered(List<Integer> source, List<Integer> target) {
  private static final Uncovered NONE = new Uncovered(List.of(), List.of());

  static Uncovered of(Scorer scorer, ShapeCosts costs, int a, int i, int b, int j) {
    if (i == a || j == b || i - a + j - b <= 2) {
      return NONE;
    }
    double whole = scorer.score(a, i, -1, b, j, -1);
    List<Integer> source = new ArrayList<>();
    List<Integer> target = new ArrayList<>();
    if (i - a > 1) {
      double joining = costs.of(i - a, j - b) - costs.of(i - a - 1, j - b);
      for (int s = a; s < i; s++) {
        if (whole - scorer.score(a, i, s, b, j, -1) - joining < Tuning.uncovered) {
          source.add(s);
        }
      }
    }
    if (j - b > 1) {
      double joining = costs.of(i - a, j - b) - costs.of(i - a, j - b - 1);
      for (int t = b; t < j; t++) {
        if (whole - scorer.score(a, i, -1, b, j, t) - joining < Tuning.uncovered) {
          target.add(t);
        }
      }
    }
    return new Uncovered(source, target);
  }
}
