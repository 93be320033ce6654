package hedui.term;

import java.util.Arrays;

/**
 * Strings with a number each, looked up in one walk. Built once, then only read; may be shared by
 * threads.
 */
final class Trie {
  private static final int NONE = -1;

  /** The node above in the upper half, the node below in the lower; 0 where there is none. */
  private long[] edges = new long[1 << 10];

  private char[] letters = new char[1 << 10];
  private final long[] firsts = new long[1 << 10];
  private int used;
  private int nodes = 1;
  private int[] values = new int[1 << 9];

  Trie() {
    Arrays.fill(values, NONE);
  }

  /** Adds a string, or does nothing but return its number if it is there. */
  int add(CharSequence text, int number) {
    if (!text.isEmpty()) {
      firsts[text.charAt(0) >> 6] |= 1L << text.charAt(0);
    }
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      int next = child(node, text.charAt(i));
      node = next == NONE ? grow(node, text.charAt(i)) : next;
    }
    if (values[node] == NONE) {
      values[node] = number;
    }
    return values[node];
  }

  /** Whether any string begins with a letter: what most places of a text fail at. */
  boolean begins(char letter) {
    return (firsts[letter >> 6] & 1L << letter) != 0;
  }

  /** The node below a node; negative if there is none. The root is 0. */
  int child(int node, char letter) {
    int mask = edges.length - 1;
    for (int slot = hash(node, letter) & mask; ; slot = (slot + 1) & mask) {
      long edge = edges[slot];
      if (edge == 0) {
        return NONE;
      }
      if ((int) (edge >>> 32) == node && letters[slot] == letter) {
        return (int) edge;
      }
    }
  }

  /** The number of the string that ends at a node; negative if none does. */
  int value(int node) {
    return values[node];
  }

  private int grow(int parent, char letter) {
    if (2 * (used + 1) > edges.length) {
      rehash();
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, 2 * nodes);
      Arrays.fill(values, nodes, values.length, NONE);
    }
    insert(parent, letter, nodes);
    return nodes++;
  }

  private void insert(int parent, char letter, int child) {
    int mask = edges.length - 1;
    int slot = hash(parent, letter) & mask;
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = (long) parent << 32 | child;
    letters[slot] = letter;
    used++;
  }

  private void rehash() {
    long[] oldEdges = edges;
    char[] oldLetters = letters;
    edges = new long[2 * oldEdges.length];
    letters = new char[edges.length];
    used = 0;
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        insert((int) (oldEdges[i] >>> 32), oldLetters[i], (int) oldEdges[i]);
      }
    }
  }

  private static int hash(int node, char letter) {
    int h = node * 0x9e3779b1 ^ letter * 0x85ebca6b;
    return h ^ h >>> 15;
  }
}
