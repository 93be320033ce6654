package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.List;

/** A date, a quarter or a time of day differs. */
@CheckInfo(
    id = "date-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MAJOR)
public final class DateMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    return AmountFindings.pairs(this, bitext, Relation.MOMENT);
  }
}
