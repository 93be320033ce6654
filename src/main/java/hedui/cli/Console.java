package hedui.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Standard output that fails when it cannot be written. Java's own keeps a full disk to itself, and
 * a pipeline would take half a report for a whole one.
 */
final class Console extends FilterOutputStream {
  /** Whether it was said: what is still in buffers then goes nowhere, without a word. */
  private boolean failed;

  private Console(OutputStream out) {
    super(out);
  }

  /** A print stream over {@code out} whose failures are thrown, as {@link UncheckedIOException}. */
  static PrintStream over(OutputStream out) {
    return new PrintStream(
        new BufferedOutputStream(new Console(out), 1 << 16), false, StandardCharsets.UTF_8);
  }

  static void install() {
    System.setOut(over(new FileOutputStream(FileDescriptor.out)));
  }

  /**
   * Whether the reader of the output has gone, as in {@code hedui … | head}: that needs no words.
   */
  static boolean closed(UncheckedIOException failure) {
    String message = failure.getMessage();
    return failure instanceof Failure && message != null && message.contains("pipe");
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failed) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException failure) {
      failed = true;
      throw new Failure(failure);
    }
  }

  private static final class Failure extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Failure(IOException cause) {
      super("standard output cannot be written (" + cause.getMessage() + ")", cause);
    }
  }
}
