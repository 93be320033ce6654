package hedui.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tables of translated rows with a header: {@code source}, {@code target} and perhaps {@code id}
 * and {@code language}. A row is a unit.
 */
final class Tables {
  private Tables() {}

  /** Whether the first line of a text without a telling name is the header of a TSV. */
  static boolean isTsvHeader(String line) {
    return Columns.find(split(line)).isPresent();
  }

  /** Tabs divide fields, LF or CRLF ends a row, and nothing is quoted. */
  static UnitReader tsv(String name, LineReader lines) throws InputException {
    List<String> header = split(lines.next().orElse(""));
    Columns columns = Columns.of(name, header);
    return new UnitReader() {
      @Override
      public Optional<Unit> next() throws InputException, BadUnitException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
          if (!line.get().isEmpty()) {
            return Optional.of(columns.unit(name, lines.number(), split(line.get())));
          }
        }
        return Optional.empty();
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }

  /** RFC 4180. */
  static UnitReader csv(String name, LineReader lines) throws InputException {
    CloseableIterator<CsvRecord> rows =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(new StrictReader(lines))
            .iterator();
    Optional<CsvRecord> header = row(name, rows);
    Columns columns = Columns.of(name, header.map(CsvRecord::getFields).orElse(List.of()));
    return new UnitReader() {
      @Override
      public Optional<Unit> next() throws InputException, BadUnitException {
        Optional<CsvRecord> row = row(name, rows);
        return row.isEmpty()
            ? Optional.empty()
            : Optional.of(
                columns.unit(name, (int) row.get().getStartingLineNumber(), row.get().getFields()));
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }

  private static Optional<CsvRecord> row(String name, CloseableIterator<CsvRecord> rows)
      throws InputException {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof StrictReader.Complaint complaint) {
        throw complaint.said();
      }
      throw new InputException(name + ": cannot be read (" + e.getMessage() + ")");
    } catch (CsvParseException e) {
      if (e.getCause() instanceof StrictReader.Complaint complaint) {
        throw complaint.said();
      }
      throw new InputException(name + ": is not CSV as in RFC 4180 (" + e.getMessage() + ")");
    }
  }

  static List<String> split(String line) {
    List<String> fields = new ArrayList<>(6);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      fields.add(line.substring(start, tab));
      start = tab + 1;
    }
    fields.add(line.substring(start));
    return fields;
  }

  /** Where the columns stand; -1 for one that is not there. */
  record Columns(int source, int target, int id, int language, int all) {
    static Optional<Columns> find(List<String> header) {
      List<String> names = header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
      Columns columns =
          new Columns(
              names.indexOf("source"),
              names.indexOf("target"),
              names.indexOf("id"),
              names.indexOf("language"),
              names.size());
      return columns.source < 0 || columns.target < 0 ? Optional.empty() : Optional.of(columns);
    }

    static Columns of(String name, List<String> header) throws InputException {
      return find(header)
          .orElseThrow(
              () ->
                  new InputException(
                      name
                          + ":1: the header must name source and target, and may name id and language;"
                          + " it has: "
                          + String.join(", ", header)));
    }

    Unit unit(String name, int line, List<String> fields) throws UnitReader.BadUnitException {
      if (fields.size() <= Math.max(Math.max(source, target), Math.max(id, language))) {
        throw new UnitReader.BadUnitException(
            line,
            name + ":" + line + ": has " + fields.size() + " fields, but its header has " + all);
      }
      String own = id < 0 ? "" : fields.get(id).strip();
      return new Unit(
          own.isEmpty() ? "row" + line : own,
          line,
          fields.get(source),
          fields.get(target),
          language < 0 ? "" : fields.get(language).strip());
    }
  }
}
