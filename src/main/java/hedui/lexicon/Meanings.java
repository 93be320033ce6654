package hedui.lexicon;

import java.util.Arrays;

/**
 * The translations of one English word, strings and characters all in one place: looking for each
 * of them in the dictionary's own large tables takes longer than any comparison. Immutable.
 */
public final class Meanings {
  private final int[] strings;
  private final char[] chars;
  private final int[] starts;

  /** The characters that occur, each once, in the order in which they come. */
  private final char[] distinct;

  private final boolean[] inShort;

  /** Those that stand behind the first of them, behind the second, and so on. */
  private final char[] nexts;

  private final int[] nextStarts;

  Meanings(Lexicon lexicon, int word) {
    int first = lexicon.first(word);
    int count = lexicon.first(word + 1) - first;
    strings = new int[count];
    starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      strings[i] = lexicon.translation(first + i);
      starts[i + 1] = starts[i] + lexicon.chineseLength(strings[i]);
    }
    chars = new char[starts[count]];
    for (int i = 0; i < count; i++) {
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        chars[at] = lexicon.chineseChar(strings[i], at - starts[i]);
      }
    }
    char[] seen = new char[chars.length];
    int kinds = 0;
    for (char c : chars) {
      if (indexOf(seen, 0, kinds, c) < 0) {
        seen[kinds++] = c;
      }
    }
    distinct = Arrays.copyOf(seen, kinds);
    inShort = new boolean[kinds];
    nextStarts = new int[kinds + 1];
    char[] behind = new char[chars.length];
    for (int d = 0; d < kinds; d++) {
      int to = nextStarts[d];
      for (int i = 0; i < count; i++) {
        for (int at = starts[i]; at < starts[i + 1]; at++) {
          if (chars[at] == distinct[d]) {
            inShort[d] |= length(i) <= 2;
            if (at + 1 < starts[i + 1] && indexOf(behind, nextStarts[d], to, chars[at + 1]) < 0) {
              behind[to++] = chars[at + 1];
            }
          }
        }
      }
      nextStarts[d + 1] = to;
    }
    nexts = Arrays.copyOf(behind, nextStarts[kinds]);
  }

  private static int indexOf(char[] in, int from, int to, char c) {
    for (int i = from; i < to; i++) {
      if (in[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** How many translations there are, the commonest first. */
  public int size() {
    return strings.length;
  }

  public int length(int translation) {
    return starts[translation + 1] - starts[translation];
  }

  public char at(int translation, int index) {
    return chars[starts[translation] + index];
  }

  /** Whether a string of the dictionary is one of the translations. */
  public boolean contains(int string) {
    for (int s : strings) {
      if (s == string) {
        return true;
      }
    }
    return false;
  }

  /** How many different characters the translations have. */
  public int kinds() {
    return distinct.length;
  }

  /** One of the different characters. */
  public char kind(int index) {
    return distinct[index];
  }

  /** Whether a translation of one or two characters has one of the different characters. */
  public boolean isInShort(int index) {
    return inShort[index];
  }

  /** Whether in some translation a character stands right behind one of the different ones. */
  public boolean isFollowed(int index, char next) {
    return indexOf(nexts, nextStarts[index], nextStarts[index + 1], next) >= 0;
  }
}
