package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hedui.input.InputException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir private Path directory;

  @Test
  void everyValueKnowsWhereItCameFrom() throws Exception {
    write("base.yaml", "fail-on: minor\nweights:\n  major: 3\n");
    Path file =
        write("hedui.yaml", "extends: base.yaml\ntarget-language: zh-CN\nmin-score: 98.5\n");
    Config config = ConfigFile.read(file).with("fail-on", "critical", "--fail-on");
    String printed = config.printed();
    assertTrue(printed.contains("fail-on: critical  # --fail-on\n"), printed);
    assertTrue(printed.contains("weights.major: 3  # base.yaml:3\n"), printed);
    assertTrue(printed.contains("weights.minor: 1  # default\n"), printed);
    assertTrue(printed.contains("min-score: 98.5  # hedui.yaml:3\n"), printed);
    assertTrue(printed.contains("target-language: zh-CN  # hedui.yaml:2\n"), printed);
  }

  @Test
  void theNearestFileUpwardsHolds() throws Exception {
    Path file = write("hedui.yaml", "fail-on: never\n");
    Path below = Files.createDirectories(directory.resolve("a/b"));
    assertEquals(file.toRealPath(), ConfigFile.nearest(below).orElseThrow().toRealPath());
  }

  @Test
  void pathsCountFromTheFileThatNamesThem() throws Exception {
    Files.createDirectories(directory.resolve("client"));
    write("client/base.yaml", "decisions: [d.json]\n");
    Path file = write("hedui.yaml", "extends: client/base.yaml\nbaseline: b.json\n");
    Config config = ConfigFile.read(file);
    assertEquals(directory.resolve("client/d.json"), config.paths("decisions").get(0));
    assertEquals(directory.resolve("b.json").toString(), config.value("baseline").orElseThrow());
  }

  @Test
  void mistakesNameTheLineAndTheWayOut() throws Exception {
    complains("fail_on: major\n", ":1: unknown key fail_on; did you mean fail-on?");
    complains(
        "\nweights:\n  majr: 5\n", ":3: unknown key weights.majr; did you mean weights.major?");
    complains("fail-on: bad\n", ":1: fail-on is one of critical, major, minor, never, not bad");
    complains("min-score: high\n", ":1: min-score must be a number, not high");
    complains(
        "exclude:\n  source: '['\n", ":2: [ is no regular expression: Unclosed character class");
    complains("fail-on: [major]\n", ":1: fail-on must be a single value");
    complains("checks: all\n", ":1: checks must be keys with values");
    complains("fail-on: major\nfail-on: minor\n", ":2: fail-on stands twice");
    complains("- a\n", ":1: must be keys with values");
    complains("extends: hedui.yaml\n", ": extends itself, or more than 10 others");
    complains("a: [\n", ": is not YAML (");
  }

  @Test
  void aBillionLaughsAreNotRead() throws Exception {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    complains(yaml.toString(), ": is not YAML (Number of aliases");
  }

  @Test
  void thePublishedSchemaHasEveryKey() throws Exception {
    JsonNode properties;
    try (InputStream in = getClass().getResourceAsStream("/hedui/hedui.schema.json")) {
      properties = new ObjectMapper().readTree(in).path("properties");
    }
    Set<String> schema = new TreeSet<>();
    properties
        .properties()
        .forEach(
            entry -> {
              JsonNode inner = entry.getValue().path("properties");
              if (inner.isMissingNode()) {
                schema.add(entry.getKey());
              }
              inner.fieldNames().forEachRemaining(name -> schema.add(entry.getKey() + "." + name));
            });
    Set<String> known = new TreeSet<>(Set.of("extends", "checks"));
    ConfigKeys.all().stream()
        .map(ConfigKeys.Key::name)
        .filter(name -> !name.startsWith("checks."))
        .forEach(known::add);
    assertEquals(known, schema);
  }

  private void complains(String yaml, String expected) throws Exception {
    Path file = write("hedui.yaml", yaml);
    String complaint = assertThrows(InputException.class, () -> ConfigFile.read(file)).said();
    assertTrue(complaint.startsWith(file + expected), complaint);
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text);
  }
}
