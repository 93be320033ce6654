package hedui.report;

import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.check.Finding;
import hedui.check.Suggestion;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A row for each finding, for spreadsheets: what stands where, what is wrong, and an empty column
 * for comments. A field that a spreadsheet would take for a formula starts with an apostrophe.
 */
public final class TsvRenderer implements Renderer.Streaming {
  private static final String HEADER =
      "path\tline\tunit\tbeads\tseverity\tstatus\tcheck\tcategory\tmessage\tsource\ttarget"
          + "\tsuggestion\tsentence\tnote\tfingerprint\tcomment\n";

  @Override
  public ReportWriter open(Messages messages, OutputStream out) throws IOException {
    write(out, HEADER);
    return new ReportWriter() {
      @Override
      public void piece(DocumentReport piece) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (ReviewedFinding reviewed : piece.findings()) {
          row(rows, piece.path(), reviewed, messages);
        }
        write(out, rows);
      }

      @Override
      public void endDocument() {}

      @Override
      public void end() throws IOException {
        out.flush();
      }
    };
  }

  private static void row(
      StringBuilder rows, String path, ReviewedFinding reviewed, Messages messages) {
    Finding finding = reviewed.finding();
    List<Mark> home = Plain.home(finding);
    Line line = home.isEmpty() ? Line.of(0, "") : home.get(0).line();
    List<String> fields =
        List.of(
            path,
            line.number() == 0 ? "" : Integer.toString(line.number()),
            line.unit(),
            String.join(" ", finding.beads()),
            finding.severity().word(),
            reviewed.status().word(),
            finding.check(),
            finding.category().path(),
            messages.format(finding.message()),
            Plain.words(finding.source()),
            Plain.words(finding.target()),
            finding.suggestion().map(Suggestion::text).orElse(""),
            reviewed.sentence(),
            reviewed.note(),
            reviewed.fingerprint(),
            "");
    for (int i = 0; i < fields.size(); i++) {
      rows.append(i == 0 ? "" : "\t").append(guarded(Plain.line(fields.get(i))));
    }
    rows.append('\n');
  }

  private static String guarded(String field) {
    return !field.isEmpty() && "=+-@＝＋－＠".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
  }

  private static void write(OutputStream out, CharSequence text) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
