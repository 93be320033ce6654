package hedui.term.sound;

/**
 * The Mandarin reading of each Han character, and how common it is in foreigners' names and in
 * other words.
 */
final class Readings {
  static final int FIRST = 0x4E00;
  static final int LAST = 0x9FFF;

  /** Of counts, their binary logarithm in quarters. */
  private static final int QUARTERS = 4;

  private final short[] syllable;
  private final byte[] inNames;
  private final byte[] elsewhere;
  private final float namesTotal;
  private final float elsewhereTotal;

  /**
   * @param syllable by character from {@link #FIRST}, the number of its syllable, -1 for none
   * @param inNames by character, how often names hold it, as {@link #logarithm} has it
   * @param elsewhere the same for other words
   */
  Readings(short[] syllable, byte[] inNames, byte[] elsewhere) {
    this.syllable = syllable.clone();
    this.inNames = inNames.clone();
    this.elsewhere = elsewhere.clone();
    this.namesTotal = total(inNames);
    this.elsewhereTotal = total(elsewhere);
  }

  /** A count as a byte: four times the binary logarithm of one more. */
  static byte logarithm(int count) {
    return (byte) Math.round(QUARTERS * Math.log(count + 1.0) / Math.log(2));
  }

  private static float total(byte[] logarithms) {
    double sum = 1;
    for (byte logarithm : logarithms) {
      sum += Math.pow(2, logarithm / (double) QUARTERS) - 1;
    }
    return (float) (Math.log(sum) / Math.log(2));
  }

  /** The number of a character's syllable, -1 if it has none. */
  int syllable(char c) {
    return c < FIRST || c > LAST ? -1 : syllable[c - FIRST];
  }

  /** Whether names hold a character at least a few times. */
  boolean isInNames(char c) {
    return c >= FIRST && c <= LAST && inNames[c - FIRST] >= 2 * QUARTERS;
  }

  /** How often names hold a character, as {@link #logarithm} has it. */
  int commonness(char c) {
    return c < FIRST || c > LAST ? 0 : inNames[c - FIRST];
  }

  /** How much more common a character is in names than elsewhere, in bits; -20 if in neither. */
  float odds(char c) {
    if (c < FIRST || c > LAST || inNames[c - FIRST] == 0) {
      return -20;
    }
    return (inNames[c - FIRST] - elsewhere[c - FIRST]) / (float) QUARTERS
        - namesTotal
        + elsewhereTotal;
  }

  short[] syllables() {
    return syllable.clone();
  }

  byte[] inNames() {
    return inNames.clone();
  }

  byte[] elsewhere() {
    return elsewhere.clone();
  }
}
