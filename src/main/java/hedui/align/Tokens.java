package hedui.align;

import java.util.Arrays;

/** One side of a document as numbered types, segment after segment. */
final class Tokens {
  final Vocabulary vocabulary = new Vocabulary();

  /** The type of each token; those of segment s from {@code starts[s]} to {@code starts[s + 1]}. */
  int[] types = new int[256];

  int[] starts = new int[64];
  int segments;
  int size;

  /** The UTF-8 length of each segment, spaces left out. */
  int[] bytes = new int[64];

  /** The key of each type in the vocabulary. */
  long[] keys = new long[256];

  /** What each type is: an id of the lexicon, or -1. */
  int[] ids = new int[256];

  /** How often each type stands in the text. */
  int[] counts = new int[256];

  /** What a token of a type may be when nothing explains it: the null floor, 0 to 1. */
  float[] floors = new float[256];

  private int known;

  int typeCount() {
    return vocabulary.size();
  }

  void add(long key, int id, float floor) {
    int type = vocabulary.add(key);
    if (type >= known) {
      ids = Vocabulary.room(ids, type);
      counts = Vocabulary.room(counts, type);
      if (type >= floors.length) {
        floors = Arrays.copyOf(floors, 2 * floors.length);
        keys = Arrays.copyOf(keys, floors.length);
      }
      keys[type] = key;
      ids[type] = id;
      counts[type] = 0;
      floors[type] = floor;
      known = type + 1;
    }
    counts[type]++;
    types = Vocabulary.room(types, size);
    types[size++] = type;
  }

  void endSegment(int utf8) {
    bytes = Vocabulary.room(bytes, segments);
    bytes[segments++] = utf8;
    starts = Vocabulary.room(starts, segments);
    starts[segments] = size;
  }

  int length(int segment) {
    return starts[segment + 1] - starts[segment];
  }

  static int utf8(CharSequence text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes +=
          c <= ' ' || c == '\u3000'
              ? 0
              : c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
