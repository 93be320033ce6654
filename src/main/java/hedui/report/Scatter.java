package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Chinese against English length of every two-sided bead, and what the document's own median ratio
 * leads to expect. A picture, not a finding.
 */
final class Scatter {
  /** Width and height of the picture, in its own units. */
  static final int SIZE = 200;

  /**
   * How far, as a natural log of the ratio, a bead may lie from the median before it stands out.
   */
  private static final double FAR = 0.7;

  private static final int SHORT = 20;

  private final Page.Scatter shown;

  private Scatter(Page.Scatter shown) {
    this.shown = shown;
  }

  Page.Scatter shown() {
    return shown;
  }

  static Scatter of(List<Bead> beads) {
    List<Bead> both =
        beads.stream().filter(b -> !b.source().isEmpty() && !b.target().isEmpty()).toList();
    double[] ratios =
        both.stream().mapToDouble(b -> (double) length(b.target()) / length(b.source())).toArray();
    double[] sorted = ratios.clone();
    Arrays.sort(sorted);
    double median = sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    double longest = both.stream().mapToDouble(b -> length(b.source())).max().orElse(1);
    List<Page.Point> points = new ArrayList<>();
    for (int i = 0; i < both.size(); i++) {
      Bead bead = both.get(i);
      double x = length(bead.source()) / longest;
      double y = Math.min(1.5, length(bead.target()) / (longest * median));
      boolean outlier =
          length(bead.source()) >= SHORT && Math.abs(Math.log(ratios[i] / median)) > FAR;
      points.add(
          new Page.Point(
              bead.id(),
              PageBuilder.anchor(bead.id()),
              unit(x * SIZE),
              unit(SIZE - y * SIZE / 1.5),
              outlier,
              length(bead.source()),
              length(bead.target())));
    }
    return new Scatter(new Page.Scatter(points, unit(SIZE), unit(SIZE - SIZE / 1.5)));
  }

  private static int length(List<Segment> segments) {
    return Math.max(1, segments.stream().mapToInt(s -> s.span().length()).sum());
  }

  private static String unit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
