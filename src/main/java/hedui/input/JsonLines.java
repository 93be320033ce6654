package hedui.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON lines: an object a line with {@code source} and {@code target} (or {@code en} and
 * {@code zh}, {@code src} and {@code tgt}) and perhaps {@code id} and {@code language}.
 */
final class JsonLines implements UnitReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> SOURCE = List.of("source", "en", "src");
  private static final List<String> TARGET = List.of("target", "zh", "tgt");

  private final String name;
  private final LineReader lines;

  JsonLines(String name, LineReader lines) {
    this.name = name;
    this.lines = lines;
  }

  /** Whether the first line of a text without a telling name is such an object. */
  static boolean isJsonLine(String line) {
    try {
      JsonNode node = line.startsWith("{") ? MAPPER.readTree(line) : MAPPER.missingNode();
      return node.isObject() && text(node, SOURCE).isPresent();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  @Override
  public Optional<Unit> next() throws InputException, BadUnitException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        return Optional.of(unit(line.get()));
      }
    }
    return Optional.empty();
  }

  private Unit unit(String line) throws BadUnitException {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw bad("is not JSON (column " + e.getLocation().getColumnNr() + ")");
    }
    Optional<String> source = text(node, SOURCE);
    Optional<String> target = text(node, TARGET);
    if (source.isEmpty() || target.isEmpty()) {
      throw bad("lacks its source or target");
    }
    String id = node.path("id").asText("");
    return new Unit(
        id.isEmpty() ? "line" + lines.number() : id,
        lines.number(),
        source.get(),
        target.get(),
        node.path("language").asText(""));
  }

  private static Optional<String> text(JsonNode node, List<String> names) {
    return names.stream()
        .filter(field -> node.path(field).isTextual())
        .findFirst()
        .map(field -> node.path(field).textValue());
  }

  /**
   * Where the texts of a line stand; empty if it has none.
   *
   * @param start where the line starts in its piece
   */
  static Optional<RawUnit> raw(Piece piece, String line, int start) {
    Map<String, RawText> texts = new HashMap<>();
    try (JsonParser json = MAPPER.createParser(line)) {
      String field = "";
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          field = json.currentName();
          texts.remove(field);
        } else if (depth == 1 && token == JsonToken.VALUE_STRING) {
          int quote = (int) json.currentTokenLocation().getCharOffset();
          texts.put(field, string(piece, start + quote + 1));
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    Optional<RawText> source =
        SOURCE.stream().filter(texts::containsKey).findFirst().map(texts::get);
    Optional<RawText> target =
        TARGET.stream().filter(texts::containsKey).findFirst().map(texts::get);
    return source.isEmpty() || target.isEmpty()
        ? Optional.empty()
        : Optional.of(RawUnit.of(source.get(), target.get()));
  }

  /** Reads a string from behind its quote on. */
  private static RawText string(Piece piece, int from) {
    String file = piece.text();
    RawText text = new RawText(piece);
    for (int i = from; file.charAt(i) != '"'; ) {
      char c = file.charAt(i);
      int width = c != '\\' ? 1 : file.charAt(i + 1) == 'u' ? 6 : 2;
      char plain =
          width == 1
              ? c
              : width == 6
                  ? (char) Integer.parseInt(file.substring(i + 2, i + 6), 16)
                  : switch (file.charAt(i + 1)) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> file.charAt(i + 1);
                  };
      text.add(plain, i, i + width);
      i += width;
    }
    return text;
  }

  private BadUnitException bad(String what) {
    return new BadUnitException(lines.number(), name + ":" + lines.number() + ": " + what);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
