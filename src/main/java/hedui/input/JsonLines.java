package hedui.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON lines: an object a line with {@code source} and {@code target} (or {@code en} and
 * {@code zh}, {@code src} and {@code tgt}) and perhaps {@code id} and {@code language}.
 */
final class JsonLines implements UnitReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

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
      return node.isObject() && text(node, "source", "en", "src").isPresent();
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
      throw bad("is not JSON (" + e.getOriginalMessage() + ")");
    }
    Optional<String> source = text(node, "source", "en", "src");
    Optional<String> target = text(node, "target", "zh", "tgt");
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

  private static Optional<String> text(JsonNode node, String... names) {
    return List.of(names).stream()
        .filter(field -> node.path(field).isTextual())
        .findFirst()
        .map(field -> node.path(field).textValue());
  }

  private BadUnitException bad(String what) {
    return new BadUnitException(lines.number(), name + ":" + lines.number() + ": " + what);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
