package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.report.Page.Card;
import hedui.report.Page.Cell;
import hedui.report.Page.CheckRow;
import hedui.report.Page.Fact;
import hedui.report.Page.Guide;
import hedui.report.Page.Piece;
import hedui.report.Page.Row;
import hedui.report.Page.Speaker;
import hedui.report.Page.Tick;
import hedui.report.Page.Why;
import hedui.report.Texts.Text;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns a document's report into what its page shows. */
final class PageBuilder {
  private static final List<Severity> WORST_FIRST =
      List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);

  /** How many beads round an open finding the first view shows. */
  private static final int CONTEXT = 2;

  private final DocumentReport report;
  private final Texts texts;
  private final List<Bead> beads;
  private final List<ReviewedFinding> findings;

  /** For each bead the numbers of the findings whose marks lie in it. */
  private final List<List<Integer>> marking = new ArrayList<>();

  /** For each bead the numbers of the findings shown under it. */
  private final List<List<Integer>> shown = new ArrayList<>();

  private final Messages messages;

  PageBuilder(DocumentReport report, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.texts = new Texts(messages);
    this.beads = report.bitext().beads();
    this.findings = report.findings();
    place();
  }

  /** What a decision on a finding must carry. */
  record Identity(
      String fingerprint,
      String check,
      List<String> sourceMarks,
      List<String> targetMarks,
      String sentence) {}

  Page page() {
    Scatter scatter = Scatter.of(beads);
    List<Row> rows = rows();
    List<Tick> strip = strip();
    return new Page(
        texts,
        messages.language().tag(),
        report.bitext().document().path(),
        "en",
        report.bitext().document().target().scriptTag(),
        verdict(),
        findings.stream().noneMatch(f -> f.status().counts()),
        checkRows(),
        strip,
        facts(),
        speakers(),
        scatter.shown(),
        rows,
        guides(),
        report.problems().stream().map(problem -> problem.message()).toList(),
        HtmlRenderer.resource("report.css"),
        HtmlRenderer.resource("report.js"),
        this::data);
  }

  private String data() {
    return HtmlRenderer.data(
        texts, report.bitext().document().path(), findings.stream().map(this::identity).toList());
  }

  private Identity identity(ReviewedFinding reviewed) {
    Finding finding = reviewed.finding();
    List<Mark> home = finding.source().isEmpty() ? finding.target() : finding.source();
    return new Identity(
        reviewed.fingerprint(),
        finding.check(),
        finding.source().stream().map(Mark::text).toList(),
        finding.target().stream().map(Mark::text).toList(),
        home.isEmpty() ? "" : sentence(home.get(0)));
  }

  private String sentence(Mark mark) {
    for (Bead bead : beads) {
      for (Side side : Side.values()) {
        for (Segment segment : bead.segments(side)) {
          if (holds(segment, mark)) {
            return segment.text();
          }
        }
      }
    }
    return mark.text();
  }

  private static boolean holds(Segment segment, Mark mark) {
    return sameLine(segment.line(), mark.line()) && segment.span().overlaps(mark.span());
  }

  private static boolean sameLine(Line a, Line b) {
    return a.number() == b.number() && a.unit().equals(b.unit()) && a.text().equals(b.text());
  }

  /** Finds the beads that a finding's marks lie in; it is shown under the first of them. */
  private void place() {
    Map<String, Integer> byId = new HashMap<>();
    Map<String, List<Integer>> byLine = new HashMap<>();
    for (int i = 0; i < beads.size(); i++) {
      marking.add(new ArrayList<>());
      shown.add(new ArrayList<>());
      byId.putIfAbsent(beads.get(i).id(), i);
      for (Side side : Side.values()) {
        for (Segment segment : beads.get(i).segments(side)) {
          byLine.computeIfAbsent(key(segment.line()), k -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int f = 0; f < findings.size(); f++) {
      Finding finding = findings.get(f).finding();
      TreeSet<Integer> in = new TreeSet<>();
      for (Mark mark : marks(finding)) {
        for (int b : byLine.getOrDefault(key(mark.line()), List.of())) {
          if (beads.get(b).source().stream().anyMatch(s -> holds(s, mark))
              || beads.get(b).target().stream().anyMatch(s -> holds(s, mark))) {
            in.add(b);
          }
        }
      }
      for (int b : in) {
        marking.get(b).add(f);
      }
      Integer named = finding.beads().isEmpty() ? null : byId.get(finding.beads().get(0));
      int home = named != null ? named : in.isEmpty() ? 0 : in.first();
      if (!beads.isEmpty()) {
        shown.get(home).add(f);
      }
    }
  }

  private static String key(Line line) {
    return line.number() + "\u001f" + line.unit();
  }

  private static List<Mark> marks(Finding finding) {
    List<Mark> all = new ArrayList<>(finding.source());
    all.addAll(finding.target());
    return all;
  }

  private Text verdict() {
    int open = 0;
    int critical = 0;
    int major = 0;
    for (ReviewedFinding f : findings) {
      if (f.status().counts() && f.finding().severity() != Severity.NEUTRAL) {
        open++;
        critical += f.finding().severity() == Severity.CRITICAL ? 1 : 0;
        major += f.finding().severity() == Severity.MAJOR ? 1 : 0;
      }
    }
    return texts.of(
        "page.verdict", open, critical, major, report.audited().quantitiesUnread(), beads.size());
  }

  private List<CheckRow> checkRows() {
    Map<String, int[]> counts = new TreeMap<>();
    for (ReviewedFinding f : findings) {
      counts
          .computeIfAbsent(f.finding().check(), c -> new int[WORST_FIRST.size()])[
          WORST_FIRST.indexOf(f.finding().severity())]++;
    }
    int most = 1;
    for (int[] row : counts.values()) {
      most = Math.max(most, sum(row));
    }
    List<CheckRow> rows = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < WORST_FIRST.size(); i++) {
        cells.add(new Cell(WORST_FIRST.get(i), entry.getValue()[i]));
      }
      int total = sum(entry.getValue());
      rows.add(
          new CheckRow(entry.getKey(), name(entry.getKey()), cells, total, total * 100 / most));
    }
    rows.sort(Comparator.comparing(CheckRow::total).reversed().thenComparing(CheckRow::id));
    return rows;
  }

  private static int sum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }

  private Text name(String check) {
    return texts.of("check." + check + ".name");
  }

  private List<Tick> strip() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      ticks.add(new Tick(anchor(beads.get(i).id()), worst(marking.get(i)), i));
    }
    return ticks;
  }

  /** The word of the worst severity that counts among findings; empty if none does. */
  private String worst(List<Integer> numbers) {
    return numbers.stream()
        .map(findings::get)
        .filter(f -> f.status().counts())
        .map(f -> f.finding().severity())
        .max(Comparator.naturalOrder())
        .map(Severity::word)
        .orElse("");
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    Map<String, Integer> types = new TreeMap<>();
    double confidence = 0;
    for (Bead bead : beads) {
      types.merge(bead.type(), 1, Integer::sum);
      confidence += bead.confidence();
    }
    List<String> listed = new ArrayList<>();
    types.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> listed.add(e.getKey() + ": " + e.getValue()));
    facts.add(
        new Fact(
            texts.of("page.fact.beads"), beads.size() + "  (" + String.join(", ", listed) + ")"));
    facts.add(new Fact(texts.of("page.fact.unaligned"), "" + report.audited().segmentsUnaligned()));
    facts.add(new Fact(texts.of("page.fact.read"), "" + report.audited().quantitiesRead()));
    facts.add(new Fact(texts.of("page.fact.unread"), "" + report.audited().quantitiesUnread()));
    facts.add(
        new Fact(
            texts.of("page.fact.confidence"),
            beads.isEmpty() ? "–" : two(confidence / beads.size())));
    return facts;
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private List<Speaker> speakers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < beads.size(); i++) {
      if (!beads.get(i).speaker().isEmpty()) {
        counts.merge(beads.get(i).speaker(), shown.get(i).size(), Integer::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new Speaker(e.getKey(), e.getValue())).toList();
  }

  private List<Row> rows() {
    boolean[] near = new boolean[beads.size()];
    for (int i = 0; i < beads.size(); i++) {
      boolean open =
          shown.get(i).stream()
              .map(findings::get)
              .anyMatch(f -> f.status().counts() && f.finding().severity() != Severity.NEUTRAL);
      for (int n = i - CONTEXT; open && n <= i + CONTEXT; n++) {
        if (n >= 0 && n < near.length) {
          near[n] = true;
        }
      }
    }
    Map<String, Integer> links = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    String speaker = "";
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      List<Card> cards = new ArrayList<>();
      for (int f : shown.get(i)) {
        cards.add(card(f, links));
      }
      rows.add(
          new Row(
              bead.id(),
              anchor(bead.id()),
              bead.type(),
              bead.speaker(),
              !bead.speaker().equals(speaker),
              !near[i],
              two(bead.confidence()),
              two(report.coverage().get(i).source()),
              pieces(bead.source(), marking.get(i), true),
              pieces(bead.target(), marking.get(i), false),
              cards));
      speaker = bead.speaker();
    }
    return rows;
  }

  private static String anchor(String bead) {
    return "bead-" + bead;
  }

  /** Cuts a side into runs at the edges of every mark, so that marks may overlap. */
  private List<Piece> pieces(List<Segment> segments, List<Integer> numbers, boolean source) {
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : segments) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece(source ? " " : "", "", ""));
      }
      String text = segment.line().text();
      TreeSet<Integer> edges = new TreeSet<>(List.of(segment.span().start(), segment.span().end()));
      Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
      for (int number : numbers) {
        Finding finding = findings.get(number).finding();
        for (Mark mark : source ? finding.source() : finding.target()) {
          if (holds(segment, mark)) {
            marks.computeIfAbsent(number, n -> new ArrayList<>()).add(mark);
            edges.add(Math.max(mark.span().start(), segment.span().start()));
            edges.add(Math.min(mark.span().end(), segment.span().end()));
          }
        }
      }
      Integer from = null;
      for (int to : edges) {
        if (from != null) {
          pieces.add(piece(text, from, to, marks));
        }
        from = to;
      }
    }
    return pieces;
  }

  private Piece piece(String text, int from, int to, Map<Integer, List<Mark>> marks) {
    List<Integer> here = new ArrayList<>();
    marks.forEach(
        (number, all) -> {
          if (all.stream().anyMatch(m -> m.span().start() <= from && to <= m.span().end())) {
            here.add(number);
          }
        });
    Severity worst =
        here.stream()
            .map(n -> findings.get(n).finding().severity())
            .max(Comparator.naturalOrder())
            .orElse(Severity.NEUTRAL);
    return new Piece(
        text.substring(from, to),
        worst.word(),
        String.join(" ", here.stream().map(String::valueOf).toList()));
  }

  private Card card(int number, Map<String, Integer> links) {
    ReviewedFinding reviewed = findings.get(number);
    Finding finding = reviewed.finding();
    int repeat = links.merge(reviewed.fingerprint(), 1, Integer::sum);
    List<Why> why =
        finding.why().stream()
            .map(
                step ->
                    new Why(
                        texts.of("side." + step.side()),
                        step.side().equals("target")
                            ? report.bitext().document().target().scriptTag()
                            : "en",
                        step.text(),
                        texts.of(step.reading())))
            .toList();
    return new Card(
        number,
        "f-" + reviewed.fingerprint() + (repeat > 1 ? "-" + repeat : ""),
        finding.check(),
        name(finding.check()),
        finding.category().path(),
        finding.severity(),
        texts.of("severity." + finding.severity().word()),
        reviewed.status().word(),
        texts.of("status." + reviewed.status().word()),
        reviewed.note(),
        texts.of(finding.message()),
        why,
        finding.suggestion().map(s -> finding.target().get(s.target()).text()).orElse(""),
        finding.suggestion().map(s -> s.text()).orElse(""),
        finding.suggestion().isPresent());
  }

  private List<Guide> guides() {
    TreeSet<String> found = new TreeSet<>();
    findings.forEach(f -> found.add(f.finding().check()));
    List<Guide> guides = new ArrayList<>();
    for (Check check : Checks.ALL) {
      if (found.contains(check.id())) {
        guides.add(new Guide(check.id(), name(check.id()), CheckPage.html(check.id())));
      }
    }
    return guides;
  }
}
