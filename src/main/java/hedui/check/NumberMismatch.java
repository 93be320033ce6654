package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;

/** An amount of the source stands in the target with another figure, or at another thing. */
@CheckInfo(
    id = "number-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.CRITICAL)
public final class NumberMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>(AmountFindings.pairs(this, bitext, Relation.VALUE));
    for (AmountPairs.BeadAmounts amounts : bitext.amounts().beads()) {
      for (Swaps.Swap swap : Swaps.in(amounts)) {
        findings.add(swapped(swap, amounts));
      }
      for (Bases.Measured measured : Bases.in(amounts)) {
        findings.add(based(measured, amounts));
      }
    }
    return findings;
  }

  private Finding based(Bases.Measured measured, AmountPairs.BeadAmounts amounts) {
    AmountItem source = measured.pair().source();
    AmountItem target = measured.pair().target();
    return Finding.of(
            this,
            Message.of(
                "check.number-mismatch.base",
                AmountWords.say(source),
                AmountWords.say(measured.period())),
            amounts.bead().bead())
        .source(source.mark())
        .source(measured.period().mark())
        .target(target.mark())
        .target(measured.base().mark())
        .why("source", source.text(), AmountWords.formula(source))
        .why("target", target.text(), AmountWords.formula(target))
        .build();
  }

  private Finding swapped(Swaps.Swap swap, AmountPairs.BeadAmounts amounts) {
    AmountItem one = swap.one().source();
    AmountItem other = swap.other().source();
    return Finding.of(
            this,
            Message.of(
                "check.number-mismatch.swapped", AmountWords.say(one), AmountWords.say(other)),
            amounts.bead().bead())
        .source(one.mark())
        .source(other.mark())
        .target(swap.one().target().mark())
        .target(swap.other().target().mark())
        .why("source", one.text(), AmountWords.formula(one))
        .why("source", other.text(), AmountWords.formula(other))
        .build();
  }
}
