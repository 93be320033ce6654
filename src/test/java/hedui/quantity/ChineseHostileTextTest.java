package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hedui.bitext.Language;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow take time in proportion to their length. */
class ChineseHostileTextTest {
  private static final QuantityReader READER = QuantityReader.of(Language.ZH_TW);
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一", "一百", "一百零", "萬", "一萬", "億", "十", "點", "一點", "第", "第一", "百分之", "分之", "三分之", "1", "1,",
        "1億", "$", "元", "年", "月", "1月", "2024年", "近", "約", "至", "1至", "成長", "倍", "兩倍", "數", "數十",
        "幾", "多", "餘", "從1%升至", "每", "每股", "上", "下午", "1點", "零", "〇", "半", "個", "兩個"
      })
  void isReadInLinearTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertNotNull(assertTimeoutPreemptively(Duration.ofSeconds(8), () -> READER.read(text), piece));
  }
}
