package hedui.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the tables of a DOCX that have an English and a Chinese column; row 3 of the second table
 * is the unit {@code t2r3}. What is deleted under change tracking is no text.
 */
final class DocxReader {
  static final String PART = "word/document.xml";

  private DocxReader() {}

  static UnitReader open(String name, InputStream in) throws InputException {
    byte[] xml = ZipBytes.entry(name, ZipBytes.read(name, in), PART);
    if (xml.length == 0) {
      throw new InputException(name + ": is no DOCX (it has no " + PART + ")");
    }
    List<Unit> units = new ArrayList<>();
    try {
      XMLStreamReader reader = XmlText.open(name, new ByteArrayInputStream(xml));
      int tables = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("tbl")) {
          units.addAll(table(name, reader, ++tables).units());
        }
      }
    } catch (XMLStreamException e) {
      throw XmlText.complaint(name, e);
    }
    if (units.isEmpty()) {
      throw new InputException(name + ": has no table with an English and a Chinese column");
    }
    return Grid.reader(units);
  }

  private static Grid table(String name, XMLStreamReader xml, int table)
      throws XMLStreamException, InputException {
    Grid grid = new Grid();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inText = false;
    // Where a tab is a stop of the ruler and no character.
    boolean inProperties = false;
    int rows = 0;
    int inner = 0;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "tbl" -> inner++;
          case "t" -> inText = true;
          case "br", "cr" -> cell.append('\n');
          case "pPr" -> inProperties = true;
          case "tab" -> cell.append(inProperties ? "" : "\t");
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        switch (xml.getLocalName()) {
          case "t" -> inText = false;
          case "pPr" -> inProperties = false;
          case "p" -> cell.append('\n');
          case "tc" -> {
            if (inner == 0) {
              cells.add(cell.toString().strip());
              cell.setLength(0);
            }
          }
          case "tr" -> {
            if (inner == 0) {
              rows++;
              grid.add(new Grid.Row("t" + table + "r" + rows, 0, cells));
              cells = new ArrayList<>();
            }
          }
          case "tbl" -> inner--;
          default -> {}
        }
      } else if (inText
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        XmlText.append(cell, xml, name);
      }
    }
    return grid;
  }
}
