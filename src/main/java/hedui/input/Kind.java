package hedui.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an input holds, by its name's ending or else by how it begins. */
enum Kind {
  TEXT,
  TSV,
  CSV,
  TMX,
  XLIFF,
  PO,
  JSON_LINES,
  XLSX,
  DOCX;

  private static final int SAMPLE = 1 << 16;

  static Kind of(String name, BufferedInputStream in) throws IOException {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "tsv" -> TSV;
      case "csv" -> CSV;
      case "tmx" -> TMX;
      case "xlf", "xliff", "mqxliff", "sdlxliff", "mxliff" -> XLIFF;
      case "po", "pot" -> PO;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "xlsx" -> XLSX;
      case "docx" -> DOCX;
      default -> begins(in);
    };
  }

  private static Kind begins(BufferedInputStream in) throws IOException {
    in.mark(SAMPLE);
    byte[] bytes = in.readNBytes(SAMPLE);
    in.reset();
    int from = Encodings.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    if (text.startsWith("PK\u0003\u0004")) {
      return text.contains("word/") ? DOCX : XLSX;
    }
    if (text.startsWith("<")) {
      return text.contains("<tmx") ? TMX : text.contains("<xliff") ? XLIFF : TEXT;
    }
    int end = text.indexOf('\n');
    String first = text.substring(0, end < 0 ? text.length() : end).stripTrailing();
    if (JsonLines.isJsonLine(first)) {
      return JSON_LINES;
    }
    return Tables.isTsvHeader(first) ? TSV : TEXT;
  }
}
