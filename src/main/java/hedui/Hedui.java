package hedui;

import hedui.align.Aligner;
import hedui.align.Bitexts;
import hedui.bitext.Bitext;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.check.Checks;
import hedui.check.Finding;
import hedui.check.ReadBitext;
import hedui.check.ReadSegment;
import hedui.check.Resources;
import hedui.report.DocumentReport;
import hedui.report.DocumentReport.AuditCoverage;
import hedui.report.DocumentReport.BeadCoverage;
import hedui.review.Fingerprint;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import hedui.segment.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Audits documents. One instance serves a whole run; it may be shared by threads. */
public final class Hedui {
  private final Bitexts bitexts =
      new Bitexts(Splitter.of(Side.SOURCE), Splitter.of(Side.TARGET), Aligner.trivial());
  private final Map<Language, Resources> resources = new EnumMap<>(Language.class);

  /** Aligns a document, checks it, and says what was found. */
  public DocumentReport audit(Document document) {
    Bitext bitext = bitexts.of(document);
    ReadBitext read = new ReadBitext(bitext, resources(document.target()));
    Checks.Outcome outcome = Checks.run(Checks.ALL, read);
    List<Finding> findings = new ArrayList<>(outcome.findings());
    findings.sort(Comparator.comparing(Hedui::place).thenComparing(Finding::check));
    List<ReviewedFinding> reviewed =
        findings.stream()
            .map(
                finding ->
                    new ReviewedFinding(
                        finding,
                        Fingerprint.of(finding, mark -> sentence(bitext, mark)),
                        Status.OPEN,
                        ""))
            .toList();
    List<Problem> problems = new ArrayList<>(document.problems());
    problems.addAll(outcome.problems());
    int amounts =
        read.beads().stream()
            .flatMap(
                bead ->
                    java.util.stream.Stream.concat(bead.source().stream(), bead.target().stream()))
            .map(ReadSegment::quantities)
            .mapToInt(List::size)
            .sum();
    int unaligned =
        bitext.beads().stream()
            .filter(bead -> bead.source().isEmpty() || bead.target().isEmpty())
            .mapToInt(bead -> bead.source().size() + bead.target().size())
            .sum();
    return new DocumentReport(
        bitext,
        bitext.beads().stream().map(bead -> new BeadCoverage(1, 1)).toList(),
        reviewed,
        new AuditCoverage(bitext.beads().size(), amounts, 0, unaligned),
        problems);
  }

  private synchronized Resources resources(Language target) {
    return resources.computeIfAbsent(target, Resources::new);
  }

  /** Where a finding stands in the text: its first mark, the source's before the target's. */
  private static long place(Finding finding) {
    Mark first =
        finding.source().isEmpty()
            ? finding.target().isEmpty() ? null : finding.target().get(0)
            : finding.source().get(0);
    return first == null
        ? Long.MAX_VALUE
        : ((long) first.line().number() << 32) + first.span().start();
  }

  private static Segment sentence(Bitext bitext, Mark mark) {
    Line line = mark.line();
    return bitext.beads().stream()
        .flatMap(
            bead -> java.util.stream.Stream.concat(bead.source().stream(), bead.target().stream()))
        .filter(s -> s.line().equals(line) && s.span().overlaps(mark.span()))
        .findFirst()
        .orElseGet(() -> new Segment(Side.TARGET, 0, line, mark.span()));
  }
}
