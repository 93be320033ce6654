package hedui.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import hedui.bitext.Bead;
import hedui.bitext.Document;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.check.Severity;
import hedui.report.DocumentReport.AuditCoverage;
import hedui.review.ReviewedFinding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The JSON of the command-line contract: one object, schema 1. */
public final class JsonRenderer implements Renderer.Streaming {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public ReportWriter open(Messages messages, OutputStream out) throws IOException {
    return new Writer(messages, out);
  }

  /** Beads go out as they come; findings of a document in pieces wait, packed, for its end. */
  private static final class Writer implements ReportWriter {
    private final Messages messages;
    private final JsonGenerator json;
    private final Tally tally = new Tally();
    private final List<Problem> problems = new ArrayList<>();
    private List<ReviewedFinding> latest = List.of();
    private @Nullable Packed packed;
    private AuditCoverage audited = AuditCoverage.NONE;
    private boolean inDocument;

    Writer(Messages messages, OutputStream out) throws IOException {
      this.messages = messages;
      this.json = generator(out);
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "hedui");
      json.writeStringField("version", Version.CURRENT);
      json.writeEndObject();
      json.writeArrayFieldStart("documents");
    }

    @Override
    public void piece(DocumentReport piece) throws IOException {
      if (inDocument) {
        if (packed == null) {
          packed = new Packed();
        }
        for (ReviewedFinding finding : latest) {
          FindingJson.write(packed.json, finding, messages);
        }
      } else {
        Document document = piece.bitext().document();
        json.writeStartObject();
        json.writeStringField("path", document.path());
        json.writeStringField("source", "en");
        json.writeStringField("target", document.target().tag());
        json.writeArrayFieldStart("beads");
        inDocument = true;
      }
      latest = piece.findings();
      audited = audited.plus(piece.audited());
      problems.addAll(piece.problems());
      tally.add(piece);
      beads(json, piece);
    }

    @Override
    public void endDocument() throws IOException {
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      if (packed != null) {
        packed.copyTo(json);
      }
      for (ReviewedFinding finding : latest) {
        FindingJson.write(json, finding, messages);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("coverage");
      json.writeNumberField("beads", audited.beads());
      json.writeNumberField("quantitiesRead", audited.quantitiesRead());
      json.writeNumberField("quantitiesUnread", audited.quantitiesUnread());
      json.writeNumberField("segmentsUnaligned", audited.segmentsUnaligned());
      json.writeEndObject();
      json.writeArrayFieldStart("problems");
      for (Problem problem : problems) {
        json.writeStartObject();
        json.writeNumberField("line", problem.line());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      latest = List.of();
      packed = null;
      audited = AuditCoverage.NONE;
      problems.clear();
      inDocument = false;
    }

    @Override
    public void end() throws IOException {
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeObjectFieldStart("findings");
      for (Severity severity :
          List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL)) {
        json.writeNumberField(severity.word(), tally.counting(severity));
      }
      json.writeEndObject();
      json.writeNumberField("beads", tally.beads());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    }
  }

  /** Findings as JSON, compressed in memory: ten thousand take about a megabyte. */
  private static final class Packed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json;

    Packed() throws IOException {
      json = FACTORY.createGenerator(new GZIPOutputStream(bytes));
      json.writeStartArray();
    }

    void copyTo(JsonGenerator out) throws IOException {
      json.writeEndArray();
      json.close();
      try (JsonParser in =
          FACTORY.createParser(
              new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())))) {
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          out.copyCurrentStructure(in);
        }
      }
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
  }

  private static void beads(JsonGenerator json, DocumentReport report) throws IOException {
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
  }
}
