package hedui.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report as its documents come in, so that what is larger than memory can be written.
 * Pieces of a document follow each other; the stream stays open.
 */
public interface ReportWriter {

  /** A document, or the next piece of it. */
  void piece(DocumentReport piece) throws IOException;

  /** The document whose pieces came last is whole. */
  void endDocument() throws IOException;

  /** The report is whole. */
  void end() throws IOException;

  /** Gathers everything first, for formats that need it all at once. */
  static ReportWriter gathering(Sink whole) {
    List<DocumentReport> documents = new ArrayList<>();
    List<DocumentReport> pieces = new ArrayList<>();
    return new ReportWriter() {
      @Override
      public void piece(DocumentReport piece) {
        pieces.add(piece);
      }

      @Override
      public void endDocument() {
        documents.add(DocumentReport.join(pieces));
        pieces.clear();
      }

      @Override
      public void end() throws IOException {
        whole.write(new Report(documents));
      }
    };
  }

  /** Takes a whole report. */
  interface Sink {
    void write(Report report) throws IOException;
  }
}
