package hedui.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The picture of an archive: one self-contained page.
 *
 * @param texts the page's texts in every language
 * @param language BCP 47 tag of the interface
 * @param css styles, shared with a document's page
 * @param data the tables it shows, as JSON that cannot end a script element
 */
public record ArchivePage(Texts texts, String language, String css, String script, String data) {

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
