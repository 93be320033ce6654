package hedui.quantity;

import hedui.bitext.Language;
import java.util.List;

/**
 * Reads every amount of a text in one language. Readers hold no state and may be shared by threads.
 */
public interface QuantityReader {

  /** All quantities of the text, by position; none overlap. Takes time linear in its length. */
  List<Quantity> read(String text);

  /** The reader of a language. */
  static QuantityReader of(Language language) {
    return language == Language.EN ? new EnglishQuantities() : new ChineseQuantities(language);
  }

  /** The reader of Chinese of a region that is not known. */
  static QuantityReader ofChinese() {
    return new ChineseQuantities(Language.ZH_TW);
  }
}
