package hedui.term;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a user's own termbase: TBX (ISO 30042, see {@link TbxReader}), or a table with tabs or
 * commas whose header names its columns. The kind is told by the content.
 *
 * <p>Columns of a table, in any order: {@code english} (or {@code en}, {@code source}, {@code
 * term}); {@code zh}, {@code zh-TW}, {@code zh-CN} (or {@code target}, {@code accepted}) for what
 * is accepted; {@code deprecated}; {@code forbidden} (or {@code wrong}); {@code severity}; {@code
 * note}. Several words in a cell are parted by {@code ;} or {@code |}.
 */
public final class TermbaseReader {
  private static final Map<String, Column> COLUMNS = columns();

  private enum Column {
    ENGLISH,
    BOTH,
    TAIWAN,
    MAINLAND,
    DEPRECATED,
    WRONG,
    SEVERITY,
    NOTE
  }

  private TermbaseReader() {}

  /**
   * The terms of a file.
   *
   * @param name the file as the user named it, for complaints
   */
  public static List<Term> read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TermbaseException(name, 0, "not UTF-8; convert it, e.g. iconv -f BIG5 -t UTF-8");
    }
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    String start = text.stripLeading();
    if (start.isEmpty()) {
      throw new TermbaseException(name, 0, "is empty");
    }
    return start.charAt(0) == '<' ? TbxReader.read(name, start) : table(name, text);
  }

  private static List<Term> table(String name, String text) throws TermbaseException {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    boolean tabs = header.indexOf('\t') >= 0;
    Map<String, TermCollector> terms = new LinkedHashMap<>();
    List<Column> columns = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(tabs ? '\t' : ',').ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        int line = (int) row.getStartingLineNumber();
        if (columns.isEmpty()) {
          for (String field : row.getFields()) {
            columns.add(COLUMNS.getOrDefault(field.strip().toLowerCase(Locale.ROOT), Column.NOTE));
          }
          if (!columns.contains(Column.ENGLISH)) {
            throw new TermbaseException(
                name, line, "no column for English; name one english, en, source or term");
          }
        } else if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
          add(row.getFields(), columns, terms, name, line);
        }
      }
    } catch (CsvParseException | IOException e) {
      if (e instanceof TermbaseException complaint) {
        throw complaint;
      }
      throw new TermbaseException(name, 0, "not a table that can be read: " + e.getMessage());
    }
    return terms.values().stream().map(TermCollector::build).toList();
  }

  private static void add(
      List<String> fields,
      List<Column> columns,
      Map<String, TermCollector> terms,
      String name,
      int line)
      throws TermbaseException {
    List<String> english = new ArrayList<>();
    for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
      if (columns.get(i) == Column.ENGLISH) {
        english.addAll(words(fields.get(i)));
      }
    }
    if (english.isEmpty()) {
      throw new TermbaseException(name, line, "a row without an English term");
    }
    TermCollector term =
        terms.computeIfAbsent(english.get(0).toLowerCase(Locale.ROOT), k -> new TermCollector());
    english.forEach(term::english);
    for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
      String field = fields.get(i);
      switch (columns.get(i)) {
        case ENGLISH -> {}
        case BOTH -> words(field).forEach(w -> term.accepted(w, true, true));
        case TAIWAN -> words(field).forEach(w -> term.accepted(w, true, false));
        case MAINLAND -> words(field).forEach(w -> term.accepted(w, false, true));
        case DEPRECATED -> words(field).forEach(w -> term.deprecated(w, true, true));
        case WRONG -> words(field).forEach(w -> term.wrong(w, true, true));
        case SEVERITY -> term.severity(field.strip().toLowerCase(Locale.ROOT));
        case NOTE -> term.note(field.strip());
      }
    }
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    for (String word : cell.split("[;|；]")) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  private static Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String name : Set.of("english", "en", "source", "term", "en-us")) {
      columns.put(name, Column.ENGLISH);
    }
    for (String name : Set.of("zh", "chinese", "target", "accepted", "preferred")) {
      columns.put(name, Column.BOTH);
    }
    for (String name : Set.of("zh-tw", "zh_tw", "zh-hant", "taiwan", "zh-hk")) {
      columns.put(name, Column.TAIWAN);
    }
    for (String name : Set.of("zh-cn", "zh_cn", "zh-hans", "mainland")) {
      columns.put(name, Column.MAINLAND);
    }
    columns.put("deprecated", Column.DEPRECATED);
    columns.put("avoid", Column.DEPRECATED);
    for (String name : Set.of("forbidden", "wrong", "not")) {
      columns.put(name, Column.WRONG);
    }
    columns.put("severity", Column.SEVERITY);
    return columns;
  }
}
