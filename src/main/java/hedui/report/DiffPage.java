package hedui.report;

import hedui.report.ReportDiff.Entry;
import hedui.report.ReportDiff.Fate;
import java.util.List;

/** What the page of a comparison shows. */
public record DiffPage(ReportDiff diff, Messages messages) {

  public String language() {
    return messages.tag();
  }

  public String title() {
    return messages.text("page.diff.title");
  }

  public String summary() {
    return DiffWriter.summary(diff, messages);
  }

  public boolean worse() {
    return !of(Fate.NEW).isEmpty();
  }

  public String css() {
    return HtmlRenderer.resource("report.css");
  }

  public List<Fate> fates() {
    return List.of(Fate.values());
  }

  public List<Entry> of(Fate fate) {
    return diff.entries().stream().filter(entry -> entry.fate() == fate).toList();
  }

  public String name(Fate fate) {
    return DiffWriter.fate(fate, messages);
  }

  public String text(String key) {
    return messages.text(key);
  }

  public String severity(Entry entry) {
    return DiffWriter.severity(entry.severity(), messages);
  }

  public String check(Entry entry) {
    String key = "check." + entry.check() + ".name";
    return messages.has(key) ? messages.text(key) : entry.check();
  }
}
