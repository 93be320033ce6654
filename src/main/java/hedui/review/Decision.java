package hedui.review;

import java.util.List;

/**
 * A reviewer's verdict on a finding. In {@code decisions.json}: {@code {"schema": 1, "decisions":
 * [{"fingerprint": "9f3c…", "check": "number-mismatch", "verdict": "dismissed", "reason":
 * "acceptable", "note": "", "reviewer": "", "date": "2026-01-31", "sourceMarks": ["$1.1 billion"],
 * "targetMarks": ["110億美元"], "sentence": "…"}]}}, sorted by fingerprint, pretty-printed so that it
 * merges and diffs.
 *
 * @param fingerprint the finding's, from {@link Fingerprint}
 * @param check the check's id
 * @param reason one of {@code false-alarm}, {@code acceptable}, {@code source-wrong}, {@code other}
 *     where dismissed; may be empty
 * @param note the reviewer's own words; may be empty
 * @param reviewer may be empty
 * @param date ISO 8601; may be empty
 * @param sourceMarks the marked English, for carrying the decision over to a changed sentence
 * @param targetMarks the marked Chinese, likewise
 * @param sentence the sentence that holds the marks, likewise
 */
public record Decision(
    String fingerprint,
    String check,
    Verdict verdict,
    String reason,
    String note,
    String reviewer,
    String date,
    List<String> sourceMarks,
    List<String> targetMarks,
    String sentence) {
  public Decision {
    sourceMarks = List.copyOf(sourceMarks);
    targetMarks = List.copyOf(targetMarks);
  }

  /** What a reviewer says of a finding. */
  public enum Verdict {
    CONFIRMED,
    DISMISSED
  }
}
