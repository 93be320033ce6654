package hedui.input;

import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens inputs and finds the reader for what they hold. */
public final class Inputs {
  private Inputs() {}

  /** Reads one document from a file. */
  public static Document read(Path file) throws InputException {
    String name = file.toString().replace('\\', '/');
    try {
      List<Line> lines = lines(Files.readString(file, StandardCharsets.UTF_8));
      return TranscriptReader.read(name, lines, Language.ZH_TW);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }

  /** Lines end at LF or CRLF and nowhere else. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int lf = text.indexOf('\n', start);
      int end = lf < 0 ? text.length() : lf;
      int last = lf > start && text.charAt(lf - 1) == '\r' ? end - 1 : end;
      lines.add(Line.of(lines.size() + 1, text.substring(start, last)));
      start = end + 1;
    }
    return lines;
  }
}
