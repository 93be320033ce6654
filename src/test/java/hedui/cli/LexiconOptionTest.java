package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionTest {
  @TempDir private Path directory;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path english = Path.of("");
  private Path chinese = Path.of("");
  private Path lexicon = Path.of("");

  @BeforeEach
  void files() throws Exception {
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    Path calls = Files.createDirectories(directory.resolve("calls"));
    english =
        Files.writeString(
            calls.resolve("call.en.txt"), "We sold forty wozzles to the fribble stores.\n");
    chinese = Files.writeString(calls.resolve("call.zh.txt"), "我們把四十個鎢茲賣給弗里商店。\n");
    lexicon =
        Files.writeString(
            directory.resolve("own.lexicon"), "source\ttarget\nwozzles\t鎢茲\nfribble\t弗里\n");
  }

  @AfterEach
  void restore() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void wordsOfOnesOwnCoverWhatTheDictionaryCannot() throws Exception {
    double without = coverage("--no-config");
    double option = coverage("--no-config", "--lexicon", lexicon.toString());
    Path config = Files.writeString(directory.resolve("own.yaml"), "lexicons: own.lexicon\n");
    assertTrue(option > without + 0.02, option + " with the lexicon, " + without + " without");
    assertEquals(option, coverage("--config", config.toString()));
  }

  @Test
  void aLexiconThatCannotBeReadIsAComplaintAndNoAudit() throws Exception {
    Files.writeString(lexicon, "wozzles\t鎢茲\n");
    assertEquals(
        2,
        Main.run("audit", "--lexicon", lexicon.toString(), "--pair", name(english), name(chinese)));
    assertEquals("", written.toString(StandardCharsets.UTF_8));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("own.lexicon: "), said::toString);
  }

  @Test
  void anArchiveIsAuditedAgainOnlyIfItsLexiconChanged() throws Exception {
    assertTrue(archive().contains(" 1 audited"));
    assertTrue(archive("--lexicon", lexicon.toString()).contains(" 1 audited"));
    assertTrue(archive("--lexicon", lexicon.toString()).contains(" 1 unchanged"));
  }

  private String archive(String... more) {
    written.reset();
    String[] arguments = new String[4 + more.length];
    arguments[0] = "archive";
    arguments[1] = "-o";
    arguments[2] = directory.resolve("out").toString();
    arguments[3] = directory.resolve("calls").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    Main.run(arguments);
    return written.toString(StandardCharsets.UTF_8) + said.toString(StandardCharsets.UTF_8);
  }

  private double coverage(String... more) throws Exception {
    written.reset();
    String[] arguments = new String[8 + more.length];
    String[] fixed = {
      "audit", "--format", "json", "--fail-on", "never", "--pair", name(english), name(chinese)
    };
    System.arraycopy(fixed, 0, arguments, 0, 8);
    System.arraycopy(more, 0, arguments, 8, more.length);
    assertEquals(0, Main.run(arguments), said::toString);
    JsonNode report = new ObjectMapper().readTree(written.toByteArray());
    return report.findValue("sourceCoverage").asDouble();
  }

  private static String name(Path path) {
    return path.toString();
  }
}
