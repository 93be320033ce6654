package hedui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.check.Finding;
import hedui.check.Message;
import hedui.check.MqmCategory;
import hedui.check.Severity;
import hedui.check.Step;
import hedui.check.Suggestion;
import hedui.report.DocumentReport.AuditCoverage;
import hedui.report.DocumentReport.BeadCoverage;
import hedui.review.Decision;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Line EN = Line.of(78, "Sales were $1.1 billion, \u001b[31mas planned.");
  private static final Line ZH = Line.of(79, "銷售額為110億美元。");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void sarifIsValidByItsSchema() throws Exception {
    Schema schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
    for (boolean baseline : new boolean[] {false, true}) {
      String sarif = render(new SarifRenderer(baseline), report());
      List<Error> errors = schema.validate(sarif, InputFormat.JSON);
      assertEquals(List.of(), errors);
      assertFalse(
          schema
              .validate(sarif.replace("\"columnKind\"", "\"columKind\""), InputFormat.JSON)
              .isEmpty());
    }
  }

  @Test
  void sarifSaysWhereWhatAndInWhichStanding() throws Exception {
    JsonNode run = MAPPER.readTree(render(new SarifRenderer(true), report())).at("/runs/0");
    JsonNode open = run.at("/results/0");
    assertEquals("number-mismatch", open.path("ruleId").asText());
    assertEquals("error", open.path("level").asText());
    assertEquals(
        "a%20b/%E9%9B%BB%E8%A9%B1.txt",
        open.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals(
        "{\"startLine\":79,\"startColumn\":5,\"endLine\":79,\"endColumn\":11,\"snippet\":{\"text\":\"110億美元\"}}",
        open.at("/locations/0/physicalLocation/region").toString());
    assertEquals(
        "11億美元",
        open.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asText());
    assertEquals("new", open.path("baselineState").asText());
    assertTrue(open.path("suppressions").isMissingNode());
    JsonNode dismissed = run.at("/results/1");
    assertEquals("acceptable: fine", dismissed.at("/suppressions/0/justification").asText());
    JsonNode accepted = run.at("/results/2");
    assertEquals("unchanged", accepted.path("baselineState").asText());
    assertEquals("accepted", accepted.at("/suppressions/0/status").asText());
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals("utf16CodeUnits", run.path("columnKind").asText());
  }

  @Test
  void junitIsXmlWhateverTheText() throws Exception {
    String xml = render(new JunitRenderer(Severity.MAJOR, false), report());
    org.w3c.dom.Document parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, parsed.getElementsByTagName("testsuite").getLength());
    assertEquals(1, parsed.getElementsByTagName("error").getLength());
  }

  @Test
  void githubHasALineForEachFindingThatCountsAndEscapesWhatCommandsUse() throws Exception {
    assertEquals(
        "::error file=a b/電話.txt,line=3,title=hedui::it broke%0A::error file=x::100%25\n"
            + "::error file=a b/電話.txt,line=79,endLine=79,col=5,endColumn=11,title=number-mismatch::"
            + "1.1 ≠ 11\u001b%0A100%25\n",
        render(new GithubRenderer(), report()));
  }

  @Test
  void textIsOneLineForEachFindingAndASummary() throws Exception {
    assertEquals(
        "a b/電話.txt:79:5: critical number-mismatch 1.1 ≠ 11\ufffd 100% (b1)\n"
            + "it broke ::error file=x::100%\n"
            + "1 finding (1 critical, 0 major, 0 minor) in 1 bead; 1 dismissed; 1 in the baseline;"
            + " 2 amounts not read\n",
        render(new TextRenderer(false), report()));
    assertTrue(render(new TextRenderer(true), report()).contains("\u001b[1;31mcritical\u001b[0m"));
  }

  @Test
  void tsvGuardsAgainstFormulas() throws Exception {
    String[] rows = render(new TsvRenderer(), report()).split("\n", -1);
    assertEquals(5, rows.length);
    assertEquals(16, rows[1].split("\t", -1).length);
    assertTrue(rows[2].contains("\t'=1+1\t"), rows[2]);
  }

  @Test
  void marotHasTenColumnsAndARowForABeadWithoutError() throws Exception {
    String[] rows = render(new MarotRenderer(), report()).split("\n", -1);
    assertEquals(4, rows.length, "the header, two errors that were not dismissed, an empty end");
    assertTrue(rows[0].startsWith("system\tdoc\t"), rows[0]);
    String[] cells = rows[1].split("\t", -1);
    assertEquals(10, cells.length);
    assertEquals("銷售額為<v>110億美元</v>。", cells[6]);
    assertEquals("critical", cells[8]);
    assertEquals("number-mismatch", MAPPER.readTree(cells[9]).path("check").asText());
    String clean = render(new MarotRenderer(), new Report(List.of(document(List.of()))));
    assertTrue(clean.endsWith("\t銷售額為110億美元。\tNo-error\tNo-error\t{}\n"), clean);
  }

  @Test
  void aLongCallWithManyFindingsFitsInAMebibyte() throws Exception {
    DocumentReport call = SampleReports.many(220);
    assertEquals(440, call.bitext().beads().size());
    int bytes =
        render(new HtmlRenderer(), new Report(List.of(call)))
            .getBytes(StandardCharsets.UTF_8)
            .length;
    assertTrue(bytes <= 1 << 20, bytes + " bytes");
  }

  @Test
  void jsonInPiecesIsTheSameAsWhole() throws Exception {
    Report whole = report();
    DocumentReport document = whole.documents().get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = new JsonRenderer().open(Messages.of(Language.EN), out);
    DocumentReport nothing =
        new DocumentReport(
            new Bitext(document.bitext().document(), List.of()),
            List.of(),
            List.of(),
            new AuditCoverage(0, 0, 0, 0),
            List.of());
    writer.piece(document);
    writer.piece(nothing);
    writer.endDocument();
    writer.end();
    assertEquals(
        MAPPER.readTree(render(new JsonRenderer(), whole)), MAPPER.readTree(out.toByteArray()));
  }

  @Test
  void loneSurrogatesDoNotBreakAnyFormat() throws Exception {
    Line bad = Line.of(1, "x\ud800y");
    DocumentReport report = document(List.of(finding(bad, bad, Status.OPEN, "")));
    for (Renderer renderer :
        List.of(
            new JsonRenderer(),
            new SarifRenderer(false),
            new JunitRenderer(Severity.MINOR, false),
            new GithubRenderer(),
            new TsvRenderer(),
            new TextRenderer(false))) {
      assertTrue(render(renderer, new Report(List.of(report))).length() > 0);
    }
  }

  private static Report report() {
    return new Report(
        List.of(
            document(
                List.of(
                    finding(EN, ZH, Status.OPEN, ""),
                    finding(Line.of(78, "=1+1"), ZH, Status.DISMISSED, "acceptable: fine"),
                    finding(EN, ZH, Status.BASELINE, "")))));
  }

  private static DocumentReport document(List<ReviewedFinding> findings) {
    Problem problem = new Problem(3, "it broke\n::error file=x::100%");
    Document document = new Document("a b/電話.txt", Language.ZH_TW, List.of(), List.of(problem));
    Bead bead =
        new Bead(
            "b1",
            "Jane Roe",
            List.of(new Segment(Side.SOURCE, 0, EN, new Span(0, EN.text().length()))),
            List.of(new Segment(Side.TARGET, 0, ZH, new Span(0, ZH.text().length()))),
            0.9);
    return new DocumentReport(
        new Bitext(document, List.of(bead)),
        List.of(new BeadCoverage(1, 0.5)),
        findings,
        new AuditCoverage(1, 2, 2, 0),
        List.of(problem));
  }

  private static ReviewedFinding finding(Line source, Line target, Status status, String note) {
    Mark zh =
        new Mark(
            target,
            new Span(
                Math.min(4, target.text().length() - 1), Math.min(10, target.text().length())));
    return new ReviewedFinding(
        new Finding(
            "number-mismatch",
            MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
            Severity.CRITICAL,
            List.of("b1"),
            List.of(source.whole()),
            List.of(zh),
            Message.verbatim("1.1 ≠ 11\u001b\n100%"),
            List.of(new Step("source", "$1.1 billion", Message.verbatim("1.1 × 10^9 USD"))),
            Optional.of(new Suggestion(0, "11億美元"))),
        "0123456789abcdef",
        status,
        note.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Decision(
                    "0123456789abcdef",
                    "number-mismatch",
                    Decision.Verdict.DISMISSED,
                    "",
                    note,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    "")),
        source.text(),
        false);
  }

  private static String render(Renderer renderer, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(report, Messages.of(Language.EN), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
