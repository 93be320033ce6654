package hedui.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the sheets of a workbook that have an English and a Chinese column; a row without an id of
 * its own is named by its sheet and number: {@code Sheet1!3}.
 */
final class XlsxReader {
  private XlsxReader() {}

  static UnitReader open(String name, InputStream in) throws InputException {
    byte[] bytes = ZipBytes.read(name, in);
    List<Unit> units = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Sheet> sheets = book.getSheets()) {
      for (Sheet sheet : sheets.toList()) {
        Grid grid = new Grid();
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> grid.add(row(sheet.getName(), row)));
        }
        units.addAll(grid.units());
      }
    } catch (IOException | RuntimeException e) {
      // Its parsers throw whatever they stumble over.
      throw new InputException(name + ": is no workbook that can be read (" + e.getMessage() + ")");
    }
    if (units.isEmpty()) {
      throw new InputException(
          name + ": has no sheet with an English and a Chinese column (or source and target)");
    }
    return Grid.reader(units);
  }

  private static Grid.Row row(String sheet, Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      String text = cell == null ? "" : cell.getText();
      if (text != null && text.length() > XmlText.LONGEST) {
        throw new IllegalStateException(
            "row " + row.getRowNum() + " has a text longer than 4 MiB; no text is");
      }
      cells.add(text == null ? "" : text);
    }
    return new Grid.Row(sheet + "!" + row.getRowNum(), row.getRowNum(), cells);
  }
}
