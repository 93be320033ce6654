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
}
