package hedui.audit;

import hedui.align.Bitexts;
import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.check.Finding;
import hedui.check.ReadBead;
import hedui.check.ReadBitext;
import hedui.check.ReadSegment;
import hedui.check.Rendered;
import hedui.check.Resources;
import hedui.check.coverage.CoverageReading.BeadReading;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Readings;
import hedui.report.DocumentReport;
import hedui.report.DocumentReport.AuditCoverage;
import hedui.report.DocumentReport.BeadCoverage;
import hedui.review.Fingerprint;
import hedui.review.ReviewedFinding;
import hedui.segment.Splitter;
import hedui.term.Term;
import hedui.term.name.KnownNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Audits documents. One instance serves a whole run; it may be shared by threads. */
public final class Auditor {
  private final Bitexts bitexts = new Bitexts(Splitter.of(Side.SOURCE), Splitter.of(Side.TARGET));
  private final Map<Language, Resources> resources = new EnumMap<>(Language.class);
  private final List<Check> checks;
  private final List<Term> ownTerms;
  private final Supplier<KnownNames> knownNames;
  private final Supplier<Lexicon> lexicon;

  /** With every check there is. */
  public Auditor() {
    this(Checks.ALL);
  }

  /** With some checks. */
  public Auditor(List<Check> checks) {
    this(checks, List.of(), KnownNames::load);
  }

  /**
   * With some checks, a termbase of the user's own, and well-known names.
   *
   * @param ownTerms come before the built-in ones
   * @param knownNames asked for when first needed; {@link KnownNames#load} for ours alone
   */
  public Auditor(List<Check> checks, List<Term> ownTerms, Supplier<KnownNames> knownNames) {
    this(checks, ownTerms, knownNames, Lexicon::load);
  }

  /**
   * With a dictionary that knows the user's words too.
   *
   * @param lexicon asked when a document is audited; gives the same dictionary each time
   */
  public Auditor(
      List<Check> checks,
      List<Term> ownTerms,
      Supplier<KnownNames> knownNames,
      Supplier<Lexicon> lexicon) {
    this.checks = List.copyOf(checks);
    this.ownTerms = List.copyOf(ownTerms);
    this.knownNames = knownNames;
    this.lexicon = lexicon;
  }

  /** Aligns a document for whoever asks about it; a part for each written standard. */
  public List<ReadBitext> read(Document document) {
    Readings readings = new Readings(lexicon.get());
    return parts(bitexts.of(document, readings), readings);
  }

  private List<ReadBitext> parts(Bitext bitext, Readings readings) {
    return EnumSet.copyOf(languages(bitext)).stream()
        .map(one -> new ReadBitext(part(bitext, one), resources(one), readings))
        .toList();
  }

  /** Aligns a document, checks it, and says what was found. */
  public DocumentReport audit(Document document) {
    Readings readings = new Readings(lexicon.get());
    Bitext bitext = bitexts.of(document, readings);
    List<Finding> findings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(document.problems());
    List<Rendered> renderings = new ArrayList<>();
    int amounts = 0;
    int unread = 0;
    IdentityHashMap<Bead, BeadCoverage> coverage = new IdentityHashMap<>();
    for (ReadBitext read : parts(bitext, readings)) {
      Checks.Outcome outcome = Checks.run(checks, read);
      findings.addAll(outcome.findings());
      problems.addAll(outcome.problems());
      problems.addAll(read.coverage().problems());
      amounts += amounts(read);
      renderings.addAll(Rendered.in(read));
      unread += unread(read);
      for (ReadBead bead : read.beads()) {
        BeadReading covered = read.coverage().of(bead.bead());
        coverage.put(bead.bead(), new BeadCoverage(covered.source(), covered.target()));
      }
    }
    IdentityHashMap<Line, List<Segment>> sentences = new IdentityHashMap<>();
    IdentityHashMap<Line, Integer> order = new IdentityHashMap<>();
    index(bitext, sentences, order);
    findings.sort(
        Comparator.comparingLong((Finding finding) -> place(finding, order))
            .thenComparing(Finding::check));
    List<ReviewedFinding> reviewed =
        findings.stream().map(finding -> reviewed(finding, sentences)).toList();
    int unaligned =
        bitext.beads().stream()
            .filter(bead -> bead.source().isEmpty() || bead.target().isEmpty())
            .mapToInt(bead -> bead.source().size() + bead.target().size())
            .sum();
    return new DocumentReport(
        bitext,
        bitext.beads().stream()
            .map(bead -> coverage.getOrDefault(bead, new BeadCoverage(1, 1)))
            .toList(),
        reviewed,
        new AuditCoverage(bitext.beads().size(), amounts, unread, unaligned),
        problems,
        renderings);
  }

  private synchronized Resources resources(Language target) {
    return resources.computeIfAbsent(
        target, wanted -> new Resources(wanted, ownTerms, knownNames, lexicon));
  }

  private static ReviewedFinding reviewed(
      Finding finding, IdentityHashMap<Line, List<Segment>> sentences) {
    List<Mark> home = finding.source().isEmpty() ? finding.target() : finding.source();
    return ReviewedFinding.open(
        finding,
        Fingerprint.of(finding, mark -> sentence(sentences, mark)),
        home.isEmpty() ? "" : sentence(sentences, home.get(0)).text());
  }

  /** Where a finding stands in the text: its first mark, the source's before the target's. */
  private static long place(Finding finding, IdentityHashMap<Line, Integer> order) {
    List<Mark> home = finding.source().isEmpty() ? finding.target() : finding.source();
    if (home.isEmpty()) {
      return Long.MAX_VALUE;
    }
    Mark first = home.get(0);
    int line = order.getOrDefault(first.line(), Integer.MAX_VALUE);
    return ((long) line << 32) + first.span().start();
  }

  private static List<Language> languages(Bitext bitext) {
    return bitext.languages().isEmpty() ? List.of(bitext.document().target()) : bitext.languages();
  }

  private static Bitext part(Bitext bitext, Language language) {
    boolean whole = bitext.languages().stream().allMatch(language::equals);
    return whole && bitext.document().target() == language ? bitext : bitext.only(language);
  }

  private static int unread(ReadBitext read) {
    int unread = 0;
    for (ReadBead bead : read.beads()) {
      for (Side side : Side.values()) {
        for (ReadSegment segment : bead.segments(side)) {
          unread += segment.unreadFigures();
        }
      }
    }
    return unread;
  }

  private static int amounts(ReadBitext read) {
    int amounts = 0;
    for (ReadBead bead : read.beads()) {
      for (Side side : Side.values()) {
        for (ReadSegment segment : bead.segments(side)) {
          amounts += segment.quantities().size();
        }
      }
    }
    return amounts;
  }

  /** Keyed by the line itself: two lines with the same text are still two. */
  private static void index(
      Bitext bitext,
      IdentityHashMap<Line, List<Segment>> sentences,
      IdentityHashMap<Line, Integer> order) {
    for (Bead bead : bitext.beads()) {
      for (Side side : Side.values()) {
        for (Segment segment : bead.segments(side)) {
          order.putIfAbsent(segment.line(), order.size());
          sentences.computeIfAbsent(segment.line(), line -> new ArrayList<>(4)).add(segment);
        }
      }
    }
  }

  private static Segment sentence(IdentityHashMap<Line, List<Segment>> sentences, Mark mark) {
    return sentences.getOrDefault(mark.line(), List.of()).stream()
        .filter(s -> s.span().overlaps(mark.span()))
        .findFirst()
        .orElseGet(() -> new Segment(Side.TARGET, 0, mark.line(), mark.span()));
  }
}
