package hedui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsInTest {
  private static final String TMX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="en-US" adminlang="en"/><body>
      <tu tuid="a"><note>no</note><prop type="x">no</prop>
        <tuv xml:lang="zh_TW"><seg>賣出<bpt i="1">&lt;b></bpt>五<hi>台</hi><ept i="1">&lt;/b></ept>&amp;六。</seg></tuv>
        <tuv xml:lang="EN-us"><seg>Sold <ph>{0}</ph>five &#38; six.</seg></tuv>
        <tuv xml:lang="fr"><seg>Vendu.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Only English.</seg></tuv></tu>
      <tu><tuv xml:lang="de"><seg>Nichts.</seg></tuv></tu>
      </body></tmx>
      """;
  private static final String XLIFF12 =
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="f" source-language="en" target-language="zh-Hant-TW"><body>
      <trans-unit id="1"><source>Sold <g id="1">five</g><x id="2"/>.</source><target state="translated">賣出<g id="1">五</g><x id="2"/>台。</target><note>n</note>
        <alt-trans><source>Old.</source><target>舊。</target></alt-trans></trans-unit>
      <trans-unit id="2" translate="no"><source>Skip.</source><target>略。</target></trans-unit>
      <trans-unit id="3"><source>No target.</source></trans-unit>
      <trans-unit id="4"><source>Code <ph id="1">%s</ph>here.</source><target>這裡<mrk mtype="seg">有</mrk>碼。</target></trans-unit>
      </body></file></xliff>
      """;
  private static final String XLIFF21 =
      """
      <xliff version="2.1" srcLang="en" trgLang="zh-CN" xmlns="urn:oasis:names:tc:xliff:document:2.0">
      <file id="f1"><unit id="u1"><originalData><data id="d">no</data></originalData><notes><note>n</note></notes>
      <segment id="s1" state="final"><source>Sold <pc id="1">five</pc>.</source><target>卖出<pc id="1">五</pc>台。</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Two.</source><target>二。</target></segment></unit></file></xliff>
      """;
  private static final String PO =
      """
      msgid ""
      msgstr ""
      "Language: zh_CN\\n"

      # note
      #: a.c:1
      msgctxt "menu"
      msgid "Open "
      "file"
      msgstr "打开\\"文件\\""

      #, fuzzy
      msgid "Close"
      msgstr "打开"

      msgid "One file"
      msgid_plural "%d files"
      msgstr[0] "%d 个文件"

      msgid "Untranslated"
      msgstr ""

      #~ msgid "Old"
      #~ msgstr "旧"
      """;

  @TempDir private Path directory;

  @Test
  void tmxLeavesCodesOutAndMatchesTags() throws Exception {
    assertEquals(
        "a zh-TW Sold five & six. = 賣出五台&六。 | tu2 zh-TW Only English. = ",
        written(read("m.tmx", TMX.replaceFirst("<!DOCTYPE.*\n", ""))));
  }

  @Test
  void tmxMayBeUtf16() throws Exception {
    String text = TMX.replace("UTF-8", "UTF-16").replaceFirst("<!DOCTYPE.*\n", "");
    Path file = Files.write(directory.resolve("m.tmx"), text.getBytes(Charset.forName("UTF-16")));
    assertEquals(2, inputs(Optional.empty()).read(file).blocks().size());
  }

  @Test
  void aDoctypeIsReadPastAndItsEntitiesAreNot() throws Exception {
    assertEquals(2, read("m.tmx", TMX).blocks().size());
    String laughs =
        TMX.replace(
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">",
                "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")
            .replace("Only English.", "&b;");
    Path secret = Files.writeString(directory.resolve("secret"), "SECRET");
    String external =
        TMX.replace(
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">",
                "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>")
            .replace("Only English.", "x&a;y");
    for (String hostile : new String[] {laughs, external}) {
      try {
        Document document = read("h.tmx", hostile);
        assertTrue(
            !written(document).contains("SECRET") && !written(document).contains("aaaa"),
            written(document));
      } catch (InputException e) {
        assertTrue(e.said().contains("is not well-formed XML"), e.said());
      }
    }
  }

  @Test
  void aLanguageThatIsNotThereIsAComplaintThatListsWhatIs() {
    InputException e =
        assertThrows(
            InputException.class,
            () -> inputs(Optional.of(Language.ZH_CN)).read(write("m.tmx", TMX)));
    assertTrue(
        e.said().endsWith("m.tmx: has no zh-CN; its languages are EN-us, de, en, fr, zh_TW"),
        e.said());
  }

  @Test
  void brokenXmlNamesItsLine() {
    InputException e =
        assertThrows(InputException.class, () -> read("m.tmx", TMX.replace("</body>", "</bod>")));
    assertTrue(e.said().contains("m.tmx:10: is not well-formed XML ("), e.said());
  }

  @Test
  void xliff12LeavesCodesAlternativesAndLockedUnitsOut() throws Exception {
    assertEquals(
        "1 zh-TW Sold five. = 賣出五台。 | 3 zh-TW No target. =  | 4 zh-TW Code here. = 這裡有碼。",
        written(read("x.xlf", XLIFF12)));
  }

  @Test
  void xliff2HasSegments() throws Exception {
    assertEquals(
        "u1/s1 zh-CN Sold five. = 卖出五台。 | u1/2 zh-CN Two. = 二。", written(read("x.xliff", XLIFF21)));
  }

  @Test
  void xliffOfOtherLanguagesIsAComplaint() {
    InputException e =
        assertThrows(
            InputException.class, () -> read("x.xlf", XLIFF12.replace("zh-Hant-TW", "ja")));
    assertTrue(e.said().endsWith("its target language is ja, not Chinese"), e.said());
  }

  @Test
  void poHasPluralsAndNeitherFuzzyNorObsoleteEntries() throws Exception {
    assertEquals(
        "menu#1 zh-CN Open file = 打开\"文件\" | entry2[0] zh-CN %d files = %d 个文件",
        written(read("a.po", PO)));
  }

  @Test
  void jsonLinesHaveAnObjectALine() throws Exception {
    Document document =
        read(
            "a.jsonl",
            "{\"id\":7,\"source\":\"One \\ud83d\\ude00\",\"target\":\"一\",\"language\":\"zh-CN\"}\n\n{\"en\":\"Two\",\"zh\":\"二\"}\nnot json\n{\"en\":\"x\"}\n");
    assertEquals("7 zh-CN One \ud83d\ude00 = 一 | line3 zh-CN Two = 二", written(document));
    assertEquals(2, document.problems().size());
  }

  @Test
  void workbooksAreReadByHeaderOrByScript() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet one = book.newWorksheet("One");
      String[][] cells = {
        {"id", "English", "note", "中文"}, {"k1", "Sold five.", "n", "賣出五台。"}, {"", "Two.", "", "二。"}
      };
      for (int r = 0; r < cells.length; r++) {
        for (int c = 0; c < cells[r].length; c++) {
          one.value(r, c, cells[r][c]);
        }
      }
      Worksheet two = book.newWorksheet("Two");
      two.value(0, 0, "甲。");
      two.value(0, 1, "First.");
      book.newWorksheet("Empty");
    }
    Path file = Files.write(directory.resolve("b.xlsx"), out.toByteArray());
    assertEquals(
        "k1 zh-TW Sold five. = 賣出五台。 | One!3 zh-TW Two. = 二。 | Two!1 zh-TW First. = 甲。",
        written(inputs(Optional.empty()).read(file)));
  }

  @Test
  void documentsHaveTablesOfTwoColumns() throws Exception {
    String xml =
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Title</w:t></w:r></w:p><w:tbl>"
            + row("English", "Chinese")
            + row("Sold <w:r><w:delText>six</w:delText></w:r>five.", "賣出五台。")
            + "</w:tbl></w:body></w:document>";
    Path file =
        Files.write(
            directory.resolve("d.docx"),
            PackedInputTest.zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8), 9));
    assertEquals("t1r2 zh-TW Sold five. = 賣出五台。", written(inputs(Optional.empty()).read(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.tmx", "a.xlf", "a.xlsx", "a.docx", "a.po", "a.jsonl", "a.csv", "a.tsv"})
  void whatIsNotTheFormatIsAComplaint(String name) {
    for (String text :
        new String[] {"", "garbage", "PK\u0003\u0004 broken", "<a>", "\u0000\u0001"}) {
      InputException e =
          assertThrows(
              InputException.class,
              () -> {
                Document document = read(name, text);
                if (document.blocks().isEmpty()) {
                  throw new InputException("only problems: " + document.problems());
                }
              });
      assertTrue(!e.said().isEmpty());
    }
  }

  @Test
  void formatsAreKnownWithoutTheirNames() throws Exception {
    for (String text :
        new String[] {
          TMX, XLIFF12, XLIFF21, "{\"en\":\"Two\",\"zh\":\"二\"}\n", "source\ttarget\na\t甲\n"
        }) {
      Inputs inputs =
          new Inputs(
              Optional.empty(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      assertTrue(inputs.read(Path.of("-")).blocks().get(0).oneBead(), text);
    }
  }

  private static String row(String one, String other) {
    return "<w:tr><w:tc><w:p><w:r><w:t>"
        + one.replace("<w:r>", "</w:t></w:r><w:r>").replace("</w:r>five", "</w:r><w:r><w:t>five")
        + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>"
        + other
        + "</w:t></w:r></w:p></w:tc></w:tr>";
  }

  private Document read(String name, String text) throws Exception {
    return inputs(Optional.empty()).read(write(name, text));
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text);
  }

  private static Inputs inputs(Optional<Language> language) {
    return new Inputs(language, InputStream.nullInputStream());
  }

  private static String written(Document document) {
    return document.blocks().stream()
        .map(
            b ->
                b.id()
                    + " "
                    + b.language().tag()
                    + " "
                    + b.source().stream().map(Line::text).collect(Collectors.joining())
                    + " = "
                    + b.target().stream().map(Line::text).collect(Collectors.joining()))
        .collect(Collectors.joining(" | "));
  }
}
