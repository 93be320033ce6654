package hedui.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import hedui.review.Decision.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Decisions as JSON: {@code {"schema": 1, "decisions": [...]}}, sorted, so that they merge. */
public final class DecisionsFile {
  private DecisionsFile() {}

  /**
   * Reads decisions.
   *
   * @throws IOException with a message that says what is wrong with the content
   */
  public static List<Decision> read(InputStream in) throws IOException {
    JsonNode root = JsonText.read(in);
    if (root.path("schema").asInt(0) != 1 || !root.path("decisions").isArray()) {
      throw new IOException("is no decisions file: {\"schema\": 1, \"decisions\": [...]}");
    }
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode node : root.path("decisions")) {
      decisions.add(decision(node, decisions.size() + 1));
    }
    return decisions;
  }

  private static Decision decision(JsonNode node, int number) throws IOException {
    String fingerprint = text(node, "fingerprint");
    String verdict = text(node, "verdict");
    if (fingerprint.isEmpty() || text(node, "check").isEmpty()) {
      throw new IOException("decision " + number + " lacks its fingerprint or check");
    }
    if (!verdict.equals("confirmed") && !verdict.equals("dismissed")) {
      throw new IOException(
          "decision " + number + ": the verdict is confirmed or dismissed, not " + verdict);
    }
    return new Decision(
        fingerprint,
        text(node, "check"),
        verdict.equals("confirmed") ? Verdict.CONFIRMED : Verdict.DISMISSED,
        text(node, "reason"),
        text(node, "note"),
        text(node, "reviewer"),
        text(node, "date"),
        texts(node, "sourceMarks"),
        texts(node, "targetMarks"),
        text(node, "sentence"));
  }

  /** Writes decisions sorted by fingerprint; the stream stays open. */
  public static void write(List<Decision> decisions, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        // As JavaScript writes it, so that a file from the page and one from here differ in content
        // alone.
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeArrayFieldStart("decisions");
    List<Decision> sorted = new ArrayList<>(decisions);
    sorted.sort(Comparator.comparing(Decision::fingerprint).thenComparing(Decision::check));
    for (Decision decision : sorted) {
      json.writeStartObject();
      json.writeStringField("fingerprint", decision.fingerprint());
      json.writeStringField("check", decision.check());
      json.writeStringField("verdict", decision.verdict().name().toLowerCase(Locale.ROOT));
      json.writeStringField("reason", decision.reason());
      json.writeStringField("note", decision.note());
      json.writeStringField("reviewer", decision.reviewer());
      json.writeStringField("date", decision.date());
      texts(json, "sourceMarks", decision.sourceMarks());
      texts(json, "targetMarks", decision.targetMarks());
      json.writeStringField("sentence", decision.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : node.path(field)) {
      texts.add(text.asText(""));
    }
    return texts;
  }
}
