package hedui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  private static final String TEXT =
      "Our revenue grew this year.\n我們公司今年的營收增長了，這是一個很好的成績。\n" + "Thank you all.\n謝謝大家。\n";

  @TempDir private Path directory;

  @Test
  void aByteOrderMarkAndCrLfAreNoText() throws Exception {
    Document document =
        read("a.txt", ("\ufeff" + TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    assertEquals("Our revenue grew this year.", document.blocks().get(0).source().get(0).text());
    assertEquals("謝謝大家。", document.blocks().get(1).target().get(0).text());
    assertEquals(4, document.blocks().get(1).target().get(0).number());
  }

  @Test
  void otherLineSeparatorsAreText() throws Exception {
    Document document =
        read(
            "a.txt",
            "One\u0085two\u2028three.\n一\u0085二\u2028三。\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("One\u0085two\u2028three.", document.blocks().get(0).source().get(0).text());
  }

  @ParameterizedTest
  @CsvSource({"GB18030,2", "Big5,2", "UTF-16LE,1", "UTF-16BE,1", "UTF-16,1"})
  void anotherEncodingIsNamedWithLineByteAndCommand(String encoding, int line) throws Exception {
    String text = encoding.equals("GB18030") ? TEXT.replace("們", "们").replace("營", "营") : TEXT;
    String complaint = complaint("a.txt", text.getBytes(Charset.forName(encoding)));
    assertTrue(
        complaint.startsWith(directory + "/a.txt:" + line + ": not UTF-8 (byte 0x"), complaint);
    assertTrue(complaint.contains("iconv -f " + encoding + " -t UTF-8 "), complaint);
  }

  @Test
  void theByteIsCountedFromTheStartOfTheFile() throws Exception {
    String complaint = complaint("a.txt", new byte[] {'a', '\n', 'b', (byte) 0xb2, 'c', '\n'});
    assertTrue(complaint.contains(":2: not UTF-8 (byte 0xB2 at offset 3)"), complaint);
  }

  @Test
  void binaryIsNotText() throws Exception {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    String complaint = complaint("a.txt", bytes);
    assertTrue(complaint.endsWith("it does not look like text"), complaint);
  }

  @Test
  void anEmptyFileAMissingOneAndADirectoryAreComplaints() throws Exception {
    assertEquals(directory + "/a.txt: is empty", complaint("a.txt", new byte[0]));
    assertEquals(
        directory + "/a.txt: is empty",
        complaint("a.txt", "\n \r\n".getBytes(StandardCharsets.UTF_8)));
    InputException missing =
        assertThrows(InputException.class, () -> inputs("").read(directory.resolve("none")));
    assertEquals(directory + "/none: no such file", missing.getMessage());
    InputException folder = assertThrows(InputException.class, () -> inputs("").read(directory));
    assertTrue(folder.getMessage().startsWith(directory + ": is a directory"), folder.getMessage());
  }

  @Test
  void aLineOfHundredsOfMegabytesIsAComplaintAndNotReadWhole() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
          }
        };
    InputException complaint =
        assertThrows(
            InputException.class, () -> new Inputs(Optional.empty(), endless).read(Path.of("-")));
    assertEquals("-:1: is longer than 16 MiB; a line of text never is", complaint.getMessage());
  }

  @Test
  void tsvHasNoQuotingAndItsRowsKeepTheirIds() throws Exception {
    Document document =
        table("t.tsv", "id\tsource\ttarget\r\nx\tHe said \"yes\", ok.\t他說「是」。\r\n\ty\"\t\"以\r\n");
    assertEquals("x zh-TW He said \"yes\", ok. = 他說「是」。 | row3 zh-TW y\" = \"以", written(document));
  }

  @Test
  void csvIsRfc4180() throws Exception {
    Document document =
        table("t.csv", "target,source,id\r\n\"說\"\"是\"\"，\n好\",\"yes, \"\"ok\"\"\",7\r\n");
    assertEquals("7 zh-TW yes, \"ok\" = 說\"是\"，\n好", written(document));
  }

  @Test
  void aTsvOnStandardInputIsKnownByItsHeader() throws Exception {
    Document document = inputs("source\ttarget\nA dog.\t一条狗。\n").read(Path.of("-"));
    assertEquals("row2 zh-CN A dog. = 一条狗。", written(document));
    assertEquals("-", document.path());
  }

  @Test
  void everyRowHasItsOwnLanguage() throws Exception {
    Document document =
        table(
            "t.tsv",
            "source\ttarget\tlanguage\nA\t营业\tzh\nB\t營業\tzh\nC\t日\tzh\nD\t营\tzh_Hant_HK\nE\t业\tzh-Hans\nF\t绿\t\n");
    assertEquals(
        "zh-CN zh-TW zh-CN zh-HK zh-CN zh-CN",
        document.blocks().stream().map(b -> b.language().tag()).collect(Collectors.joining(" ")));
  }

  @Test
  void aRowThatCannotBeReadIsAProblemAndTheOthersStay() throws Exception {
    Document document = table("t.tsv", "source\ttarget\tlanguage\nA\nB\t乙\tfr\nC\t丙\tzh\n");
    assertEquals(1, document.blocks().size());
    assertEquals(2, document.problems().size());
    assertTrue(
        document
            .problems()
            .get(0)
            .message()
            .endsWith("t.tsv:2: has 1 fields, but its header has 3"));
    assertTrue(
        document.problems().get(1).message().contains("t.tsv:3: the language fr is not Chinese"));
  }

  /** Found by {@link ReaderFuzzTest}, a.tsv with seed 66881. */
  @Test
  void aLanguageThatIsNothingButADashIsAProblemOfItsRow() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("t.tsv"), "source\ttarget\tlanguage\nOne.\t一。\t-\nTwo.\t二。\tzh-TW\n");
    Document document = new Inputs(Optional.empty(), InputStream.nullInputStream()).read(file);
    assertEquals(1, document.problems().size());
    assertEquals(1, document.blocks().size());
  }

  @Test
  void repeatedIdsAreToldApart() throws Exception {
    Document document = table("t.tsv", "id\tsource\ttarget\na\tA\t甲\na\tB\t乙\na#2\tC\t丙\n");
    assertEquals(
        "a a#2 a#2#2", document.blocks().stream().map(Block::id).collect(Collectors.joining(" ")));
  }

  @Test
  void anEmptyTargetIsStillABead() throws Exception {
    assertEquals("1 zh-TW Gone. = ", written(table("t.tsv", "id\tsource\ttarget\n1\tGone.\t\n")));
  }

  @Test
  void aTableWithoutItsColumnsIsAComplaint() throws Exception {
    InputException e = assertThrows(InputException.class, () -> table("t.csv", "en,zh\na,b\n"));
    assertTrue(
        e.getMessage()
            .endsWith(
                "t.csv:1: the header must name source and target, and may name id and language; it has: en, zh"),
        e.getMessage());
  }

  @Test
  void pairsNamedTheWrongWayRoundAreAComplaint() throws Exception {
    Path english = Files.writeString(directory.resolve("en.txt"), "One.\n");
    Path chinese = Files.writeString(directory.resolve("zh.txt"), "一。\n");
    assertEquals(1, inputs("").read(english, chinese).blocks().size());
    InputException e = assertThrows(InputException.class, () -> inputs("").read(chinese, english));
    assertTrue(
        e.getMessage()
            .endsWith(
                "zh.txt: is Chinese, and "
                    + english
                    + " is not: they are swapped; name the English text first: "
                    + english
                    + " "
                    + chinese),
        e.getMessage());
  }

  @Test
  void aPieceHoldsSomeThousandUnits() throws Exception {
    StringBuilder rows = new StringBuilder("id\tsource\ttarget\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append(i).append("\tA\t甲\n");
    }
    Path file = Files.writeString(directory.resolve("t.tsv"), rows);
    int pieces = 0;
    int blocks = 0;
    try (DocumentReader reader = inputs("").open(file)) {
      for (Optional<Document> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        pieces++;
        blocks += piece.get().blocks().size();
      }
    }
    assertEquals(3, pieces);
    assertEquals(20_000, blocks);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-TW,ZH_TW",
    "zh_TW,ZH_TW",
    "zh-Hant,ZH_TW",
    "zh-Hant-TW,ZH_TW",
    "ZH-tw,ZH_TW",
    "zh-CHT,ZH_TW",
    "zh-CN,ZH_CN",
    "zh-Hans,ZH_CN",
    "zh-Hans-CN,ZH_CN",
    "zh-SG,ZH_CN",
    "zh_Hans_HK,ZH_CN",
    "zh-HK,ZH_HK",
    "zh-Hant-HK,ZH_HK",
    "zh-MO,ZH_HK",
    "yue-HK,ZH_HK",
    "cmn-Hans-CN,ZH_CN",
  })
  void tagsAreWhatPeopleMean(String tag, Language language) {
    assertEquals(Optional.of(language), Tags.chinese(tag));
  }

  private Document table(String name, String text) throws Exception {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Document read(String name, byte[] bytes) throws Exception {
    return inputs("").read(Files.write(directory.resolve(name), bytes));
  }

  private String complaint(String name, byte[] bytes) {
    return assertThrows(InputException.class, () -> read(name, bytes)).getMessage();
  }

  private static Inputs inputs(String stdin) {
    return new Inputs(
        Optional.empty(), new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
  }

  private static String written(Document document) {
    return document.blocks().stream()
        .map(
            b ->
                b.id()
                    + " "
                    + b.language().tag()
                    + " "
                    + b.source().stream().map(l -> l.text()).collect(Collectors.joining())
                    + " = "
                    + b.target().stream().map(l -> l.text()).collect(Collectors.joining()))
        .collect(Collectors.joining(" | "));
  }
}
