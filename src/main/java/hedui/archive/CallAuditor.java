package hedui.archive;

import hedui.audit.Auditor;
import hedui.bitext.Bead;
import hedui.bitext.Document;
import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.check.Finding;
import hedui.input.InputException;
import hedui.lexicon.Lexicon;
import hedui.report.DocumentReport;
import hedui.report.FindingJson;
import hedui.review.Review;
import hedui.review.ReviewedFinding;
import hedui.term.name.KnownNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Audits one call of an archive into the rows that are kept of it; a call that fails becomes a row
 * too. May be shared by threads.
 */
public final class CallAuditor {
  /** Calls come by company: as many as are in work at a time, and some more. */
  private static final int COMPANIES = 32;

  private final Auditing auditing;
  private final Learnt learnt;
  private final Supplier<Lexicon> lexicon;
  private final Auditor auditor;
  private final Map<String, Auditor> byCompany =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Auditor> eldest) {
          return size() > COMPANIES;
        }
      };

  /** The rows of a call, and its report unless it could not be read. */
  public record Audit(AuditedCall rows, Optional<DocumentReport> report) {}

  public CallAuditor(Auditing auditing) {
    this(auditing, Learnt.NOTHING);
  }

  /** Audits with what the archive taught. */
  CallAuditor(Auditing auditing, Learnt learnt) {
    this.auditing = auditing;
    this.learnt = learnt;
    if (learnt.translations().isEmpty()) {
      this.lexicon = auditing.lexicon();
    } else {
      Lexicon extended = learnt.lexicon(auditing.lexicon().get());
      this.lexicon = () -> extended;
    }
    this.auditor = auditing.with(auditing.names(), lexicon).auditor();
  }

  /** Never fails: what cannot be read or audited is a problem of the call. */
  public Audit audit(Call call, String digest) {
    try {
      DocumentReport report = reviewed(auditor(call.company()).audit(read(call)));
      return new Audit(rows(call, digest, report), Optional.of(report));
    } catch (InputException complaint) {
      return failed(call, digest, String.valueOf(complaint.getMessage()));
    } catch (RuntimeException | StackOverflowError failure) {
      return failed(
          call,
          digest,
          call.source()
              + ": the audit failed ("
              + failure
              + "); please report this with the input");
    }
  }

  /** What a call teaches; nothing if it cannot be read, which its audit will say. */
  Evidence evidence(Call call, String digest) {
    try {
      return Evidence.of(call.id(), digest, auditor.read(read(call)), lexicon.get());
    } catch (InputException | RuntimeException | StackOverflowError failure) {
      return Evidence.none(call.id(), digest);
    }
  }

  private Document read(Call call) throws InputException {
    return call.target().isPresent()
        ? auditing.inputs().read(call.source(), call.target().get())
        : auditing.inputs().read(call.source());
  }

  /** The audit that knows how a company's calls render names. */
  private Auditor auditor(String company) {
    if (!learnt.names().containsKey(company)) {
      return auditor;
    }
    synchronized (byCompany) {
      return byCompany.computeIfAbsent(
          company,
          one -> {
            KnownNames names = learnt.names(one, auditing.names().get());
            return auditing.with(() -> names, lexicon).auditor();
          });
    }
  }

  /**
   * Decisions hold for unchanged sentences only: whether one may carry over is known when all calls
   * are audited, and one call must not wait for the others.
   */
  private DocumentReport reviewed(DocumentReport audited) {
    Auditing.Reviewing reviewing = auditing.reviewing();
    DocumentReport report = reviewing.adjust().apply(audited);
    Review review = new Review(reviewing.decisions(), reviewing.baseline());
    if (review.isEmpty()) {
      return report;
    }
    return report.with(review.apply(report.findings()));
  }

  private static Audit failed(Call call, String digest, String message) {
    return new Audit(
        new AuditedCall(
            call,
            digest,
            "",
            0,
            0,
            0,
            0,
            0,
            List.of(),
            List.of(new Problem(0, message)),
            List.of()),
        Optional.empty());
  }

  private AuditedCall rows(Call call, String digest, DocumentReport report) {
    Map<String, Bead> beads = new HashMap<>();
    int words = 0;
    for (Bead bead : report.bitext().beads()) {
      beads.putIfAbsent(bead.id(), bead);
      for (Segment segment : bead.source()) {
        words += words(segment.text());
      }
    }
    List<AuditedCall.Row> rows = new ArrayList<>();
    for (ReviewedFinding reviewed : report.findings()) {
      Finding finding = reviewed.finding();
      Bead bead = finding.beads().isEmpty() ? null : beads.get(finding.beads().get(0));
      List<Mark> home = finding.source().isEmpty() ? finding.target() : finding.source();
      rows.add(
          new AuditedCall.Row(
              reviewed.fingerprint(),
              finding.check(),
              finding.category().path(),
              finding.severity().word(),
              reviewed.status().word(),
              bead == null ? "" : bead.speaker(),
              bead == null ? "" : bead.id(),
              home.isEmpty() ? 0 : home.get(0).line().number(),
              marks(finding.source()),
              marks(finding.target()),
              auditing.messages().format(finding.message()),
              FindingJson.of(reviewed, auditing.messages())));
    }
    return new AuditedCall(
        call,
        digest,
        report.bitext().document().target().tag(),
        report.audited().beads(),
        words,
        report.audited().quantitiesRead(),
        report.audited().quantitiesUnread(),
        report.audited().segmentsUnaligned(),
        rows,
        report.problems(),
        report.renderings());
  }

  private static int words(String text) {
    int words = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ';
      words += !space && !in ? 1 : 0;
      in = !space;
    }
    return words;
  }

  private static String marks(List<Mark> marks) {
    return String.join(" | ", marks.stream().map(Mark::text).toList());
  }
}
