package hedui.check;

import hedui.check.Comparison.Relation;
import java.util.List;

/** An amount keeps its figure and changes its currency, its unit or what it is compared with. */
@CheckInfo(
    id = "unit-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MAJOR)
public final class UnitMismatch implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    return AmountFindings.pairs(this, bitext, Relation.UNIT);
  }
}
