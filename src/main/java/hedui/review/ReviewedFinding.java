package hedui.review;

import hedui.check.Finding;
import java.util.Optional;

/**
 * A finding with its identity and where it stands in review.
 *
 * @param decision the reviewer's verdict that its status comes from
 * @param sentence the sentence that holds its marks, the source's if there is one
 * @param carriedOver whether the decision was on a sentence that has changed since
 */
public record ReviewedFinding(
    Finding finding,
    String fingerprint,
    Status status,
    Optional<Decision> decision,
    String sentence,
    boolean carriedOver) {

  /** A finding that nobody has looked at. */
  public static ReviewedFinding open(Finding finding, String fingerprint, String sentence) {
    return new ReviewedFinding(
        finding, fingerprint, Status.OPEN, Optional.empty(), sentence, false);
  }

  /** The same finding, accepted by the baseline. */
  public ReviewedFinding accepted() {
    return new ReviewedFinding(
        finding, fingerprint, Status.BASELINE, Optional.empty(), sentence, false);
  }

  /** The same finding, judged. */
  public ReviewedFinding decided(Decision verdict, boolean carried) {
    Status judged =
        verdict.verdict() == Decision.Verdict.CONFIRMED ? Status.CONFIRMED : Status.DISMISSED;
    return new ReviewedFinding(
        finding, fingerprint, judged, Optional.of(verdict), sentence, carried);
  }

  /** The same standing of the finding in another form. */
  public ReviewedFinding of(Finding changed) {
    return new ReviewedFinding(changed, fingerprint, status, decision, sentence, carriedOver);
  }

  /** The reviewer's reason and note; empty if none. */
  public String note() {
    return decision
        .map(
            d ->
                d.reason().isEmpty() || d.note().isEmpty()
                    ? d.reason() + d.note()
                    : d.reason() + ": " + d.note())
        .orElse("");
  }
}
