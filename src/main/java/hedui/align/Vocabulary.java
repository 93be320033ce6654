package hedui.align;

import java.util.Arrays;

/** Gives keys dense numbers in the order in which they come. */
final class Vocabulary {
  private long[] keys;
  private int[] numbers;
  private int size;

  Vocabulary() {
    this(128);
  }

  /** With room for about so many keys before it grows. */
  Vocabulary(int room) {
    int slots = Integer.highestOneBit(Math.max(8, room)) * 2;
    keys = new long[slots];
    numbers = new int[slots];
  }

  int size() {
    return size;
  }

  /** The number of a key, a new one if it is new. */
  int add(long key) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (numbers[slot] == 0) {
      keys[slot] = key;
      numbers[slot] = ++size;
    }
    return numbers[slot] - 1;
  }

  /** The number of a key, or -1. */
  int find(long key) {
    return numbers[slot(key)] - 1;
  }

  void forEach(java.util.function.ObjIntConsumer<Long> use) {
    for (int i = 0; i < keys.length; i++) {
      if (numbers[i] != 0) {
        use.accept(keys[i], numbers[i] - 1);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldNumbers.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  /** A key for a text; different texts have different keys but for odds of 2^-64. */
  static long hash(CharSequence text, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * 0x100000001b3L;
    }
    return hash | Long.MIN_VALUE;
  }

  /** An int list that grows. */
  static int[] room(int[] array, int size) {
    return size < array.length ? array : Arrays.copyOf(array, Math.max(16, 2 * array.length));
  }
}
