package hedui.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The normal form in which Chinese is looked up: Simplified characters, half-width signs, small
 * Latin letters. One character stays one character, so offsets into the original hold.
 *
 * <p>{@code "營收１．５億美元，ＡＷＳ"} becomes {@code "营收1.5亿美元,aws"}.
 */
public final class ChineseNormal {
  private static final class Shared {
    static final ChineseNormal NORMAL = read();

    private static ChineseNormal read() {
      try (InputStream in = ChineseNormal.class.getResourceAsStream("simplified.bin")) {
        if (in == null) {
          throw new IllegalStateException("the resource hedui/lexicon/simplified.bin is missing");
        }
        byte[] bytes = in.readAllBytes();
        char[] traditional = new char[bytes.length / 4];
        char[] simplified = new char[bytes.length / 4];
        DataInputStream data = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
        for (int i = 0; i < traditional.length; i++) {
          traditional[i] = data.readChar();
          simplified[i] = data.readChar();
        }
        return new ChineseNormal(traditional, simplified);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final char[] table = new char[0x10000];

  /** Maps {@code traditional[i]} to {@code simplified[i]}, and width and case of all others. */
  public ChineseNormal(char[] traditional, char[] simplified) {
    for (int c = 0; c < table.length; c++) {
      table[c] = narrow((char) c);
    }
    for (int i = 0; i < traditional.length; i++) {
      table[traditional[i]] = simplified[i];
    }
  }

  public static ChineseNormal shared() {
    return Shared.NORMAL;
  }

  private static char narrow(char c) {
    char half =
        c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '\u3000' || c == '\u00a0' ? ' ' : c;
    return half >= 'A' && half <= 'Z' ? (char) (half + 32) : half;
  }

  public char normal(char c) {
    return table[c];
  }

  public char[] normal(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = table[chars[i]];
    }
    return chars;
  }

  /** Whether a character is Han: a word's part, not a sign. */
  public static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || (c >= '\uf900' && c <= '\ufaff')
        || c == '〇';
  }
}
