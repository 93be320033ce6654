package hedui.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Guesses what bytes that are not UTF-8 are, so that a complaint can name the way out. */
final class Encodings {
  private Encodings() {}

  /** What is wrong at a byte, and the command that converts the file if its encoding is known. */
  static String complaint(String name, byte[] bytes, int at) {
    if (Text.startsWith(bytes, 'P', 'K', 3, 4)) {
      return name + ": a ZIP archive, not text; hedui reads .docx and .xlsx by these endings";
    }
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String where =
        String.format(
            java.util.Locale.ROOT,
            "%s:%d: not UTF-8 (byte 0x%02X at offset %d)",
            name,
            line,
            bytes[at] & 0xff,
            at);
    String encoding = guess(bytes);
    return encoding.isEmpty()
        ? where + "; it looks binary, not like text"
        : where
            + "; it looks like "
            + encoding
            + ": convert it, e.g. iconv -f "
            + encoding
            + " -t UTF-8 "
            + name;
  }

  static int firstNul(byte[] bytes) {
    int at = 0;
    while (bytes[at] != 0) {
      at++;
    }
    return at;
  }

  private static String guess(byte[] bytes) {
    if (Text.startsWith(bytes, 0xff, 0xfe)) {
      return "UTF-16LE";
    }
    if (Text.startsWith(bytes, 0xfe, 0xff)) {
      return "UTF-16BE";
    }
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16));
    int odd = 0;
    int even = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd + even > 0) {
      // English text in UTF-16 has a zero in every other byte; anything else with zeros is binary.
      return odd > 8 * even && odd > sample.length / 16
          ? "UTF-16LE"
          : even > 8 * odd && even > sample.length / 16 ? "UTF-16BE" : "";
    }
    double gb = plausible(sample, "GB18030");
    double big5 = plausible(sample, "Big5");
    if (Math.max(gb, big5) < 0.5) {
      return "";
    }
    return gb >= big5 ? "GB18030" : "Big5";
  }

  /** The share of the text's non-ASCII characters that are common Han or CJK punctuation. */
  private static double plausible(byte[] bytes, String charset) {
    String text;
    try {
      text =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      return 0;
    }
    int common = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c < 0x20 && c != '\n' && c != '\r' && c != '\t') {
          other += 4;
        }
      } else if (FREQUENT.indexOf(c) >= 0) {
        common += 8;
      } else if ((c >= 0x4e00 && c <= 0x9fa5)
          || (c >= 0x3000 && c <= 0x303f)
          || (c >= 0xff00 && c < 0xffef)) {
        common++;
      } else {
        other += 4;
      }
    }
    return common == 0 ? 0 : common / (double) (common + other) * frequent(text);
  }

  /** Reading one encoding as the other gives Han that is legal but never frequent. */
  private static double frequent(String text) {
    int frequent = 0;
    int han = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        han++;
        if (FREQUENT.indexOf(c) >= 0) {
          frequent++;
        }
      }
    }
    return han == 0 ? 0 : 0.5 + Math.min(0.5, frequent / (double) han * 2);
  }

  private static final String FREQUENT =
      "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年"
          + "过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣"
          + "理心她本前开開但因只从從想实實，。、：；「」“”（）？！年月日第元";
}
