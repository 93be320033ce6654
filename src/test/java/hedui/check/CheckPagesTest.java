package hedui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import hedui.bitext.Mark;
import hedui.report.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of every check's page. */
class CheckPagesTest {
  /** Checks whose pages do not hold yet; whoever finishes one takes it from here. */
  private static final Set<String> UNFINISHED = Set.of();

  private static final Map<Language, Resources> RESOURCES = new EnumMap<>(Language.class);

  static Stream<CheckPages.Row> flagged() {
    return rows().filter(CheckPages.Row::flagged);
  }

  static Stream<CheckPages.Row> silent() {
    return rows().filter(row -> !row.flagged());
  }

  private static Stream<CheckPages.Row> rows() {
    return Checks.ALL.stream()
        .filter(check -> !UNFINISHED.contains(check.id()))
        .flatMap(check -> CheckPages.of(check).stream());
  }

  private static List<Finding> findings(CheckPages.Row row) {
    Check check =
        Checks.ALL.stream().filter(c -> c.id().equals(row.check())).findFirst().orElseThrow();
    hedui.bitext.Bitext bitext = row.bitext();
    Resources resources = RESOURCES.computeIfAbsent(bitext.document().target(), Resources::new);
    return check.check(new ReadBitext(bitext, resources)).stream()
        .filter(finding -> finding.severity() != Severity.NEUTRAL)
        .toList();
  }

  private static Set<String> marks(List<Finding> findings) {
    Set<String> marks = new TreeSet<>();
    for (Finding finding : findings) {
      for (Mark mark : finding.source()) {
        marks.add("source " + mark.span().start() + " " + mark.text());
      }
      for (Mark mark : finding.target()) {
        marks.add("target " + mark.span().start() + " " + mark.text());
      }
    }
    return marks;
  }

  private static boolean works(CheckPages.Row row) {
    List<Finding> findings = findings(row);
    return row.flagged() ? marks(findings).equals(row.marks()) : findings.isEmpty();
  }

  @ParameterizedTest
  @MethodSource("flagged")
  void aFlaggedRowIsFoundAtItsMarksWithItsMessage(CheckPages.Row row) {
    if (row.isKnownMiss()) {
      assertFalse(works(row), row + " works now: take known-miss away");
      return;
    }
    List<Finding> findings = findings(row);
    assertEquals(row.marks(), marks(findings), row.toString());
    List<String> messages =
        findings.stream().map(f -> Messages.of(Language.EN).format(f.message())).toList();
    assertTrue(
        messages.stream().anyMatch(message -> message.contains(row.third())),
        row + ": " + messages);
  }

  @ParameterizedTest
  @MethodSource("silent")
  void aRowThatIsNotFlaggedIsSilent(CheckPages.Row row) {
    if (row.isKnownMiss()) {
      assertFalse(works(row), row + " works now: take known-miss away");
      return;
    }
    assertEquals(
        List.of(),
        findings(row).stream().map(f -> Messages.of(Language.EN).format(f.message())).toList(),
        row.toString());
  }

  @Test
  void everyCheckHasRowsOfBothKinds() {
    for (Check check : Checks.ALL) {
      if (UNFINISHED.contains(check.id())) {
        continue;
      }
      List<CheckPages.Row> rows = CheckPages.of(check);
      assertTrue(rows.stream().anyMatch(CheckPages.Row::flagged), check.id());
      assertTrue(rows.stream().anyMatch(row -> !row.flagged()), check.id());
    }
  }

  @Test
  void everyCheckHasItsTextsInEveryLanguage() {
    for (Check check : Checks.ALL) {
      for (Language language : List.of(Language.EN, Language.ZH_TW, Language.ZH_CN)) {
        assertFalse(Messages.of(language).text("check." + check.id() + ".name").isBlank());
        assertFalse(Messages.of(language).text("check." + check.id() + ".summary").isBlank());
      }
    }
  }

  @Test
  void checksAreListedInTheOrderOfTheirIds() {
    List<String> ids = Checks.ALL.stream().map(Check::id).toList();
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
  }
}
