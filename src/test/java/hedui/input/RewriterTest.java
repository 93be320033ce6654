package hedui.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewriterTest {
  @TempDir private Path directory;

  @Test
  void aTranscriptKeepsEveryOtherByte() throws Exception {
    replaced(
        "c.txt",
        "\ufeffOne five.\r\n一共五億元。\r\n\r\nTwo.\n二。",
        "五億",
        "五十億",
        "\ufeffOne five.\r\n一共五十億元。\r\n\r\nTwo.\n二。");
  }

  @Test
  void aTsvKeepsItsOtherColumns() throws Exception {
    replaced(
        "t.tsv",
        "x\ttarget\tsource\n五億\t五億\tOne.\n",
        "五億",
        "五十億",
        "x\ttarget\tsource\n五億\t五十億\tOne.\n");
  }

  @Test
  void tmxKeepsCodesAndEntities() throws Exception {
    String tmx =
        "<tmx><body><!-- <tu> --><tu><tuv xml:lang='en'><seg>One &amp; five.</seg></tuv><tuv xml:lang='zh-TW'><seg>一&amp;五<bpt i='1'>&lt;b></bpt>億&#x5143;</seg></tuv></tu></body></tmx>";
    replaced(
        "m.tmx",
        tmx,
        "五億元",
        "<5>",
        tmx.replace("五<bpt i='1'>&lt;b></bpt>億&#x5143;", "&lt;5&gt;<bpt i='1'>&lt;b></bpt>"));
  }

  @Test
  void xliffKeepsEveryOtherByteAndCrLf() throws Exception {
    String xliff =
        "<?xml version=\"1.0\"?>\r\n<xliff version='1.2'><file source-language='en' target-language='zh-TW'><body>\r\n<trans-unit id='0' translate='no'><source>x</source><target>五億</target></trans-unit><trans-unit id='1'><source>One.</source><target state='a>b'>一\r\n<![CDATA[五]]>億</target><alt-trans><target>五億</target></alt-trans></trans-unit></body></file></xliff>";
    replaced("x.xlf", xliff, "\n五億", "!", xliff.replace("一\r\n<![CDATA[五]]>億", "一!<![CDATA[]]>"));
  }

  @Test
  void wrappedWordsNestAndSkipCodes() throws Exception {
    String xliff =
        "<xliff version='2.1' srcLang='en' trgLang='zh-CN'><file id='f'><unit id='u'><segment><source>One.</source><target>甲乙<pc id='1'>丙丁</pc>戊</target></segment></unit></file></xliff>";
    Path file = Files.writeString(directory.resolve("x.xlf"), xliff);
    Document document = inputs().read(file);
    Rewriter rewriter = Rewriter.of(file, document, List.of(Side.TARGET));
    Line line = document.blocks().get(0).target().get(0);
    rewriter.wrap(line, new Span(1, 4), n -> "[" + n + ":", "]");
    rewriter.wrap(line, new Span(1, 2), n -> "[" + n + ":", "]");
    assertTrue(rewriter.hasSegments());
    assertEquals(
        xliff.replace("甲乙<pc id='1'>丙丁</pc>戊", "甲[1:[5:乙]]<pc id='1'>[3:丙丁]</pc>戊"),
        new String(rewriter.result(), UTF_8));
  }

  @Test
  void aCsvFieldIsQuotedWhereItsNewWordsNeedIt() throws Exception {
    replaced(
        "c.csv",
        "\ufeffid,source,target\r\n1,\"One \"\"big\"\", \n2\",一共五億元\r\n2,Two.,\"\"\"五億\"\"\"\n",
        "五億",
        "5,\"0\"",
        "\ufeffid,source,target\r\n1,\"One \"\"big\"\", \n2\",\"一共5,\"\"0\"\"元\"\r\n2,Two.,\"\"\"5,\"\"0\"\"\"\"\"\n");
  }

  @Test
  void jsonLinesKeepTheirOtherKeysAndSpaces() throws Exception {
    replaced(
        "j.jsonl",
        "{ \"note\" : {\"target\": \"五億\"}, \"source\":\"O\\u006ee\", \"target\":\"\\u4e00\\\"五\\u5104\"}\n\n{\"en\":\"Two\",\"zh\":\"五億\"}",
        "五億",
        "\"5\"\n",
        "{ \"note\" : {\"target\": \"五億\"}, \"source\":\"O\\u006ee\", \"target\":\"\\u4e00\\\"\\\"5\\\"\\n\"}\n\n{\"en\":\"Two\",\"zh\":\"\\\"5\\\"\\n\"}");
  }

  @Test
  void poKeepsItsCommentsAndFuzzyEntries() throws Exception {
    String po =
        "# 五億\nmsgid \"\"\nmsgstr \"Language: zh_TW\\n\"\n\n#, fuzzy\nmsgid \"One\"\nmsgstr \"五億\"\n\n#~ msgid \"One\"\n#~ msgstr \"五億\"\n\nmsgctxt \"a\"\nmsgid \"One\"\nmsgid_plural \"Ones\"\r\n  msgstr[0] \"\"\n\"一\\\"五\"\n\t\"億\\n\"\nmsgstr[1] \"億\"\n";
    replaced("p.po", po, "五億", "\"5\"", po.replace("\\\"五\"\n\t\"億", "\\\"\\\"5\\\"\"\n\t\""));
  }

  @Test
  void tmxMayBeUtf16() throws Exception {
    String tmx =
        "\ufeff<?xml version='1.0' encoding='UTF-16'?><tmx><body><tu><tuv xml:lang='en'><seg>One.</seg></tuv><tuv xml:lang='zh-TW'><seg>五億\ud83d\ude00</seg></tuv></tu></body></tmx>";
    Path file = Files.write(directory.resolve("m.tmx"), tmx.getBytes(UTF_16LE));
    byte[] result = replace(file, "五億", "五十億");
    assertEquals(tmx.replace("五億", "五十億"), new String(result, UTF_16LE));
  }

  @Test
  void aWorkbookKeepsItsOtherPartsAndCellsThatShareAText() throws Exception {
    String strings =
        "<sst><si><t>Source</t></si><si><t>Target</t></si><si><t>One.</t></si><si><r><rPr><b/></rPr><t>一共五</t></r><r><t xml:space=\"preserve\">億 &amp; </t></r><rPh><t>x</t></rPh></si></sst>";
    String sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\" t=\"s\"><v>1</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\" s=\"1\" t=\"s\"><v>3</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>五億</t></is></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"C4\" t=\"str\"><f>B2</f><v>五億元</v></c></row></sheetData></worksheet>";
    Path file = directory.resolve("w.xlsx");
    zip(
        file,
        "[Content_Types].xml",
        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>",
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
        "xl/sharedStrings.xml",
        strings,
        "xl/worksheets/sheet1.xml",
        sheet,
        "docProps/五.xml",
        "<x/>");
    Map<String, String> before = unzip(Files.readAllBytes(file));
    Map<String, String> after = unzip(replace(file, "五億", "<5>"));
    before.put(
        "xl/worksheets/sheet1.xml",
        sheet
            .replace(
                "<c r=\"C2\" s=\"1\" t=\"s\"><v>3</v></c>",
                "<c r=\"C2\" s=\"1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>一共&lt;5&gt;</t></r><r><t xml:space=\"preserve\"> &amp; </t></r><rPh><t>x</t></rPh></is></c>")
            .replace("<is><t>五億</t></is>", "<is><t>&lt;5&gt;</t></is>"));
    assertEquals(before, after);
  }

  @Test
  void aDocxKeepsItsRunsAndOtherParts() throws Exception {
    String xml =
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>五億</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>One.</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>一共五</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>億元</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
    Path file = directory.resolve("d.docx");
    zip(file, "word/document.xml", xml, "word/styles.xml", "<s/>");
    Map<String, String> before = unzip(Files.readAllBytes(file));
    before.put(
        "word/document.xml", xml.replace("一共五<", "一共5 &amp; 6<").replace("<w:t>億元<", "<w:t>元<"));
    assertEquals(before, unzip(replace(file, "五億", "5 & 6")));
    Document document = inputs().read(file);
    Line line = document.blocks().get(0).target().get(0);
    assertEquals("一共五億元\n二", line.text());
    Rewriter rewriter = Rewriter.of(file, document, List.of(Side.TARGET));
    assertFalse(rewriter.replace(line, new Span(4, 7), "x"));
  }

  @Test
  void whatCannotStandThereIsNotPut() throws Exception {
    Path file = Files.writeString(directory.resolve("t.tsv"), "source\ttarget\nOne.\t五億\n");
    Document document = inputs().read(file);
    Rewriter rewriter = Rewriter.of(file, document, List.of(Side.TARGET));
    Line line = document.blocks().get(0).target().get(0);
    assertFalse(rewriter.replace(line, new Span(0, 2), "a\tb"));
    assertTrue(rewriter.replace(line, new Span(0, 2), "a"));
    assertFalse(rewriter.replace(line, new Span(1, 2), "b"));
  }

  private void replaced(String name, String text, String words, String by, String expected)
      throws Exception {
    Path file = Files.writeString(directory.resolve(name), text);
    assertEquals(expected, new String(replace(file, words, by), UTF_8));
  }

  /** Replaces words wherever a target has them and the format lets them be replaced. */
  private static byte[] replace(Path file, String words, String by) throws Exception {
    Document document = inputs().read(file);
    Rewriter rewriter = Rewriter.of(file, document, List.of(Side.SOURCE, Side.TARGET));
    int replaced = 0;
    for (Block block : document.blocks()) {
      for (Line line : block.target()) {
        int at = line.text().indexOf(words);
        if (at >= 0 && rewriter.replace(line, new Span(at, at + words.length()), by)) {
          replaced++;
        }
      }
    }
    assertTrue(replaced > 0);
    return rewriter.result();
  }

  private static void zip(Path file, String... namesAndTexts) throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static Map<String, String> unzip(byte[] bytes) throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static Inputs inputs() {
    return new Inputs(Optional.empty(), InputStream.nullInputStream());
  }
}
