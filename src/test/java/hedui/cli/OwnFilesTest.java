package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Termbases, names, configurations, decisions and baselines of a user's own. */
class OwnFilesTest {
  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();

  @Test
  void aTermbaseReachesTheChecksByOptionAndByKey() throws Exception {
    Path terms = write("terms.csv", "english,zh-TW,forbidden\nwidget ledger,小件帳冊,部件總帳\n");
    Path text =
        write("a.tsv", "source\ttarget\nWe closed the widget ledger in March.\t我們在三月結清了部件總帳。\n");
    assertEquals("", checks("--no-config", text.toString()));
    assertEquals("term-mismatch", checks("--no-config", text.toString(), "--termbase", "" + terms));
    write("hedui.yaml", "termbases: [terms.csv]\n");
    assertEquals("term-mismatch", checks(text.toString()));
  }

  @Test
  void namesReachTheChecksByOptionAndByKey() throws Exception {
    Path names = write("names.tsv", "kind\tenglish\tzh_TW\tzh_CN\nplace\tQuendale\t坤谷\t\n");
    Path text =
        write("a.tsv", "source\ttarget\nWe opened a plant in Quendale in May.\t我們在五月開了一座工廠。\n");
    assertEquals("", checks("--no-config", text.toString()));
    assertEquals("name-missing", checks("--no-config", text.toString(), "--names", "" + names));
    write("hedui.yaml", "names: names.tsv\n");
    assertEquals("name-missing", checks(text.toString()));
    write("a.tsv", "source\ttarget\nWe opened a plant in Quendale in May.\t我們在五月於坤谷開了一座工廠。\n");
    assertEquals("", checks(text.toString()));
  }

  @Test
  void aBadFileOfNamesIsToldByItsLine() throws Exception {
    Path text = write("a.tsv", "source\ttarget\nHello.\t您好。\n");
    for (String[] row :
        new String[][] {
          {"place\tQuendale\t坤谷", ":2: has 3 fields"},
          {"town\tQuendale\t坤谷\t坤谷", ":2: has the kind town"},
          {"place\tQuendale\t\t", ":2: has no English name or no Chinese one"}
        }) {
      Path names = write("names.tsv", "# ours\n" + row[0] + "\n");
      streams.reset();
      assertEquals(2, Main.run("audit", "--no-config", "" + text, "--names", "" + names));
      assertTrue(streams.err().contains(names + row[1]), streams::err);
    }
    assertEquals(2, Main.run("audit", "--no-config", "" + text, "--names", directory + "/none"));
  }

  @Test
  void whatCannotBeReadIsSaidWhenSuggestionsAreApplied() throws Exception {
    Path decisions = write("decisions.json", "{\"schema\": 1, \"decisions\": []}");
    Path text = write("a.tsv", "source\ttarget\nHello.\t您好。\nOne field alone.\n");
    assertEquals(2, Main.run("apply", "--no-config", "--decisions", "" + decisions, "" + text));
    assertTrue(streams.err().startsWith(text + ":3: "), streams::err);
    assertTrue(streams.err().endsWith("left, without one that can be: 0\n"), streams::err);
  }

  @Test
  void anArchiveHonoursConfigurationDecisionsAndBaseline() throws Exception {
    Path calls = Files.createDirectories(directory.resolve("calls"));
    Files.writeString(calls.resolve("a.en.txt"), "Revenue was $170 billion in the quarter.\n");
    Files.writeString(calls.resolve("a.zh.txt"), "本季營收為 1,700 萬美元。\n");
    assertEquals(1, archive(calls, "--no-config"));
    assertEquals(List.of("number-mismatch open critical"), findings());
    assertTrue(streams.out().contains("1 audited"));

    Path config = write("client.yaml", "checks:\n  number-mismatch: minor\n");
    streams.reset();
    assertEquals(0, archive(calls, "--config", config.toString()));
    assertEquals(List.of("number-mismatch open minor"), findings());
    assertTrue(streams.out().contains("1 audited"));

    Path nearest =
        Files.writeString(calls.resolve("hedui.yaml"), "checks: {number-mismatch: off}\n");
    assertEquals(0, archive(calls));
    assertEquals(List.of(), findings());
    Files.delete(nearest);

    Path baseline = directory.resolve("baseline.json");
    String[] accepting = {"--no-config", "--baseline", baseline.toString()};
    assertEquals(0, archive(calls, accepting[0], accepting[1], accepting[2], "--write-baseline"));
    assertEquals(0, archive(calls, accepting));
    assertEquals(List.of("number-mismatch baseline critical"), findings());

    String fingerprint = query("SELECT fingerprint FROM finding").get(0);
    Path decisions = write("decisions.json", dismissal(fingerprint));
    assertEquals(0, archive(calls, "--no-config", "--decisions", decisions.toString()));
    assertEquals(List.of("number-mismatch dismissed critical"), findings());
    assertEquals(
        List.of("dismissed acceptable as agreed"),
        query("SELECT verdict || ' ' || reason || ' ' || note FROM decision"));

    streams.reset();
    assertEquals(1, archive(calls, "--no-config"));
    assertEquals(1, archive(calls, "--no-config"));
    assertTrue(streams.out().contains("0 audited, 1 unchanged"));
    assertEquals(List.of(), query("SELECT verdict FROM decision"));
  }

  @Test
  void verdictsGoThroughTheSpreadsheetAndTheNextRunHonoursThem() throws Exception {
    Path text =
        write(
            "a.tsv",
            "source\ttarget\nRevenue was $170 billion in the quarter.\t本季營收為 1,700 萬美元。\n");
    String audit = "audit --no-config --format json " + text;
    assertEquals(1, Main.run(audit.split(" ")));
    String fingerprint =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .readTree(streams.out())
            .findValuesAsText("fingerprint")
            .get(0);
    Path given = write("given.json", dismissal(fingerprint));
    Main.run(
        ("audit --no-config --format xlsx -o " + directory + " --decisions " + given + " " + text)
            .split(" "));
    Path imported = directory.resolve("imported.json");
    assertEquals(
        0,
        Main.run("decisions", "import", directory + "/a.xlsx", "-o", imported.toString()),
        streams::err);
    assertTrue(Files.readString(imported).contains("as agreed"), Files.readString(imported));
    assertEquals(0, Main.run((audit + " --decisions " + imported).split(" ")));
    assertEquals(2, Main.run("decisions", "import", text.toString()), "no spreadsheet");
    assertEquals(2, Main.run("decisions", "import", directory + "/none.xlsx"));
  }

  private static String dismissal(String fingerprint) {
    return "{\"schema\": 1, \"decisions\": [{\"fingerprint\": \""
        + fingerprint
        + "\", \"check\": \"number-mismatch\", \"verdict\": \"dismissed\", \"reason\": \"acceptable\","
        + " \"note\": \"as agreed\", \"reviewer\": \"\", \"date\": \"2026-01-31\","
        + " \"sourceMarks\": [], \"targetMarks\": [], \"sentence\": \"\"}]}\n";
  }

  private int archive(Path calls, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of("archive", calls.toString(), "-o", directory + "/out", "--no-reports"));
    all.addAll(List.of(options));
    return Main.run(all.toArray(String[]::new));
  }

  private List<String> findings() throws Exception {
    return query("SELECT check_id || ' ' || status || ' ' || severity FROM finding");
  }

  private List<String> query(String sql) throws Exception {
    List<String> all = new ArrayList<>();
    try (Connection store =
            DriverManager.getConnection("jdbc:sqlite:" + directory + "/out/archive.db");
        var statement = store.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  /** The ids of the checks that found something, without the surface of the text. */
  private String checks(String... arguments) throws Exception {
    streams.reset();
    List<String> all =
        new ArrayList<>(List.of("audit", "--format", "json", "--target-language", "zh-TW"));
    all.addAll(List.of(arguments));
    Main.run(all.toArray(String[]::new));
    List<String> found = new ArrayList<>();
    new com.fasterxml.jackson.databind.ObjectMapper()
        .readTree(streams.out())
        .findParents("fingerprint")
        .forEach(finding -> found.add(finding.path("check").asText()));
    return String.join(" ", found);
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(directory.resolve(name), content);
  }
}
