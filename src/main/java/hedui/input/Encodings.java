package hedui.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Guesses what bytes that are not UTF-8 are, so that a complaint can name the way out. */
final class Encodings {
  /** The commonest characters of either script: read in the wrong encoding, a text has few. */
  private static final String COMMON =
      "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年"
          + "过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣"
          + "理心本前开開但因只从從想实實公司市場场業业季收增長长務务客戶户，。、：；「」“”（）？！月日第元";

  private Encodings() {}

  /**
   * What is wrong at a byte, and the command that converts the file if its encoding is known.
   *
   * @param sample the first bytes of the file
   * @param line the 1-based line that holds the byte
   * @param offset where the byte stands in the file, from 0
   */
  static String complaint(String name, byte[] sample, int line, byte bad, long offset) {
    String where =
        String.format(
            Locale.ROOT,
            "%s:%d: not UTF-8 (byte 0x%02X at offset %d)",
            name,
            line,
            bad & 0xff,
            offset);
    String encoding = guess(sample);
    if (encoding.isEmpty()) {
      return where + "; it does not look like text";
    }
    String file = name.equals("-") ? "FILE" : name;
    return where
        + "; it looks like "
        + encoding
        + ": convert it, e.g. iconv -f "
        + encoding
        + " -t UTF-8 "
        + file
        + " > "
        + file
        + ".utf8";
  }

  static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The encoding's name as iconv knows it; empty if the bytes are not like text in any. */
  static String guess(byte[] sample) {
    if (startsWith(sample, 0xff, 0xfe) || startsWith(sample, 0xfe, 0xff)) {
      return "UTF-16";
    }
    int odd = 0;
    int even = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0 && i % 2 == 0) {
        even++;
      } else if (sample[i] == 0) {
        odd++;
      }
    }
    if (odd + even > 0) {
      // English in UTF-16 has a zero in every other byte; anything else with zeros is binary.
      int enough = Math.max(1, sample.length / 16);
      return odd >= enough && odd > 8 * even
          ? "UTF-16LE"
          : even >= enough && even > 8 * odd ? "UTF-16BE" : "";
    }
    double gb = common(sample, "GB18030");
    double big5 = common(sample, "Big5");
    if (Math.max(gb, big5) >= 0.08) {
      return gb >= big5 ? "GB18030" : "Big5";
    }
    return isWestern(sample) ? "WINDOWS-1252" : "";
  }

  /** The share of common characters among those that are not ASCII; -1 if the bytes do not fit. */
  private static double common(byte[] sample, String charset) {
    String text;
    try {
      text =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(sample))
              .toString();
    } catch (CharacterCodingException e) {
      return -1;
    }
    int common = 0;
    int bad = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        all++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
        bad += c == '\ufffd' ? 1 : 0;
      } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t') {
        bad += 10;
      }
    }
    // A sample may be cut in the middle of a character, and old files hold a few private ones.
    return all == 0 || bad > 2 + all / 50 ? -1 : common / (double) all;
  }

  /** Mostly ASCII text with the odd curly quote. */
  private static boolean isWestern(byte[] sample) {
    int high = 0;
    int control = 0;
    for (byte b : sample) {
      high += b < 0 ? 1 : 0;
      control += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
    }
    return control == 0 && high * 20 < sample.length;
  }
}
