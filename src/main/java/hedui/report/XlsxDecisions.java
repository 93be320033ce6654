package hedui.report;

import hedui.report.XlsxRenderer.Column;
import hedui.review.Decision;
import hedui.review.Decision.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the verdicts that a reviewer wrote into the spreadsheet of {@link XlsxRenderer}. */
public final class XlsxDecisions {
  private static final Set<String> REASONS =
      Set.of("", "false-alarm", "acceptable", "source-wrong", "other");

  private XlsxDecisions() {}

  /** What was read, and complaints about rows that were not: row, what, what to do. */
  public record Read(List<Decision> decisions, List<String> complaints) {}

  /**
   * Reads all rows that have a verdict.
   *
   * @throws IOException if the stream is no workbook
   */
  public static Read read(InputStream workbook) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(workbook);
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      rows.filter(row -> row.getRowNum() > 1)
          .forEach(
              row -> {
                String word = cell(row, Column.VERDICT).toLowerCase(Locale.ROOT);
                String reason = cell(row, Column.REASON).toLowerCase(Locale.ROOT);
                String fingerprint = cell(row, Column.FINGERPRINT);
                if (word.isEmpty()) {
                  return;
                }
                if (!word.equals("confirmed") && !word.equals("dismissed")) {
                  complaints.add(
                      "row "
                          + row.getRowNum()
                          + ": the verdict \""
                          + word
                          + "\" is neither confirmed nor dismissed");
                } else if (!REASONS.contains(reason)) {
                  complaints.add(
                      "row "
                          + row.getRowNum()
                          + ": the reason \""
                          + reason
                          + "\" is none of false-alarm, acceptable, source-wrong, other");
                } else if (!fingerprint.matches("[0-9a-f]{16}")) {
                  complaints.add(
                      "row "
                          + row.getRowNum()
                          + ": column A holds no fingerprint; do not delete or reorder the columns");
                } else {
                  decisions.add(decision(row, fingerprint, word, reason));
                }
              });
    }
    decisions.sort(Comparator.comparing(Decision::fingerprint));
    return new Read(decisions, complaints);
  }

  private static Decision decision(Row row, String fingerprint, String word, String reason) {
    return new Decision(
        fingerprint,
        cell(row, Column.CHECK),
        Verdict.valueOf(word.toUpperCase(Locale.ROOT)),
        reason,
        cell(row, Column.COMMENT),
        "",
        "",
        marks(cell(row, Column.SOURCE_MARKS)),
        marks(cell(row, Column.TARGET_MARKS)),
        cell(row, Column.SENTENCE));
  }

  private static List<String> marks(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(XlsxRenderer.BETWEEN_MARKS));
  }

  private static String cell(Row row, Column column) {
    String text = column.at() < row.getCellCount() ? row.getCellText(column.at()) : "";
    return text == null ? "" : text.strip();
  }
}
