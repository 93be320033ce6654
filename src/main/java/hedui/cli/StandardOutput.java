package hedui.cli;

import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.report.Renderer;
import hedui.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of all documents on standard output. It starts with the first document that could be
 * read; if none can, nothing is written.
 */
final class StandardOutput implements Outputs {
  private final Renderer renderer;
  private final Messages messages;
  private final OutputStream out;
  private final List<DocumentReport> unread = new ArrayList<>();
  private @Nullable ReportWriter writer;
  private int inDocument = -1;

  StandardOutput(Renderer renderer, Messages messages, OutputStream out) {
    this.renderer = renderer;
    this.messages = messages;
    this.out = out;
  }

  @Override
  public void piece(int document, DocumentReport piece) throws IOException {
    writer().piece(piece);
    inDocument = document;
  }

  @Override
  public void whole(int document) throws IOException {
    writer().endDocument();
    inDocument = -1;
  }

  @Override
  public void failed(int document, DocumentReport report) throws IOException {
    if (writer == null) {
      unread.add(report);
    } else {
      writer.piece(report);
      writer.endDocument();
    }
    inDocument = -1;
  }

  @Override
  public void end() throws IOException {
    if (writer != null) {
      if (inDocument >= 0) {
        writer.endDocument();
      }
      writer.end();
    }
    out.flush();
  }

  private ReportWriter writer() throws IOException {
    ReportWriter started = writer;
    if (started == null) {
      started = renderer.open(messages, out);
      writer = started;
      for (DocumentReport report : unread) {
        started.piece(report);
        started.endDocument();
      }
      unread.clear();
    }
    return started;
  }
}
