package hedui.check;

import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What an amount measures, so that amounts in different units can be compared: 18 months and one
 * and a half years.
 *
 * @param name the thing measured: {@code length}, {@code month}, {@code money}
 * @param factor how many of the base unit one of its unit is
 */
record Dimension(String name, BigDecimal factor) {
  private static final Map<String, Dimension> UNITS = new HashMap<>();
  private static final Dimension NONE = new Dimension("", BigDecimal.ONE);

  private static void put(String name, String... unitsAndFactors) {
    for (int i = 0; i < unitsAndFactors.length; i += 2) {
      UNITS.put(unitsAndFactors[i], new Dimension(name, new BigDecimal(unitsAndFactors[i + 1])));
    }
  }

  static {
    put("month", "month", "1", "year", "12", "quarter", "3", "decade", "120", "century", "1200");
    put("month", "fiscal year", "12", "half-year", "6", "half year", "6", "millennium", "12000");
    put("day", "day", "1", "week", "7", "fortnight", "14", "night", "1", "workday", "1");
    put("second", "hour", "3600", "minute", "60", "second", "1", "millisecond", "0.001");
    put("second", "microsecond", "0.000001", "nanosecond", "0.000000001");
    put("length", "meter", "1", "kilometer", "1000", "centimeter", "0.01", "millimeter", "0.001");
    put("length", "micrometer", "0.000001", "nanometer", "0.000000001", "mile", "1609.344");
    put("length", "yard", "0.9144", "foot", "0.3048", "inch", "0.0254", "nautical mile", "1852");
    put("mass", "gram", "1", "kilogram", "1000", "milligram", "0.001", "microgram", "0.000001");
    put(
        "mass",
        "ton",
        "1000000",
        "metric ton",
        "1000000",
        "tonne",
        "1000000",
        "pound",
        "453.59237");
    put("mass", "ounce", "28.3495", "jin", "500", "liang", "50", "stone", "6350.29");
    put("mass", "short ton", "907185", "long ton", "1016047", "megaton", "1000000000000");
    put("volume", "liter", "1", "milliliter", "0.001", "gallon", "3.785412", "barrel", "158.987");
    put("volume", "cubic meter", "1000", "cubic foot", "28.3168", "cubic centimeter", "0.001");
    put("volume", "cubic kilometer", "1000000000000", "pint", "0.473176", "quart", "0.946353");
    put("area", "square meter", "1", "square kilometer", "1000000", "square foot", "0.092903");
    put("area", "square mile", "2589988", "hectare", "10000", "acre", "4046.856", "mu", "666.667");
    put("area", "ping", "3.305785", "square centimeter", "0.0001", "square inch", "0.00064516");
    put("area", "square yard", "0.836127");
    put("power", "watt", "1", "kilowatt", "1000", "megawatt", "1000000", "gigawatt", "1000000000");
    put("power", "terawatt", "1000000000000", "horsepower", "745.7");
    put("energy", "watt hour", "1", "kilowatt hour", "1000", "megawatt hour", "1000000");
    put("energy", "gigawatt hour", "1000000000", "terawatt hour", "1000000000000");
    put("heat", "joule", "1", "kilojoule", "1000", "calorie", "4.184", "kilocalorie", "4184");
    put("data", "byte", "1", "kilobyte", "1000", "megabyte", "1000000", "gigabyte", "1000000000");
    put("data", "terabyte", "1000000000000", "petabyte", "1000000000000000");
    put("bits", "bit", "1", "kilobit", "1000", "megabit", "1000000", "gigabit", "1000000000");
    put("frequency", "hertz", "1", "kilohertz", "1000", "megahertz", "1000000");
    put("frequency", "gigahertz", "1000000000");
    put("speed", "kilometer per hour", "1", "mile per hour", "1.609344", "meter per second", "3.6");
    put("celsius", "degree celsius", "1", "celsius", "1");
    put("fahrenheit", "degree fahrenheit", "1", "fahrenheit", "1");
    put("degree", "degree", "1");
  }

  /** Of an amount of a measure or a time; the empty one for what merely counts. */
  static Dimension of(Quantity quantity) {
    return quantity.unit().isEmpty() ? NONE : UNITS.getOrDefault(quantity.unit(), NONE);
  }

  /** The weight that the word "pounds" may be where it was read as money. */
  static final Dimension POUND = UNITS.getOrDefault("pound", NONE);

  boolean isMass() {
    return name.equals("mass");
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  boolean isTime() {
    return name.equals("month") || name.equals("day") || name.equals("second");
  }

  static boolean counts(Quantity quantity) {
    return quantity.kind() == Kind.CARDINAL
        || quantity.kind() == Kind.ORDINAL
        || quantity.kind() == Kind.MEASURE && !of(quantity).isKnown()
        || quantity.kind() == Kind.DURATION && !of(quantity).isKnown();
  }
}
