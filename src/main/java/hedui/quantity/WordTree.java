package hedui.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A fixed vocabulary, looked up at a place of a text: the longest word that starts there. */
final class WordTree<T> {
  // Edges in one open-addressing table: (node << 16 | character) + 1 to the next node.
  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int edges;
  private final List<T> meanings = new ArrayList<>();
  private int[] meaningOf = new int[256];
  private final boolean[] first = new boolean[0x10000];
  private int nodes = 1;

  WordTree() {
    Arrays.fill(meaningOf, -1);
  }

  /** Adds a word in the forms of {@link Han}; the first meaning of a word stays. */
  void add(String word, T meaning) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = Han.form(word.charAt(i));
      if (i == 0) {
        first[c] = true;
      }
      node = child(node, c, true);
    }
    if (meaningOf[node] < 0) {
      meaningOf[node] = meanings.size();
      meanings.add(meaning);
    }
  }

  void addAll(String words, T meaning) {
    for (String word : words.split(" ")) {
      if (!word.isEmpty()) {
        add(word, meaning);
      }
    }
  }

  boolean starts(char c) {
    return first[c];
  }

  /** The end of the longest word at a place, or -1. */
  int match(char[] text, int at) {
    return (int) (find(text, at) >> 32);
  }

  /** The meaning of the longest word at a place; there must be one. */
  T meaning(char[] text, int at) {
    return meanings.get((int) find(text, at));
  }

  /** End and meaning of the longest word at a place in one number; negative if there is none. */
  long find(char[] text, int at) {
    if (at >= text.length || !first[text[at]]) {
      return -1;
    }
    int node = 0;
    long best = -1;
    for (int i = at; i < text.length; i++) {
      node = child(node, text[i], false);
      if (node < 0) {
        break;
      }
      if (meaningOf[node] >= 0) {
        best = (long) (i + 1) << 32 | meaningOf[node];
      }
    }
    return best;
  }

  T meaning(long found) {
    return meanings.get((int) found);
  }

  private int child(int node, char c, boolean make) {
    long key = ((long) node << 16 | c) + 1;
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & mask;
    }
    if (!make) {
      return -1;
    }
    if (++edges * 3 > keys.length) {
      grow();
      return child(node, c, true);
    }
    keys[slot] = key;
    targets[slot] = nodes;
    if (nodes == meaningOf.length) {
      meaningOf = Arrays.copyOf(meaningOf, nodes * 2);
      Arrays.fill(meaningOf, nodes, nodes * 2, -1);
    }
    return nodes++;
  }

  private void grow() {
    edges--;
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = (int) ((oldKeys[i] * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0) {
          slot = slot + 1 & mask;
        }
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
