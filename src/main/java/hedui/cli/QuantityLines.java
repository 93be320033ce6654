package hedui.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import hedui.quantity.Amount;
import hedui.quantity.Basis;
import hedui.quantity.Direction;
import hedui.quantity.Kind;
import hedui.quantity.Modifier;
import hedui.quantity.Quantity;
import hedui.quantity.QuantityReader;
import hedui.quantity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes one line of JSON for each line of a text, as the text comes in: memory depends on the
 * longest line only. Lines end at LF or CRLF, nowhere else.
 */
final class QuantityLines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final String name;
  private final QuantityReader reader;
  private final OutputStream out;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long number;

  QuantityLines(String name, QuantityReader reader, OutputStream out) {
    this.name = name;
    this.reader = reader;
    this.out = out;
  }

  /** Reads to the end; what is written so far is flushed before each wait for more. */
  void copy(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        int start = 0;
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            append(buffer, start, i);
            write(json);
            start = i + 1;
          }
        }
        append(buffer, start, read);
        json.flush();
      }
      if (length > 0) {
        write(json);
      }
    }
    out.flush();
  }

  private void append(byte[] buffer, int start, int end) {
    int more = end - start;
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
    }
    System.arraycopy(buffer, start, line, length, more);
    length += more;
  }

  private void write(JsonGenerator json) throws IOException {
    number++;
    String text = decode(length > 0 && line[length - 1] == '\r' ? length - 1 : length);
    length = 0;
    json.writeStartObject();
    json.writeNumberField("line", number);
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : reader.readLoosely(text)) {
      write(json, quantity, text);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private String decode(int end) throws UnreadableLine {
    boolean mark =
        number == 1
            && end >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    int start = mark ? 3 : 0;
    ByteBuffer bytes = ByteBuffer.wrap(line, start, end - start);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException malformed) {
      int at = bytes.position();
      throw new UnreadableLine(
          String.format(
              Locale.ROOT,
              "%s:%d: not UTF-8 (byte 0x%02X, number %d of the line); convert it, e.g. iconv -f"
                  + " GB18030 -t UTF-8",
              name,
              number,
              line[at] & 0xFF,
              at + 1));
    }
  }

  private static void write(JsonGenerator json, Quantity quantity, String text) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", quantity.span().start());
    json.writeNumberField("end", quantity.span().end());
    json.writeStringField("text", quantity.span().of(text));
    json.writeStringField("kind", quantity.kind().word());
    if (quantity.amount() instanceof Amount.Exact exact) {
      json.writeStringField("value", figure(quantity.kind(), exact.value()));
    } else if (quantity.amount() instanceof Amount.Moment moment) {
      json.writeStringField("value", moment.iso());
    } else if (quantity.amount() instanceof Amount.Interval interval) {
      if (interval.min().isPresent()) {
        json.writeStringField("min", figure(quantity.kind(), interval.min().get()));
      }
      if (interval.max().isPresent()) {
        json.writeStringField("max", figure(quantity.kind(), interval.max().get()));
      }
    }
    optional(json, "unit", quantity.unit());
    optional(json, "per", quantity.per());
    if (quantity.modifier() != Modifier.NONE) {
      json.writeStringField("modifier", quantity.modifier().word());
    }
    if (quantity.direction() != Direction.NONE) {
      json.writeStringField("direction", quantity.direction().word());
    }
    if (quantity.role() != Role.NONE) {
      json.writeStringField("role", quantity.role().name().toLowerCase(Locale.ROOT));
    }
    if (quantity.basis() != Basis.NONE) {
      json.writeStringField("basis", quantity.basis().name().toLowerCase(Locale.ROOT));
    }
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  /** The plain decimal; an amount of money with tenths is written with its hundredths too. */
  private static String figure(Kind kind, BigDecimal value) {
    return (kind == Kind.MONEY && value.scale() == 1 ? value.setScale(2) : value).toPlainString();
  }
}
