package hedui.check.coverage;

import hedui.lexicon.ChineseText;

/** The Chinese characters of the part at hand and where each of them stands. Scratch space. */
final class Places {
  private int size;
  private char[] normal = new char[256];

  /** For each character code 1 + the first place where it stands, and from place to place. */
  private final int[] head = new int[0x10000];

  private int[] next = new int[256];

  /** Takes up the characters of a part instead of those before. */
  void load(Part part) {
    for (int i = 0; i < size; i++) {
      head[normal[i]] = 0;
    }
    size = part.characters();
    if (normal.length < size) {
      normal = new char[size + size / 2];
      next = new int[size + size / 2];
    }
    int at = 0;
    for (ChineseText chinese : part.chinese) {
      for (int i = 0; i < chinese.length(); i++) {
        normal[at++] = chinese.normal(i);
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      next[i] = head[normal[i]] - 1;
      head[normal[i]] = i + 1;
    }
  }

  int size() {
    return size;
  }

  char normal(int place) {
    return normal[place];
  }

  /** The first place of a character, or -1. */
  int first(char c) {
    return head[c] - 1;
  }

  /** The next place of the character at a place, or -1. */
  int next(int place) {
    return next[place];
  }
}
