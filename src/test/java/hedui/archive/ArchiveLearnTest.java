package hedui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.archive.ArchiveRun.Outcome;
import hedui.bitext.Language;
import hedui.input.Inputs;
import hedui.report.Messages;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three companies: two call a Tobias each in its own way, and one makes a thing that no dictionary
 * has.
 */
final class ArchiveLearnTest {
  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void write() throws Exception {
    in = folder.resolve("in");
    for (int call = 0; call < 3; call++) {
      named("acme", call, "托比亞斯");
      named("brill", call, "陶白斯");
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 3; line++) {
        text.append("The frobnicator sold well in region ").append(10 * call + line).append(".\n");
        text.append("嘎柏機在第 ").append(10 * call + line).append(" 區賣得很好。\n");
      }
      call("core", call, text.toString());
    }
  }

  private void named(String company, int call, String chinese) throws Exception {
    call(
        company,
        call,
        "Tobias Redfern - CFO\nTobias Redfern - CFO\n"
            + "Good afternoon, this is Tobias, and I will speak about the year.\n"
            + ("大家午安，我是" + chinese + "，我將談談這一年。\n")
            + "Alda Marsh - CEO\nAlda Marsh - CEO\n"
            + "Thank you, Tobias, for the report that you gave us today.\n"
            + ("謝謝你，" + chinese + "，感謝你今天給我們的報告。\n"));
  }

  private void call(String company, int call, String text) throws Exception {
    Path file = in.resolve(company).resolve("2024-Q" + (call + 1) + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Outcome run(Path in, Path out, boolean learns) throws Exception {
    Auditing auditing =
        Auditing.standard(
            new Inputs(Optional.empty(), new ByteArrayInputStream(new byte[0])),
            Messages.of(Language.EN));
    return new ArchiveRun(
            new ArchiveRun.Settings(out, 2, false, false, learns),
            auditing,
            new PrintStream(PrintStream.nullOutputStream()))
        .run(new CallFinder().walk(in).found().calls());
  }

  private static List<String> rows(Path out, String query) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("archive.db"));
        Statement statement = db.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  @Test
  void eachCompanyTeachesHowItNamesItsPeopleAndAllTeachTranslations() throws Exception {
    Path out = folder.resolve("out");
    Outcome outcome = run(in, out, true);
    assertEquals(
        List.of("acme Tobias 托比亚斯", "brill Tobias 陶白斯"),
        rows(
            out,
            "SELECT company || ' ' || source || ' ' || target FROM learnt WHERE kind = 'name'"));
    List<String> words =
        rows(out, "SELECT source || ' ' || target FROM learnt WHERE kind = 'word'");
    assertTrue(words.stream().anyMatch(word -> word.startsWith("frobnicator ")), words.toString());
    assertEquals(words.size(), outcome.translations());
    assertEquals(2, outcome.names());
  }

  @Test
  void whatChangedIsReadAgainAndAllOfItIsWhatAFreshRunMakes() throws Exception {
    Path out = folder.resolve("out");
    Path last = in.resolve("core/2024-Q3.txt");
    String text = Files.readString(last);
    Files.delete(last);
    run(in, out, true);
    Files.writeString(last, text);
    run(in, out, true);
    assertEquals(0, run(in, out, true).audited(), "nothing changed since");
    Path fresh = folder.resolve("fresh");
    run(in, fresh, true);
    assertTrue(
        Arrays.equals(
            Files.readAllBytes(fresh.resolve("archive.db")),
            Files.readAllBytes(out.resolve("archive.db"))));
  }

  @Test
  void whatWasLearntHoldsOnlyWhileItIsAskedFor() throws Exception {
    Path out = folder.resolve("out");
    run(in, out, true);
    assertFalse(rows(out, "SELECT call FROM evidence").isEmpty());
    run(in, out, false);
    Path plain = folder.resolve("plain");
    run(in, plain, false);
    assertTrue(
        Arrays.equals(
            Files.readAllBytes(plain.resolve("archive.db")),
            Files.readAllBytes(out.resolve("archive.db"))));
  }
}
