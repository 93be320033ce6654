package hedui.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.check.Finding;
import hedui.check.Step;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** A finding as the object of the command-line contract. */
public final class FindingJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private FindingJson() {}

  /** On one line. */
  public static String of(ReviewedFinding finding, Messages messages) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(written)) {
      write(json, finding, messages);
    } catch (IOException e) {
      throw new IllegalStateException("a string writer does not fail", e);
    }
    return written.toString();
  }

  static void write(JsonGenerator json, ReviewedFinding reviewed, Messages messages)
      throws IOException {
    Finding finding = reviewed.finding();
    json.writeStartObject();
    json.writeStringField("fingerprint", reviewed.fingerprint());
    json.writeStringField("check", finding.check());
    json.writeStringField("category", finding.category().path());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("status", reviewed.status().word());
    if (!reviewed.note().isEmpty()) {
      json.writeStringField("note", reviewed.note());
    }
    if (reviewed.carriedOver()) {
      json.writeBooleanField("carriedOver", true);
    }
    json.writeArrayFieldStart("beads");
    for (String bead : finding.beads()) {
      json.writeString(bead);
    }
    json.writeEndArray();
    json.writeStringField("message", messages.format(finding.message()));
    marks(json, "source", finding.source());
    marks(json, "target", finding.target());
    json.writeArrayFieldStart("why");
    for (Step step : finding.why()) {
      json.writeStartObject();
      json.writeStringField("side", step.side());
      json.writeStringField("text", step.text());
      json.writeStringField("reading", messages.format(step.reading()));
      json.writeEndObject();
    }
    json.writeEndArray();
    if (finding.suggestion().isPresent()) {
      json.writeObjectFieldStart("suggestion");
      json.writeNumberField("target", finding.suggestion().get().target());
      json.writeStringField("text", finding.suggestion().get().text());
      json.writeEndObject();
    } else {
      json.writeNullField("suggestion");
    }
    json.writeEndObject();
  }

  static void marks(JsonGenerator json, String field, List<Mark> marks) throws IOException {
    json.writeArrayFieldStart(field);
    for (Mark mark : marks) {
      Line line = mark.line();
      json.writeStartObject();
      if (!line.unit().isEmpty()) {
        json.writeStringField("unit", line.unit());
      }
      if (line.number() > 0) {
        json.writeNumberField("line", line.number());
      }
      json.writeNumberField("start", mark.span().start());
      json.writeNumberField("end", mark.span().end());
      json.writeStringField("text", mark.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
