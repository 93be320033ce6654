package hedui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where texts stand in the formats that are read line by line. */
final class RawLines {
  private final String name;
  private final LineReader lines;
  private final Piece piece;

  /**
   * @param lines of the piece
   */
  RawLines(String name, LineReader lines, Piece piece) {
    this.name = name;
    this.lines = lines;
    this.piece = piece;
  }

  /** The lines of a plain text. */
  List<RawText> texts() throws InputException {
    List<RawText> texts = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      texts.add(field(0, line.get().length()));
    }
    return texts;
  }

  /** The rows of a TSV. */
  List<RawUnit> rows() throws InputException {
    Tables.Columns columns = Tables.Columns.of(name, Tables.split(lines.next().orElse("")));
    List<RawUnit> units = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      List<RawText> fields = new ArrayList<>();
      int from = 0;
      for (String field : Tables.split(line.get())) {
        fields.add(field(from, from + field.length()));
        from += field.length() + 1;
      }
      if (fields.size() > Math.max(columns.source(), columns.target())) {
        units.add(RawUnit.of(fields.get(columns.source()), fields.get(columns.target())));
      }
    }
    return units;
  }

  /** The objects of JSON lines. */
  List<RawUnit> objects() throws InputException {
    List<RawUnit> units = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      JsonLines.raw(piece, line.get(), lines.start()).ifPresent(units::add);
    }
    return units;
  }

  /** The entries and plural forms of a PO file. */
  List<RawUnit> entries() throws InputException {
    PoReader reader = new PoReader(name, lines, piece);
    List<RawUnit> units = new ArrayList<>();
    boolean more = true;
    while (more) {
      try {
        Optional<PoReader.Located> located = reader.located();
        located.ifPresent(entry -> units.add(entry.raw()));
        more = located.isPresent();
      } catch (UnitReader.BadUnitException e) {
        // The reader of the document has complained of it; the entries after it can be read.
      }
    }
    return units;
  }

  private RawText field(int from, int to) {
    return RawText.plain(piece, lines.start() + from, lines.start() + to);
  }
}
