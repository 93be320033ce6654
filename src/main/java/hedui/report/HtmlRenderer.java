package hedui.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import hedui.bitext.Language;
import hedui.review.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One self-contained, offline HTML page for a document: what a reviewer works in. */
public final class HtmlRenderer implements Renderer {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlRenderer.class.getClassLoader(), "hedui.report.templates");
    engine.setBinaryStaticContent(false);
    for (DocumentReport document : report.documents()) {
      Utf8ByteOutput page = new Utf8ByteOutput();
      engine.render("page.jte", new PageBuilder(document, messages).page(), page);
      page.writeTo(out);
    }
  }

  /** The page's script: its parts share one scope. */
  static String script() {
    StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
    for (String part : List.of("texts", "decisions", "server", "filter", "triage", "page")) {
      script.append(resource("script/" + part + ".js"));
    }
    return script.append("})();\n").toString();
  }

  static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("unreadable resource " + name, e);
    }
  }

  /** What the page's script needs to know: texts in all languages, and what identifies findings. */
  static String data(Texts texts, String document, List<PageBuilder.Identity> findings) {
    ScriptTexts.KEYS.forEach(texts::of);
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("document", document);
      json.writeStringField("draft", draft(findings));
      catalogue(json, texts);
      json.writeObjectFieldStart("keys");
      for (String key : ScriptTexts.KEYS) {
        json.writeNumberField(key, texts.of(key).place());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (PageBuilder.Identity finding : findings) {
        json.writeStartObject();
        identity(json, finding);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("decisions");
      for (PageBuilder.Identity finding : findings) {
        if (finding.decision().isPresent()) {
          decision(json, finding, finding.decision().get());
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string writer does not fail", e);
    }
    return inScript(written.toString());
  }

  /**
   * JSON for a script element: only "<" can end it or start a comment there; as an escape it
   * cannot.
   */
  static String inScript(String json) {
    return json.replace("<", "\\u003c");
  }

  /** The texts of a page in every language, as JSON. */
  static String catalogue(Texts texts) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      catalogue(json, texts);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string writer does not fail", e);
    }
    return written.toString();
  }

  private static void catalogue(JsonGenerator json, Texts texts) throws IOException {
    strings(json, "languages", Texts.LANGUAGES.stream().map(Language::tag).toList());
    json.writeArrayFieldStart("texts");
    for (List<String> all : texts.catalogue()) {
      json.writeStartArray();
      for (String text : all) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void identity(JsonGenerator json, PageBuilder.Identity finding)
      throws IOException {
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeStringField("check", finding.check());
    strings(json, "sourceMarks", finding.sourceMarks());
    strings(json, "targetMarks", finding.targetMarks());
    json.writeStringField("sentence", finding.sentence());
  }

  /** A decision as {@code decisions.json} holds it, for the finding it now belongs to. */
  private static void decision(JsonGenerator json, PageBuilder.Identity finding, Decision decision)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeStringField("check", finding.check());
    json.writeStringField("verdict", decision.verdict().name().toLowerCase(Locale.ROOT));
    json.writeStringField("reason", decision.reason());
    json.writeStringField("note", decision.note());
    json.writeStringField("reviewer", decision.reviewer());
    json.writeStringField("date", decision.date());
    strings(json, "sourceMarks", finding.sourceMarks());
    strings(json, "targetMarks", finding.targetMarks());
    json.writeStringField("sentence", finding.sentence());
    json.writeEndObject();
  }

  /** Tells the drafts of two states of one document apart, as their findings do. */
  private static String draft(List<PageBuilder.Identity> findings) {
    int hash = 0;
    for (PageBuilder.Identity finding : findings) {
      hash = 31 * hash + finding.fingerprint().hashCode();
    }
    return Integer.toHexString(hash);
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
