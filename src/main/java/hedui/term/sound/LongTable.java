package hedui.term.sound;

import java.util.Arrays;

/** Numbers the long keys it is given from 0, in the order they come; none of them is 0. */
final class LongTable {
  private long[] keys;
  private int[] slots;
  private long[] bySlot;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) << 1;
    keys = new long[capacity];
    slots = new int[capacity];
    bySlot = new long[Math.max(16, expected)];
  }

  int size() {
    return size;
  }

  long key(int slot) {
    return bySlot[slot];
  }

  /** The number of a key, -1 if it has none. */
  int find(long key) {
    int mask = keys.length - 1;
    for (int at = hash(key) & mask; ; at = at + 1 & mask) {
      if (keys[at] == key) {
        return slots[at];
      }
      if (keys[at] == 0) {
        return -1;
      }
    }
  }

  /** The number of a key, a new one if it has none yet. */
  int add(long key) {
    int mask = keys.length - 1;
    int at = hash(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return slots[at];
      }
      at = at + 1 & mask;
    }
    if (size == bySlot.length) {
      bySlot = Arrays.copyOf(bySlot, size * 2);
    }
    bySlot[size] = key;
    keys[at] = key;
    slots[at] = size;
    if (size * 3L > keys.length * 2L) {
      grow();
    }
    return size++;
  }

  private void grow() {
    long[] old = keys;
    int[] oldSlots = slots;
    keys = new long[old.length * 2];
    slots = new int[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int at = hash(old[i]) & mask;
        while (keys[at] != 0) {
          at = at + 1 & mask;
        }
        keys[at] = old[i];
        slots[at] = oldSlots[i];
      }
    }
  }

  private static int hash(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) ^ (int) (h >>> 48);
  }
}
