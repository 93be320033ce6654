package hedui.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A check's page: its documentation, which is also what {@code explain} prints and what its tests
 * run.
 */
public final class CheckPage {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private CheckPage() {}

  /**
   * The page of a check, as Markdown.
   *
   * @throws IllegalArgumentException if there is no such check
   */
  public static String markdown(String check) {
    try (InputStream in = CheckPage.class.getResourceAsStream("/hedui/check/" + check + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("no check has the id " + check);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("unreadable page of " + check, e);
    }
  }

  /** Whether a check has a page. */
  static boolean has(String check) {
    return CheckPage.class.getResource("/hedui/check/" + check + ".md") != null;
  }

  /** The same as HTML; its headings start at level 3, to stand inside a section. */
  static String html(String check) {
    String deeper = markdown(check).replaceAll("(?m)^(#+ )", "##$1");
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .build()
        .render(Parser.builder().extensions(TABLES).build().parse(deeper));
  }
}
