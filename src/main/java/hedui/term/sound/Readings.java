package hedui.term.sound;

/** The Mandarin reading of each Han character, and how common it is in foreigners' names. */
final class Readings {
  static final int FIRST = 0x4E00;
  static final int LAST = 0x9FFF;

  private final short[] syllable;
  private final byte[] commonness;

  /**
   * @param syllable by character from {@link #FIRST}, the number of its syllable, -1 for none
   * @param commonness by character, the binary logarithm of how often names hold it, 0 for never
   */
  Readings(short[] syllable, byte[] commonness) {
    this.syllable = syllable.clone();
    this.commonness = commonness.clone();
  }

  /** The number of a character's syllable, -1 if it has none. */
  int syllable(char c) {
    return c < FIRST || c > LAST ? -1 : syllable[c - FIRST];
  }

  /**
   * How common a character is in foreigners' names: 0 never, 1 once or twice, 8 a hundred times.
   */
  int commonness(char c) {
    return c < FIRST || c > LAST ? 0 : commonness[c - FIRST];
  }

  short[] syllables() {
    return syllable.clone();
  }

  byte[] commonness() {
    return commonness.clone();
  }
}
