package hedui.report;

import hedui.bitext.Mark;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line for each finding that counts, and a summary: for people at a terminal. */
public final class TextRenderer implements Renderer {

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (DocumentReport document : report.documents()) {
      String path = document.bitext().document().path();
      for (ReviewedFinding reviewed : document.findings()) {
        Finding finding = reviewed.finding();
        if (!reviewed.status().counts() || finding.severity() == Severity.NEUTRAL) {
          continue;
        }
        text.append(path).append(place(finding)).append(' ');
        text.append(messages.text("severity." + finding.severity().word())).append(' ');
        text.append(finding.check()).append(' ');
        text.append(messages.format(finding.message()).replace('\n', ' ')).append('\n');
      }
    }
    text.append(
        messages.text(
            "text.summary",
            report.counting(Severity.CRITICAL),
            report.counting(Severity.MAJOR),
            report.counting(Severity.MINOR),
            report.beads()));
    text.append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String place(Finding finding) {
    List<Mark> marks = finding.target().isEmpty() ? finding.source() : finding.target();
    if (marks.isEmpty()) {
      return ":";
    }
    Mark first = marks.get(0);
    String where =
        first.line().unit().isEmpty()
            ? Integer.toString(first.line().number())
            : first.line().unit();
    return ":" + where + ":" + (first.span().start() + 1) + ":";
  }
}
