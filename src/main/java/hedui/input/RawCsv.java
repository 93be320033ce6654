package hedui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where the fields of a CSV stand; parts rows and fields as the reader's parser does. */
final class RawCsv {
  private final Piece piece;
  private final String file;
  private int at;

  private RawCsv(Piece piece) {
    this.piece = piece;
    this.file = piece.text();
    this.at = file.startsWith("\ufeff") ? 1 : 0;
  }

  static List<RawUnit> units(String name, Piece piece) throws InputException {
    RawCsv csv = new RawCsv(piece);
    Tables.Columns columns =
        Tables.Columns.of(name, csv.row().stream().map(RawText::text).toList());
    int widest = Math.max(columns.source(), columns.target());
    List<RawUnit> units = new ArrayList<>();
    while (csv.at < csv.file.length()) {
      List<RawText> row = csv.row();
      if (row.size() > widest) {
        units.add(RawUnit.of(row.get(columns.source()), row.get(columns.target())));
      }
    }
    return units;
  }

  private List<RawText> row() {
    List<RawText> fields = new ArrayList<>();
    for (boolean more = true; more; ) {
      fields.add(at < file.length() && file.charAt(at) == '"' ? quoted() : bare());
      more = at < file.length() && file.charAt(at) == ',';
      at += more ? 1 : 0;
    }
    if (at < file.length()) {
      at += file.startsWith("\r\n", at) ? 2 : 1;
    }
    return fields;
  }

  private RawText bare() {
    int start = at;
    while (at < file.length() && !endsField(file.charAt(at))) {
      at++;
    }
    Piece field = new Piece(file.substring(start, at), Syntax.CSV_BARE);
    piece.hold(start, at, field, RawCsv::quotedIfNeeded);
    return RawText.plain(field, 0, at - start);
  }

  private RawText quoted() {
    int start = ++at;
    int end = file.indexOf('"', at);
    while (end >= 0 && file.startsWith("\"\"", end)) {
      end = file.indexOf('"', end + 2);
    }
    end = end < 0 ? file.length() : end;
    Piece field = new Piece(file.substring(start, end), Syntax.CSV_QUOTED);
    piece.hold(start, end, field, UnaryOperator.identity());
    RawText text = new RawText(field);
    for (int i = 0; i < end - start; i++) {
      char c = field.text().charAt(i);
      int width = c == '"' ? 2 : 1;
      text.add(c, i, i + width);
      i += width - 1;
    }
    at = Math.min(file.length(), end + 1);
    while (at < file.length() && !endsField(file.charAt(at))) {
      at++;
    }
    return text;
  }

  private static boolean endsField(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private static String quotedIfNeeded(String field) {
    return field.chars().anyMatch(c -> c == '"' || endsField((char) c))
        ? '"' + field.replace("\"", "\"\"") + '"'
        : field;
  }
}
