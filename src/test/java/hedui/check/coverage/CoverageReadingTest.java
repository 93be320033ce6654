package hedui.check.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.audit.Auditor;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageReadingTest {
  @Test
  void aPassageTooLongToBeReadIsAProblemThatNamesItsLine() {
    List<Problem> problems = problems("plant opened ".repeat(3_300), "工廠啟用了".repeat(1_300));
    assertEquals(1, problems.size());
    assertEquals(7, problems.get(0).line());
    String said = problems.get(0).message();
    assertTrue(said.startsWith("call.tsv:7: 6600 words and 6500 Chinese characters"), said);
  }

  @Test
  void aPassageThatIsReadIsNone() {
    assertEquals(List.of(), problems("The plant opened.", "工廠啟用了。"));
  }

  private static List<Problem> problems(String english, String chinese) {
    Block block =
        new Block(
            "u1",
            "",
            Language.ZH_TW,
            List.of(Line.of(7, english)),
            List.of(Line.of(7, chinese)),
            true);
    Document document = new Document("call.tsv", Language.ZH_TW, List.of(block), List.of());
    return new Auditor(List.of()).audit(document).problems();
  }
}
