package hedui.review;

import hedui.check.Finding;

/**
 * A finding with its identity and where it stands in review.
 *
 * @param note the reviewer's reason and note; empty if none
 * @param sentence the sentence that holds its marks, the source's if there is one
 * @param carriedOver whether the status comes from a decision on a sentence that has changed since
 */
public record ReviewedFinding(
    Finding finding,
    String fingerprint,
    Status status,
    String note,
    String sentence,
    boolean carriedOver) {

  /** A finding that nobody has looked at. */
  public static ReviewedFinding open(Finding finding, String fingerprint, String sentence) {
    return new ReviewedFinding(finding, fingerprint, Status.OPEN, "", sentence, false);
  }

  /** The same finding with another standing. */
  public ReviewedFinding as(Status changed, String reason, boolean carried) {
    return new ReviewedFinding(finding, fingerprint, changed, reason, sentence, carried);
  }
}
