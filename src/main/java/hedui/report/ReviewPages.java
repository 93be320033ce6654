package hedui.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the review server makes of reports: pages that may talk to it, and a list of them. */
public final class ReviewPages {
  private static final String SILENT = "content=\"default-src 'none';";
  private static final String ALONE = "<meta name=\"hedui-review\" content=\"\">";

  private ReviewPages() {}

  /**
   * A report that knows where to send its verdicts. Both changes are made in its head, before any
   * text of the document.
   *
   * @param base the path under which the server answers, with / at both ends
   */
  public static String connected(String page, String base) {
    return first(
        first(page, SILENT, SILENT + " connect-src 'self';"),
        ALONE,
        ALONE.replace("content=\"\"", "content=\"" + base + "\""));
  }

  private static String first(String text, String old, String changed) {
    int at = text.indexOf(old);
    return at < 0 ? text : text.substring(0, at) + changed + text.substring(at + old.length());
  }

  /** A page that links to each report. */
  public static String list(List<String> reports, Messages messages) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(messages.tag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    String title = Plain.xml(messages.text("page.review.title"));
    page.append("<title>").append(title).append(" – hedui</title>\n<style>");
    page.append(HtmlRenderer.resource("report.css")).append("</style>\n</head>\n<body>\n<main>\n");
    page.append("<h1>").append(title).append("</h1>\n<ul>\n");
    for (String report : reports) {
      page.append("<li><a href=\"")
          .append(link(report))
          .append("\"><bdi>")
          .append(Plain.xml(report))
          .append("</bdi></a></li>\n");
    }
    return page.append("</ul>\n</main>\n</body>\n</html>\n").toString();
  }

  /** A relative name as a link. */
  public static String link(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
