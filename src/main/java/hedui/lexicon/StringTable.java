package hedui.lexicon;

import java.util.Arrays;

/**
 * Sorted distinct Chinese strings in one array. All strings that begin at a place of a text are
 * found by narrowing the range of those that share what was read: the first two characters by a
 * hash table, the others by halving.
 */
final class StringTable {
  private final char[] chars;
  private final int[] starts;

  /** Pairs of a prefix of one or two characters and the first string that has it. */
  private final int[] prefixes;

  private final int[] firsts;
  private final int mask;

  StringTable(char[] chars, int[] starts) {
    this.chars = chars;
    this.starts = starts;
    int n = starts.length - 1;
    int distinct = 0;
    int last = -1;
    for (int i = 0; i < n; i++) {
      int prefix = prefix(i);
      if (prefix != last) {
        distinct++;
        last = prefix;
      }
    }
    mask = Integer.highestOneBit(Math.max(distinct, 2)) * 4 - 1;
    prefixes = new int[mask + 1];
    firsts = new int[mask + 1];
    last = -1;
    for (int i = 0; i < n; i++) {
      int prefix = prefix(i);
      if (prefix != last) {
        int slot = slot(prefix);
        prefixes[slot] = prefix;
        firsts[slot] = i;
        last = prefix;
      }
    }
  }

  private int prefix(int string) {
    int at = starts[string];
    return chars[at] << 16 | (starts[string + 1] - at > 1 ? chars[at + 1] : 0);
  }

  /** The slot of a prefix, or the free one where it would be. */
  private int slot(int prefix) {
    int slot = (prefix * 0x9E3779B9) >>> 8 & mask;
    while (prefixes[slot] != 0 && prefixes[slot] != prefix) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int size() {
    return starts.length - 1;
  }

  char[] chars() {
    return chars;
  }

  int[] starts() {
    return starts;
  }

  int length(int string) {
    return starts[string + 1] - starts[string];
  }

  char at(int string, int index) {
    return chars[starts[string] + index];
  }

  String get(int string) {
    return new String(chars, starts[string], length(string));
  }

  /** Which of two strings comes first: negative for this table's. */
  int compare(int string, StringTable other, int otherString) {
    return Arrays.compare(
        chars,
        starts[string],
        starts[string + 1],
        other.chars,
        other.starts[otherString],
        other.starts[otherString + 1]);
  }

  /**
   * The strings that begin at a place of a text, shortest first.
   *
   * @param found where their numbers go
   * @return how many there are
   */
  int find(char[] text, int place, int[] found) {
    int count = 0;
    int slot = slot(text[place] << 16);
    if (prefixes[slot] != 0) {
      found[count++] = firsts[slot];
    }
    if (place + 1 >= text.length) {
      return count;
    }
    slot = slot(text[place] << 16 | text[place + 1]);
    if (prefixes[slot] == 0) {
      return count;
    }
    int low = firsts[slot];
    int depth = 2;
    // Of the strings that share the text so far one that ends here is the first.
    while (count < found.length) {
      if (length(low) == depth) {
        found[count++] = low++;
      }
      if (place + depth >= text.length) {
        break;
      }
      low = narrow(low, text, place, depth);
      if (low < 0) {
        break;
      }
      depth++;
    }
    return count;
  }

  /**
   * The first string from {@code low} on that shares {@code depth + 1} characters with the text, or
   * -1. Those that share {@code depth} stand together; how far they go is found by doubling.
   */
  private int narrow(int low, char[] text, int place, int depth) {
    char c = text[place + depth];
    int step = 1;
    int below = low - 1;
    int at = low;
    while (at < size() && compare(at, text, place, depth, c) < 0) {
      below = at;
      at += step;
      step *= 2;
    }
    int above = Math.min(at, size());
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      if (compare(middle, text, place, depth, c) < 0) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return above < size() && compare(above, text, place, depth, c) == 0 ? above : -1;
  }

  /** Compares the beginning of a string with {@code depth} characters of the text and c. */
  private int compare(int string, char[] text, int place, int depth, char c) {
    int at = starts[string];
    int length = starts[string + 1] - at;
    for (int i = 0; i < depth && i < length; i++) {
      int difference = chars[at + i] - text[place + i];
      if (difference != 0) {
        return difference;
      }
    }
    return length <= depth ? -1 : chars[at + depth] - c;
  }

  /** The number of a string, or -1. */
  int find(CharSequence string) {
    char[] text = string.toString().toCharArray();
    if (text.length == 0) {
      return -1;
    }
    int[] found = new int[text.length];
    int count = find(text, 0, found);
    return count > 0 && length(found[count - 1]) == text.length ? found[count - 1] : -1;
  }
}
