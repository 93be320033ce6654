package hedui.report;

import hedui.bitext.Mark;
import hedui.bitext.Problem;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit's XML: a suite for each document, a case for each check, so that a check without findings
 * is a visible pass. A check fails by the findings that fail the gate; one whose findings were all
 * dismissed or accepted is skipped; what could not be read or checked is an error.
 */
public final class JunitRenderer implements Renderer {
  private final Severity failing;
  private final boolean never;

  /**
   * @param failing the least severity that fails
   * @param never whether nothing does
   */
  public JunitRenderer(Severity failing, boolean never) {
    this.failing = failing;
    this.never = never;
  }

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites name=\"hedui\">\n");
    for (DocumentReport document : report.documents()) {
      suite(xml, document, messages);
    }
    xml.append("</testsuites>\n");
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void suite(StringBuilder xml, DocumentReport document, Messages messages) {
    StringBuilder cases = new StringBuilder();
    int tests = 0;
    int failures = 0;
    int skipped = 0;
    for (Check check : Checks.ALL) {
      List<ReviewedFinding> all =
          document.findings().stream().filter(f -> f.finding().check().equals(check.id())).toList();
      List<ReviewedFinding> bad = all.stream().filter(this::fails).toList();
      boolean waived = bad.isEmpty() && all.stream().anyMatch(f -> !f.status().counts());
      tests++;
      failures += bad.isEmpty() ? 0 : 1;
      skipped += waived ? 1 : 0;
      cases.append("    <testcase name=\"").append(check.id());
      cases.append("\" classname=\"").append(Plain.xml(document.path()));
      cases.append("\" file=\"").append(Plain.xml(document.path())).append('"');
      if (all.isEmpty()) {
        cases.append("/>\n");
        continue;
      }
      cases.append(">\n");
      if (!bad.isEmpty()) {
        failure(cases, bad, messages);
      } else if (waived) {
        cases.append("      <skipped message=\"");
        cases.append(Plain.xml(messages.text("junit.waived", all.size()))).append("\"/>\n");
      }
      List<String> lesser =
          all.stream().filter(f -> !bad.contains(f)).map(f -> line(f, messages)).toList();
      if (!lesser.isEmpty()) {
        cases.append("      <system-out>").append(Plain.xml(String.join("\n", lesser)));
        cases.append("</system-out>\n");
      }
      cases.append("    </testcase>\n");
    }
    for (Problem problem : document.problems()) {
      tests++;
      cases.append("    <testcase name=\"could not be checked\" classname=\"");
      cases
          .append(Plain.xml(document.path()))
          .append("\">\n      <error type=\"problem\" message=\"");
      cases.append(Plain.xml(problem.message())).append("\"/>\n    </testcase>\n");
    }
    xml.append("  <testsuite name=\"").append(Plain.xml(document.path()));
    xml.append("\" tests=\"").append(tests).append("\" failures=\"").append(failures);
    xml.append("\" errors=\"").append(document.problems().size());
    xml.append("\" skipped=\"").append(skipped).append("\">\n");
    xml.append(cases).append("  </testsuite>\n");
  }

  private static void failure(StringBuilder xml, List<ReviewedFinding> bad, Messages messages) {
    List<String> lines = new ArrayList<>();
    Severity worst = Severity.NEUTRAL;
    for (ReviewedFinding finding : bad) {
      lines.add(line(finding, messages));
      Severity severity = finding.finding().severity();
      worst = severity.compareTo(worst) > 0 ? severity : worst;
    }
    xml.append("      <failure type=\"").append(worst.word()).append("\" message=\"");
    xml.append(Plain.xml(messages.text("junit.failure", bad.size()))).append("\">");
    xml.append(Plain.xml(String.join("\n", lines))).append("</failure>\n");
  }

  private static String line(ReviewedFinding reviewed, Messages messages) {
    Finding finding = reviewed.finding();
    List<Mark> home = Plain.home(finding);
    String place = "";
    if (!home.isEmpty()) {
      String unit = home.get(0).line().unit();
      place = unit.isEmpty() ? Integer.toString(home.get(0).line().number()) : unit;
    }
    return place
        + ": "
        + finding.severity().word()
        + " ("
        + reviewed.status().word()
        + ") "
        + messages.format(finding.message())
        + " ["
        + reviewed.fingerprint()
        + "]";
  }

  private boolean fails(ReviewedFinding reviewed) {
    return !never
        && reviewed.status().counts()
        && reviewed.finding().severity().compareTo(failing) >= 0;
  }
}
