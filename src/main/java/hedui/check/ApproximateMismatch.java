package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.List;

/** A vague amount is of another order, or its hedge points the other way. */
@CheckInfo(
    id = "approximate-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MAJOR)
public final class ApproximateMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    return AmountFindings.pairs(this, bitext, Relation.VAGUE);
  }
}
