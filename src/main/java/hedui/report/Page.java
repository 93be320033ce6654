package hedui.report;

import hedui.check.Severity;
import hedui.report.Texts.Text;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the HTML page shows, ready for its template: every text chosen, every number counted.
 *
 * @param language BCP 47 tag of the interface
 * @param sourceTag the {@code lang} of English runs
 * @param targetTag the {@code lang} of Chinese runs, with its script
 * @param data what the script needs; asked for last, when every text of the page is known
 */
public record Page(
    Texts texts,
    String language,
    String title,
    String sourceTag,
    String targetTag,
    Text verdict,
    boolean clean,
    List<CheckRow> checks,
    List<Tick> strip,
    List<Fact> facts,
    List<Speaker> speakers,
    Scatter scatter,
    List<Row> rows,
    List<Guide> guides,
    List<String> problems,
    String css,
    String script,
    Supplier<String> data) {

  /** Open findings of one check by severity, most severe first. */
  public record CheckRow(String id, Text name, List<Cell> cells, int total, int percent) {}

  public record Cell(Severity severity, int count) {}

  /** A bead in the strip of the whole document. */
  public record Tick(String bead, String severity, int x) {}

  /** A line of what the audit itself covered. */
  public record Fact(Text name, String value) {}

  public record Speaker(String name, int findings) {}

  /** Length of the Chinese against what the document's own ratio leads to expect; in SVG units. */
  public record Scatter(List<Point> points, String lineX2, String lineY2) {}

  public record Point(String bead, String x, String y, boolean outlier, String label) {}

  /** A bead: both sides in pieces, and its findings. */
  public record Row(
      String id,
      String anchor,
      String type,
      String speaker,
      boolean speakerChanges,
      boolean far,
      String confidence,
      String coverage,
      List<Piece> source,
      List<Piece> target,
      List<Card> findings) {}

  /** A run of text; marked by the findings of those numbers, or by none. */
  public record Piece(String text, String severity, String findings) {
    public boolean isMarked() {
      return !findings.isEmpty();
    }
  }

  /** A finding as shown under its bead. */
  public record Card(
      int number,
      String anchor,
      String check,
      Text checkName,
      String category,
      Severity severity,
      Text severityWord,
      String status,
      Text statusWord,
      String note,
      Text message,
      List<Why> why,
      String replaced,
      String suggestion,
      boolean hasSuggestion) {}

  public record Why(Text side, String lang, String text, Text reading) {}

  /** A check's own page, as HTML made by us from our own Markdown. */
  public record Guide(String id, Text name, String html) {}
}
