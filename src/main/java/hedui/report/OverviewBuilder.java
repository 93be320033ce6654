package hedui.report;

import hedui.bitext.Bead;
import hedui.check.Severity;
import hedui.report.Page.Cell;
import hedui.report.Page.CheckRow;
import hedui.report.Page.Fact;
import hedui.report.Page.Overview;
import hedui.report.Page.Part;
import hedui.report.Page.Speaker;
import hedui.report.Page.Tick;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what the top of the page shows of the whole document. */
final class OverviewBuilder {
  private static final List<Severity> WORST_FIRST =
      List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);

  /** Into how many stretches the table for those who do not see the strip cuts the document. */
  private static final int PARTS = 10;

  private final DocumentReport report;
  private final Texts texts;
  private final Placement placement;
  private final List<Bead> beads;
  private final List<ReviewedFinding> findings;

  OverviewBuilder(DocumentReport report, Texts texts, Placement placement) {
    this.report = report;
    this.texts = texts;
    this.placement = placement;
    this.beads = report.bitext().beads();
    this.findings = report.findings();
  }

  Overview overview() {
    return new Overview(
        beads.size(), checks(), strip(), parts(), facts(), speakers(), Scatter.of(beads).shown());
  }

  private List<CheckRow> checks() {
    Map<String, List<ReviewedFinding>> byCheck =
        findings.stream()
            .collect(
                Collectors.groupingBy(f -> f.finding().check(), TreeMap::new, Collectors.toList()));
    int most = byCheck.values().stream().mapToInt(List::size).max().orElse(1);
    List<CheckRow> rows = new ArrayList<>();
    byCheck.forEach(
        (check, found) ->
            rows.add(
                new CheckRow(
                    check,
                    texts.check(check),
                    cells(found),
                    found.size(),
                    Math.max(2, found.size() * 100 / most))));
    rows.sort(Comparator.comparing(CheckRow::total).reversed().thenComparing(CheckRow::id));
    return rows;
  }

  private static List<Cell> cells(List<ReviewedFinding> found) {
    return WORST_FIRST.stream()
        .map(
            severity ->
                new Cell(
                    severity,
                    (int) found.stream().filter(f -> f.finding().severity() == severity).count()))
        .toList();
  }

  private List<Tick> strip() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      if (!placement.shown(i).isEmpty()) {
        ticks.add(new Tick(PageBuilder.anchor(beads.get(i).id()), worst(placement.shown(i)), i));
      }
    }
    return ticks;
  }

  /** The word of the worst severity that counts among findings; {@code decided} if none does. */
  private String worst(List<Integer> numbers) {
    return numbers.stream()
        .map(findings::get)
        .filter(f -> f.status().counts())
        .map(f -> f.finding().severity())
        .max(Comparator.naturalOrder())
        .map(Severity::word)
        .orElse("decided");
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int size = Math.max(1, (beads.size() + PARTS - 1) / PARTS);
    for (int from = 0; from < beads.size(); from += size) {
      int to = Math.min(beads.size(), from + size);
      List<ReviewedFinding> found = new ArrayList<>();
      for (int i = from; i < to; i++) {
        placement.shown(i).stream()
            .map(findings::get)
            .filter(f -> f.status().counts())
            .forEach(found::add);
      }
      parts.add(
          new Part(
              PageBuilder.anchor(beads.get(from).id()),
              beads.get(from).id(),
              beads.get(to - 1).id(),
              cells(found)));
    }
    return parts;
  }

  private List<Fact> facts() {
    Map<String, Integer> types = new TreeMap<>();
    double confidence = 0;
    for (Bead bead : beads) {
      types.merge(bead.type(), 1, Integer::sum);
      confidence += bead.confidence();
    }
    String listed =
        types.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e -> e.getKey().replace("-", ":") + " × " + e.getValue())
            .collect(Collectors.joining(", "));
    return List.of(
        new Fact(texts.of("page.fact.beads"), Integer.toString(beads.size())),
        new Fact(texts.of("page.fact.types"), listed),
        fact("page.fact.unaligned", report.audited().segmentsUnaligned()),
        fact("page.fact.read", report.audited().quantitiesRead()),
        fact("page.fact.unread", report.audited().quantitiesUnread()),
        new Fact(
            texts.of("page.fact.confidence"),
            beads.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.0f%%", 100 * confidence / beads.size())));
  }

  private Fact fact(String key, int value) {
    return new Fact(texts.of(key), Integer.toString(value));
  }

  private List<Speaker> speakers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < beads.size(); i++) {
      if (!beads.get(i).speaker().isEmpty()) {
        counts.merge(beads.get(i).speaker(), placement.shown(i).size(), Integer::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new Speaker(e.getKey(), e.getValue())).toList();
  }
}
