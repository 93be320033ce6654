package hedui.report;

import hedui.bitext.Bitext;
import hedui.bitext.Problem;
import hedui.review.ReviewedFinding;
import java.util.List;

/**
 * Everything a reader may want to know of one audited document.
 *
 * @param coverage for each bead, in order, how much of either side the other accounts for
 * @param findings in the order of the text
 * @param problems what could not be read or checked
 */
public record DocumentReport(
    Bitext bitext,
    List<BeadCoverage> coverage,
    List<ReviewedFinding> findings,
    AuditCoverage audited,
    List<Problem> problems) {
  public DocumentReport {
    coverage = List.copyOf(coverage);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** Shares, 0 to 1, of a bead's content that the other side accounts for. */
  public record BeadCoverage(double source, double target) {}

  /** How much of the document the audit itself could read. */
  public record AuditCoverage(
      int beads, int quantitiesRead, int quantitiesUnread, int segmentsUnaligned) {}
}
