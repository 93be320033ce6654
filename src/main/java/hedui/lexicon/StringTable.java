package hedui.lexicon;

import java.util.Arrays;

/**
 * Sorted distinct Chinese strings in one array. All strings that begin at a place of a text are
 * found by narrowing the range of those that share what was read: the first character by a table,
 * the second by a hash table, the others by looking through the few that are left.
 */
final class StringTable {
  /** Ranges up to this are looked through from the beginning. */
  private static final int FEW = 8;

  private final char[] chars;
  private final int[] starts;

  /** For each character 1 + the string that is this character alone. */
  private final int[] singles = new int[0x10000];

  /** The first string of each group that shares two characters, and one past the last group's. */
  private final int[] groups;

  /** The number of each group by its two characters. */
  private final Slots slots;

  StringTable(char[] chars, int[] starts) {
    this.chars = chars;
    this.starts = starts;
    int n = size();
    int[] firsts = new int[n + 1];
    int count = 0;
    int last = -1;
    for (int i = 0; i < n; i++) {
      int prefix = prefix(i);
      if (prefix != last) {
        firsts[count++] = i;
        last = prefix;
      }
    }
    firsts[count] = n;
    groups = Arrays.copyOf(firsts, count + 1);
    slots = new Slots(count);
    for (int group = 0; group < count; group++) {
      int first = groups[group];
      if (length(first) == 1) {
        singles[at(first, 0)] = first + 1;
      } else {
        slots.add(mix(prefix(first)), group);
      }
    }
  }

  private int prefix(int string) {
    int at = starts[string];
    return chars[at] << 16 | (starts[string + 1] - at > 1 ? chars[at + 1] : 0);
  }

  private static int mix(int prefix) {
    int mixed = prefix * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) * 0x85EBCA77;
  }

  /** The number of the group with a prefix, or -1. */
  private int group(int prefix) {
    int mixed = mix(prefix);
    for (int slot = slots.first(mixed); slot >= 0; slot = slots.next(slot, mixed)) {
      int group = slots.number(slot);
      if (prefix(groups[group]) == prefix) {
        return group;
      }
    }
    return -1;
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
    int single = singles[text[place]];
    if (single != 0) {
      found[count++] = single - 1;
    }
    if (place + 1 >= text.length) {
      return count;
    }
    int group = group(text[place] << 16 | text[place + 1]);
    if (group < 0) {
      return count;
    }
    int low = groups[group];
    int high = groups[group + 1];
    // Of the strings that share the text so far one that ends here is the first.
    for (int depth = 2; low < high && count < found.length; depth++) {
      if (length(low) == depth) {
        found[count++] = low++;
      }
      if (place + depth >= text.length) {
        break;
      }
      char c = text[place + depth];
      low = from(low, high, depth, c);
      high = c == Character.MAX_VALUE ? high : from(low, high, depth, (char) (c + 1));
    }
    return count;
  }

  /** The first of some strings, all longer, whose character at a depth is c or behind it. */
  private int from(int low, int high, int depth, char c) {
    int first = low;
    int end = high;
    while (end - first > FEW) {
      int middle = (first + end) >>> 1;
      if (chars[starts[middle] + depth] < c) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    while (first < end && chars[starts[first] + depth] < c) {
      first++;
    }
    return first;
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
