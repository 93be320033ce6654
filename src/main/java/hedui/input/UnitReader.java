package hedui.input;

import hedui.bitext.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the translation units of one input in order. */
interface UnitReader extends Closeable {

  /**
   * The next unit; empty at the end.
   *
   * @throws BadUnitException if one unit cannot be read but those after it can
   * @throws InputException if nothing more can be read
   */
  Optional<Unit> next() throws InputException, BadUnitException;

  @Override
  default void close() throws IOException {}

  /** One unit that cannot be read. */
  final class BadUnitException extends Exception {
    private final transient Problem problem;

    BadUnitException(int line, String message) {
      super(message);
      this.problem = new Problem(line, message);
    }

    Problem problem() {
      return problem;
    }
  }
}
