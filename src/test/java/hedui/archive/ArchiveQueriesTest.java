package hedui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide's questions to the store, each asked of a real one, and its totals against what was
 * planted.
 */
final class ArchiveQueriesTest {
  @TempDir private Path folder;

  @Test
  void everyQuestionOfTheGuideHasAnAnswerAndTheTotalsAreThosePlanted() throws Exception {
    SyntheticArchive.Planted planted = SyntheticArchive.write(folder.resolve("in"), 40, 10, 7);
    Auditing auditing =
        Auditing.standard(
            new Inputs(Optional.empty(), new ByteArrayInputStream(new byte[0])),
            Messages.of(Language.EN));
    ArchiveRun.Settings settings =
        new ArchiveRun.Settings(folder.resolve("out"), 2, false, false, false);
    new ArchiveRun(settings, auditing, new PrintStream(PrintStream.nullOutputStream()))
        .run(new CallFinder().walk(folder.resolve("in")).found().calls());
    try (Connection db =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("out/archive.db"));
        Statement statement = db.createStatement()) {
      List<String> queries = queries();
      assertEquals(10, queries.size());
      for (String query : queries) {
        try (ResultSet rows = statement.executeQuery(query)) {
          assertTrue(rows.next(), "no answer to " + query);
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT call, count(*) FROM finding WHERE check_id = 'number-mismatch' GROUP BY call")) {
        int total = 0;
        while (rows.next()) {
          assertEquals(
              planted.wrongFigures().get(rows.getString(1)), rows.getInt(2), rows.getString(1));
          total += rows.getInt(2);
        }
        assertEquals(planted.total(), total);
      }
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT count(*), group_concat(DISTINCT check_id) FROM finding"
                  + " WHERE severity IN ('critical', 'major') AND check_id <> 'number-mismatch'")) {
        rows.next();
        assertEquals(0, rows.getInt(1), rows.getString(2));
      }
    }
  }

  private static List<String> queries() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/archive.md"));
    Matcher blocks = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> queries = new ArrayList<>();
    while (blocks.find()) {
      queries.add(blocks.group(1));
    }
    return queries;
  }
}
