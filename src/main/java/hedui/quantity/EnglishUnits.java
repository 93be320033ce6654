package hedui.quantity;

import java.util.Map;

/** The units of measure and the things most often counted, by their English singular. */
final class EnglishUnits {
  private EnglishUnits() {}

  /** Each line: the singular that stands for the unit, then every other way to write it. */
  private static final String MEASURES =
      """
      meter meters metre metres
      kilometer kilometers kilometre kilometres km kms
      centimeter centimeters centimetre centimetres cm cms
      millimeter millimeters millimetre millimetres mm
      micrometer micrometers micrometre micrometres micron microns μm µm
      nanometer nanometers nanometre nanometres nm
      decimeter decimeters decimetre decimetres dm
      picometer picometers picometre picometres
      mile miles mi
      yard yards yd yds
      foot feet ft
      inch inches
      acre acres
      hectare hectares ha
      gram grams gramme grammes
      kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos
      milligram milligrams mg
      microgram micrograms mcg μg µg
      pound pounds lb lbs
      ounce ounces oz
      ton tons
      tonne tonnes
      stone
      carat carats
      liter liters litre litres
      milliliter milliliters millilitre millilitres ml mls
      gallon gallons gal
      pint pints
      quart quarts
      cup cups
      tablespoon tablespoons tbsp
      teaspoon teaspoons tsp
      dram drams drachm drachms drachma drachmas
      barrel barrels bbl bbls
      bushel bushels
      hertz hz
      kilohertz khz
      megahertz mhz
      gigahertz ghz
      watt watts
      kilowatt kilowatts kw
      megawatt megawatts mw
      gigawatt gigawatts gw
      terawatt terawatts tw
      watt-hour wh
      kilowatt-hour kwh
      megawatt-hour mwh
      gigawatt-hour gwh
      terawatt-hour twh
      volt volts
      ampere amperes amp amps
      ohm ohms
      joule joules
      calorie calories kcal
      decibel decibels db
      bit bits
      byte bytes
      kilobyte kilobytes kb
      megabyte megabytes mb
      gigabyte gigabytes gb
      terabyte terabytes tb
      petabyte petabytes pb
      exabyte exabytes
      kilobit kilobits
      megabit megabits
      gigabit gigabits
      gigabit-per-second gbps
      megabit-per-second mbps
      kilometer-per-hour kph kmph kmh
      mile-per-hour mph
      part-per-million ppm
      degree degrees
      radian radians rad
      megapixel megapixels
      pixel pixels
      horsepower hp
      square-meter sqm
      square-foot sqft
      square-kilometer sqkm
      knot knots
      """;

  private static final String COUNTED =
      """
      household households
      person people persons
      customer customers
      user users
      employee employees
      worker workers
      member members
      subscriber subscribers
      student students
      patient patients
      country countries
      city cities
      state states
      region regions
      store stores
      restaurant restaurants
      location locations
      site sites
      facility facilities
      company companies
      partner partners
      seller sellers
      unit units
      share shares
      vehicle vehicles
      car cars
      truck trucks
      aircraft planes plane
      ship ships
      satellite satellites
      item items
      product products
      package packages
      order orders
      model models
      server servers
      chip chips
      wafer wafers
      patent patents
      language languages
      home homes
      building buildings
      job jobs
      case cases
      death deaths
      vote votes
      seat seats
      passenger passengers
      tourist tourists
      visitor visitors
      child children
      woman women
      man men
      game games
      episode episodes
      hotel hotels
      bed beds
      """;

  static void addTo(Map<String, Lexeme> words) {
    add(words, MEASURES, Lexeme.UNIT);
    add(words, COUNTED, Lexeme.COUNTED);
    for (String shape : "square sq cubic cu metric nautical".split(" ")) {
      EnglishLexicon.entry(words, shape).add(Lexeme.SQUARE).unit(full(shape));
    }
  }

  private static String full(String shape) {
    return shape.equals("sq") ? "square" : shape.equals("cu") ? "cubic" : shape;
  }

  private static void add(Map<String, Lexeme> words, String table, int role) {
    for (String line : table.strip().split("\n")) {
      String[] names = line.strip().split(" ");
      String unit = names[0].replace('-', ' ');
      for (String name : names) {
        if (name.indexOf('-') < 0) {
          EnglishLexicon.entry(words, name).add(role).unit(unit);
        }
      }
    }
  }
}
