package hedui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An amount of the source that the target does not have in any form. */
@CheckInfo(
    id = "number-missing",
    category = MqmCategory.ACCURACY_OMISSION,
    severity = Severity.MAJOR)
public final class NumberMissing implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    for (AmountPairs.BeadAmounts amounts : bitext.amounts().beads()) {
      if (amounts.bead().target().isEmpty()) {
        continue;
      }
      for (AmountItem item : amounts.missing()) {
        Optional<Severity> severity = AmountFindings.weight(item);
        if (severity.isPresent()
            && !Corrections.contain(amounts, item)
            && !Traces.inChinese(item, amounts)) {
          findings.add(
              Finding.of(
                      this,
                      Message.of("check.number-missing.found", AmountWords.say(item)),
                      amounts.bead().bead())
                  .severity(severity.get())
                  .source(item.mark())
                  .why("source", item.text(), AmountWords.formula(item))
                  .build());
        }
      }
    }
    return findings;
  }
}
