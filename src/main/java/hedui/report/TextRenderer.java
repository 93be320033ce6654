package hedui.report;

import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line for each finding that counts, and a summary: for people at a terminal. */
public final class TextRenderer implements Renderer.Streaming {
  private final boolean colour;

  /**
   * @param colour whether the severity is coloured, for a terminal
   */
  public TextRenderer(boolean colour) {
    this.colour = colour;
  }

  @Override
  public ReportWriter open(Messages messages, OutputStream out) {
    Tally tally = new Tally();
    return new ReportWriter() {
      @Override
      public void piece(DocumentReport piece) throws IOException {
        tally.add(piece);
        StringBuilder text = new StringBuilder();
        for (ReviewedFinding reviewed : piece.findings()) {
          if (reviewed.status().counts() && reviewed.finding().severity() != Severity.NEUTRAL) {
            finding(text, piece.path(), reviewed, messages);
          }
        }
        for (Problem problem : piece.problems()) {
          text.append(Plain.line(problem.message())).append('\n');
        }
        write(out, text);
      }

      @Override
      public void endDocument() {}

      @Override
      public void end() throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(
            messages.text(
                "text.summary",
                tally.counting(Severity.CRITICAL)
                    + tally.counting(Severity.MAJOR)
                    + tally.counting(Severity.MINOR),
                tally.counting(Severity.CRITICAL),
                tally.counting(Severity.MAJOR),
                tally.counting(Severity.MINOR),
                tally.beads()));
        append(text, messages, "text.dismissed", tally.with(Status.DISMISSED));
        append(text, messages, "text.baseline", tally.with(Status.BASELINE));
        append(text, messages, "text.unread", tally.quantitiesUnread());
        write(out, text.append('\n'));
        out.flush();
      }
    };
  }

  private void finding(
      StringBuilder text, String path, ReviewedFinding reviewed, Messages messages) {
    Finding finding = reviewed.finding();
    text.append(path).append(place(finding)).append(' ');
    if (colour) {
      text.append(
          switch (finding.severity()) {
            case CRITICAL -> "\033[1;31m";
            case MAJOR -> "\033[31m";
            default -> "\033[33m";
          });
    }
    text.append(messages.text("severity." + finding.severity().word()));
    text.append(colour ? "\033[0m" : "").append(' ').append(finding.check()).append(' ');
    text.append(Plain.line(messages.format(finding.message())));
    if (!finding.beads().isEmpty()) {
      text.append(" (").append(Plain.line(finding.beads().get(0)));
      text.append(finding.beads().size() > 1 ? " …)" : ")");
    }
    if (reviewed.carriedOver()) {
      text.append(' ').append(messages.text("text.carried"));
    }
    text.append('\n');
  }

  private static void append(StringBuilder text, Messages messages, String key, long count) {
    if (count > 0) {
      text.append(messages.text(key, count));
    }
  }

  private static String place(Finding finding) {
    List<Mark> marks = Plain.home(finding);
    if (marks.isEmpty()) {
      return ":";
    }
    Mark first = marks.get(0);
    String unit = first.line().unit();
    int number = first.line().number();
    // Columns count in the line of the file, which a unit's offsets do not.
    return unit.isEmpty()
        ? ":" + number + ":" + (first.span().start() + 1) + ":"
        : ":" + (number == 0 ? Plain.line(unit) : Integer.toString(number)) + ":";
  }

  private static void write(OutputStream out, CharSequence text) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
