package hedui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hedui.bitext.Bitext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clean pair with one thing broken: exactly one check of amounts speaks, and none before. */
class SabotageTest {
  private static final String SOURCE =
      "In the third quarter of 2024, revenue was $38.2 billion, up 17% year over year, and operating"
          + " income rose to $4.6 billion; we opened 1,250 stores and expect capital expenditures of"
          + " more than $900 million by December 31.";
  private static final String TARGET =
      "2024年第三季營收為382億美元，較去年同期成長17%，營業利益增至46億美元；我們開設了1,250家門市，" + "並預期12月31日前的資本支出將超過9億美元。";
  private static final Resources RESOURCES = new Resources(hedui.bitext.Language.ZH_TW);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "382億|38.2億|number-mismatch",
        "382億|382萬|number-mismatch",
        "382億|3,820億|number-mismatch",
        "17%|71%|number-mismatch",
        "46億美元|46億歐元|unit-mismatch",
        "1,250家|12,500家|number-mismatch",
        "1,250家|許多|number-missing",
        "成長17%|下降17%|direction-mismatch",
        "較去年同期|較上季|unit-mismatch",
        "第三季|第二季|date-mismatch",
        "12月31日|12月1日|date-mismatch",
        "超過9億|不到9億|approximate-mismatch",
        "成長17%|成長17%、獲利成長35%|number-added",
        "17%|17個百分點|unit-mismatch",
      })
  void oneCheckSpeaks(String right, String wrong, String check) {
    assertEquals(Set.of(), checks(TARGET));
    assertEquals(Set.of(check), checks(TARGET.replace(right, wrong)));
  }

  private static Set<String> checks(String target) {
    Bitext bitext = new CheckPages.Row("", true, SOURCE, target, "").bitext();
    ReadBitext read = new ReadBitext(bitext, RESOURCES);
    Set<String> said = new TreeSet<>();
    List<Check> amounts =
        List.of(
            new ApproximateMismatch(),
            new DateMismatch(),
            new DirectionMismatch(),
            new NumberAdded(),
            new NumberMismatch(),
            new NumberMissing(),
            new SicCorrection(),
            new UnitMismatch());
    for (Check check : amounts) {
      check.check(read).forEach(finding -> said.add(finding.check()));
    }
    return said;
  }
}
