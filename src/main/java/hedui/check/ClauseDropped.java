package hedui.check;

import hedui.check.coverage.CoverageReading.BeadReading;
import hedui.check.coverage.PartReading;
import hedui.check.coverage.PartReading.Drop;
import java.util.ArrayList;
import java.util.List;

/** Finds parts of an English sentence that its translation leaves out. */
@CheckInfo(
    id = "clause-dropped",
    category = MqmCategory.ACCURACY_OMISSION,
    severity = Severity.MAJOR)
public final class ClauseDropped implements BeadCheck {
  @Override
  public List<Finding> check(ReadBead bead) {
    BeadReading reading = bead.bitext().coverage().of(bead.bead());
    List<Finding> findings = new ArrayList<>();
    for (PartReading part : reading.parts()) {
      for (Drop drop : part.drops()) {
        if (!drop.whole()) {
          Finding.Builder finding =
              Finding.of(this, Drops.message("check.clause-dropped", drop), bead.bead())
                  .severity(Drops.severity(drop))
                  .source(drop.mark());
          Drops.why(finding, drop);
          findings.add(finding.build());
        }
      }
    }
    return findings;
  }
}
