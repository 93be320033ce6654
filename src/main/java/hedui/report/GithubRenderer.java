package hedui.report;

import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** GitHub's workflow commands, one line for each finding that counts, worst first. */
public final class GithubRenderer implements Renderer {

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (DocumentReport document : report.documents()) {
      for (Problem problem : document.problems()) {
        text.append("::error file=").append(property(document.path()));
        text.append(problem.line() > 0 ? ",line=" + problem.line() : "");
        text.append(",title=hedui::").append(data(problem.message())).append('\n');
      }
    }
    record Placed(String path, ReviewedFinding reviewed) {}
    List<Placed> placed = new ArrayList<>();
    for (DocumentReport document : report.documents()) {
      for (ReviewedFinding reviewed : document.findings()) {
        if (reviewed.status().counts()) {
          placed.add(new Placed(document.path(), reviewed));
        }
      }
    }
    placed.sort(Comparator.comparing((Placed p) -> p.reviewed().finding().severity()).reversed());
    for (Placed one : placed) {
      Finding finding = one.reviewed().finding();
      text.append("::").append(command(finding.severity()));
      text.append(" file=").append(property(one.path()));
      place(text, finding);
      text.append(",title=").append(property(finding.check())).append("::");
      text.append(data(messages.format(finding.message()))).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Columns count in the line of the file, which a unit's offsets do not. */
  private static void place(StringBuilder text, Finding finding) {
    List<Mark> home = Plain.home(finding);
    if (home.isEmpty() || home.get(0).line().number() == 0) {
      return;
    }
    Mark first = home.get(0);
    int line = first.line().number();
    text.append(",line=").append(line).append(",endLine=").append(line);
    if (first.line().unit().isEmpty()) {
      text.append(",col=").append(first.span().start() + 1);
      text.append(",endColumn=").append(first.span().end() + 1);
    }
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
