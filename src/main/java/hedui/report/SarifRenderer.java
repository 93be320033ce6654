package hedui.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.bitext.Span;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.check.Finding;
import hedui.check.MqmCategory;
import hedui.check.Severity;
import hedui.check.Step;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * SARIF 2.1.0, one run: every check is a rule even when silent, MQM is a taxonomy, columns count in
 * UTF-16 units, dismissed and accepted findings stay as suppressed results.
 */
public final class SarifRenderer implements Renderer.Streaming {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final List<String> CATEGORIES =
      Arrays.stream(MqmCategory.values()).map(MqmCategory::path).distinct().toList();

  private final boolean baseline;

  /**
   * @param baseline whether the run compares with a baseline, so that every result says if it is
   *     new
   */
  public SarifRenderer(boolean baseline) {
    this.baseline = baseline;
  }

  @Override
  public ReportWriter open(Messages messages, OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    List<String> rules = Checks.ALL.stream().map(Check::id).toList();
    List<Problem> problems = new ArrayList<>();
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    driver(json, messages);
    taxonomy(json);
    json.writeStringField("language", messages.tag());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "hedui/");
    json.writeEndObject();
    json.writeArrayFieldStart("results");
    return new ReportWriter() {
      @Override
      public void piece(DocumentReport piece) throws IOException {
        problems.addAll(piece.problems());
        for (ReviewedFinding finding : piece.findings()) {
          result(json, piece.path(), finding, rules.indexOf(finding.finding().check()), messages);
        }
      }

      @Override
      public void endDocument() {}

      @Override
      public void end() throws IOException {
        json.writeEndArray();
        invocation(json, problems);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
      }
    };
  }

  private static void driver(JsonGenerator json, Messages messages) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "hedui");
    json.writeStringField("version", Version.CURRENT);
    json.writeStringField("semanticVersion", Version.CURRENT);
    json.writeArrayFieldStart("rules");
    for (Check check : Checks.ALL) {
      json.writeStartObject();
      json.writeStringField("id", check.id());
      text(json, "shortDescription", messages.text("check." + check.id() + ".name"));
      text(json, "fullDescription", messages.text("check." + check.id() + ".summary"));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(check.info().severity()));
      json.writeEndObject();
      json.writeArrayFieldStart("relationships");
      json.writeStartObject();
      json.writeObjectFieldStart("target");
      taxon(json, check.info().category());
      json.writeEndObject();
      json.writeArrayFieldStart("kinds");
      json.writeString("superset");
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeObjectFieldStart("properties");
      json.writeStringField("severity", check.info().severity().word());
      json.writeStringField("itsLocQualityIssueType", check.info().category().itsType());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("supportedTaxonomies");
    json.writeStartObject();
    json.writeStringField("name", "MQM");
    json.writeNumberField("index", 0);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void taxonomy(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("taxonomies");
    json.writeStartObject();
    json.writeStringField("name", "MQM");
    json.writeStringField("version", "2.0");
    json.writeStringField("informationUri", "https://themqm.org/");
    text(json, "shortDescription", "Multidimensional Quality Metrics");
    json.writeBooleanField("isComprehensive", false);
    json.writeArrayFieldStart("taxa");
    for (String category : CATEGORIES) {
      json.writeStartObject();
      json.writeStringField("id", category);
      text(json, "shortDescription", category);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(
      JsonGenerator json, String path, ReviewedFinding reviewed, int rule, Messages messages)
      throws IOException {
    Finding finding = reviewed.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check());
    if (rule >= 0) {
      json.writeNumberField("ruleIndex", rule);
    }
    json.writeStringField("level", level(finding.severity()));
    text(json, "message", messages.format(finding.message()));
    List<Mark> home = Plain.home(finding);
    json.writeArrayFieldStart("locations");
    location(json, path, home.isEmpty() ? List.of() : home.subList(0, 1), finding.beads(), 0);
    json.writeEndArray();
    List<Mark> related = new ArrayList<>(home.subList(Math.min(1, home.size()), home.size()));
    if (!finding.target().isEmpty()) {
      related.addAll(finding.source());
    }
    if (!related.isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (int i = 0; i < related.size(); i++) {
        location(json, path, List.of(related.get(i)), List.of(), i + 1);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("hedui/v1", reviewed.fingerprint());
    json.writeEndObject();
    if (baseline) {
      json.writeStringField(
          "baselineState", reviewed.status() == Status.BASELINE ? "unchanged" : "new");
    }
    if (!reviewed.status().counts()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField(
          "justification", reviewed.note().isEmpty() ? reviewed.status().word() : reviewed.note());
      json.writeEndObject();
      json.writeEndArray();
    }
    fix(json, path, finding, messages);
    json.writeArrayFieldStart("taxa");
    json.writeStartObject();
    taxon(json, finding.category());
    json.writeEndObject();
    json.writeEndArray();
    properties(json, reviewed, messages);
    json.writeEndObject();
  }

  private static void location(
      JsonGenerator json, String path, List<Mark> mark, List<String> beads, int id)
      throws IOException {
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberField("id", id);
    }
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, path);
    if (!mark.isEmpty()) {
      region(json, "region", mark.get(0));
    }
    json.writeEndObject();
    String unit = mark.isEmpty() ? "" : mark.get(0).line().unit();
    if (!unit.isEmpty() || !beads.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      if (!unit.isEmpty()) {
        json.writeStartObject();
        json.writeStringField("name", unit);
        json.writeStringField("kind", "resource");
        json.writeEndObject();
      }
      for (String bead : beads) {
        if (!bead.equals(unit)) {
          json.writeStartObject();
          json.writeStringField("name", bead);
          json.writeStringField("kind", "element");
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Columns count in the line of the file, which a unit's offsets do not. */
  private static void region(JsonGenerator json, String field, Mark mark) throws IOException {
    Line line = mark.line();
    Span span = mark.span();
    if (line.number() == 0) {
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", line.number());
    if (line.unit().isEmpty()) {
      json.writeNumberField("startColumn", span.start() + 1);
      json.writeNumberField("endLine", line.number());
      json.writeNumberField("endColumn", span.end() + 1);
    }
    text(json, "snippet", mark.text());
    json.writeEndObject();
  }

  private static void fix(JsonGenerator json, String path, Finding finding, Messages messages)
      throws IOException {
    if (finding.suggestion().isEmpty()) {
      return;
    }
    Mark mark = finding.target().get(finding.suggestion().get().target());
    if (mark.line().number() == 0 || !mark.line().unit().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    text(json, "description", messages.text("sarif.fix", finding.suggestion().get().text()));
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, path);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region(json, "deletedRegion", mark);
    text(json, "insertedContent", finding.suggestion().get().text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void properties(JsonGenerator json, ReviewedFinding reviewed, Messages messages)
      throws IOException {
    Finding finding = reviewed.finding();
    json.writeObjectFieldStart("properties");
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("category", finding.category().path());
    json.writeStringField("itsLocQualityIssueType", finding.category().itsType());
    json.writeStringField("status", reviewed.status().word());
    json.writeArrayFieldStart("why");
    for (Step step : finding.why()) {
      json.writeString(step.side() + ": " + step.text() + " = " + messages.format(step.reading()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void invocation(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text(json, "message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void artifact(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeEndObject();
  }

  private static void taxon(JsonGenerator json, MqmCategory category) throws IOException {
    json.writeStringField("id", category.path());
    json.writeNumberField("index", CATEGORIES.indexOf(category.path()));
    json.writeObjectFieldStart("toolComponent");
    json.writeStringField("name", "MQM");
    json.writeNumberField("index", 0);
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  /** A path as a URI reference: what is not unreserved is percent-encoded. */
  static String uri(String path) {
    if (path.equals("-")) {
      return "stdin";
    }
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return uri.toString();
  }
}
