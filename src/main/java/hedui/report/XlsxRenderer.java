package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.check.Finding;
import hedui.review.Decision;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet for reviewers: a row a finding, with columns for a verdict, its reason and a
 * comment that {@code hedui decisions import} reads back. Every cell is a string, so that no text
 * can be a formula.
 */
public final class XlsxRenderer implements Renderer {

  /**
   * The columns, in order; {@code page.xlsx.<word>} is a column's heading, {@code width} in
   * characters.
   */
  enum Column {
    FINGERPRINT(18),
    DOCUMENT(18),
    LINE(7),
    SPEAKER(16),
    SEVERITY(10),
    CHECK(18),
    NAME(18),
    MESSAGE(44),
    SOURCE(50),
    TARGET(44),
    SOURCE_MARKS(24),
    TARGET_MARKS(24),
    EVIDENCE(44),
    SUGGESTION(18),
    VERDICT(12),
    REASON(14),
    COMMENT(30),
    SENTENCE(30);

    private final int width;

    Column(int width) {
      this.width = width;
    }

    /** Its place, from 0. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the columns
    int at() {
      return ordinal();
    }

    String key() {
      return "page.xlsx." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What stands between several marks in one cell. */
  static final String BETWEEN_MARKS = " ⏐ ";

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(written, "hedui", "1.0")) {
      Worksheet sheet = book.newWorksheet("findings");
      int rows = 1;
      for (Column column : Column.values()) {
        sheet.value(0, column.at(), messages.text(column.key()));
        sheet.width(column.at(), column.width);
      }
      sheet.range(0, 0, 0, Column.values().length - 1).style().bold().wrapText(true).set();
      for (DocumentReport document : report.documents()) {
        Map<String, Bead> beads = new HashMap<>();
        document.bitext().beads().forEach(bead -> beads.putIfAbsent(bead.id(), bead));
        for (ReviewedFinding finding : document.findings()) {
          row(sheet, rows++, document, beads, finding, messages);
        }
      }
      int last = Math.max(1, rows - 1);
      sheet
          .range(1, 0, last, Column.values().length - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      sheet
          .range(1, Column.VERDICT.at(), last, Column.VERDICT.at())
          .validateWithListByFormula("\"confirmed,dismissed\"");
      sheet
          .range(1, Column.REASON.at(), last, Column.REASON.at())
          .validateWithListByFormula("\"false-alarm,acceptable,source-wrong,other\"");
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, last, Column.values().length - 1);
      // What only the reading back needs.
      sheet.hideColumn(Column.FINGERPRINT.at());
      sheet.hideColumn(Column.CHECK.at());
      sheet.hideColumn(Column.SENTENCE.at());
    }
    withoutClock(written.toByteArray(), out);
  }

  private static void row(
      Worksheet sheet,
      int row,
      DocumentReport document,
      Map<String, Bead> beads,
      ReviewedFinding reviewed,
      Messages messages) {
    Finding finding = reviewed.finding();
    Bead bead = finding.beads().isEmpty() ? null : beads.get(finding.beads().get(0));
    List<Mark> home = finding.source().isEmpty() ? finding.target() : finding.source();
    Map<Column, String> cells = new HashMap<>();
    cells.put(Column.FINGERPRINT, reviewed.fingerprint());
    cells.put(Column.DOCUMENT, document.bitext().document().path());
    cells.put(Column.LINE, home.isEmpty() ? "" : place(home.get(0)));
    cells.put(Column.SPEAKER, bead == null ? "" : bead.speaker());
    cells.put(Column.SEVERITY, messages.text("severity." + finding.severity().word()));
    cells.put(Column.CHECK, finding.check());
    String name = "check." + finding.check() + ".name";
    cells.put(Column.NAME, messages.has(name) ? messages.text(name) : finding.check());
    cells.put(Column.MESSAGE, messages.format(finding.message()));
    cells.put(Column.SOURCE, text(bead == null ? List.of() : bead.source(), finding.source(), " "));
    cells.put(Column.TARGET, text(bead == null ? List.of() : bead.target(), finding.target(), ""));
    cells.put(Column.SOURCE_MARKS, marks(finding.source()));
    cells.put(Column.TARGET_MARKS, marks(finding.target()));
    List<String> evidence = new ArrayList<>();
    finding
        .why()
        .forEach(
            step ->
                evidence.add(
                    messages.text("side." + step.side())
                        + ": "
                        + step.text()
                        + " → "
                        + messages.format(step.reading())));
    cells.put(Column.EVIDENCE, String.join("\n", evidence));
    cells.put(Column.SUGGESTION, finding.suggestion().map(s -> s.text()).orElse(""));
    cells.put(
        Column.VERDICT,
        reviewed.status() == Status.CONFIRMED || reviewed.status() == Status.DISMISSED
            ? reviewed.status().word()
            : "");
    cells.put(Column.REASON, reviewed.decision().map(Decision::reason).orElse(""));
    cells.put(Column.COMMENT, reviewed.decision().map(Decision::note).orElse(""));
    cells.put(Column.SENTENCE, reviewed.sentence());
    cells.forEach(
        (column, text) -> {
          if (!text.isEmpty()) {
            sheet.value(row, column.at(), printable(text));
          }
        });
  }

  private static String place(Mark mark) {
    return mark.line().unit().isEmpty()
        ? Integer.toString(mark.line().number())
        : mark.line().unit();
  }

  private static String text(List<Segment> segments, List<Mark> marks, String between) {
    return segments.isEmpty()
        ? marks(marks)
        : String.join(between, segments.stream().map(Segment::text).toList());
  }

  private static String marks(List<Mark> marks) {
    return String.join(BETWEEN_MARKS, marks.stream().map(Mark::text).toList());
  }

  /** Without what XML 1.0 cannot hold, and within the format's limit of a cell. */
  private static String printable(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .limit(16_000)
        .forEach(
            c -> {
              boolean bad =
                  (c < 0x20 && c != '\n' && c != '\t')
                      || (c >= 0xd800 && c < 0xe000)
                      || c == 0xfffe
                      || c == 0xffff;
              kept.appendCodePoint(bad ? 0xfffd : c);
            });
    return kept.toString();
  }

  /** The writer stamps the hour into the file; the same findings must give the same bytes. */
  private static void withoutClock(byte[] workbook, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] content;
        try (InputStream stream = in.getInputStream(entry)) {
          content = stream.readAllBytes();
        }
        if (entry.getName().equals("docProps/core.xml")) {
          content =
              new String(content, StandardCharsets.UTF_8)
                  .replaceAll(
                      "(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + "2000-01-01T00:00:00Z")
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(same);
        zip.write(content);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
