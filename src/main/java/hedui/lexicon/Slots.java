package hedui.lexicon;

/**
 * A hash table of numbers whose keys lie elsewhere. Each slot holds bits of the hash beside the
 * number, so that a key that is not there costs one look at the table, and none at the keys.
 *
 * <pre>{@code
 * for (int slot = slots.first(hash); slot >= 0; slot = slots.next(slot, hash)) {
 *   int number = slots.number(slot); // whose key may be the one, and is compared
 * }
 * }</pre>
 */
final class Slots {
  private final int[] slots;
  private final int shift;
  private final int numberBits;

  /**
   * @param size how many numbers there will be, from 0
   */
  Slots(int size) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(4, size));
    slots = new int[1 << bits];
    shift = 32 - bits;
    numberBits = bits - 1;
  }

  /**
   * Adds a number.
   *
   * @param hash of its key, whose upper bits decide
   */
  void add(int hash, int number) {
    int slot = hash >>> shift;
    while (slots[slot] != 0) {
      slot = (slot + 1) & slots.length - 1;
    }
    slots[slot] = hash << numberBits | number + 1;
  }

  /** The first slot that may be that of a key with a hash, or -1. */
  int first(int hash) {
    return seek(hash >>> shift, hash);
  }

  /** The next such slot, or -1. */
  int next(int slot, int hash) {
    return seek((slot + 1) & slots.length - 1, hash);
  }

  int number(int slot) {
    return (slots[slot] & (1 << numberBits) - 1) - 1;
  }

  private int seek(int from, int hash) {
    int mask = slots.length - 1;
    for (int slot = from; slots[slot] != 0; slot = (slot + 1) & mask) {
      if ((slots[slot] ^ hash << numberBits) >>> numberBits == 0) {
        return slot;
      }
    }
    return -1;
  }
}
