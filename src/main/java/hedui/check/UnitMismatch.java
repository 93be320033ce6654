package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;

/** An amount keeps its figure and changes its currency, its unit or what it is compared with. */
@CheckInfo(
    id = "unit-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MAJOR)
public final class UnitMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>(AmountFindings.pairs(this, bitext, Relation.UNIT));
    for (ReadBead bead : bitext.beads()) {
      for (EveryYear.Taken taken : EveryYear.in(bead)) {
        findings.add(
            Finding.of(
                    this,
                    Message.of(
                        "check.unit-mismatch.every-year",
                        Message.verbatim(taken.source().text()),
                        Message.verbatim(taken.target().text())),
                    bead.bead())
                .source(taken.source())
                .target(taken.target())
                .build());
      }
    }
    return findings;
  }
}
