package hedui.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The text of a file and the encoding that gives its very bytes again, byte order mark included.
 */
record Decoded(String text, Charset charset) {

  /** Decodes UTF-8. */
  static Decoded utf8(String name, byte[] bytes) throws InputException {
    return decode(name, bytes, StandardCharsets.UTF_8);
  }

  /** Decodes XML by its byte order mark or its declaration. */
  static Decoded xml(String name, byte[] bytes) throws InputException {
    return decode(name, bytes, charset(name, bytes));
  }

  /** A changed text in the file's encoding. */
  byte[] encode(String name, String changed) throws InputException {
    try {
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(changed));
      byte[] encoded = new byte[bytes.remaining()];
      bytes.get(encoded);
      return encoded;
    } catch (CharacterCodingException e) {
      throw new InputException(
          name + ": its encoding, " + charset + ", cannot write a suggestion; convert it to UTF-8");
    }
  }

  private static Decoded decode(String name, byte[] bytes, Charset charset) throws InputException {
    try {
      Decoded decoded =
          new Decoded(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset);
      if (Arrays.equals(decoded.encode(name, decoded.text), bytes)) {
        return decoded;
      }
    } catch (CharacterCodingException e) {
      // Said below.
    }
    throw new InputException(
        name
            + ": is not what "
            + charset
            + " writes, so it cannot be kept as it is; convert it to UTF-8");
  }

  private static Charset charset(String name, byte[] bytes) throws InputException {
    if (Encodings.startsWith(bytes, 0xff, 0xfe) || Encodings.startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (Encodings.startsWith(bytes, 0xfe, 0xff) || Encodings.startsWith(bytes, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    String start = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    int declared = start.indexOf("encoding=");
    if (declared < 0 || start.indexOf("?>") < declared) {
      return StandardCharsets.UTF_8;
    }
    int from = declared + "encoding=".length() + 1;
    int to = start.indexOf(start.charAt(from - 1), from);
    String said = to < 0 ? "" : start.substring(from, to).toUpperCase(Locale.ROOT);
    try {
      return Charset.forName(said);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(name + ": is in an encoding that is not known: " + said);
    }
  }
}
