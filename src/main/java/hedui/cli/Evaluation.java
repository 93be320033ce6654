package hedui.cli;

import hedui.bitext.Mark;
import hedui.check.Finding;
import hedui.input.InputException;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings compared with those that people marked. A finding is true when one of its marks overlaps
 * the gold words of the same line and is at most three times as long.
 */
final class Evaluation {
  private static final List<String> HEADER =
      List.of("check", "severity", "source_line", "source_text", "target_line", "target_text");

  private final Map<String, Count> counts = new TreeMap<>();
  private final Count all = new Count();

  private Evaluation() {}

  /** An error that people marked; a side without words has line 0. */
  record Gold(String check, int sourceLine, String source, int targetLine, String target) {}

  private static final class Count {
    private int gold;
    private int found;
    private int findings;
    private int correct;

    private String row(String name) {
      double precision = findings == 0 ? 0 : correct / (double) findings;
      double recall = gold == 0 ? 0 : found / (double) gold;
      double sum = precision + recall;
      return String.format(
          Locale.ROOT,
          "%-22s %6d %6d %9d %6d %10.3f %7.3f %6.3f\n",
          name,
          gold,
          found,
          findings,
          correct,
          precision,
          recall,
          sum == 0 ? 0 : 2 * precision * recall / sum);
    }
  }

  /** Reads gold findings: a header, then a row each, without quoting. */
  static List<Gold> read(String name, String text) throws InputException {
    String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r?\n");
    List<String> header = Arrays.asList(lines[0].split("\t", -1));
    if (!header.containsAll(HEADER)) {
      throw new InputException(
          name + ":1: the header must name " + String.join(", ", HEADER) + " (tab separated)");
    }
    List<Gold> gold = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        String[] fields = Arrays.copyOf(lines[i].split("\t", -1), header.size());
        List<String> values = HEADER.stream().map(h -> field(fields, header.indexOf(h))).toList();
        gold.add(
            new Gold(
                values.get(0),
                number(name, i + 1, values.get(2)),
                values.get(3),
                number(name, i + 1, values.get(4)),
                values.get(5)));
      }
    }
    return gold;
  }

  @SuppressWarnings("NullAway") // Arrays.copyOf pads a short row with null
  private static String field(String[] fields, int index) {
    String field = fields[index];
    return field == null ? "" : field;
  }

  private static int number(String name, int row, String text) throws InputException {
    try {
      return text.isBlank() ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new InputException(name + ":" + row + ": " + text + " is no line number");
    }
  }

  static Evaluation of(List<Gold> gold, List<ReviewedFinding> reviewed) {
    Evaluation evaluation = new Evaluation();
    List<Finding> findings = reviewed.stream().map(ReviewedFinding::finding).toList();
    for (Gold one : gold) {
      Count count = evaluation.count(one.check());
      boolean found =
          findings.stream().anyMatch(f -> f.check().equals(one.check()) && isTrue(f, one));
      count.gold++;
      count.found += found ? 1 : 0;
      evaluation.all.gold++;
      evaluation.all.found += found ? 1 : 0;
    }
    for (Finding finding : findings) {
      Count count = evaluation.count(finding.check());
      boolean correct =
          gold.stream().anyMatch(g -> g.check().equals(finding.check()) && isTrue(finding, g));
      count.findings++;
      count.correct += correct ? 1 : 0;
      evaluation.all.findings++;
      evaluation.all.correct += correct ? 1 : 0;
    }
    return evaluation;
  }

  private Count count(String check) {
    return counts.computeIfAbsent(check, c -> new Count());
  }

  private static boolean isTrue(Finding finding, Gold gold) {
    return hits(finding.source(), gold.sourceLine(), gold.source())
        || hits(finding.target(), gold.targetLine(), gold.target());
  }

  private static boolean hits(List<Mark> marks, int line, String words) {
    if (words.isEmpty()) {
      return false;
    }
    for (Mark mark : marks) {
      if (mark.line().number() == line && mark.span().length() <= 3 * words.length()) {
        String text = mark.line().text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
          if (mark.span().start() < at + words.length() && at < mark.span().end()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A row for each check, then one for all. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-22s %6s %6s %9s %6s %10s %7s %6s\n",
            "check",
            "gold",
            "found",
            "findings",
            "true",
            "precision",
            "recall",
            "F1"));
    counts.forEach((check, count) -> table.append(count.row(check)));
    return table.append(all.row("all")).toString();
  }
}
