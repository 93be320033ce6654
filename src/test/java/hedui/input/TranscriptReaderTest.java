package hedui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each text is written with {@code /} between lines; a block reads {@code speaker: en + en = zh}.
 */
class TranscriptReaderTest {

  @Test
  void paragraphsHaveTheirChineseBeneath() throws Exception {
    reads("One. / 一。 / Two. / 二。", ": One. = 一。 | : Two. = 二。");
  }

  @Test
  void aMissingParagraphShiftsNothing() throws Exception {
    reads("One. / Two. / 二。 / Three. / 三。", ": One. + Two. = 二。 | : Three. = 三。");
    reads("One. / 一。 / 又。 / Three. / 三。", ": One. = 一。 + 又。 | : Three. = 三。");
  }

  @Test
  void aDoubledParagraphShiftsNothing() throws Exception {
    reads("One. / One. / 一。 / Two. / 二。", ": One. + One. = 一。 | : Two. = 二。");
    reads("One. / 一。 / 一。 / Two. / 二。", ": One. = 一。 + 一。 | : Two. = 二。");
  }

  @Test
  void aParagraphThatIsRepeatedInsteadOfTranslatedIsItsOwnTarget() throws Exception {
    reads(
        "We grew fast. / We grew fast. / Two. / 二。",
        ": We grew fast. = We grew fast. | : Two. = 二。");
  }

  @Test
  void chineseWithoutSourceStandsAloneParagraphByParagraph() throws Exception {
    reads(
        "摘要一。 / 摘要二。 / Operator / Operator / One. / 一。",
        ":  = 摘要一。 | :  = 摘要二。 | Operator: One. = 一。");
  }

  @Test
  void doubledHeadersKeepNameAndTitle() throws Exception {
    Document document =
        reads(
            "Jane Roe - CFO & Director / Jane Roe - CFO & Director / One. / 一。",
            "Jane Roe: One. = 一。");
    assertEquals("Jane Roe", document.speakers().get(0).name());
    assertEquals("CFO & Director", document.speakers().get(0).title());
    assertEquals(1, document.speakers().get(0).header().number());
  }

  @Test
  void headersMayDifferBetweenTheLanguages() throws Exception {
    reads(
        "Operator / 接線員 / One. / 一。 / Jane Roe - CFO / 簡·羅 - 財務長 / Two. / 二。",
        "Operator: One. = 一。 | Jane Roe: Two. = 二。");
    reads("Jane Roe / 簡·羅 / One. / 一。", "Jane Roe: One. = 一。");
  }

  @Test
  void headersMayStandOnce() throws Exception {
    reads(
        "Operator / One. / 一。 / Jane Roe - CFO / Two. / 二。 / Operator: / Three. / 三。",
        "Operator: One. = 一。 | Jane Roe: Two. = 二。 | Operator: Three. = 三。");
  }

  @Test
  void aKnownNameAloneIsAHeader() throws Exception {
    reads(
        "Jane Roe - CFO / Jane Roe - CFO / One. / 一。 / Operator / Two. / 二。 / Jane Roe / Three. / 三。",
        "Jane Roe: One. = 一。 | Operator: Two. = 二。 | Jane Roe: Three. = 三。");
  }

  @Test
  void headingsAndShortAnswersAreNotSpeakers() throws Exception {
    reads("Business Outlook / 業務展望 / One. / 一。", ": Business Outlook = 業務展望 | : One. = 一。");
    reads("Thank you / 謝謝 / One. / 一。", ": Thank you = 謝謝 | : One. = 一。");
    reads("Yes. / 是。 / No. / 否。", ": Yes. = 是。 | : No. = 否。");
  }

  @Test
  void chineseMayStandAbove() throws Exception {
    reads(
        "2023 年 AWS 成長。 / AWS grew in 2023. / 2024 年不變。 / Flat in 2024.",
        ": AWS grew in 2023. = 2023 年 AWS 成長。 | : Flat in 2024. = 2024 年不變。");
  }

  @Test
  void linesWithoutWordsAreSkippedAndFiguresFollowTheirNeighbours() throws Exception {
    reads("One. / *** / 一。 / 123 / Two. / 二。", ": One. = 一。 + 123 | : Two. = 二。");
  }

  @Test
  void oneLanguageAloneIsAComplaint() {
    assertEquals(
        "t: holds no Chinese; give each paragraph with its translation beneath it, or two files"
            + " with --pair SOURCE TARGET",
        assertThrows(InputException.class, () -> read("One. / Two.")).getMessage());
    assertEquals(
        "t: holds no English; give each paragraph with its translation beneath it, or two files"
            + " with --pair SOURCE TARGET",
        assertThrows(InputException.class, () -> read("一。 / 二。")).getMessage());
  }

  private static Document reads(String text, String blocks) throws InputException {
    Document document = read(text);
    assertEquals(
        blocks,
        document.blocks().stream()
            .map(TranscriptReaderTest::written)
            .collect(Collectors.joining(" | ")));
    return document;
  }

  private static Document read(String text) throws InputException {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split(" / ")) {
      lines.add(Line.of(lines.size() + 1, line));
    }
    return TranscriptReader.read("t", lines, Language.ZH_TW);
  }

  private static String written(Block block) {
    return block.speaker() + ": " + texts(block.source()) + " = " + texts(block.target());
  }

  private static String texts(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" + "));
  }
}
