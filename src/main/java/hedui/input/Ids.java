package hedui.input;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells repeated ids apart: {@code a}, {@code a#2}. Keeps 64 bits of each id, so that millions fit
 * in little memory.
 */
final class Ids {
  private final Map<String, Integer> repeated = new HashMap<>();
  private long[] hashes = new long[1 << 12];
  private int size;

  /** The id itself the first time, then with a number. */
  String unique(String id) {
    if (add(id)) {
      return id;
    }
    int next = repeated.getOrDefault(id, 1) + 1;
    String candidate = id + "#" + next;
    while (!add(candidate)) {
      next++;
      candidate = id + "#" + next;
    }
    repeated.put(id, next);
    return candidate;
  }

  private boolean add(String id) {
    if (size * 4L > hashes.length * 3L) {
      long[] before = hashes;
      hashes = new long[before.length * 2];
      size = 0;
      for (long hash : before) {
        if (hash != 0) {
          put(hash);
        }
      }
    }
    return put(hash(id));
  }

  private boolean put(long hash) {
    int mask = hashes.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[at] != 0) {
      if (hashes[at] == hash) {
        return false;
      }
      at = (at + 1) & mask;
    }
    hashes[at] = hash;
    size++;
    return true;
  }

  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    hash *= 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
