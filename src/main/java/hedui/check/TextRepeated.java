package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds Chinese clauses that stand twice in a row where the English says them once. */
@CheckInfo(
    id = "text-repeated",
    category = MqmCategory.ACCURACY_ADDITION,
    severity = Severity.MINOR)
public final class TextRepeated implements Check {
  /** Shorter repetitions are how people speak. */
  private static final int FEWEST_CHINESE = 6;

  private static final int FEWEST_ENGLISH = 4;

  @Override
  public List<Finding> check(ReadBitext bitext) {
    IdentityHashMap<Line, List<Bead>> beads = new IdentityHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (ReadBead bead : bitext.beads()) {
      for (ReadSegment segment : bead.target()) {
        Line line = segment.segment().line();
        List<Bead> of = beads.get(line);
        if (of == null) {
          of = new ArrayList<>();
          beads.put(line, of);
          lines.add(line);
        }
        if (of.isEmpty() || !of.get(of.size() - 1).id().equals(bead.bead().id())) {
          of.add(bead.bead());
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Line line : lines) {
      for (Span span : Repeats.of(line.text(), FEWEST_CHINESE)) {
        finding(line, span, beads.getOrDefault(line, List.of()), findings);
      }
    }
    return findings;
  }

  private void finding(Line line, Span span, List<Bead> beads, List<Finding> findings) {
    List<Bead> concerned =
        beads.stream()
            .filter(
                bead ->
                    bead.target().stream()
                        .anyMatch(s -> s.line().equals(line) && s.span().overlaps(span)))
            .toList();
    boolean repeatedInEnglish =
        concerned.stream()
            .flatMap(bead -> bead.source().stream())
            .map(s -> s.line())
            .distinct()
            .anyMatch(source -> !Repeats.of(source.text(), FEWEST_ENGLISH).isEmpty());
    if (concerned.isEmpty() || repeatedInEnglish) {
      return;
    }
    Mark mark = new Mark(line, span);
    findings.add(
        Finding.of(
                this,
                Message.of("check.text-repeated.message", mark.text()),
                concerned.toArray(Bead[]::new))
            .target(mark)
            .build());
  }
}
