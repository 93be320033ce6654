package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Problem;
import hedui.check.Rendered;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a reader may want to know of one audited document.
 *
 * @param coverage for each bead, in order, how much of either side the other accounts for
 * @param findings in the order of the text
 * @param problems what could not be read or checked
 * @param renderings how the document renders names and terms
 */
public record DocumentReport(
    Bitext bitext,
    List<BeadCoverage> coverage,
    List<ReviewedFinding> findings,
    AuditCoverage audited,
    List<Problem> problems,
    List<Rendered> renderings) {
  public DocumentReport {
    coverage = List.copyOf(coverage);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    renderings = List.copyOf(renderings);
  }

  /** A report of a document in which no names and terms were looked for. */
  public DocumentReport(
      Bitext bitext,
      List<BeadCoverage> coverage,
      List<ReviewedFinding> findings,
      AuditCoverage audited,
      List<Problem> problems) {
    this(bitext, coverage, findings, audited, problems, List.of());
  }

  /** A document that could not be read at all. */
  public static DocumentReport unread(String path, Problem problem) {
    Document document = new Document(path, Language.ZH_TW, List.of(), List.of(problem));
    return new DocumentReport(
        new Bitext(document, List.of()),
        List.of(),
        List.of(),
        AuditCoverage.NONE,
        List.of(problem));
  }

  /** The pieces of one document as a whole. */
  public static DocumentReport join(List<DocumentReport> pieces) {
    DocumentReport first = pieces.get(0);
    if (pieces.size() == 1) {
      return first;
    }
    Document document = first.bitext.document();
    List<Block> blocks = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    List<Language> languages = new ArrayList<>();
    List<BeadCoverage> coverage = new ArrayList<>();
    List<ReviewedFinding> findings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Rendered> renderings = new ArrayList<>();
    AuditCoverage audited = AuditCoverage.NONE;
    for (DocumentReport piece : pieces) {
      blocks.addAll(piece.bitext.document().blocks());
      beads.addAll(piece.bitext.beads());
      languages.addAll(piece.bitext.languages());
      coverage.addAll(piece.coverage);
      findings.addAll(piece.findings);
      problems.addAll(piece.problems);
      renderings.addAll(piece.renderings);
      audited = audited.plus(piece.audited);
    }
    Document whole =
        new Document(document.path(), document.target(), blocks, problems, document.speakers());
    return new DocumentReport(
        new Bitext(whole, beads, languages), coverage, findings, audited, problems, renderings);
  }

  /** The same with its findings reviewed. */
  public DocumentReport with(List<ReviewedFinding> reviewed) {
    return new DocumentReport(bitext, coverage, reviewed, audited, problems, renderings);
  }

  public String path() {
    return bitext.document().path();
  }

  /** Shares, 0 to 1, of a bead's content that the other side accounts for. */
  public record BeadCoverage(double source, double target) {}

  /** How much of the document the audit itself could read. */
  public record AuditCoverage(
      int beads, int quantitiesRead, int quantitiesUnread, int segmentsUnaligned) {
    static final AuditCoverage NONE = new AuditCoverage(0, 0, 0, 0);

    AuditCoverage plus(AuditCoverage other) {
      return new AuditCoverage(
          beads + other.beads,
          quantitiesRead + other.quantitiesRead,
          quantitiesUnread + other.quantitiesUnread,
          segmentsUnaligned + other.segmentsUnaligned);
    }
  }
}
