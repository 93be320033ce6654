package hedui.archive;

import hedui.bitext.Problem;
import hedui.check.Rendered;
import java.util.List;

/**
 * A call after its audit, as the store keeps it.
 *
 * @param digest what the audit depended on: contents, settings, lexicon, version
 * @param language the target's tag; empty if the call could not be read
 * @param words English words, by white space
 * @param renderings how names and terms were rendered
 */
public record AuditedCall(
    Call call,
    String digest,
    String language,
    int beads,
    int words,
    int quantitiesRead,
    int quantitiesUnread,
    int unaligned,
    List<Row> findings,
    List<Problem> problems,
    List<Rendered> renderings) {

  /** Findings of a severity that no reviewer dismissed and no baseline accepts. */
  public long counting(String severity) {
    return findings.stream()
        .filter(row -> row.severity().equals(severity))
        .filter(row -> row.status().equals("open") || row.status().equals("confirmed"))
        .count();
  }

  /** A finding in columns, and whole as JSON. */
  public record Row(
      String fingerprint,
      String check,
      String category,
      String severity,
      String status,
      String speaker,
      String bead,
      int line,
      String sourceMarks,
      String targetMarks,
      String message,
      String json) {}
}
