package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.input.DocumentReader;
import hedui.input.Inputs;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that nobody writes by accident end in a line of complaint, and soon. */
class HostileInputTest {
  private static final String ROW = "source\ttarget\nIt cost $3 million.\t它花了 3 億美元。\n";

  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.txt   |
          a.tsv   | source\\ttarget\\n
          a.csv   | source,target\\n"
          a.jsonl | {"source":"
          a.po    | msgid "
          a.tmx   | <tmx><body><tu><tuv xml:lang='en'><seg>
          a.tmx   | <tmx a='
          a.xlf   | <xliff version='1.2'><file source-language='en' target-language='zh'><body><trans-unit id='1'><source>
          """)
  void aHundredMegabytesOnOneLineAreAComplaint(String name, String start) throws Exception {
    Path file = directory.resolve(name);
    byte[] chunk = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream to = Files.newOutputStream(file)) {
      to.write(lines(start).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        to.write(chunk);
      }
    }
    assertEquals(2, Main.run("audit", "--no-config", file.toString()));
    String complaint = streams.err();
    assertTrue(complaint.startsWith(file.toString()), complaint);
    assertFalse(complaint.contains("\tat "), complaint);
  }

  @Test
  void dotsAndLinksInNamesLeadNowhereElse() throws Exception {
    Path real = Files.writeString(directory.resolve("real.tsv"), ROW);
    Path inner = Files.createDirectory(directory.resolve("in"));
    Files.createSymbolicLink(inner.resolve("...tsv"), real);
    Path into = directory.resolve("out");
    assertEquals(
        1,
        Main.run(
            "audit",
            "--no-config",
            inner + "/../in/...tsv",
            inner + "/../real.tsv",
            "-o",
            into.toString()));
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(
          List.of("in", "out", "real.tsv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    try (Stream<Path> files = Files.list(into)) {
      assertEquals(4, files.count());
    }
    Files.createSymbolicLink(inner.resolve("loop.tsv"), inner.resolve("loop.tsv"));
    assertEquals(2, Main.run("audit", "--no-config", inner + "/loop.tsv"));
    assertFalse(streams.err().contains("\tat "));
  }

  @Test
  void anOutputThatIsALinkToTheInputNeverReplacesIt() throws Exception {
    Path real = Files.writeString(directory.resolve("real.tsv"), ROW);
    Path into = Files.createDirectory(directory.resolve("out"));
    Files.createSymbolicLink(into.resolve("real.tsv"), real);
    assertEquals(
        2,
        Main.run(
            "audit", "--no-config", real.toString(), "-o", into.toString(), "--format", "tsv"));
    assertEquals(ROW, Files.readString(real));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.tsv   | source\\ttarget\\n | Row.\\t列。\\n |
          a.jsonl | `` | {"source":"Row.","target":"列。"}\\n |
          a.po    | `` | msgid "Row."\\nmsgstr "列。"\\n\\n |
          a.tmx   | <tmx><body> | <tu><tuv xml:lang='en'><seg>Row.</seg></tuv><tuv xml:lang='zh'><seg>列。</seg></tuv></tu> | </body></tmx>
          a.xlf   | <xliff version='1.2'><file source-language='en' target-language='zh'><body> | <trans-unit id='1'><source>Row.</source><target>列。</target></trans-unit> | </body></file></xliff>
          """)
  void aMillionSegmentsAreReadPieceByPiece(String name, String head, String unit, String tail)
      throws Exception {
    Path file = directory.resolve(name);
    try (Writer to = Files.newBufferedWriter(file)) {
      to.write(lines(head));
      for (int i = 0; i < 1_000_000; i++) {
        to.write(lines(unit));
      }
      to.write(lines(tail));
    }
    int blocks = 0;
    try (DocumentReader reader =
        new Inputs(Optional.empty(), InputStream.nullInputStream()).open(file)) {
      for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        assertTrue(piece.get().blocks().size() <= 10_000, "in pieces that memory holds");
        blocks += piece.get().blocks().size();
      }
    }
    assertEquals(1_000_000, blocks);
  }

  /** A text whose tabs and line feeds are written as escapes; null is none. */
  private static String lines(String text) {
    return text == null ? "" : text.replace("\\t", "\t").replace("\\n", "\n");
  }
}
