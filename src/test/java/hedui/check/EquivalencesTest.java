package hedui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a financial editor lets pass: {@code =} is silent, {@code ~} is at most minor, the id of a
 * check means that this check speaks.
 */
class EquivalencesTest {
  private static final Map<hedui.bitext.Language, Resources> RESOURCES = new ConcurrentHashMap<>();

  record Row(String number, String source, String target, String verdict) {
    @Override
    public String toString() {
      return number + ": " + source + " | " + target + " | " + verdict;
    }
  }

  /** The rows of the table, and of what is said in calls and elsewhere, right and wrong. */
  static Stream<Row> rows() throws IOException {
    return Stream.concat(
        rows("equivalences.tsv"), Stream.concat(rows("calls.tsv"), rows("renderings.tsv")));
  }

  private static Stream<Row> rows(String file) throws IOException {
    try (InputStream in = EquivalencesTest.class.getResourceAsStream("/hedui/check/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anEditorAndTheChecksAgree(Row row) {
    boolean miss = row.verdict().startsWith("known-miss ");
    String verdict = miss ? row.verdict().substring(11) : row.verdict();
    List<Finding> findings = findings(row);
    Set<String> said = new TreeSet<>();
    for (Finding finding : findings) {
      if (verdict.equals("~") ? finding.severity().compareTo(Severity.MAJOR) >= 0 : true) {
        said.add(finding.check());
      }
    }
    Set<String> expected = verdict.equals("=") || verdict.equals("~") ? Set.of() : Set.of(verdict);
    if (miss) {
      assertFalse(said.equals(expected), row + " works now: take known-miss away");
    } else {
      assertEquals(expected, said, row.toString());
    }
  }

  @org.junit.jupiter.api.Test
  void theTableIsWhole() throws IOException {
    assertTrue(rows().count() > 650);
  }

  private static List<Finding> findings(Row row) {
    CheckPages.Row cells = new CheckPages.Row("", true, row.source(), row.target(), "");
    hedui.bitext.Bitext bitext = cells.bitext();
    ReadBitext read =
        new ReadBitext(
            bitext, RESOURCES.computeIfAbsent(bitext.document().target(), Resources::new));
    List<Check> amounts =
        Checks.ALL.stream().filter(check -> check.getClass().getName().matches(AMOUNTS)).toList();
    return amounts.stream()
        .flatMap(check -> check.check(read).stream())
        .filter(finding -> finding.severity() != Severity.NEUTRAL)
        .toList();
  }

  private static final String AMOUNTS =
      ".*\\.(ApproximateMismatch|DateMismatch|DirectionMismatch|Number\\w+|UnitMismatch)";
}
