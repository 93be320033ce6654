package hedui.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import hedui.check.Checks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of an archive: one self-contained page.
 *
 * @param texts the page's texts in every language
 * @param language BCP 47 tag of the interface
 * @param css styles, shared with a document's page
 * @param data the tables it shows, as JSON that cannot end a script element
 */
public record ArchivePage(Texts texts, String language, String css, String script, String data) {

  private static final List<String> WORDS =
      List.of(
          "archive.col.call",
          "archive.col.company",
          "archive.col.date",
          "archive.col.beads",
          "severity.critical",
          "severity.major",
          "severity.minor",
          "archive.col.problems",
          "archive.col.calls",
          "archive.col.findings",
          "archive.col.speaker",
          "archive.col.check",
          "archive.col.passage",
          "archive.col.message",
          "archive.col.kind",
          "archive.col.language",
          "archive.col.entity",
          "archive.col.rendering",
          "archive.col.times",
          "archive.col.quarter",
          "archive.verdict",
          "archive.shown",
          "archive.more",
          "archive.none",
          "archive.per-10k");

  private static final List<String> KINDS =
      List.of("given", "company", "organisation", "product", "place", "other", "term");

  /** The keys of the texts that the script puts into its tables. */
  public List<String> words() {
    List<String> words = new ArrayList<>(WORDS);
    KINDS.forEach(kind -> words.add("archive.kind." + kind));
    Checks.ALL.forEach(check -> words.add("check." + check.id() + ".name"));
    return words;
  }

  /** Writes the page for tables that are given as JSON. */
  public static void write(String tables, Messages messages, OutputStream out) throws IOException {
    ArchivePage page =
        new ArchivePage(
            new Texts(messages),
            messages.language().tag(),
            HtmlRenderer.resource("report.css") + HtmlRenderer.resource("archive.css"),
            HtmlRenderer.resource("archive.js"),
            HtmlRenderer.inScript(tables));
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, ArchivePage.class.getClassLoader(), "hedui.report.templates");
    Utf8ByteOutput written = new Utf8ByteOutput();
    engine.render("archive.jte", page, written);
    written.writeTo(out);
  }

  /** All texts in every language, for the switch; asked for last. */
  public String catalogue() {
    return HtmlRenderer.inScript(HtmlRenderer.catalogue(texts));
  }
}
