package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionTest {
  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();
  private Path english = Path.of("");
  private Path chinese = Path.of("");
  private Path lexicon = Path.of("");

  @BeforeEach
  void files() throws Exception {
    Path calls = Files.createDirectories(directory.resolve("calls"));
    english =
        Files.writeString(
            calls.resolve("call.en.txt"), "We sold forty wozzles to the fribble stores.\n");
    chinese = Files.writeString(calls.resolve("call.zh.txt"), "我們把四十個鎢茲賣給弗里商店。\n");
    lexicon =
        Files.writeString(
            directory.resolve("own.lexicon"), "source\ttarget\nwozzles\t鎢茲\nfribble\t弗里\n");
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
    assertEquals("", streams.out());
    assertTrue(streams.err().contains("own.lexicon: "), streams::err);
  }

  @Test
  void anArchiveIsAuditedAgainOnlyIfItsLexiconChanged() throws Exception {
    assertTrue(archive().contains(" 1 audited"));
    assertTrue(archive("--lexicon", lexicon.toString()).contains(" 1 audited"));
    assertTrue(archive("--lexicon", lexicon.toString()).contains(" 1 unchanged"));
  }

  private String archive(String... more) {
    streams.reset();
    String[] arguments = new String[4 + more.length];
    arguments[0] = "archive";
    arguments[1] = "-o";
    arguments[2] = directory.resolve("out").toString();
    arguments[3] = directory.resolve("calls").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    Main.run(arguments);
    return streams.out() + streams.err();
  }

  private double coverage(String... more) throws Exception {
    streams.reset();
    String[] arguments = new String[8 + more.length];
    String[] fixed = {
      "audit", "--format", "json", "--fail-on", "never", "--pair", name(english), name(chinese)
    };
    System.arraycopy(fixed, 0, arguments, 0, 8);
    System.arraycopy(more, 0, arguments, 8, more.length);
    assertEquals(0, Main.run(arguments), streams::err);
    JsonNode report = new ObjectMapper().readTree(streams.out());
    return report.findValue("sourceCoverage").asDouble();
  }

  private static String name(Path path) {
    return path.toString();
  }
}
