package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hedui.bitext.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLooseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took a few weeks and 3 days.|a few weeks = duration 3.. week ; 3 days = duration 3 day",
        "They waited several minutes.|several minutes = duration 3.. minute",
        "It rained all week.|all week = duration 1 week",
        "We met on Halloween 2031.|Halloween 2031 = date 2031-10-31",
        "Closed on Christmas Eve at 5 p.m.|Christmas Eve = date --12-24 ; 5 p.m. = time T17:00",
        "all days are alike|-"
      })
  void whatStandsForAnAmountIsShown(String text, String read) {
    assertEquals(read, Notation.of(text, QuantityReader.of(Language.EN).readLoosely(text)));
  }

  @ParameterizedTest
  @CsvSource({"It took a few weeks.", "We meet on Christmas.", "It rained all week."})
  void andNotCompared(String text) {
    assertEquals(List.of(), QuantityReader.of(Language.EN).read(text));
  }
}
