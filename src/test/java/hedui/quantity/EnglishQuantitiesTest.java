package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishQuantitiesTest {
  private static final QuantityReader READER = QuantityReader.of(Language.EN);

  /** Each row of english.tsv: a text, a tab, and what is read in it. */
  static Stream<String> facts() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            EnglishQuantitiesTest.class.getResourceAsStream("/hedui/quantity/english.tsv"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("# ")).toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void readsAsTheTableSays(String row) {
    String[] cells = row.split("\t");
    assertEquals(cells[1], Notation.of(cells[0], READER.read(cells[0])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void readsTheSameInTheMiddleOfALongerText(String row) {
    String text = row.split("\t")[0];
    String before = "We said so: ";
    List<Quantity> alone = READER.read(text + ".");
    List<Quantity> inside = READER.read(before + text + ". And on it goes.");
    if (!alone.isEmpty() && alone.size() == inside.size()) {
      for (int i = 0; i < alone.size(); i++) {
        assertEquals(
            alone.get(i).span().of(text + "."),
            inside.get(i).span().shift(-before.length()).of(text + "."));
        assertEquals(alone.get(i).amount(), inside.get(i).amount());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void spansAreInOrderAndApart(String row) {
    int last = 0;
    String text = row.split("\t")[0];
    for (Quantity quantity : READER.read(text)) {
      assertTrue(quantity.span().start() >= last, row);
      assertTrue(quantity.span().end() <= text.length() && quantity.span().length() > 0, row);
      last = quantity.span().end();
    }
  }

  @Test
  void anEmptyTextHoldsNothing() {
    assertEquals(List.of(), READER.read(""));
    assertEquals(List.of(), READER.read("  \u00a0\t "));
  }
}
