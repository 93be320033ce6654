package hedui.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the files of the built-in termbase; the head of {@code finance.tsv} explains their columns.
 */
final class BuiltInFile {
  private static final int COLUMNS = 8;

  private BuiltInFile() {}

  /** The terms of a file beside this class. */
  static List<Term> load(String name) {
    try (InputStream in = BuiltInFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource hedui/term/" + name + " is missing");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Term> read(Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<Term> terms = new ArrayList<>();
    boolean header = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      String[] cells = new String[COLUMNS];
      int column = 0;
      int from = 0;
      while (column < COLUMNS) {
        int tab = line.indexOf('\t', from);
        cells[column++] = tab < 0 ? line.substring(from) : line.substring(from, tab);
        from = tab < 0 ? line.length() : tab + 1;
      }
      terms.add(term(cells));
    }
    return terms;
  }

  private static Term term(String[] cells) {
    Set<Term.Tag> tags = EnumSet.noneOf(Term.Tag.class);
    if (!cells[4].isEmpty()) {
      for (String tag : cells[4].split(" ")) {
        tags.add(Term.Tag.valueOf(tag.toUpperCase(Locale.ROOT)));
      }
    }
    return new Term(
        list(cells[0]),
        renderings(cells[1]),
        renderings(cells[2]),
        list(cells[3]).stream().filter(text -> !isLoose(text)).toList(),
        list(cells[3]).stream()
            .filter(BuiltInFile::isLoose)
            .map(text -> text.substring(1))
            .toList(),
        tags,
        list(cells[5]),
        list(cells[6]),
        cells[7]);
  }

  private static boolean isLoose(String text) {
    return text.charAt(0) == '?';
  }

  private static Renderings renderings(String cell) {
    List<String> accepted = new ArrayList<>();
    List<String> deprecated = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String text : list(cell)) {
      switch (text.charAt(0)) {
        case '~' -> deprecated.add(text.substring(1));
        case '!' -> wrong.add(text.substring(1));
        default -> accepted.add(text);
      }
    }
    return new Renderings(accepted, deprecated, wrong);
  }

  private static List<String> list(String cell) {
    List<String> all = new ArrayList<>();
    for (int from = 0; from < cell.length(); ) {
      int end = cell.indexOf(';', from);
      end = end < 0 ? cell.length() : end;
      String item = cell.substring(from, end).strip();
      if (!item.isEmpty()) {
        all.add(item);
      }
      from = end + 1;
    }
    return all;
  }
}
