package hedui.lexicon;

import java.nio.charset.StandardCharsets;

/** English words and phrases and their numbers. */
final class WordTable {
  private static final int LONGEST = 63;
  private static final int[] POWERS = new int[LONGEST + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= LONGEST; i++) {
      POWERS[i] = 31 * POWERS[i - 1];
    }
  }

  private final byte[] letters;
  private final int[] starts;
  private final Slots slots;

  /**
   * @param letters the words, small, one behind the other
   * @param starts where each begins, and where the last ends
   */
  WordTable(byte[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    slots = new Slots(size());
    for (int word = 0; word < size(); word++) {
      slots.add(mix(hash(word)), word);
    }
  }

  int size() {
    return starts.length - 1;
  }

  byte[] letters() {
    return letters;
  }

  int[] starts() {
    return starts;
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  String get(int word) {
    return new String(letters, starts[word], length(word), StandardCharsets.ISO_8859_1);
  }

  private static int mix(int hash) {
    return hash * 0x9E3779B9;
  }

  /** The hash of a range of a text, in which capitals count as small letters. */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text[i]);
    }
    return hash;
  }

  int hash(int word) {
    int hash = 0;
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      hash = hash * 31 + letters[i];
    }
    return hash;
  }

  /** The hash of a text, a space and another text, from the hashes of both. */
  static int joined(int hash, int next, int length) {
    return (hash * 31 + ' ') * POWERS[Math.min(length, LONGEST)] + next;
  }

  static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '-' ? ' ' : c == '’' ? '\'' : c;
  }

  /** The number of the word at a range of a text with that hash, or -1. */
  int find(int hash, char[] text, int start, int end) {
    int mixed = mix(hash);
    for (int slot = slots.first(mixed); slot >= 0; slot = slots.next(slot, mixed)) {
      int word = slots.number(slot);
      if (length(word) == end - start && beginsWith(word, text, start, end)) {
        return word;
      }
    }
    return -1;
  }

  /** The number of what is at a range of a text, followed by a word that is known; or -1. */
  int find(int hash, char[] text, int start, int end, int last) {
    int mixed = mix(hash);
    for (int slot = slots.first(mixed); slot >= 0; slot = slots.next(slot, mixed)) {
      int word = slots.number(slot);
      if (length(word) == end - start + length(last)
          && beginsWith(word, text, start, end)
          && endsWith(word, last)) {
        return word;
      }
    }
    return -1;
  }

  private boolean beginsWith(int word, char[] text, int start, int end) {
    int at = starts[word];
    for (int i = start; i < end; i++) {
      if ((char) letters[at++] != fold(text[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWith(int word, int last) {
    int at = starts[word + 1] - length(last);
    for (int i = starts[last]; i < starts[last + 1]; i++) {
      if (letters[at++] != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
