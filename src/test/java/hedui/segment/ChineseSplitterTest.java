package hedui.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseSplitterTest {

  /** Each row is a text whose sentences are divided by ¦, which stands for nothing or a space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          營收成長。¦租賃也成長！¦為什麼？¦因為需求。
          這是一個里程碑。 。¦下一題。
          這是一個里程碑。。¦下一題。
          他說：「我們做到了。」¦然後離開。
          他說：“我們做到了。”¦然後離開。¦（笑聲。）¦謝謝。
          「要不要做？」的問題很難。¦「好！」，他說。
          好嗎?¦好!¦謝謝。
          真的？！¦是的！！¦好。
          Yahoo!奇摩成長。¦見 a.com/b?id=7 的連結。
          成長 13%(原文如此)[14%]。¦(操作員指示)今天的通話正在錄音。
          由 Andrew R. 詹森主持。¦Harbor Inc. 的財報。¦1. 營收成長。
          由詹森主持.¦謝謝.¦我們成長 10.5 億.¦下一題
          我們使用 ABC. ¦我們成長。¦他在 U.S. 市場。
          是……我們想想。¦……好。
          "好的。"¦他說。¦他說："好的。"¦我走了。
          第一句；第二句;第三句。，第四句。
          We are untranslated. ¦It is so.
          """)
  void splitsWhereTheBarStands(String row) {
    assertEquals(
        row.replaceAll(" *¦ *", " ¦ "),
        EnglishSplitterTest.split(Side.TARGET, row.replace("¦", "")));
  }

  /** Where ICU's rules suffice, ours agree with them; it would leave an opening （ behind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "營收成長。租賃也成長！為什麼？因為需求。",
        "他說：「我們做到了。」然後離開。",
        "是……我們想想。好的，謝謝。",
        "第一句；第二句。，第四句。謝謝。",
        "成長 13.5%，達 10.5 億美元。比去年好。",
        "真的？！是的！！好。",
      })
  void agreesWithIcu(String text) {
    BreakIterator icu = BreakIterator.getSentenceInstance(ULocale.CHINESE);
    icu.setText(text);
    List<Span> want = new ArrayList<>();
    int start = icu.first();
    for (int end = icu.next(); end != BreakIterator.DONE; start = end, end = icu.next()) {
      want.add(new Span(start, end));
    }
    assertEquals(want, Splitter.of(Side.TARGET).split(text));
  }
}
