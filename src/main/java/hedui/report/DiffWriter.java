package hedui.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import hedui.report.ReportDiff.Entry;
import hedui.report.ReportDiff.Fate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes what became of findings: text for people, JSON for machines, a page for both. */
public final class DiffWriter {
  private DiffWriter() {}

  /** A line a finding, and one that counts them. */
  public static void text(ReportDiff diff, Messages messages, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Entry entry : diff.entries()) {
      text.append(fate(entry.fate(), messages))
          .append(' ')
          .append(Plain.line(entry.document()))
          .append(':')
          .append(entry.line())
          .append(' ')
          .append(severity(entry.severity(), messages))
          .append(' ')
          .append(Plain.line(entry.check()))
          .append(' ')
          .append(Plain.line(entry.message()))
          .append('\n');
    }
    text.append(summary(diff, messages)).append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** One object: {@code summary} and, for each fate, its findings. */
  public static void json(ReportDiff diff, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeObjectFieldStart("summary");
    for (Fate fate : Fate.values()) {
      json.writeNumberField(word(fate), diff.counting(fate));
    }
    json.writeEndObject();
    for (Fate fate : Fate.values()) {
      json.writeArrayFieldStart(word(fate));
      for (Entry entry : diff.entries()) {
        if (entry.fate() == fate) {
          entry(json, entry);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void entry(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", entry.fingerprint());
    json.writeStringField("document", entry.document());
    json.writeNumberField("line", entry.line());
    json.writeStringField("check", entry.check());
    json.writeStringField("severity", entry.severity());
    json.writeStringField("status", entry.status());
    json.writeStringField("source", entry.source());
    json.writeStringField("target", entry.target());
    json.writeStringField("message", entry.message());
    json.writeEndObject();
  }

  /** A self-contained page with a table. */
  public static void html(ReportDiff diff, Messages messages, OutputStream out) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, DiffWriter.class.getClassLoader(), "hedui.report.templates");
    engine.setBinaryStaticContent(false);
    Utf8ByteOutput page = new Utf8ByteOutput();
    engine.render("diff.jte", new DiffPage(diff, messages), page);
    page.writeTo(out);
    out.flush();
  }

  private static String word(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  static String fate(Fate fate, Messages messages) {
    return messages.text("page.diff." + word(fate));
  }

  static String summary(ReportDiff diff, Messages messages) {
    return messages.text(
        "page.diff.summary",
        diff.counting(Fate.FIXED),
        diff.counting(Fate.NEW),
        diff.counting(Fate.REWORDED),
        diff.counting(Fate.PERSISTING));
  }

  static String severity(String word, Messages messages) {
    String key = "severity." + word;
    return messages.has(key) ? messages.text(key) : word;
  }
}
