package hedui.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import hedui.bitext.Block;
import hedui.bitext.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Breaks a good input of each format at random. A reader gives documents or a complaint, whatever
 * the bytes; anything else fails with the seed. More runs: {@code -Dfuzz=100000}.
 */
class ReaderFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "\t",
          "\n",
          "\r\n",
          "\"",
          "<",
          ">",
          "&",
          "&#0;",
          "&a;",
          "]]>",
          "<![CDATA[",
          "<tu>",
          "</seg>",
          "\u0000",
          "\ufeff",
          "\ud83d\ude00",
          "\u2028",
          "{",
          "}",
          "\\u",
          "msgid \"",
          "msgstr[9] \"a\"",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "Operator\nOperator\n",
          "Jane Roe - CFO\n",
          "二。\n");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.tsv", "a.csv", "a.tmx", "a.xlf", "a.xliff", "a.po", "a.jsonl", "a.xlsx",
        "a.docx", "-"
      })
  void whateverTheBytesAReaderAnswersOrComplains(String name) throws Exception {
    int runs = Integer.getInteger("fuzz", 300);
    byte[] good = good(name);
    for (long seed = 0; seed < runs; seed++) {
      Random random = new Random(seed * 31 + name.hashCode());
      byte[] bytes = broken(good, random);
      try {
        Path file = name.equals("-") ? Path.of("-") : Files.write(directory.resolve(name), bytes);
        InputStream stdin =
            name.equals("-") ? new ByteArrayInputStream(bytes) : InputStream.nullInputStream();
        for (Block block : new Inputs(Optional.empty(), stdin).read(file).blocks()) {
          assertFalse(block.source().isEmpty() && block.target().isEmpty());
          for (Line line : block.source()) {
            assertFalse(line.text().isBlank());
          }
        }
      } catch (InputException complaint) {
        assertFalse(complaint.said().isEmpty());
      } catch (RuntimeException | StackOverflowError | LinkageError failure) {
        fail(name + " with seed " + seed + ": " + failure, failure);
      }
    }
  }

  private static byte[] broken(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 ->
            bytes =
                joined(
                    bytes,
                    at,
                    PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                    at);
        case 2 ->
            bytes = joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
        default -> {
          int from = random.nextInt(bytes.length);
          int to = Math.min(bytes.length, from + random.nextInt(60));
          bytes = joined(bytes, at, java.util.Arrays.copyOfRange(bytes, from, to), at);
        }
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.writeBytes(middle);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] good(String name) throws Exception {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsv" ->
          bytes("id\tsource\ttarget\tlanguage\n1\tOne five.\t一共五。\tzh-TW\n2\tTwo.\t二。\t\n");
      case "csv" -> bytes("source,target\n\"One, \"\"five\"\"\",一共五。\n");
      case "tmx" ->
          bytes(
              "<?xml version='1.0'?><tmx version='1.4'><header srclang='en'/><body><tu tuid='1'><tuv xml:lang='en'><seg>One <ph>x</ph>five.</seg></tuv><tuv xml:lang='zh-TW'><seg>一共五。</seg></tuv></tu></body></tmx>");
      case "xlf" ->
          bytes(
              "<xliff version='1.2'><file source-language='en' target-language='zh-TW'><body><trans-unit id='1'><source>One <g id='1'>five</g>.</source><target>一共五。</target></trans-unit></body></file></xliff>");
      case "xliff" ->
          bytes(
              "<xliff version='2.1' srcLang='en' trgLang='zh-TW'><file id='f'><unit id='u'><segment><source>One.</source><target>一。</target></segment></unit></file></xliff>");
      case "po" ->
          bytes(
              "msgid \"\"\nmsgstr \"Language: zh_TW\\n\"\n\nmsgid \"One\"\nmsgid_plural \"Two\"\nmsgstr[0] \"一\"\n\nmsgid \"Three\"\nmsgstr \"三\"\n");
      case "jsonl" ->
          bytes(
              "{\"id\":\"1\",\"source\":\"One\",\"target\":\"一\"}\n{\"en\":\"Two\",\"zh\":\"二\"}\n");
      case "xlsx" -> workbook();
      case "docx" -> document();
      default ->
          bytes(
              "摘要。\nOperator\nOperator\nOne five.\n一共五。\nJane Roe - CFO\nJane Roe - CFO\nTwo.\n二。\n");
    };
  }

  private static byte[] workbook() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("One");
      sheet.value(0, 0, "One.");
      sheet.value(0, 1, "一。");
    }
    return out.toByteArray();
  }

  private static byte[] document() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
      zip.write(
          bytes("<d><tbl><tr><tc><p><t>One.</t></p></tc><tc><p><t>一。</t></p></tc></tr></tbl></d>"));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
