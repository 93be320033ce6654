package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two reports compared: what was fixed, what is new, what stays. */
final class DiffCommandTest {
  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();
  private String printed = "";

  private static final String PERSISTING =
      finding("f1", "number-mismatch", "critical", "$5", "五", 3);
  private static final String FIXED = finding("f2", "name-missing", "major", "Ann", "", 4);
  private static final String OLD_WORDS = finding("f3", "term-mismatch", "major", "churn", "流", 5);
  private static final String NEW_WORDS = finding("f4", "term-mismatch", "major", "churn", "攪", 6);
  private static final String NEW = finding("f5", "typography", "minor", "", "。。", 7);

  @Test
  void findingsAreFixedNewRewordedOrPersisting() throws IOException {
    Path old = report("old.json", "call.txt", PERSISTING, FIXED, OLD_WORDS);
    Path now = report("new.json", "call.txt", PERSISTING, NEW_WORDS, NEW);
    assertEquals(0, diff(old, now));
    assertEquals(
        """
        fixed call.txt:4 major name-missing message f2
        new call.txt:7 minor typography message f5
        reworded call.txt:6 major term-mismatch message f4
        persisting call.txt:3 critical number-mismatch message f1
        1 fixed, 1 new, 1 reworded, 1 persisting
        """,
        printed);
  }

  @Test
  void aNewFindingThatCountsEndsWithOne() throws IOException {
    Path old = report("old.json", "call.txt");
    Path now = report("new.json", "call.txt", NEW);
    assertEquals(0, diff(old, now));
    assertEquals(1, diff(old, now, "--fail-on", "minor"));
    Path judged = report("judged.json", "call.txt", NEW.replace("open", "dismissed"));
    assertEquals(0, diff(old, judged, "--fail-on", "minor"));
  }

  @Test
  void repeatsOfOneFingerprintAreCounted() throws IOException {
    Path old = report("old.json", "call.txt", PERSISTING, PERSISTING, PERSISTING);
    Path now = report("new.json", "call.txt", PERSISTING);
    diff(old, now);
    assertTrue(printed.endsWith("2 fixed, 0 new, 0 reworded, 1 persisting\n"), printed);
  }

  @Test
  void aRenamedDocumentIsTheSameDocument() throws IOException {
    diff(report("old.json", "v1.txt", PERSISTING), report("new.json", "v2.txt", PERSISTING));
    assertTrue(printed.endsWith("0 fixed, 0 new, 0 reworded, 1 persisting\n"), printed);
  }

  @Test
  void theJsonHoldsEveryFateAndIsTheSameTwice() throws IOException {
    Path old = report("old.json", "call.txt", PERSISTING, FIXED);
    Path now = report("new.json", "call.txt", PERSISTING, NEW);
    diff(old, now, "--format", "json");
    String first = printed;
    assertTrue(first.contains("\"fixed\" : 1"), first);
    assertTrue(first.contains("\"fingerprint\" : \"f5\""), first);
    diff(old, now, "--format", "json");
    assertEquals(first, printed);
  }

  @Test
  void thePageSpeaksChineseAndEscapes() throws IOException {
    Path old = report("old.json", "<b>.txt");
    Path now = report("new.json", "<b>.txt", NEW.replace("message", "<img src=x>"));
    Path page = directory.resolve("diff.html");
    assertEquals(
        0,
        diff(
            old,
            now,
            "--format",
            "html",
            "--language-of-messages",
            "zh-TW",
            "-o",
            page.toString()));
    String html = Files.readString(page);
    assertTrue(html.contains("<html lang=\"zh-TW\">"), html);
    assertTrue(html.contains("已修正 0 項，新增 1 項"), html);
    assertFalse(html.contains("<img"), html);
    assertFalse(html.contains("<b>"), html);
  }

  @Test
  void whatIsNoReportIsComplainedOf() throws IOException {
    Path old = report("old.json", "call.txt");
    Path broken = Files.writeString(directory.resolve("broken.json"), "{\"schema\":1}");
    assertEquals(2, diff(old, broken));
    assertEquals(2, diff(old, directory.resolve("missing.json")));
    assertEquals(2, diff(old, old, "--format", "pdf"));
    assertEquals("", printed);
  }

  private int diff(Path old, Path now, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "diff";
    arguments[1] = old.toString();
    arguments[2] = now.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    streams.reset();
    int status = Main.run(arguments);
    printed = streams.out();
    return status;
  }

  private Path report(String name, String path, String... findings) throws IOException {
    return Files.writeString(
        directory.resolve(name),
        "{\"schema\":1,\"documents\":[{\"path\":\""
            + path
            + "\",\"beads\":[{\"id\":\"b1\",\"source\":[{\"text\":\"One sentence.\"}]}],\"findings\":["
            + String.join(",", findings)
            + "]}]}");
  }

  private static String finding(
      String fingerprint, String check, String severity, String source, String target, int line) {
    return String.format(
        "{\"fingerprint\":\"%s\",\"check\":\"%s\",\"severity\":\"%s\",\"status\":\"open\","
            + "\"beads\":[\"b1\"],\"message\":\"message %s\",\"source\":[%s],\"target\":[%s]}",
        fingerprint, check, severity, fingerprint, mark(source, line), mark(target, line));
  }

  private static String mark(String text, int line) {
    return text.isEmpty() ? "" : "{\"line\":" + line + ",\"text\":\"" + text + "\"}";
  }
}
