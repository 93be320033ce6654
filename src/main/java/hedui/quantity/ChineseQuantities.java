package hedui.quantity;

import hedui.bitext.Language;
import java.util.List;

/**
 * Reads amounts in Chinese, Traditional and Simplified alike; the region decides what a bare 元 is.
 */
final class ChineseQuantities implements QuantityReader {
  @SuppressWarnings("UnusedVariable") // the grammar that needs it comes next
  private final Language language;

  ChineseQuantities(Language language) {
    this.language = language;
  }

  @Override
  public List<Quantity> read(String text) {
    return List.of();
  }
}
