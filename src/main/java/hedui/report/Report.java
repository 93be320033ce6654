package hedui.report;

import hedui.check.Severity;
import java.util.List;

/** The result of a run: a report for each document, in the order of the inputs. */
public record Report(List<DocumentReport> documents) {
  public Report {
    documents = List.copyOf(documents);
  }

  /** Findings of a severity whose status counts for a gate. */
  public long counting(Severity severity) {
    return documents.stream()
        .flatMap(document -> document.findings().stream())
        .filter(f -> f.status().counts() && f.finding().severity() == severity)
        .count();
  }

  public int beads() {
    return documents.stream().mapToInt(document -> document.bitext().beads().size()).sum();
  }

  public boolean hasProblems() {
    return documents.stream().anyMatch(document -> !document.problems().isEmpty());
  }
}
