package hedui.lexicon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of a {@link Lexicon}: arrays one after the other, each with its length. */
final class LexiconFile {
  /** What a file begins with; another arrangement of it gets another number. */
  private static final int MAGIC = 'h' | 'd' << 8 | 'l' << 16 | 1 << 24;

  private LexiconFile() {}

  static boolean isOne(byte[] first) {
    return first.length >= 4
        && ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt() == MAGIC;
  }

  static Lexicon read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (in.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a lexicon of this version");
    }
    return new Lexicon(
        new WordTable(bytes(in), starts(in)),
        ints(in),
        chars(in),
        bytes(in),
        starts(in),
        ints(in),
        new StringTable(chars(in), starts(in)));
  }

  static byte[] write(Lexicon lexicon) {
    WordTable words = lexicon.words;
    StringTable strings = lexicon.strings;
    int size =
        64
            + words.letters().length
            + lexicon.flags.length
            + 2 * (lexicon.ranks.length + strings.chars().length)
            + (words.starts().length + lexicon.firsts.length + strings.starts().length)
            + 4 * (lexicon.lemmas.length + lexicon.translations.length);
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(MAGIC);
    put(out, words.letters());
    putStarts(out, words.starts());
    put(out, lexicon.lemmas);
    put(out, lexicon.ranks);
    put(out, lexicon.flags);
    putStarts(out, lexicon.firsts);
    put(out, lexicon.translations);
    put(out, strings.chars());
    putStarts(out, strings.starts());
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static byte[] bytes(ByteBuffer in) {
    byte[] array = new byte[in.getInt()];
    in.get(array);
    return array;
  }

  private static char[] chars(ByteBuffer in) {
    char[] array = new char[in.getInt()];
    in.asCharBuffer().get(array);
    in.position(in.position() + 2 * array.length);
    return array;
  }

  private static int[] ints(ByteBuffer in) {
    int[] array = new int[in.getInt()];
    in.asIntBuffer().get(array);
    in.position(in.position() + 4 * array.length);
    return array;
  }

  /** Rising offsets, kept as one byte a step. */
  private static int[] starts(ByteBuffer in) {
    byte[] steps = bytes(in);
    int[] array = new int[steps.length + 1];
    for (int i = 0; i < steps.length; i++) {
      array[i + 1] = array[i] + (steps[i] & 0xff);
    }
    return array;
  }

  private static void put(ByteBuffer out, byte[] array) {
    out.putInt(array.length).put(array);
  }

  private static void put(ByteBuffer out, char[] array) {
    out.putInt(array.length);
    for (char c : array) {
      out.putChar(c);
    }
  }

  private static void put(ByteBuffer out, int[] array) {
    out.putInt(array.length);
    for (int i : array) {
      out.putInt(i);
    }
  }

  private static void putStarts(ByteBuffer out, int[] array) {
    out.putInt(array.length - 1);
    for (int i = 1; i < array.length; i++) {
      int step = array[i] - array[i - 1];
      if (step > 255) {
        throw new IllegalArgumentException("more than 255 in one entry: " + step);
      }
      out.put((byte) step);
    }
  }
}
