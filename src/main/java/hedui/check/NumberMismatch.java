package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.List;

/** An amount of the source stands in the target with another figure. */
@CheckInfo(
    id = "number-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.CRITICAL)
public final class NumberMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    return AmountFindings.pairs(this, bitext, Relation.VALUE);
  }
}
