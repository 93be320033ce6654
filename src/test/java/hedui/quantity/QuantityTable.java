package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of texts and what is read in them, in the sections that its headings make. A test runs a
 * section, not a row: what a mutation tester pays for is the number of tests.
 */
final class QuantityTable {
  /** A text, what is read in it in {@link Notation}, and whether that is still missed. */
  record Row(String text, String read, boolean missed) {}

  /** Rows under one heading. */
  record Section(String name, List<Row> rows) {
    @Override
    public String toString() {
      return name;
    }
  }

  private QuantityTable() {}

  /** The sections of a table in the resources of this package. */
  static List<Section> sections(String file) {
    List<Section> sections = new ArrayList<>();
    for (String line : text(file).lines().toList()) {
      if (line.startsWith("# ")) {
        sections.add(new Section(line.substring(2), new ArrayList<>()));
        continue;
      }
      String[] cells = line.split("\t");
      boolean missed = cells.length == 3 && cells[2].equals("known-miss");
      if (cells.length != 2 && !missed) {
        throw new IllegalArgumentException(file + ": " + line);
      }
      sections.get(sections.size() - 1).rows().add(new Row(cells[0], cells[1], missed));
    }
    return sections;
  }

  /** Every row of a section is read as it says, or missed as it says. */
  static void assertReads(QuantityReader reader, Section section) {
    assertAll(section.rows().stream().map(row -> () -> assertReads(reader, row)));
  }

  private static void assertReads(QuantityReader reader, Row row) {
    String read = Notation.of(row.text(), reader.read(row.text()));
    if (row.missed()) {
      assertNotEquals(row.read(), read, "no longer a known miss: " + row.text());
    } else {
      assertEquals(row.read(), read, row.text());
    }
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(QuantityTable.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
