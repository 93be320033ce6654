package hedui.quantity;

import hedui.bitext.Language;
import java.util.List;

/**
 * Reads amounts in Chinese, Traditional and Simplified alike; the region decides what a bare 元 is.
 */
final class ChineseQuantities implements QuantityReader {
  private final Language language;

  ChineseQuantities(Language language) {
    this.language = language;
  }

  @Override
  public List<Quantity> read(String text) {
    char[] forms = Han.forms(text);
    List<Quantity> bare = new ChineseScanner(forms, language).scan();
    return bare.isEmpty() ? bare : new ChineseContext(forms, bare).read();
  }
}
