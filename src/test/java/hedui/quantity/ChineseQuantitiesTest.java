package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import hedui.bitext.Language;
import hedui.quantity.QuantityTable.Row;
import hedui.quantity.QuantityTable.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseQuantitiesTest {
  private static final QuantityReader READER = QuantityReader.of(Language.ZH_TW);
  private static final QuantityReader MAINLAND = QuantityReader.of(Language.ZH_CN);
  private static final long SEED = 20260118L;
  private static final int TIMES = Integer.getInteger("hedui.property.times", 2_000);

  private final Random random = new Random(SEED);

  static List<Section> sections() {
    return QuantityTable.sections("chinese.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void readsAsTheTableSays(Section section) {
    QuantityTable.assertReads(READER, section);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void simplifiedReadsTheSameFigures(Section section) {
    Transliterator simplify = Transliterator.getInstance("Hant-Hans");
    for (Row row : section.rows()) {
      if (row.text().contains("碼") || row.text().contains("兆")) {
        continue;
      }
      String simplified = simplify.transliterate(row.text());
      assertEquals(amounts(READER, row.text()), amounts(MAINLAND, simplified), simplified);
    }
  }

  private static List<Amount> amounts(QuantityReader reader, String text) {
    return reader.read(text).stream().map(Quantity::amount).toList();
  }

  private long number() {
    long bound = 1;
    for (int digits = 1 + random.nextInt(14); digits > 0; digits--) {
      bound *= 10;
    }
    return 10 + Math.floorMod(random.nextLong(), bound);
  }

  private static void reads(QuantityReader reader, String text, BigDecimal value) {
    List<Quantity> read = reader.read(text);
    assertEquals(1, read.size(), "seed " + SEED + ": " + text + " -> " + Notation.of(text, read));
    assertEquals(Amount.exact(value), read.get(0).amount(), "seed " + SEED + ": " + text);
  }

  @Test
  void whatIcuWritesInEitherLanguageReadsEqual() {
    RuleBasedNumberFormat traditional = writer(ULocale.TRADITIONAL_CHINESE);
    RuleBasedNumberFormat simplified = writer(ULocale.SIMPLIFIED_CHINESE);
    RuleBasedNumberFormat english = writer(ULocale.US);
    QuantityReader englishReader = QuantityReader.of(Language.EN);
    for (int i = 0; i < TIMES; i++) {
      long number = number();
      BigDecimal value = BigDecimal.valueOf(number);
      reads(READER, traditional.format(number), value);
      reads(MAINLAND, simplified.format(number), value);
      reads(englishReader, english.format(number), value);
    }
  }

  @Test
  void digitsWithMagnitudesReadAsTheirSum() {
    for (int i = 0; i < TIMES; i++) {
      long yi = 1 + random.nextInt(9_999);
      long wan = 1_000 + random.nextInt(9_000);
      BigDecimal sum = BigDecimal.valueOf(yi * 100_000_000L + wan * 10_000L);
      reads(READER, yi + "億" + wan + "萬", sum);
      reads(MAINLAND, yi + "亿" + wan + "万", sum);
      BigDecimal tenths = BigDecimal.valueOf(yi, 1).scaleByPowerOfTen(8);
      reads(READER, BigDecimal.valueOf(yi, 1).toPlainString() + "億", tenths);
    }
  }

  private static RuleBasedNumberFormat writer(ULocale locale) {
    return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
  }
}
