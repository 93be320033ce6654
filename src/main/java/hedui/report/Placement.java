package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.check.Finding;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which beads the marks of each finding lie in, and under which one the finding is shown. */
final class Placement {
  /** For each bead the numbers of the findings whose marks lie in it. */
  private final List<List<Integer>> marking = new ArrayList<>();

  /** For each bead the numbers of the findings shown under it. */
  private final List<List<Integer>> shown = new ArrayList<>();

  private final Map<String, List<Integer>> byLine = new HashMap<>();
  private final List<Bead> beads;

  Placement(List<Bead> beads, List<ReviewedFinding> findings) {
    this.beads = beads;
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < beads.size(); i++) {
      marking.add(new ArrayList<>());
      shown.add(new ArrayList<>());
      byId.putIfAbsent(beads.get(i).id(), i);
      for (Side side : Side.values()) {
        for (Segment segment : beads.get(i).segments(side)) {
          List<Integer> here = byLine.computeIfAbsent(key(segment.line()), k -> new ArrayList<>());
          if (here.isEmpty() || here.get(here.size() - 1) != i) {
            here.add(i);
          }
        }
      }
    }
    for (int f = 0; f < findings.size() && !beads.isEmpty(); f++) {
      Finding finding = findings.get(f).finding();
      TreeSet<Integer> in = new TreeSet<>();
      finding.source().forEach(mark -> in.addAll(beadsOf(mark)));
      finding.target().forEach(mark -> in.addAll(beadsOf(mark)));
      for (int b : in) {
        marking.get(b).add(f);
      }
      Integer named = finding.beads().isEmpty() ? null : byId.get(finding.beads().get(0));
      int home = named != null ? named : in.isEmpty() ? 0 : in.first();
      shown.get(home).add(f);
    }
  }

  List<Integer> marking(int bead) {
    return marking.get(bead);
  }

  List<Integer> shown(int bead) {
    return shown.get(bead);
  }

  private List<Integer> beadsOf(Mark mark) {
    return byLine.getOrDefault(key(mark.line()), List.of()).stream()
        .filter(
            b ->
                beads.get(b).source().stream().anyMatch(s -> holds(s, mark))
                    || beads.get(b).target().stream().anyMatch(s -> holds(s, mark)))
        .toList();
  }

  static boolean holds(Segment segment, Mark mark) {
    Line a = segment.line();
    Line b = mark.line();
    return segment.span().overlaps(mark.span())
        && a.number() == b.number()
        && a.unit().equals(b.unit())
        && a.text().equals(b.text());
  }

  private static String key(Line line) {
    return line.number() + "\u001f" + line.unit();
  }
}
