package hedui.term.sound;

import java.text.Normalizer;

/** An English name as the sound model reads it: the letters a to z alone, as numbers from 0. */
final class Spelling {
  /** Letters there are. */
  static final int LETTERS = 26;

  private static final int VOWELS =
      1 << ('a' - 'a')
          | 1 << ('e' - 'a')
          | 1 << ('i' - 'a')
          | 1 << ('o' - 'a')
          | 1 << ('u' - 'a')
          | 1 << ('y' - 'a');

  private Spelling() {}

  /** {@code "Fäldt"} is {@code faldt}; an x within a name is {@code ks}, as it sounds. */
  static byte[] of(String name) {
    String plain =
        Normalizer.isNormalized(name, Normalizer.Form.NFD)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFD);
    byte[] letters = new byte[plain.length() * 2];
    int n = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      switch (c) {
        case 'ß' -> {
          letters[n++] = 's' - 'a';
          letters[n++] = 's' - 'a';
        }
        case 'æ' -> {
          letters[n++] = 0;
          letters[n++] = 'e' - 'a';
        }
        case 'ø' -> letters[n++] = 'o' - 'a';
        case 'ł' -> letters[n++] = 'l' - 'a';
        case 'x' -> {
          if (n == 0) {
            letters[n++] = 'x' - 'a';
          } else {
            letters[n++] = 'k' - 'a';
            letters[n++] = 's' - 'a';
          }
        }
        default -> {
          if (c >= 'a' && c <= 'z') {
            letters[n++] = (byte) (c - 'a');
          }
        }
      }
    }
    return java.util.Arrays.copyOf(letters, n);
  }

  static boolean isVowel(byte letter) {
    return (VOWELS >> letter & 1) != 0;
  }

  /** Some letters of a name as one number: five bits a letter, so up to twelve of them. */
  static long key(byte[] letters, int from, int to) {
    long key = 1;
    for (int i = from; i < to; i++) {
      key = key << 5 | letters[i];
    }
    return key;
  }

  /** The letters that {@link #key} packed. */
  static byte[] letters(long key) {
    int n = (63 - Long.numberOfLeadingZeros(key)) / 5;
    byte[] letters = new byte[n];
    for (int i = n - 1; i >= 0; i--) {
      letters[i] = (byte) (key & 31);
      key >>= 5;
    }
    return letters;
  }
}
