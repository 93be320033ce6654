package hedui.cli;

import hedui.report.DocumentReport;
import java.io.IOException;

/** Takes reports document by document, a document in one or more pieces, and writes them. */
interface Outputs {

  /** A document's next piece. */
  void piece(int document, DocumentReport piece) throws IOException;

  /** A document is whole. */
  void whole(int document) throws IOException;

  /**
   * A document could not be read, or not to its end.
   *
   * @param report holds the problem
   */
  void failed(int document, DocumentReport report) throws IOException;

  /** The run is over. */
  void end() throws IOException;
}
