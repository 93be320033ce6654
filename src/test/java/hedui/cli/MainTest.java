package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String WRONG =
      "id\tsource\ttarget\n7\tRevenue was $170 billion in the quarter.\t本季營收為 1,700 萬美元。\n";

  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();
  private Path file = Path.of("");

  @BeforeEach
  void file() throws Exception {
    file = Files.writeString(directory.resolve("a.tsv"), WRONG);
  }

  @Test
  void theExitStatusIsTheContracts() {
    assertEquals(1, audit());
    assertEquals(0, audit("--fail-on", "never"));
    assertEquals(0, audit("--max-findings", "5"));
    assertEquals(1, audit("--fail-on", "never", "--min-score", "99"));
    assertEquals(2, audit(directory.resolve("none").toString(), "--fail-on", "never"));
    assertEquals(2, audit("--fail-on", "maybe"));
    assertEquals(2, audit("--max-findings", "-1"));
    assertEquals(2, audit("--min-score", "100.5"));
    assertEquals(2, audit("--format", "nothing"));
    assertEquals(2, audit("--format", "xliff"));
    assertFalse(streams.err().contains("\tat "));
  }

  @Test
  void aMistakeInTheCommandIsSaidInTwoLines() {
    assertEquals(2, audit("--formt", "json"));
    assertEquals(
        """
        Unknown option: '--formt'
        Possible solutions: --format
        hedui audit --help says what it takes
        """,
        streams.err());
  }

  @Test
  void aRowIsFoundByItsLine() {
    audit();
    assertTrue(streams.out().startsWith(file + ":2: critical number-mismatch "), streams.out());
    assertTrue(streams.out().lines().findFirst().orElse("").endsWith("(7)"), streams.out());
  }

  @Test
  void oneUnreadableDocumentHidesNeitherTheOthersNorItself() {
    assertEquals(2, audit(directory.resolve("none").toString(), "--format", "json"));
    String json = streams.out();
    assertTrue(json.contains("number-mismatch"), json);
    assertTrue(json.contains("none: no such file"), json);
  }

  @Test
  void nothingIsWrittenOfWhatCouldNotBeRead() throws Exception {
    Path broken = Files.write(directory.resolve("b.tsv"), new byte[] {'s', (byte) 0xb2});
    assertEquals(2, Main.run("audit", "--no-config", broken.toString(), "-o", directory + "/out"));
    assertFalse(Files.exists(directory.resolve("out")));
    assertEquals("", streams.out());
  }

  @Test
  void aBaselineAcceptsTodayAndOnlyTheNewFails() throws Exception {
    String baseline = directory.resolve("baseline.json").toString();
    assertEquals(0, audit("--baseline", baseline, "--write-baseline"));
    assertEquals(0, audit("--baseline", baseline));
    Files.writeString(file, WRONG + "8\tIt cost $3 million.\t它花了 3 億美元。\n");
    assertEquals(1, audit("--baseline", baseline));
  }

  @Test
  void outputNeverReplacesAnInput() {
    assertEquals(2, audit("-o", directory.toString(), "--format", "tsv"));
    assertTrue(streams.err().contains("is an input and would be replaced"));
  }

  @Test
  void theBytesAreTheSameInEveryLocaleAndTimeZone() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] expected = reports("first");
    try {
      for (String tag : List.of("ar-EG", "tr", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertArrayEquals(expected, reports(tag));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private byte[] reports(String name) throws Exception {
    Path into = directory.resolve(name);
    audit("-o", into.toString(), "--format", "text,json,sarif,junit,github,tsv,html");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(into).sorted()) {
      for (Path each : files.toList()) {
        all.writeBytes(each.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(Files.readAllBytes(each));
      }
    }
    return all.toByteArray();
  }

  private int audit(String... more) {
    String[] arguments =
        Stream.concat(Stream.of("audit", "--no-config", file.toString()), Stream.of(more))
            .toArray(String[]::new);
    return Main.run(arguments);
  }
}
