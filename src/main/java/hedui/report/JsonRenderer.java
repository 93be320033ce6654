package hedui.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hedui.bitext.Bead;
import hedui.bitext.Document;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.check.Severity;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The JSON of the command-line contract: one object, schema 1. */
public final class JsonRenderer implements Renderer {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "hedui");
      json.writeStringField("version", Version.CURRENT);
      json.writeEndObject();
      json.writeArrayFieldStart("documents");
      for (DocumentReport document : report.documents()) {
        document(json, document, messages);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeObjectFieldStart("findings");
      for (Severity severity :
          List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL)) {
        json.writeNumberField(severity.word(), report.counting(severity));
      }
      json.writeEndObject();
      json.writeNumberField("beads", report.beads());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void document(JsonGenerator json, DocumentReport report, Messages messages)
      throws IOException {
    Document document = report.bitext().document();
    json.writeStartObject();
    json.writeStringField("path", document.path());
    json.writeStringField("source", "en");
    json.writeStringField("target", document.target().tag());
    json.writeArrayFieldStart("beads");
    List<Bead> beads = report.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      json.writeStartObject();
      json.writeStringField("id", bead.id());
      json.writeStringField("type", bead.type());
      json.writeStringField("speaker", bead.speaker());
      json.writeNumberField("confidence", bead.confidence());
      json.writeNumberField("sourceCoverage", report.coverage().get(i).source());
      json.writeNumberField("targetCoverage", report.coverage().get(i).target());
      FindingJson.marks(json, "source", bead.source().stream().map(Segment::mark).toList());
      FindingJson.marks(json, "target", bead.target().stream().map(Segment::mark).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (ReviewedFinding reviewed : report.findings()) {
      FindingJson.write(json, reviewed, messages);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("beads", report.audited().beads());
    json.writeNumberField("quantitiesRead", report.audited().quantitiesRead());
    json.writeNumberField("quantitiesUnread", report.audited().quantitiesUnread());
    json.writeNumberField("segmentsUnaligned", report.audited().segmentsUnaligned());
    json.writeEndObject();
    json.writeArrayFieldStart("problems");
    for (Problem problem : report.problems()) {
      json.writeStartObject();
      json.writeNumberField("line", problem.line());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
