package hedui.check.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import hedui.lexicon.Lexicon;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static Spans.Run best(String english, String chinese) {
    Part part = CoverageBench.part(LEXICON, english, chinese);
    Homes homes = new Homes(LEXICON);
    homes.read(part);
    byte[] cuts = new Cuts(LEXICON).of(part);
    Weights weights = new Weights(part, homes, Weights.RATIO);
    return Spans.best(weights, cuts);
  }

  @Test
  void theClauseThatWasLeftOutIsTheBestRun() {
    Spans.Run run =
        best(
            "The harbour opened in spring, although the northern breakwater was still unfinished, "
                + "and two ferries moored there.",
            "港口在春天開放，有兩艘渡輪停泊在那裡。");
    assertEquals(5, run.from());
    assertEquals(12, run.to());
  }

  /** Without a bound each of these tries 20 thousand million runs. */
  @ParameterizedTest
  @ValueSource(strings = {",", "red,", "red and "})
  void aSentenceOf200KilobytesTakesLinearTime(String piece) {
    String english = piece.repeat(200_000 / piece.length()) + ".";
    assertTimeout(Duration.ofSeconds(10), () -> best(english, "紅，".repeat(30_000)));
  }
}
