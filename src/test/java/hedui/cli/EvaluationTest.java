package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Span;
import hedui.check.Finding;
import hedui.check.Message;
import hedui.check.MqmCategory;
import hedui.check.Severity;
import hedui.input.InputException;
import hedui.review.ReviewedFinding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String GOLD =
      "check\tseverity\tsource_line\tsource_text\ttarget_line\ttarget_text\tnote\n"
          + "number-mismatch\tcritical\t1\t$5 billion\t2\t50億美元\t\n"
          + "number-mismatch\tcritical\t1\tbillion\t2\t\tmissed\r\n"
          + "clause-dropped\tmajor\t1\tthe end\t\t\tmissed\n";

  @Test
  void aMarkIsTrueWhereItOverlapsAndIsNotThreeTimesAsLong() throws Exception {
    List<ReviewedFinding> findings =
        List.of(
            finding("number-mismatch", 1, 0, 8),
            finding("number-mismatch", 9, 0, 8),
            finding("typography", 1, 0, 2));
    assertEquals(
        "check                    gold  found  findings   true  precision  recall     F1\n"
            + "clause-dropped              1      0         0      0      0.000   0.000  0.000\n"
            + "number-mismatch             2      2         2      1      0.500   1.000  0.667\n"
            + "typography                  0      0         1      0      0.000   0.000  0.000\n"
            + "all                         3      2         3      1      0.333   0.667  0.444\n",
        Evaluation.of(Evaluation.read("g", GOLD), findings).table());
  }

  @Test
  void aMarkOverTheWholeLineIsTooLong() throws Exception {
    List<ReviewedFinding> findings = List.of(finding("clause-dropped", 1, 0, 40));
    assertEquals(0, count(findings));
  }

  @Test
  void goldWithoutItsColumnsIsAComplaint() {
    InputException e = assertThrows(InputException.class, () -> Evaluation.read("g", "a\tb\n"));
    assertEquals(
        "g:1: the header must name check, severity, source_line, source_text, target_line,"
            + " target_text (tab separated)",
        e.said());
  }

  private static int count(List<ReviewedFinding> findings) throws Exception {
    String table = Evaluation.of(Evaluation.read("g", GOLD), findings).table();
    return Integer.parseInt(
        table
            .lines()
            .filter(l -> l.startsWith("clause"))
            .findFirst()
            .orElseThrow()
            .substring(24, 36)
            .strip()
            .split(" +")[1]);
  }

  private static ReviewedFinding finding(String check, int line, int start, int end) {
    Line text = Line.of(line, "$5 billion was sold by the end of this month, and more");
    Finding finding =
        new Finding(
            check,
            MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
            Severity.CRITICAL,
            List.of(),
            List.of(new Mark(text, new Span(start, end))),
            List.of(),
            Message.verbatim(""),
            List.of(),
            Optional.empty());
    return ReviewedFinding.open(finding, "f", "");
  }
}
