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
 * @param about from which language into which
 * @param data what the script needs; asked for last, when every text of the page is known
 */
public record Page(
    Texts texts,
    String language,
    String title,
    String sourceTag,
    String targetTag,
    Text about,
    Text verdict,
    boolean clean,
    Overview overview,
    List<Row> rows,
    List<Guide> guides,
    List<String> problems,
    String css,
    String script,
    Supplier<String> data) {

  /** The whole document at a glance. */
  public record Overview(
      int beads,
      List<CheckRow> checks,
      List<Tick> strip,
      List<Part> parts,
      List<Fact> facts,
      List<Speaker> speakers,
      Scatter scatter) {}

  /** Findings of one check by severity, most severe first; width in hundredths of the longest. */
  public record CheckRow(String id, Text name, List<Cell> cells, int total, int width) {}

  public record Cell(Severity severity, int count) {}

  /** A bead with findings, in the strip of the whole document. */
  public record Tick(String anchor, String severity, int x) {}

  /** A stretch of the document, and how many findings that count it has by severity. */
  public record Part(String anchor, String first, String last, List<Cell> cells) {}

  /** A line of what the audit itself covered. */
  public record Fact(Text name, String value) {}

  public record Speaker(String name, int findings) {
    /** The filter that finds what this speaker said. */
    public String query() {
      return "speaker:\"" + name.replace("\"", "") + "\"";
    }
  }

  /** Length of the Chinese against what the document's own ratio leads to expect; in SVG units. */
  public record Scatter(List<Point> points, String lineX2, String lineY2) {
    public List<Point> outliers() {
      return points.stream().filter(Point::outlier).toList();
    }
  }

  /** A bead in the scatter; {@code source} and {@code target} are its lengths in characters. */
  public record Point(
      String bead, String anchor, String x, String y, boolean outlier, int source, int target) {}

  /**
   * A bead: both sides in pieces, and its findings.
   *
   * @param far whether the first view leaves it out, as no open finding is near
   * @param numbers how sure the alignment is and how much of either side the other accounts for
   */
  public record Row(
      String id,
      String anchor,
      String type,
      String speaker,
      boolean speakerChanges,
      boolean far,
      boolean uncertain,
      Text numbers,
      List<Piece> source,
      List<Piece> target,
      List<Card> findings) {}

  /**
   * A run of text; marked by the findings of those numbers, or by none.
   *
   * @param anchor the card of the first of these findings
   * @param control the name of the invisible character that the run is; empty if it is none
   * @param whole whether the run is short enough never to be broken over two lines
   */
  public record Piece(
      String text, String severity, String findings, String anchor, String control, boolean whole) {
    static Piece plain(String text) {
      return new Piece(text, "", "", "", "", false);
    }

    public boolean isMarked() {
      return !findings.isEmpty();
    }

    public boolean isControl() {
      return !control.isEmpty();
    }
  }

  /** A finding as shown under its bead. */
  public record Card(
      int number,
      String anchor,
      String check,
      Text checkName,
      String category,
      Text categoryWord,
      Severity severity,
      Text severityWord,
      String status,
      Text statusWord,
      List<Text> noted,
      boolean carried,
      Text message,
      List<Why> why,
      String replaced,
      String suggestion,
      boolean hasSuggestion) {}

  /** A row of evidence; {@code lang} is the language of {@code text}. */
  public record Why(Text side, String lang, String text, Text reading) {}

  /** A check's own page, as HTML made by us from our own Markdown. */
  public record Guide(String id, Text name, Text summary, String html) {}
}
