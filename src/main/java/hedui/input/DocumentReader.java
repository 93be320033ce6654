package hedui.input;

import hedui.bitext.Document;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one input, piece by piece, so that an input larger than memory can be audited. Most inputs
 * are a single piece; every piece is a document of its own with the input's path.
 */
public interface DocumentReader extends Closeable {

  /** The next piece; empty at the end. */
  Optional<Document> next() throws InputException;

  @Override
  default void close() throws IOException {}
}
