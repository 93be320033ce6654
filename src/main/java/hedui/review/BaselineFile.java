package hedui.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings that were accepted without being judged: {@code {"schema": 1, "baseline":
 * [{"fingerprint": "9f3c…", "check": "number-mismatch"}]}}, sorted by fingerprint. Only the
 * fingerprint matters.
 */
public final class BaselineFile {
  private BaselineFile() {}

  /**
   * The accepted fingerprints.
   *
   * @throws IOException with a message that says what is wrong with the content
   */
  public static Set<String> read(InputStream in) throws IOException {
    JsonNode root = JsonText.read(in);
    if (root.path("schema").asInt(0) != 1 || !root.path("baseline").isArray()) {
      throw new IOException("is no baseline file: {\"schema\": 1, \"baseline\": [...]}");
    }
    Set<String> fingerprints = new TreeSet<>();
    for (JsonNode node : root.path("baseline")) {
      String fingerprint = node.path("fingerprint").asText("");
      if (fingerprint.isEmpty()) {
        throw new IOException("entry " + (fingerprints.size() + 1) + " lacks its fingerprint");
      }
      fingerprints.add(fingerprint);
    }
    return fingerprints;
  }

  /** Writes fingerprints with the id of their check; the stream stays open. */
  public static void write(Map<String, String> checks, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance)
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeArrayFieldStart("baseline");
    for (Map.Entry<String, String> entry : new TreeMap<>(checks).entrySet()) {
      json.writeStartObject();
      json.writeStringField("fingerprint", entry.getKey());
      json.writeStringField("check", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
