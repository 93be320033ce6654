package hedui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hedui.bitext.Language;
import hedui.check.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units and moments as a reader of each language says them. */
class LocalNamesTest {
  @ParameterizedTest
  @CsvSource({
    "USD, 7 USD, 7美元, 7美元",
    "CNY, 7 CNY, 7人民幣, 7人民币",
    "nautical mile, 7 nautical miles, 7海里, 7海里",
    "month, 7 months, 7個月, 7个月",
    "household, 7 household, 7 household, 7 household",
    "square meter per second, 7 square meter per second, 7 square meter per second, 7 square meter per second"
  })
  void aUnitIsNamed(String unit, String english, String taiwan, String mainland) {
    check(Message.of("amount.unit", "7", new Message.Unit(unit)), english, taiwan, mainland);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-01 | February 1, 2024 | 2024 年 2 月 1 日 | 2024 年 2 月 1 日",
        "--02-29 | February 29 | 2 月 29 日 | 2 月 29 日",
        "2023-12 | December 2023 | 2023 年 12 月 | 2023 年 12 月",
        "--12 | December | 12 月 | 12 月",
        "2023-Q4 | Q4 2023 | 2023 年第四季 | 2023 年第四季度",
        "--H1 | first half | 上半年 | 上半年",
        "2023 | 2023 | 2023 年 | 2023 年",
        "T16:30 | 4:30 PM | 下午 4:30 | 下午 4:30",
        "2024-02-01T09:00 | February 1, 2024 9:00 AM | 2024 年 2 月 1 日 上午 9:00 | 2024 年 2 月 1 日 上午 9:00",
        "2024-09-31 | 2024-09-31 | 2024-09-31 | 2024-09-31",
        "198X | 198X | 198X | 198X"
      })
  void aMomentIsSaid(String iso, String english, String taiwan, String mainland) {
    check(Message.of("verbatim", new Message.Moment(iso)), english, taiwan, mainland);
  }

  private static void check(Message message, String english, String taiwan, String mainland) {
    assertEquals(english, Messages.of(Language.EN).format(message));
    assertEquals(taiwan, Messages.of(Language.ZH_TW).format(message));
    assertEquals(mainland, Messages.of(Language.ZH_CN).format(message));
  }
}
