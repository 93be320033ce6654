package hedui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        rewriter.result());
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
    Document document = inputs().read(file);
    Rewriter rewriter = Rewriter.of(file, document, List.of(Side.SOURCE, Side.TARGET));
    for (Block block : document.blocks()) {
      for (Line line : block.target()) {
        int at = line.text().indexOf(words);
        if (at >= 0) {
          assertTrue(rewriter.replace(line, new Span(at, at + words.length()), by));
        }
      }
    }
    assertEquals(expected, rewriter.result());
  }

  private static Inputs inputs() {
    return new Inputs(Optional.empty(), InputStream.nullInputStream());
  }
}
