package hedui;

import hedui.audit.FailOn;
import hedui.audit.Format;
import hedui.check.Severity;
import hedui.report.DocumentReport;
import hedui.report.DocumentReport.AuditCoverage;
import hedui.report.Messages;
import hedui.report.Report;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * What an audit found of one document. Words and offsets are those of the JSON that hedui writes.
 */
public final class Audit {
  private final DocumentReport report;
  private final Messages messages;
  private final boolean baseline;
  private final List<Finding> findings;

  /**
   * A possible error.
   *
   * @param fingerprint what identifies it from run to run, wherever its sentence moves
   * @param check the id of the check, such as {@code number-mismatch}
   * @param category MQM's, such as {@code Accuracy/Omission}
   * @param severity {@code critical}, {@code major}, {@code minor} or {@code neutral}
   * @param status {@code open}, {@code confirmed}, {@code dismissed} or {@code baseline}
   * @param message what is wrong, in the language asked for
   * @param source the English words concerned
   * @param target the Chinese words concerned
   * @param suggestion what would put it right; empty when that is not certain
   */
  public record Finding(
      String fingerprint,
      String check,
      String category,
      String severity,
      String status,
      String message,
      List<Mark> source,
      List<Mark> target,
      Optional<Suggestion> suggestion) {}

  /**
   * Some words of a document.
   *
   * @param line the 1-based line of the file; 0 where the format has no lines
   * @param unit the translation unit's id; empty where lines are the only address
   * @param start where the words start in the line or unit, in UTF-16 units
   * @param end where they end
   * @param text the words
   */
  public record Mark(int line, String unit, int start, int end, String text) {}

  /**
   * Words that would put a finding right.
   *
   * @param target the index of the target mark that they replace
   * @param text the words
   */
  public record Suggestion(int target, String text) {}

  /**
   * How much of the document the audit could read.
   *
   * @param beads how many pairs of passages there are
   * @param quantitiesRead amounts read on both sides
   * @param quantitiesUnread figures that could not be read as amounts
   * @param segmentsUnaligned sentences without counterpart
   */
  public record Coverage(
      int beads, int quantitiesRead, int quantitiesUnread, int segmentsUnaligned) {}

  Audit(DocumentReport report, Messages messages, boolean baseline) {
    this.report = report;
    this.messages = messages;
    this.baseline = baseline;
    this.findings =
        report.findings().stream().map(reviewed -> finding(reviewed, messages)).toList();
  }

  private static Finding finding(ReviewedFinding reviewed, Messages messages) {
    hedui.check.Finding finding = reviewed.finding();
    return new Finding(
        reviewed.fingerprint(),
        finding.check(),
        finding.category().path(),
        finding.severity().word(),
        reviewed.status().word(),
        messages.format(finding.message()),
        marks(finding.source()),
        marks(finding.target()),
        finding.suggestion().map(words -> new Suggestion(words.target(), words.text())));
  }

  private static List<Mark> marks(List<hedui.bitext.Mark> marks) {
    return marks.stream()
        .map(
            mark ->
                new Mark(
                    mark.line().number(),
                    mark.line().unit(),
                    mark.span().start(),
                    mark.span().end(),
                    mark.text()))
        .toList();
  }

  /** {@return the document, as it was named} */
  public String path() {
    return report.path();
  }

  /** {@return the BCP 47 tag of the Chinese: {@code zh-TW}, {@code zh-HK} or {@code zh-CN}} */
  public String language() {
    return report.bitext().document().target().tag();
  }

  /** {@return the findings, in the order of the text} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return what could not be read or checked; where there is any, the audit is not whole} */
  public List<String> problems() {
    return report.problems().stream().map(problem -> problem.message()).toList();
  }

  /** {@return how much could be read} */
  public Coverage coverage() {
    AuditCoverage audited = report.audited();
    return new Coverage(
        audited.beads(),
        audited.quantitiesRead(),
        audited.quantitiesUnread(),
        audited.segmentsUnaligned());
  }

  /**
   * {@return whether {@code hedui audit --fail-on} would end with 1, for a finding that is open or
   * confirmed and at least so severe}
   *
   * @param severity {@code critical}, {@code major}, {@code minor} or {@code never}
   * @throws IllegalArgumentException if it is none of them
   */
  public boolean fails(String severity) {
    FailOn failOn =
        FailOn.of(severity)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        severity + ": use critical, major, minor or never"));
    return failOn.fails(this::counting);
  }

  private long counting(Severity severity) {
    return new Report(List.of(report)).counting(severity);
  }

  /**
   * Writes a report and leaves the stream open.
   *
   * @param format as {@code --format} names it: {@code json}, {@code html}, {@code sarif} …
   * @param out where it goes
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there is no such format
   */
  public void write(String format, OutputStream out) throws IOException {
    Format known =
        Format.of(format)
            .orElseThrow(
                () -> new IllegalArgumentException(format + ": not one of " + Format.words()));
    known
        .renderer(new Format.Settings(false, baseline, FailOn.MAJOR))
        .render(new Report(List.of(report)), messages, out);
    out.flush();
  }
}
