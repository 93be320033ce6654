package hedui.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hedui.bitext.Side;
import hedui.bitext.Span;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSplitterTest {
  static String split(Side side, String text) {
    return Splitter.of(side).split(text).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" ¦ "));
  }

  /** Each row is a text whose sentences are divided by ¦. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Sales were $10.5 billion. ¦ Rentals grew 13%.
          It was $105.5 billion. ¦ Advertising helped.
          Profit was $1.8 billion ahead of last year's $1.1 billion.
          Here is Andrew R. Jensen. ¦ He runs the company.
          Thomas Q. Public spoke for J.P. Morgan. ¦ J. P. Morgan agreed.
          The series Mr. & Mrs. Smith did well with Ms. Lee and Dr. Wu.
          Messrs. Hill and Prof. Grant met Sen. Doe at St. Mary's.
          We had $13.2 billion vs. $10.5 billion. ¦ That is good.
          Several brands, e.g. Harbor and i.e. Pier, cf. Annex.
          We like the U.S. ¦ It is big.
          We sell in the U.S. and the U.K. ¦ The growth was strong.
          In the U.S. ABC leads. ¦ U.S. Steel is a customer.
          This is Harbor Lights, Inc. ¦ In the quarter we grew.
          Harbor Lights, Inc. Director Smith spoke. ¦ Pier Co. Ltd. Chairman Wu did not.
          John Smith Jr. Chairman of the board spoke. ¦ John Smith Jr. ¦ We thank him.
          Revenue was up 13% (sic) [14%] from last year. ¦ Thank you.
          (Operator Instructions) Today's call is being recorded.
          We said so at re:Invent. ¦ re:Invent was big. ¦ iPhone sales rose. ¦ eBay fell.
          The call begins at 5 p.m. Eastern time. ¦ It ends at 6 p.m. ¦ Then we leave.
          "We did it." ¦ She smiled. ¦ "Great!" he said.
          He said, “We did it.” ¦ The room cheered.
          Really? ¦ Yes! ¦ Well... I think so. ¦ We will see... ¦ The next question, please.
          And it's, you know... it's early. ¦ And so… we wait.
          We sold books, shoes, etc. ¦ Next question. ¦ We sold shoes, etc. to them.
          See No. 5 in the list. ¦ No. ¦ We did not. ¦ Is that a no? ¦ No.
          It ended on Dec. 31. ¦ We moved in Sept. 2023.
          Plan B. ¦ We went with it. ¦ So did I. ¦ But no.
          1. Revenue grew. ¦ 2. Margins rose.
          That was last year.¬The team delivered more. ¦ Visit harbor.com for more.
          What's the plan?¬And when? ¦ Great!¬Thanks.
          We saw growth in Q4. ¦ In Q1 we expect more. ¦ It grew 13%. ¦ Harbor Lights grew.
          Did you see "Jeopardy!" on TV? ¦ Yahoo! and others. ¦ Yahoo! Inc. rose.
          Our filing (Form 10-K.) is out. ¦ The list (Nasdaq: ABCD.) too.
          Node.js is fine. ¦ Go to www.harbor.com/a.html?id=7 now.
          We grew in the U.S., Germany and Japan. ¦ Approx. 5 people came.
          Thank you.  ¦   [Technical Difficulty] Sorry. ¦ (Laughter) Go on.
          He left 。 ¦ She stayed！ ¦ They spoke
          """)
  void splitsWhereTheBarStands(String row) {
    // ¦ stands for a boundary with a space, ¬ for one without.
    String text = row.replaceAll(" *¦ *", " ").replace("¬", "");
    assertEquals(row.replaceAll(" *¦ *| *¬ *", " ¦ "), split(Side.SOURCE, text));
  }

  /** A capital letter that ends a sentence before a name is taken for an initial. */
  @Test
  void aGradeIsTakenForAnInitialKnownMiss() {
    assertEquals(
        "We got a grade A. Sales rose.", split(Side.SOURCE, "We got a grade A. Sales rose."));
  }

  @Test
  void blankTextHasNoSentence() {
    assertEquals("", split(Side.SOURCE, " \u00a0\t"));
    assertEquals("", split(Side.TARGET, "\u3000 "));
  }

  @Test
  void spansLeaveOutTheSpacesBetween() {
    assertEquals(
        java.util.List.of(new Span(2, 5), new Span(8, 12)),
        Splitter.of(Side.SOURCE).split("  No.   Yes. "));
  }

  @Test
  void hugeLinesTakeLinearTime() {
    String noSpaces = "ab.\"".repeat(100_000);
    String noStops = "word ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (Side side : Side.values()) {
            Splitter.of(side).split(noSpaces);
            Splitter.of(side).split(noStops);
            Splitter.of(side).split("好\"。".repeat(100_000));
          }
        });
  }
}
