package hedui.quantity;

/**
 * What one English word or symbol can be in an amount. A word may have several parts to play:
 * "second" is an ordinal and a unit of time, "quarter" a fraction and a period.
 */
final class Lexeme {
  // What it can be: bits, because the grammar asks for one of several at a time.
  static final int ONES = 1;
  static final int TEEN = 1 << 1;
  static final int TENS = 1 << 2;
  static final int HUNDRED = 1 << 3;
  static final int MAGNITUDE = 1 << 4;
  static final int ORDINAL = 1 << 5;

  /** A denominator: half, third(s), quarter(s), tenth(s). */
  static final int DENOMINATOR = 1 << 6;

  /** tens, dozens, hundreds, thousands, millions: an order of magnitude said in the plural. */
  static final int CLASS = 1 << 7;

  /** several, few, many, couple: makes a vague number of the magnitude that follows. */
  static final int FEW = 1 << 8;

  static final int DOZEN = 1 << 9;
  static final int MONTH = 1 << 10;
  static final int TIME_UNIT = 1 << 11;
  static final int UNIT = 1 << 12;
  static final int COUNTED = 1 << 13;

  /** A symbol or word of a currency, or its code. */
  static final int CURRENCY = 1 << 14;

  static final int CODE = 1 << 15;
  static final int CENT = 1 << 16;

  /** "Canadian", "US", "Swiss": says whose dollar or franc it is. */
  static final int COUNTRY = 1 << 17;

  /** A magnitude written short: k, m, bn. */
  static final int SHORT = 1 << 18;

  /** low, mid, high before digits, teens, twenties. */
  static final int LEVEL = 1 << 19;

  static final int DECADE = 1 << 20;
  static final int MULTIPLIER = 1 << 21;
  static final int MOVE = 1 << 22;
  static final int LABEL = 1 << 23;

  /** Something may begin here that is worth a closer look. */
  static final int STARTS = 1 << 24;

  static final int PLURAL = 1 << 25;
  static final int VULGAR = 1 << 26;
  static final int SQUARE = 1 << 27;

  /** Any word that the grammar knows, as opposed to names and the rest of the language. */
  static final int KNOWN = 1 << 28;

  static final int PUNCTUATION = 1 << 29;

  /** A currency's code that is read in small letters too. */
  static final int PLAIN_CODE = 1 << 30;

  static final int NUMERAL = ONES | TEEN | TENS;

  /** A word that plays no part. */
  static final Lexeme WORD = new Lexeme("", 0);

  /** Digits. */
  static final Lexeme NUMBER = new Lexeme("", STARTS);

  /** Beyond either end of the text. */
  static final Lexeme NONE = new Lexeme("", PUNCTUATION);

  final String word;
  private int roles;

  /** The groups of {@link EnglishWords} that the word belongs to. */
  private long groups;

  /**
   * The cardinal's, ordinal's or denominator's number, the month's; a numerator times 100 for ⅔.
   */
  private int number;

  /** The power of ten of a magnitude. */
  private int exponent;

  /** The English singular of the unit, or the code of the currency. */
  private String unit = "";

  private String country = "";
  private Direction direction = Direction.NONE;

  Lexeme(String word, int roles) {
    this.word = word;
    this.roles = roles;
  }

  boolean is(int some) {
    return (roles & some) != 0;
  }

  boolean in(long some) {
    return (groups & some) != 0;
  }

  int number() {
    return number;
  }

  int exponent() {
    return exponent;
  }

  String unit() {
    return unit;
  }

  String country() {
    return country;
  }

  Direction direction() {
    return direction;
  }

  // Only the lexicon's static initialiser calls what follows; afterwards a lexeme never changes.

  Lexeme add(int more) {
    roles |= more;
    return this;
  }

  void addGroup(long group) {
    groups |= group;
  }

  Lexeme number(int value) {
    number = value;
    return this;
  }

  Lexeme exponent(int value) {
    exponent = value;
    return this;
  }

  Lexeme unit(String name) {
    unit = name;
    return this;
  }

  Lexeme country(String code) {
    country = code;
    return this;
  }

  Lexeme direction(Direction way) {
    direction = way;
    return this;
  }
}
