package hedui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An amount of the target that the source does not have in any form. */
@CheckInfo(id = "number-added", category = MqmCategory.ACCURACY_ADDITION, severity = Severity.MAJOR)
public final class NumberAdded implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    for (AmountPairs.BeadAmounts amounts : bitext.amounts().beads()) {
      if (amounts.bead().source().isEmpty()) {
        continue;
      }
      for (AmountItem item : amounts.added()) {
        Optional<Severity> severity = AmountFindings.weight(item);
        if (severity.isPresent() && !Traces.inEnglish(item, amounts)) {
          findings.add(
              Finding.of(
                      this,
                      Message.of("check.number-added.found", AmountWords.say(item)),
                      amounts.bead().bead())
                  .severity(severity.get())
                  .target(item.mark())
                  .why("target", item.text(), AmountWords.formula(item))
                  .build());
        }
      }
    }
    return findings;
  }
}
