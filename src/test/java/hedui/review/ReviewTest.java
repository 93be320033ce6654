package hedui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Line;
import hedui.check.Finding;
import hedui.check.Message;
import hedui.check.MqmCategory;
import hedui.check.Severity;
import hedui.review.Decision.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final String SENTENCE =
      "Revenue was $5 billion in the fourth quarter of the year.";

  @Test
  void aDecisionHoldsForEveryFindingOfItsFingerprint() {
    Review review = new Review(List.of(decision("f1", "$5 billion", SENTENCE)), Set.of("f2"));
    List<ReviewedFinding> findings =
        List.of(
            finding("f1", "$5 billion", SENTENCE),
            finding("f1", "$5 billion", SENTENCE),
            finding("f2", "x", "x"),
            finding("f3", "x", "x"));
    review.carryOver(findings);
    assertEquals(
        List.of(Status.DISMISSED, Status.DISMISSED, Status.BASELINE, Status.OPEN),
        review.apply(findings).stream().map(ReviewedFinding::status).toList());
    assertEquals("acceptable: fine", review.apply(findings).get(0).note());
    assertEquals(List.of(), review.unmatched());
  }

  @Test
  void aChangedSentenceCarriesItsDecisionOverVisibly() {
    Review review = new Review(List.of(decision("old", "$5 billion", SENTENCE)), Set.of());
    List<ReviewedFinding> findings =
        List.of(
            finding("far", "$5 billion", "Something else entirely was worth $5 billion."),
            finding("near", "$5 billion", SENTENCE.replace("the year", "this year")));
    review.carryOver(findings);
    List<ReviewedFinding> applied = review.apply(findings);
    assertEquals(Status.OPEN, applied.get(0).status());
    assertEquals(Status.DISMISSED, applied.get(1).status());
    assertTrue(applied.get(1).carriedOver());
    assertEquals("near", review.current(applied).get(0).fingerprint());
  }

  @Test
  void otherMarksOrAnotherCheckCarryNothingOver() {
    Review review = new Review(List.of(decision("old", "$6 billion", SENTENCE)), Set.of());
    List<ReviewedFinding> findings = List.of(finding("new", "$5 billion", SENTENCE));
    review.carryOver(findings);
    assertEquals(Status.OPEN, review.apply(findings).get(0).status());
    assertEquals(1, review.unmatched().size());
  }

  @Test
  void aDecisionThatStillMatchesCarriesNowhere() {
    Review review = new Review(List.of(decision("f1", "$5 billion", SENTENCE)), Set.of());
    List<ReviewedFinding> findings =
        List.of(
            finding("f1", "$5 billion", SENTENCE), finding("near", "$5 billion", SENTENCE + "!"));
    review.carryOver(findings);
    assertEquals(Status.OPEN, review.apply(findings).get(1).status());
  }

  @Test
  void decisionsAreReadAsTheyWereWritten() throws Exception {
    List<Decision> decisions = List.of(decision("b", "x\u2028", "s"), decision("a", "\"y\"", ""));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DecisionsFile.write(decisions, out);
    assertEquals(
        List.of(decisions.get(1), decisions.get(0)),
        DecisionsFile.read(new ByteArrayInputStream(out.toByteArray())));
  }

  @Test
  void aFileThatHoldsNoDecisionsIsAComplaint() {
    assertEquals("is no decisions file: {\"schema\": 1, \"decisions\": [...]}", complaint("{}"));
    assertTrue(complaint("{").startsWith("is not JSON"));
    assertEquals(
        "decision 1: the verdict is confirmed or dismissed, not maybe",
        complaint(
            "{\"schema\":1,\"decisions\":[{\"fingerprint\":\"a\",\"check\":\"c\",\"verdict\":\"maybe\"}]}"));
  }

  @Test
  void aBaselineIsReadAsItWasWritten() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BaselineFile.write(Map.of("b", "typography", "a", "number-mismatch"), out);
    assertEquals(Set.of("a", "b"), BaselineFile.read(new ByteArrayInputStream(out.toByteArray())));
  }

  private static String complaint(String json) {
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                DecisionsFile.read(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    return e.getMessage();
  }

  private static Decision decision(String fingerprint, String mark, String sentence) {
    return new Decision(
        fingerprint,
        "number-mismatch",
        Verdict.DISMISSED,
        "acceptable",
        "fine",
        "",
        "",
        List.of(mark),
        List.of(),
        sentence);
  }

  private static ReviewedFinding finding(String fingerprint, String mark, String sentence) {
    Finding finding =
        new Finding(
            "number-mismatch",
            MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
            Severity.CRITICAL,
            List.of(),
            List.of(Line.of(1, mark).whole()),
            List.of(),
            Message.verbatim(""),
            List.of(),
            Optional.empty());
    return ReviewedFinding.open(finding, fingerprint, sentence);
  }
}
