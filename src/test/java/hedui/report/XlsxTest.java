package hedui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import hedui.report.XlsxRenderer.Column;
import hedui.review.Decision;
import hedui.review.Decision.Verdict;
import hedui.review.ReviewedFinding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The spreadsheet that reviewers fill in, and what is read back of it. */
final class XlsxTest {

  @Test
  void verdictsAreReadBackAsTheyWereGiven() throws IOException {
    List<ReviewedFinding> judged = new ArrayList<>();
    List<Decision> given = new ArrayList<>();
    DocumentReport report = SampleReports.repeated(3);
    for (ReviewedFinding finding : report.findings()) {
      Decision decision =
          new Decision(
              finding.fingerprint(),
              finding.finding().check(),
              judged.isEmpty() ? Verdict.CONFIRMED : Verdict.DISMISSED,
              judged.isEmpty() ? "" : "source-wrong",
              "=1+1 備註",
              "",
              "",
              List.of("operating income"),
              List.of("營業收入"),
              finding.sentence());
      given.add(decision);
      judged.add(finding.decided(decision, false));
    }
    given.sort(Comparator.comparing(Decision::fingerprint));
    byte[] sheet = render(with(report, judged), Language.ZH_TW);
    XlsxDecisions.Read read = XlsxDecisions.read(new ByteArrayInputStream(sheet));
    assertEquals(List.of(), read.complaints());
    assertEquals(given, read.decisions());
  }

  @Test
  void everyCellIsTextSoThatNoneIsAFormula() throws IOException {
    byte[] sheet = render(SampleReports.formula(), Language.EN);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
      List<Row> rows = book.getFirstSheet().read();
      assertEquals(2, rows.size());
      assertEquals("=HYPERLINK(\"http://x\")", rows.get(1).getCellText(Column.TARGET.at()));
      for (Cell cell : rows.get(1)) {
        assertTrue(
            cell == null || Set.of(CellType.STRING, CellType.EMPTY).contains(cell.getType()),
            String.valueOf(cell));
      }
    }
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws IOException {
    assertArrayEquals(
        render(SampleReports.repeated(2), Language.ZH_CN),
        render(SampleReports.repeated(2), Language.ZH_CN));
  }

  @Test
  void anUnknownVerdictIsComplainedOfAndTheOthersAreRead() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(written, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("findings");
      row(sheet, 1, "0123456789abcdef", "Confirmed", "");
      row(sheet, 2, "0123456789abcdef", "perhaps", "");
      row(sheet, 3, "moved", "dismissed", "");
      row(sheet, 4, "0123456789abcdef", "dismissed", "because");
      row(sheet, 5, "0123456789abcdee", "", "");
    }
    XlsxDecisions.Read read = XlsxDecisions.read(new ByteArrayInputStream(written.toByteArray()));
    assertEquals(1, read.decisions().size());
    assertEquals(Verdict.CONFIRMED, read.decisions().get(0).verdict());
    assertEquals(3, read.complaints().size());
    assertTrue(read.complaints().get(0).startsWith("row 3: "), read.complaints().get(0));
  }

  private static void row(
      Worksheet sheet, int row, String fingerprint, String verdict, String reason) {
    sheet.value(row, Column.FINGERPRINT.at(), fingerprint);
    sheet.value(row, Column.CHECK.at(), "number-mismatch");
    sheet.value(row, Column.VERDICT.at(), verdict);
    sheet.value(row, Column.REASON.at(), reason);
  }

  private static DocumentReport with(DocumentReport report, List<ReviewedFinding> findings) {
    return new DocumentReport(
        report.bitext(), report.coverage(), findings, report.audited(), report.problems());
  }

  private static byte[] render(DocumentReport report, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxRenderer().render(new Report(List.of(report)), Messages.of(language), out);
    return out.toByteArray();
  }
}
