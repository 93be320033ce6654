package hedui.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import hedui.align.Link;
import hedui.bitext.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Lines of JSON, one a bead: {@code
 * {"source":[0,1],"target":[0],"confidence":0.93,"uncovered":{"source":[1],"target":[]}}}.
 *
 * @param texts whether each line carries the texts of its segments too
 */
record JsonLinks(OutputStream out, boolean texts) implements LinkWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(List<Link> links, List<Segment> source, List<Segment> target)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Link link : links) {
        json.writeStartObject();
        numbers(json, "source", link.source());
        numbers(json, "target", link.target());
        json.writeNumberField(
            "confidence",
            BigDecimal.valueOf(link.confidence()).setScale(3, RoundingMode.HALF_EVEN));
        if (!link.uncoveredSource().isEmpty() || !link.uncoveredTarget().isEmpty()) {
          json.writeObjectFieldStart("uncovered");
          numbers(json, "source", link.uncoveredSource());
          numbers(json, "target", link.uncoveredTarget());
          json.writeEndObject();
        }
        if (texts) {
          texts(json, "sourceText", link.source(), source);
          texts(json, "targetText", link.target(), target);
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  private static void numbers(JsonGenerator json, String field, List<Integer> numbers)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private static void texts(
      JsonGenerator json, String field, List<Integer> numbers, List<Segment> segments)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (int number : numbers) {
      json.writeString(segments.get(number).text());
    }
    json.writeEndArray();
  }
}
