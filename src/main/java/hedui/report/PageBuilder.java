package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Language;
import hedui.bitext.Mark;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.check.Finding;
import hedui.check.Message;
import hedui.check.MqmCategory;
import hedui.check.Severity;
import hedui.check.Step;
import hedui.report.Page.Card;
import hedui.report.Page.Guide;
import hedui.report.Page.Row;
import hedui.report.Page.Why;
import hedui.report.Texts.Text;
import hedui.review.Decision;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Turns a document's report into what its page shows. */
final class PageBuilder {
  /** How many beads round an open finding the first view shows. */
  private static final int CONTEXT = 2;

  /** Below this confidence a bead says that its alignment is doubtful. */
  private static final double DOUBTFUL = 0.5;

  private final DocumentReport report;
  private final Messages messages;
  private final Texts texts;
  private final List<Bead> beads;
  private final List<ReviewedFinding> findings;
  private final List<String> anchors;
  private final Placement placement;
  private final Language target;

  PageBuilder(DocumentReport report, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.texts = new Texts(messages);
    this.beads = report.bitext().beads();
    this.findings = report.findings();
    this.anchors = anchors(findings);
    this.placement = new Placement(beads, findings);
    this.target = report.bitext().document().target();
  }

  /** What a decision on a finding must carry. */
  record Identity(
      String fingerprint,
      String check,
      List<String> sourceMarks,
      List<String> targetMarks,
      String sentence,
      Optional<Decision> decision) {}

  Page page() {
    return new Page(
        texts,
        messages.language().tag(),
        title(),
        Language.EN.scriptTag(),
        target.scriptTag(),
        texts.of("page.about." + target.tag()),
        verdict(),
        findings.stream().noneMatch(PageBuilder::isOpen) && report.problems().isEmpty(),
        new OverviewBuilder(report, texts, placement).overview(),
        rows(),
        guides(),
        report.problems().stream().map(problem -> problem.message()).toList(),
        HtmlRenderer.resource("report.css"),
        HtmlRenderer.script(),
        () -> HtmlRenderer.data(texts, title(), findings.stream().map(this::identity).toList()));
  }

  private String title() {
    return report.bitext().document().path();
  }

  private static boolean isOpen(ReviewedFinding finding) {
    return finding.status().counts() && finding.finding().severity() != Severity.NEUTRAL;
  }

  private Identity identity(ReviewedFinding reviewed) {
    Finding finding = reviewed.finding();
    return new Identity(
        reviewed.fingerprint(),
        finding.check(),
        finding.source().stream().map(Mark::text).toList(),
        finding.target().stream().map(Mark::text).toList(),
        reviewed.sentence(),
        reviewed.decision());
  }

  private Text verdict() {
    List<Severity> open =
        findings.stream().filter(PageBuilder::isOpen).map(f -> f.finding().severity()).toList();
    return texts.of(
        "page.verdict",
        open.size(),
        open.stream().filter(s -> s == Severity.CRITICAL).count(),
        open.stream().filter(s -> s == Severity.MAJOR).count(),
        report.audited().quantitiesUnread(),
        beads.size(),
        findings.stream().filter(f -> !f.status().counts()).count());
  }

  private List<Row> rows() {
    boolean[] near = new boolean[beads.size()];
    for (int i = 0; i < near.length; i++) {
      if (placement.shown(i).stream().anyMatch(f -> isOpen(findings.get(f)))) {
        for (int n = Math.max(0, i - CONTEXT); n < Math.min(near.length, i + CONTEXT + 1); n++) {
          near[n] = true;
        }
      }
    }
    Pieces pieces = new Pieces(findings, anchors::get);
    List<Row> rows = new ArrayList<>();
    String speaker = "";
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      rows.add(
          new Row(
              bead.id(),
              anchor(bead.id()),
              bead.type().replace("-", ":"),
              bead.speaker(),
              !bead.speaker().equals(speaker),
              !near[i],
              bead.confidence() < DOUBTFUL,
              numbers(i),
              pieces.of(bead.source(), placement.marking(i), true),
              pieces.of(bead.target(), placement.marking(i), false),
              placement.shown(i).stream().map(this::card).toList()));
      speaker = bead.speaker();
    }
    return rows;
  }

  private Text numbers(int bead) {
    return texts.of(
        "page.bead.numbers",
        percent(beads.get(bead).confidence()),
        percent(report.coverage().get(bead).source()),
        percent(report.coverage().get(bead).target()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  static String anchor(String bead) {
    return "bead-" + bead;
  }

  /** The {@code id} of each finding's card; repeats of one fingerprint are numbered. */
  private static List<String> anchors(List<ReviewedFinding> findings) {
    Map<String, Integer> repeats = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    for (ReviewedFinding finding : findings) {
      int repeat = repeats.merge(finding.fingerprint(), 1, Integer::sum);
      anchors.add("f-" + finding.fingerprint() + (repeat > 1 ? "-" + repeat : ""));
    }
    return anchors;
  }

  private Card card(int number) {
    ReviewedFinding reviewed = findings.get(number);
    Finding finding = reviewed.finding();
    return new Card(
        number,
        anchors.get(number),
        finding.check(),
        texts.check(finding.check()),
        finding.category().path(),
        texts.of(categoryKey(finding.category())),
        finding.severity(),
        texts.of("severity." + finding.severity().word()),
        reviewed.status().word(),
        texts.of("status." + reviewed.status().word()),
        noted(reviewed),
        reviewed.carriedOver(),
        texts.of(finding.message()),
        finding.why().stream().map(this::why).toList(),
        finding.suggestion().map(s -> finding.target().get(s.target()).text()).orElse(""),
        finding.suggestion().map(s -> s.text()).orElse(""),
        finding.suggestion().isPresent());
  }

  /** The reason and note of a finding's decision, and whether the decision was carried over. */
  private List<Text> noted(ReviewedFinding finding) {
    List<Text> noted = new ArrayList<>();
    finding
        .decision()
        .ifPresent(
            decision -> {
              if (messages.has("page.reason." + decision.reason())) {
                noted.add(texts.of("page.reason." + decision.reason()));
              }
              if (!decision.note().isEmpty()) {
                noted.add(texts.of(Message.verbatim(decision.note())));
              }
            });
    if (finding.carriedOver()) {
      noted.add(texts.of("page.carried"));
    }
    return noted;
  }

  static String categoryKey(MqmCategory category) {
    return "category." + category.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Why why(Step step) {
    boolean chinese =
        step.text()
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return new Why(
        texts.of("side." + step.side()),
        chinese ? target.scriptTag() : Language.EN.scriptTag(),
        step.text(),
        texts.of(step.reading()));
  }

  private List<Guide> guides() {
    TreeSet<String> found = new TreeSet<>();
    findings.forEach(f -> found.add(f.finding().check()));
    List<Guide> guides = new ArrayList<>();
    for (Check check : Checks.ALL) {
      if (found.contains(check.id()) && CheckPage.has(check.id())) {
        guides.add(
            new Guide(
                check.id(),
                texts.check(check.id()),
                texts.of("check." + check.id() + ".summary"),
                CheckPage.html(check.id())));
      }
    }
    return guides;
  }
}
