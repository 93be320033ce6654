package hedui.input;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The characters of a {@link LineReader}, for parsers that want a {@link Reader}. */
final class StrictReader extends Reader {
  private final LineReader lines;
  private String line = "";
  private int at;

  StrictReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    while (at == line.length()) {
      try {
        Optional<String> next = lines.nextWithEnd();
        if (next.isEmpty()) {
          return -1;
        }
        line = next.get();
        at = 0;
      } catch (InputException e) {
        throw new Complaint(e);
      }
    }
    int count = Math.min(length, line.length() - at);
    line.getChars(at, at + count, into, from);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Carries our complaint through a parser that knows only {@link IOException}. */
  static final class Complaint extends IOException {
    private final InputException said;

    Complaint(InputException said) {
      super(said.getMessage());
      this.said = said;
    }

    InputException said() {
      return said;
    }
  }
}
