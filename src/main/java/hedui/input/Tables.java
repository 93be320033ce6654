package hedui.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tables of translated rows with a header: {@code source}, {@code target} and perhaps {@code id}
 * and {@code language}. A row is a bead.
 */
final class Tables {
  private final String name;
  private final Columns columns;
  private final Optional<Language> requested;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Integer> undecided = new ArrayList<>();
  private int lean;

  private Tables(String name, List<String> header, Optional<Language> requested)
      throws InputException {
    this.name = name;
    this.columns = Columns.of(name, header);
    this.requested = requested;
  }

  /** Whether a text without a telling name is a TSV: its first line is the header of one. */
  static boolean isTsv(String text) {
    int lf = text.indexOf('\n');
    List<String> header = split(strip(text.substring(0, lf < 0 ? text.length() : lf)));
    return header.contains("source") && header.contains("target");
  }

  /** Tabs divide fields, LF or CRLF ends a row, and nothing is quoted. */
  static Document tsv(String name, String text, Optional<Language> requested)
      throws InputException {
    Tables table = null;
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int lf = text.indexOf('\n', start);
      int end = lf < 0 ? text.length() : lf;
      String line = strip(text.substring(start, end));
      start = end + 1;
      number++;
      if (table == null) {
        table = new Tables(name, split(line), requested);
      } else if (!line.isEmpty()) {
        table.row(number, split(line));
      }
    }
    if (table == null) {
      throw new InputException(name + ": is empty");
    }
    return table.document();
  }

  /** RFC 4180. */
  static Document csv(String name, String text, Optional<Language> requested)
      throws InputException {
    Tables table = null;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        if (table == null) {
          table = new Tables(name, row.getFields(), requested);
        } else {
          table.row((int) row.getStartingLineNumber(), row.getFields());
        }
      }
    } catch (CsvParseException e) {
      throw new InputException(name + ": is not CSV as in RFC 4180 (" + e.getMessage() + ")");
    } catch (java.io.IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
    if (table == null) {
      throw new InputException(name + ": is empty");
    }
    return table.document();
  }

  private void row(int number, List<String> fields) {
    if (fields.size() < columns.needed()) {
      problems.add(
          new Problem(
              number,
              name
                  + ":"
                  + number
                  + ": has "
                  + fields.size()
                  + " fields, its header "
                  + columns.all()));
      return;
    }
    String source = fields.get(columns.source());
    String target = fields.get(columns.target());
    String id = columns.id() < 0 ? "" : fields.get(columns.id()).strip();
    if (id.isEmpty()) {
      id = "row" + number;
    }
    for (int again = 2; !ids.add(id); again++) {
      // Ids are people's and repeat; a bead's may not.
      String next = id.replaceFirst("#\\d+$", "") + "#" + again;
      id = next;
    }
    if (source.isBlank() && target.isBlank()) {
      return;
    }
    int rowLean = HanForms.lean(target);
    lean += rowLean;
    String tag = columns.language() < 0 ? "" : fields.get(columns.language()).strip();
    Optional<Language> language = requested;
    if (language.isEmpty() && !tag.isEmpty()) {
      try {
        language = Tags.chinese(tag);
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(number, name + ":" + number + ": " + e.getMessage()));
        return;
      }
    }
    if (language.isEmpty()) {
      language = HanForms.language(rowLean);
    }
    if (language.isEmpty()) {
      undecided.add(blocks.size());
    }
    blocks.add(
        new Block(
            id,
            "",
            language.orElse(Language.ZH_TW),
            source.isBlank() ? List.of() : List.of(new Line(number, id, source)),
            target.isBlank() ? List.of() : List.of(new Line(number, id, target)),
            true));
  }

  private Document document() {
    Language most = requested.or(() -> HanForms.language(lean)).orElse(Language.ZH_TW);
    for (int i : undecided) {
      Block b = blocks.get(i);
      blocks.set(i, new Block(b.id(), b.speaker(), most, b.source(), b.target(), b.oneBead()));
    }
    return new Document(name, most, blocks, problems);
  }

  private static String strip(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private static List<String> split(String line) {
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
  private record Columns(int source, int target, int id, int language, int all) {
    static Columns of(String name, List<String> header) throws InputException {
      List<String> names = header.stream().map(String::strip).toList();
      Columns columns =
          new Columns(
              names.indexOf("source"),
              names.indexOf("target"),
              names.indexOf("id"),
              names.indexOf("language"),
              names.size());
      if (columns.source < 0 || columns.target < 0) {
        throw new InputException(
            name
                + ":1: the header must name source and target; it has "
                + String.join(", ", names));
      }
      return columns;
    }

    int needed() {
      return Math.max(Math.max(source, target), Math.max(id, language)) + 1;
    }
  }
}
