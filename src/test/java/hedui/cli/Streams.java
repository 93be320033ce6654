package hedui.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes what a command writes to its two streams during a test, which registers it as a field. */
final class Streams implements BeforeEachCallback, AfterEachCallback {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Override
  public void beforeEach(ExtensionContext context) {
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setOut(out);
    System.setErr(err);
  }

  String out() {
    return written.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Forgets what was written so far. */
  void reset() {
    written.reset();
    said.reset();
  }
}
