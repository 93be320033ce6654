package hedui.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. Renderers hold no state; the same report gives the same bytes. */
public interface Renderer {

  /**
   * Writes the whole report and leaves the stream open.
   *
   * @param messages the language of messages, evidence and headings
   */
  void render(Report report, Messages messages, OutputStream out) throws IOException;

  /** Starts a report whose documents come one by one; formats that can, write as they come. */
  default ReportWriter open(Messages messages, OutputStream out) throws IOException {
    return ReportWriter.gathering(report -> render(report, messages, out));
  }

  /** A renderer that writes as the documents come. */
  interface Streaming extends Renderer {
    @Override
    ReportWriter open(Messages messages, OutputStream out) throws IOException;

    @Override
    default void render(Report report, Messages messages, OutputStream out) throws IOException {
      ReportWriter writer = open(messages, out);
      for (DocumentReport document : report.documents()) {
        writer.piece(document);
        writer.endDocument();
      }
      writer.end();
    }
  }
}
