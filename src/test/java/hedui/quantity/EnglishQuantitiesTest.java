package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import hedui.quantity.QuantityTable.Row;
import hedui.quantity.QuantityTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishQuantitiesTest {
  private static final QuantityReader READER = QuantityReader.of(Language.EN);

  static List<Section> sections() {
    return QuantityTable.sections("english.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void readsAsTheTableSays(Section section) {
    QuantityTable.assertReads(READER, section);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void readsTheSameInTheMiddleOfALongerText(Section section) {
    String before = "We said so: ";
    for (Row row : section.rows()) {
      String text = row.text() + ".";
      List<Quantity> alone = READER.read(text);
      List<Quantity> inside = READER.read(before + text + " And on it goes.");
      if (!alone.isEmpty() && alone.size() == inside.size()) {
        for (int i = 0; i < alone.size(); i++) {
          assertEquals(
              alone.get(i).span().of(text),
              inside.get(i).span().shift(-before.length()).of(text),
              text);
          assertEquals(alone.get(i).amount(), inside.get(i).amount(), text);
        }
      }
    }
  }

  @Test
  void spansAreInOrderAndApart() {
    for (Section section : sections()) {
      for (Row row : section.rows()) {
        int last = 0;
        for (Quantity quantity : READER.read(row.text())) {
          assertTrue(quantity.span().start() >= last, row.text());
          assertTrue(quantity.span().end() <= row.text().length(), row.text());
          assertTrue(quantity.span().length() > 0, row.text());
          last = quantity.span().end();
        }
      }
    }
  }

  @Test
  void anEmptyTextHoldsNothing() {
    assertEquals(List.of(), READER.read(""));
    assertEquals(List.of(), READER.read("  \u00a0\t "));
  }
}
