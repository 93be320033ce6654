package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.List;

/** What rises in one language falls in the other, or a level became a change. */
@CheckInfo(
    id = "direction-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.CRITICAL)
public final class DirectionMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    return AmountFindings.pairs(this, bitext, Relation.DIRECTION);
  }
}
