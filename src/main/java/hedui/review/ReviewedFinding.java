package hedui.review;

import hedui.check.Finding;

/**
 * A finding with its identity and where it stands in review.
 *
 * @param note the reviewer's reason and note; empty if none
 */
public record ReviewedFinding(Finding finding, String fingerprint, Status status, String note) {}
