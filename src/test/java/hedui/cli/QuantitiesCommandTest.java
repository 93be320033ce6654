package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code hedui quantities}: what it prints for each line, and how it ends. */
final class QuantitiesCommandTest {
  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();
  private String printed = "";
  private String complained = "";

  @Test
  void writesOneObjectForEachLine() throws IOException {
    assertEquals(0, run(file("$1.1 billion\n\nup 13%"), "en"));
    assertEquals(
        """
        {"line":1,"quantities":[{"start":0,"end":12,"text":"$1.1 billion","kind":"money","value":"1100000000","unit":"USD"}]}
        {"line":2,"quantities":[]}
        {"line":3,"quantities":[{"start":3,"end":6,"text":"13%","kind":"percent","value":"13","unit":"percent","direction":"up","role":"change"}]}
        """,
        printed);
  }

  @Test
  void onlyLineFeedsEndLines() throws IOException {
    assertEquals(0, run(file("5%\r\n6%\u0085 7%\u2028 8%\n"), "en"));
    assertEquals(2, printed.lines().count());
    assertTrue(printed.contains("\"line\":2"), printed);
    assertEquals(3, printed.lines().toList().get(1).split("\"kind\"").length - 1);
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertEquals(0, run(file("\ufeff7%\n"), "en"));
    assertTrue(printed.startsWith("{\"line\":1,\"quantities\":[{\"start\":0,\"end\":2,"), printed);
  }

  @Test
  void writesCentsAndRangesAsTheContractSays() throws IOException {
    assertEquals(0, run(file("50 cents\n$5-7 billion\ntens of millions\ntripled\n"), "en"));
    assertTrue(printed.contains("\"value\":\"0.50\",\"unit\":\"USD\""), printed);
    assertTrue(printed.contains("\"min\":\"5000000000\",\"max\":\"7000000000\""), printed);
    assertTrue(printed.contains("\"min\":\"10000000\",\"max\":\"100000000\""), printed);
    assertTrue(printed.contains("\"kind\":\"multiple\",\"value\":\"3\""), printed);
  }

  @Test
  void readsChineseOfEachRegion() throws IOException {
    for (String language : new String[] {"zh", "zh-TW", "zh-HK", "zh-CN"}) {
      assertEquals(0, run(file("1,700億美元\n"), language));
      assertTrue(printed.contains("\"value\":\"170000000000\",\"unit\":\"USD\""), printed);
    }
  }

  @Test
  void readsStandardInputWithoutAFile() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("9%".getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals(0, printing("quantities", "--language", "en"));
      assertTrue(printed.contains("\"value\":\"9\""), printed);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void bytesThatAreNotUtf8EndItWithTheirPlace() throws IOException {
    Path file = directory.resolve("latin.txt");
    Files.write(file, new byte[] {'5', '%', '\n', 'c', 'a', 'f', (byte) 0xE9, '\n'});
    assertEquals(2, run(file, "en"));
    assertTrue(complained.contains("latin.txt:2: not UTF-8 (byte 0xE9"), complained);
  }

  @Test
  void badUsageAndMissingFilesEndWithTwo() throws IOException {
    assertEquals(2, run(directory.resolve("none.txt"), "en"));
    assertTrue(complained.contains("no such file"), complained);
    assertEquals(2, run(file("5"), "fr"));
    assertTrue(complained.contains("expected one of en, zh, zh-TW, zh-HK, zh-CN"), complained);
    assertEquals(2, printing("quantities", file("5").toString()));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("text.txt"), text);
  }

  private int run(Path file, String language) throws IOException {
    return printing("quantities", "--language", language, file.toString());
  }

  private int printing(String... arguments) throws IOException {
    streams.reset();
    int status = Main.run(arguments);
    printed = streams.out();
    complained = streams.err();
    return status;
  }
}
