package hedui.term;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How many of the finance terms that calls use the built-in termbase knows. */
final class TermShareTest {
  @Test
  void mostTermsOfPassagesWrittenAfterTheTermbaseAreKnown() throws Exception {
    Termbase termbase = Termbase.builtIn(Language.ZH_TW);
    List<String> unknown = new ArrayList<>();
    int all = 0;
    String text;
    try (InputStream in =
        Objects.requireNonNull(TermShareTest.class.getResourceAsStream("marked-terms.txt"))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int from = text.indexOf('«'); from >= 0; from = text.indexOf('«', from + 1)) {
      String term = text.substring(from + 1, text.indexOf('»', from));
      all++;
      // A part counts: of "adjusted operating income" it is operating income that is mistaken.
      if (termbase.inEnglish(term).isEmpty()) {
        unknown.add(term);
      }
    }
    System.out.println((all - unknown.size()) + " of " + all + " known; unknown: " + unknown);
    assertTrue(unknown.size() <= all * 0.25, unknown.toString());
  }
}
