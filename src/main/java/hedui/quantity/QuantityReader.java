package hedui.quantity;

import hedui.bitext.Language;
import java.util.List;

/**
 * Reads every amount of a text in one language. Readers hold no state and may be shared by threads.
 */
public interface QuantityReader {

  /** All quantities of the text, by position; none overlap. Takes time linear in its length. */
  List<Quantity> read(String text);

  /**
   * The same, and what stands for an amount without stating one ("a few hours", "Christmas"): to be
   * shown, not to be compared.
   */
  default List<Quantity> readLoosely(String text) {
    return read(text);
  }

  /** The reader of a language. */
  static QuantityReader of(Language language) {
    return language == Language.EN ? new EnglishQuantities() : new ChineseQuantities(language);
  }

  /** The reader of Chinese of a region that is not known. */
  static QuantityReader ofChinese() {
    return new ChineseQuantities(Language.ZH_TW);
  }
}
