package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hedui.bitext.Language;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow take time in proportion to their length. */
class EnglishHostileTextTest {
  private static final QuantityReader READER = QuantityReader.of(Language.EN);
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1.",
        "1-",
        "1/",
        "1 ",
        "1:",
        "000 ",
        "1 000 ",
        ", 000 ",
        "million ",
        "billion,",
        "one hundred and ",
        "one ",
        "one,",
        "one-",
        "one and a ",
        "between 1 and ",
        "from 1 to ",
        "$",
        "$1",
        "US$",
        "a ",
        "half a ",
        "half ",
        "half of a ",
        "point ",
        "point one ",
        "twenty ",
        "twenty-",
        "thousand thousand ",
        "hundred ",
        "hundreds of ",
        "tens of thousands of ",
        "(",
        "(1",
        "1)",
        "May ",
        "May 1 ",
        "1 May ",
        "1st ",
        "Q4 ",
        "Q",
        "4Q",
        "'24",
        "2024 ",
        "2024-",
        "2024/01/",
        "12:30",
        "a.",
        "a.b.",
        "p.m.",
        "x",
        "1x",
        "1x1",
        "more than ",
        "or more ",
        "up to ",
        "year over ",
        "year-over-",
        "up 1% ",
        "low mid high ",
        "mid-",
        "-",
        "'",
        "\u00bd",
        "1\u00bd ",
        "www.",
        "http://",
        "S&P ",
        "No. ",
        "#1",
        "10-K",
        "fiscal ",
        "fiscal year ",
        "first ",
        "first second ",
        "three quarters ",
        "per ",
        "1 per ",
        "one in ",
        "out of ",
        "dozen ",
        "a dozen ",
        "two point five ",
        "less than or equal to "
      })
  void isReadInLinearTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertNotNull(assertTimeoutPreemptively(Duration.ofSeconds(8), () -> READER.read(text), piece));
  }
}
