package hedui.report;

import hedui.audit.Auditor;
import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.check.Finding;
import hedui.check.Message;
import hedui.check.MqmCategory;
import hedui.check.Severity;
import hedui.check.Step;
import hedui.check.Suggestion;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.report.DocumentReport.AuditCoverage;
import hedui.report.DocumentReport.BeadCoverage;
import hedui.review.Fingerprint;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports to render in tests, whatever the checks find: gold findings, many, or hostile ones. */
public final class SampleReports {
  private SampleReports() {}

  /** A corpus with a finding for each line of its gold. */
  public static DocumentReport gold(String corpus) throws IOException, InputException {
    Path call = Path.of("corpora", corpus, "call.txt");
    Document document = new Inputs(Optional.empty(), InputStream.nullInputStream()).read(call);
    Bitext bitext = new Auditor().audit(document).bitext();
    Map<Integer, Line> lines = new HashMap<>();
    for (Bead bead : bitext.beads()) {
      for (Side side : Side.values()) {
        bead.segments(side).forEach(s -> lines.put(s.line().number(), s.line()));
      }
    }
    List<Finding> findings = new ArrayList<>();
    List<String> rows =
        Files.readAllLines(Path.of("corpora", corpus, "gold-findings.tsv"), StandardCharsets.UTF_8);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      List<Mark> source = marks(lines, cells[2], cells[3]);
      List<Mark> target = marks(lines, cells[4], cells[5]);
      findings.add(
          finding(
              cells[0],
              Severity.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              source,
              target,
              cells.length > 6 ? cells[6] : ""));
    }
    return report(bitext, findings);
  }

  private static List<Mark> marks(Map<Integer, Line> lines, String number, String text) {
    if (number.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    Line line = lines.get(Integer.valueOf(number));
    int at = line == null ? -1 : line.text().indexOf(text);
    return at < 0 ? List.of() : List.of(new Mark(line, new Span(at, at + text.length())));
  }

  private static Finding finding(
      String check, Severity severity, List<Mark> source, List<Mark> target, String note) {
    List<Step> why = new ArrayList<>();
    source.forEach(m -> why.add(new Step("source", m.text(), Message.verbatim("1.1 × 10^9"))));
    target.forEach(m -> why.add(new Step("target", m.text(), Message.verbatim("110 × 10^8"))));
    Optional<Suggestion> suggestion =
        check.startsWith("number") && !target.isEmpty()
            ? Optional.of(new Suggestion(0, "11 億美元"))
            : Optional.empty();
    MqmCategory category =
        check.contains("dropped")
            ? MqmCategory.ACCURACY_OMISSION
            : MqmCategory.ACCURACY_MISTRANSLATION_NUMBER;
    return new Finding(
        check,
        category,
        severity,
        List.of(),
        source,
        target,
        Message.verbatim(note.isEmpty() ? check : note),
        why,
        suggestion);
  }

  /** A long text with so many findings, two of every hundred in one group of the same words. */
  public static DocumentReport many(int findings) {
    List<Bead> beads = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < findings * 2; i++) {
      String english =
          "In segment "
              + i
              + " we had revenue of $"
              + i
              + ".5 billion, which was an increase of 13% year over year, and our teams have"
              + " worked hard to lower the cost to serve while they delivered even faster.";
      String chinese = "在第 " + i + " 個部門，我們的營收為 " + i + " 億美元，較去年同期成長 13%，團隊努力降低服務成本，同時加快交付速度。";
      Line source = Line.of(2 * i + 1, english);
      Line target = Line.of(2 * i + 2, chinese);
      beads.add(
          new Bead(
              "b" + (i + 1),
              i % 40 < 20 ? "Jane Example, CFO" : "Chen Example, CEO",
              List.of(new Segment(Side.SOURCE, i, source, new Span(0, english.length()))),
              List.of(new Segment(Side.TARGET, i, target, new Span(0, chinese.length()))),
              0.9));
      if (i % 2 == 0) {
        int from = english.indexOf('$');
        int at = chinese.indexOf(i + " 億");
        Severity severity = Severity.values()[1 + (i / 2) % 3];
        found.add(
            finding(
                (i / 2) % 3 == 0 ? "number-mismatch" : "term-mismatch",
                severity,
                List.of(new Mark(source, new Span(from, english.indexOf(',')))),
                List.of(new Mark(target, new Span(at, chinese.indexOf("元") + 1))),
                "the amounts differ by a factor of 10"));
      }
    }
    Document document = new Document("many.txt", Language.ZH_TW, List.of(), List.of());
    return report(new Bitext(document, beads), found);
  }

  /** The same wrong term in so many sentences. */
  public static DocumentReport repeated(int times) {
    List<Bead> beads = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String english = "In year " + i + " operating income grew.";
      String chinese = "第 " + i + " 年營業收入成長。";
      Line source = Line.of(2 * i + 1, english);
      Line target = Line.of(2 * i + 2, chinese);
      beads.add(
          new Bead(
              "b" + (i + 1),
              "",
              List.of(new Segment(Side.SOURCE, i, source, new Span(0, english.length()))),
              List.of(new Segment(Side.TARGET, i, target, new Span(0, chinese.length()))),
              0.9));
      int from = english.indexOf("operating");
      int at = chinese.indexOf("營業");
      found.add(
          finding(
              "term-mismatch",
              Severity.CRITICAL,
              List.of(new Mark(source, new Span(from, from + 16))),
              List.of(new Mark(target, new Span(at, at + 4))),
              "operating income called revenue"));
    }
    Document document = new Document("repeated.txt", Language.ZH_TW, List.of(), List.of());
    return report(new Bitext(document, beads), found);
  }

  /** Chinese that a spreadsheet might take for a formula. */
  public static DocumentReport formula() {
    Line source = Line.of(1, "@SUM(A1)");
    Line target = Line.of(2, "=HYPERLINK(\"http://x\")");
    Bead bead =
        new Bead(
            "b1",
            "-1",
            List.of(new Segment(Side.SOURCE, 0, source, new Span(0, source.text().length()))),
            List.of(new Segment(Side.TARGET, 0, target, new Span(0, target.text().length()))),
            0.9);
    Document document = new Document("+x.txt", Language.ZH_TW, List.of(), List.of());
    Finding finding =
        finding(
            "untranslated", Severity.MAJOR, List.of(source.whole()), List.of(target.whole()), "=1");
    return report(new Bitext(document, List.of(bead)), List.of(finding));
  }

  /** A text that tries to break out of the page. */
  public static DocumentReport hostile() {
    String english =
        "Look </script><script>document.title='broken'</script> <img src=x onerror=\"alert(1)\">"
            + " \u202eesrever\u202c and \u200fright and "
            + "w".repeat(10_000)
            + " & ]]> <!-- ${7*7} {{7*7}} \u0007 end";
    String chinese = "看</script>「<b>粗體</b>」\u2067文字\u2069與" + "長".repeat(10_000) + "。";
    Line source = Line.of(1, english);
    Line target = Line.of(2, chinese);
    Bead bead =
        new Bead(
            "b\"><i>",
            "<b onclick=alert(1)>\"Eve\" \u202e</b>",
            List.of(new Segment(Side.SOURCE, 0, source, new Span(0, english.length()))),
            List.of(new Segment(Side.TARGET, 0, target, new Span(0, chinese.length()))),
            0.3);
    int from = english.indexOf("</script>");
    Finding finding =
        finding(
            "number-mismatch",
            Severity.CRITICAL,
            List.of(new Mark(source, new Span(from, english.indexOf(" & ")))),
            List.of(new Mark(target, new Span(1, 10)), new Mark(target, new Span(5, 20))),
            "'</title></script><img src=x onerror=alert(2)>");
    Document document =
        new Document(
            "<img src=x onerror=alert(3)>.txt", Language.ZH_TW, List.<Block>of(), List.of());
    return report(new Bitext(document, List.of(bead)), List.of(finding));
  }

  private static DocumentReport report(Bitext bitext, List<Finding> findings) {
    List<ReviewedFinding> reviewed =
        findings.stream()
            .map(
                finding -> {
                  List<Mark> home =
                      finding.source().isEmpty() ? finding.target() : finding.source();
                  return ReviewedFinding.open(
                      finding,
                      Fingerprint.of(finding, mark -> sentence(bitext, mark)),
                      home.isEmpty() ? "" : sentence(bitext, home.get(0)).text());
                })
            .toList();
    return new DocumentReport(
        bitext,
        bitext.beads().stream().map(bead -> new BeadCoverage(0.95, 0.9)).toList(),
        reviewed,
        new AuditCoverage(bitext.beads().size(), 300, 2, 3),
        List.of());
  }

  private static Segment sentence(Bitext bitext, Mark mark) {
    return bitext.beads().stream()
        .flatMap(bead -> Stream.concat(bead.source().stream(), bead.target().stream()))
        .filter(segment -> Placement.holds(segment, mark))
        .findFirst()
        .orElseThrow();
  }
}
