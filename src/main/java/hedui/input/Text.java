package hedui.input;

import hedui.bitext.Line;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes become text: strict UTF-8, with or without a byte order mark. */
final class Text {
  private Text() {}

  /** Decodes a whole input, or says which byte of which line is not UTF-8. */
  static String decode(String name, byte[] bytes) throws InputException {
    int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new InputException(Encodings.complaint(name, bytes, in.position()));
    }
    out.flip();
    String text = out.toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new InputException(Encodings.complaint(name, bytes, Encodings.firstNul(bytes)));
    }
    return text;
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

  /** Lines end at LF or CRLF and nowhere else. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int lf = text.indexOf('\n', start);
      int end = lf < 0 ? text.length() : lf;
      int last = lf > start && text.charAt(lf - 1) == '\r' ? end - 1 : end;
      lines.add(Line.of(lines.size() + 1, text.substring(start, last)));
      start = end + 1;
    }
    return lines;
  }
}
