package hedui.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an input holds, by its name's ending or else by how it begins. */
enum Kind {
  TEXT,
  TSV,
  CSV;

  private static final int SAMPLE = 8192;

  static Kind of(String name, BufferedInputStream in) throws IOException {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "tsv" -> TSV;
      case "csv" -> CSV;
      default -> begins(in);
    };
  }

  private static Kind begins(BufferedInputStream in) throws IOException {
    in.mark(SAMPLE);
    byte[] bytes = in.readNBytes(SAMPLE);
    in.reset();
    int from = Encodings.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    String first = text.lines().findFirst().orElse("");
    return Tables.isTsvHeader(first) ? TSV : TEXT;
  }
}
