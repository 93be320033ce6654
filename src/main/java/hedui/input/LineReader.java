package hedui.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads strict UTF-8, with or without a byte order mark, line by line. Lines end at LF or CRLF and
 * nowhere else: U+0085 and U+2028 are text.
 */
final class LineReader implements Closeable {
  /** No line of text is longer; a longer one is something else and would fill the memory. */
  static final int LONGEST = 16 << 20;

  private final String name;
  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final byte[] buffer = new byte[1 << 16];
  private byte[] sample = new byte[0];
  private CharBuffer chars = CharBuffer.allocate(1 << 12);
  private int at;
  private int filled;
  private long offset;
  private int number;
  private int start;
  private int ended;

  LineReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /** The 1-based number of the line read last. */
  int number() {
    return number;
  }

  /** Where the line read last starts, in UTF-16 units of the file with its byte order mark. */
  int start() {
    return start;
  }

  /** The next line without its end; empty after the last. */
  Optional<String> next() throws InputException {
    return nextWithEnd()
        .map(
            line -> {
              int end = line.length();
              if (end > 0 && line.charAt(end - 1) == '\n') {
                end--;
                if (end > 0 && line.charAt(end - 1) == '\r') {
                  end--;
                }
              }
              return line.substring(0, end);
            });
  }

  /** The next line with the characters that end it, if any do. */
  Optional<String> nextWithEnd() throws InputException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    number++;
    int end = lineFeed();
    if (end >= 0) {
      String line = decode(buffer, at, end + 1);
      at = end + 1;
      return Optional.of(line);
    }
    ByteArrayOutputStream longer = new ByteArrayOutputStream(1 << 17);
    while (end < 0) {
      longer.write(buffer, at, filled - at);
      at = filled;
      if (longer.size() > LONGEST) {
        throw new InputException(
            name + ":" + number + ": is longer than 16 MiB; a line of text never is");
      }
      if (!fill()) {
        break;
      }
      end = lineFeed();
    }
    if (end >= 0) {
      longer.write(buffer, at, end + 1 - at);
      at = end + 1;
    }
    byte[] bytes = longer.toByteArray();
    return Optional.of(decode(bytes, 0, bytes.length));
  }

  private int lineFeed() {
    for (int i = at; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws InputException {
    try {
      int read = in.readNBytes(buffer, 0, buffer.length);
      boolean first = offset == 0 && number == 0;
      at = 0;
      filled = read;
      if (first) {
        sample = Arrays.copyOf(buffer, read);
        if (Encodings.startsWith(buffer, 0xef, 0xbb, 0xbf)) {
          at = 3;
          offset = 3;
          ended = 1;
        }
      }
      return filled > at;
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }

  private String decode(byte[] bytes, int from, int to) throws InputException {
    if (chars.capacity() < to - from) {
      chars = CharBuffer.allocate(to - from);
    }
    chars.clear();
    ByteBuffer wrapped = ByteBuffer.wrap(bytes, from, to - from);
    CoderResult result = decoder.reset().decode(wrapped, chars, true);
    int bad = result.isError() ? wrapped.position() : nul(bytes, from, to);
    if (bad >= 0) {
      throw new InputException(
          Encodings.complaint(name, sample, number, bytes[bad], offset + bad - from));
    }
    offset += to - from;
    start = ended;
    ended += chars.flip().length();
    return chars.toString();
  }

  private static int nul(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
