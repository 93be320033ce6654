package hedui.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hedui.bitext.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts written by ICU4J, which shares nothing with the reader, read back equal. */
class EnglishPropertiesTest {
  private static final QuantityReader READER = QuantityReader.of(Language.EN);
  private static final long SEED = 20260117L;
  private static final int TIMES = Integer.getInteger("hedui.property.times", 2_000);

  private final Random random = new Random(SEED);

  private Quantity only(String text) {
    List<Quantity> read = READER.read(text);
    assertEquals(1, read.size(), "seed " + SEED + ": " + text + " -> " + Notation.of(text, read));
    return read.get(0);
  }

  private void reads(String text, BigDecimal value) {
    Quantity quantity = only(text);
    assertEquals(Amount.exact(value), quantity.amount(), "seed " + SEED + ": " + text);
  }

  /** Numbers of every size, small ones as often as large. */
  private long number(int mostDigits) {
    long bound = 1;
    for (int digits = 1 + random.nextInt(mostDigits); digits > 0; digits--) {
      bound *= 10;
    }
    return Math.floorMod(random.nextLong(), bound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%spellout-cardinal", "%spellout-cardinal-verbose"})
  void cardinalsInWords(String rules) {
    RuleBasedNumberFormat writer =
        new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < TIMES; i++) {
      long number = 2 + number(15);
      reads(writer.format(number, rules), BigDecimal.valueOf(number));
    }
  }

  @Test
  void decimalsInWords() {
    RuleBasedNumberFormat writer =
        new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < TIMES; i++) {
      BigDecimal number =
          BigDecimal.valueOf(number(6)).add(BigDecimal.valueOf(1 + random.nextInt(998), 3));
      reads(writer.format(number.doubleValue(), "%spellout-cardinal"), number);
    }
  }

  @Test
  void ordinalsInWords() {
    RuleBasedNumberFormat writer =
        new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < TIMES; i++) {
      long number = 3 + number(7);
      String text = writer.format(number, "%spellout-ordinal");
      Quantity quantity = only(text);
      assertEquals(Kind.ORDINAL, quantity.kind(), "seed " + SEED + ": " + text);
      assertEquals(Amount.exact(number), quantity.amount(), "seed " + SEED + ": " + text);
    }
  }

  @Test
  void groupedDigits() {
    NumberFormat writer = NumberFormat.getInstance(ULocale.US);
    writer.setMaximumFractionDigits(4);
    for (int i = 0; i < TIMES; i++) {
      BigDecimal number = new BigDecimal(10_000 + number(15)).movePointLeft(random.nextInt(4));
      reads(writer.format(number), number);
    }
  }

  @Test
  void dollars() {
    NumberFormat writer = NumberFormat.getCurrencyInstance(ULocale.US);
    for (int i = 0; i < TIMES; i++) {
      BigDecimal number = BigDecimal.valueOf(number(12), 2);
      String text = writer.format(number);
      Quantity quantity = only(text);
      assertEquals(Kind.MONEY, quantity.kind(), text);
      assertEquals("USD", quantity.unit(), text);
      assertEquals(Amount.exact(number), quantity.amount(), "seed " + SEED + ": " + text);
      assertEquals(text.length(), quantity.span().length(), text);
    }
  }

  @Test
  void magnitudesLongAndShort() {
    String[] words = {"thousand", "million", "billion", "trillion"};
    String[] shorts = {"K", "M", "B", "T"};
    DecimalFormat writer = new DecimalFormat("0.##");
    for (int i = 0; i < TIMES; i++) {
      BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(99_999), 2);
      int size = random.nextInt(words.length);
      BigDecimal value = number.scaleByPowerOfTen(3 * (size + 1));
      String digits = writer.format(number);
      reads(digits + " " + words[size], value);
      reads("$" + digits + " " + words[size], value);
      reads("US$" + digits + shorts[size], value);
      reads("they paid $" + digits + shorts[size] + " for it", value);
    }
  }

  @Test
  void percentagesAndPoints() {
    DecimalFormat writer = new DecimalFormat("0.##");
    String[] forms = {"%", " percent", " per cent", " percentage points", " basis points", " bps"};
    for (int i = 0; i < TIMES; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(50_000), 2);
      String form = forms[random.nextInt(forms.length)];
      Quantity quantity = only("It was " + writer.format(number) + form + " then.");
      assertEquals(Amount.exact(number), quantity.amount());
      assertTrue(
          List.of(Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT).contains(quantity.kind()));
    }
  }

  @Test
  void rangesTakeTheMagnitudeOfTheirEnd() {
    for (int i = 0; i < TIMES; i++) {
      int low = 1 + random.nextInt(400);
      int high = low + 1 + random.nextInt(400);
      Amount expected =
          Amount.between(
              BigDecimal.valueOf(low * 1_000_000L), BigDecimal.valueOf(high * 1_000_000L));
      for (String text :
          List.of(
              "$" + low + "-" + high + " million",
              "$" + low + " to $" + high + " million",
              "between $" + low + " and $" + high + " million",
              low + " million to " + high + " million units")) {
        assertEquals(expected, only(text).amount(), "seed " + SEED + ": " + text);
      }
    }
  }

  @Test
  void theSameTextReadsTheSameTwice() {
    String alphabet =
        "one two twenty hundred and million 5 7.5 % $ - , . ( ) to from Q4 2023 up May x";
    String[] words = alphabet.split(" ");
    for (int i = 0; i < TIMES; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 30; k++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      List<Quantity> read = READER.read(text.toString());
      assertEquals(read, READER.read(text.toString()));
      int last = 0;
      for (Quantity quantity : read) {
        assertTrue(quantity.span().start() >= last, "seed " + SEED + ": " + text);
        last = quantity.span().end();
      }
    }
  }
}
