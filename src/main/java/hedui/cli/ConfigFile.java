package hedui.cli;

import hedui.cli.Config.Setting;
import hedui.input.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code hedui.yaml} and what it extends; every complaint names the file and line. */
final class ConfigFile {
  static final String NAME = "hedui.yaml";
  private static final int DEEPEST = 10;

  private final Path file;
  private final Map<String, Setting> settings = new LinkedHashMap<>();

  private ConfigFile(Path file) {
    this.file = file;
  }

  /** The nearest file from a directory upwards. */
  static Optional<Path> nearest(Path directory) {
    Path at = directory.toAbsolutePath().normalize();
    while (at != null) {
      Path candidate = at.resolve(NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  static Config read(Path file) throws InputException {
    return new Config(read(file, 0));
  }

  private static Map<String, Setting> read(Path file, int depth) throws InputException {
    if (depth > DEEPEST) {
      throw new InputException(file + ": extends itself, or more than " + DEEPEST + " others");
    }
    ConfigFile read = new ConfigFile(file);
    Optional<Node> root;
    try {
      LoadSettings settings =
          LoadSettings.builder().setMaxAliasesForCollections(10).setCodePointLimit(1 << 20).build();
      root = new Compose(settings).composeString(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file");
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read (" + e + ")");
    } catch (YamlEngineException e) {
      throw new InputException(
          file + ": is not YAML (" + String.valueOf(e.getMessage()).replace('\n', ' ') + ")");
    }
    if (root.isPresent()) {
      if (!(root.get() instanceof MappingNode map)) {
        throw read.complaint(root.get(), "must be keys with values");
      }
      for (NodeTuple entry : map.getValue()) {
        if (scalar(entry.getKeyNode()).equals("extends")) {
          for (String base : read.texts(entry.getValueNode())) {
            read.settings.putAll(read(read.beside(base), depth + 1));
          }
        }
      }
      read.map("", map);
    }
    return read.settings;
  }

  private void map(String prefix, MappingNode map) throws InputException {
    List<String> seen = new ArrayList<>();
    for (NodeTuple entry : map.getValue()) {
      String name = prefix + scalar(entry.getKeyNode());
      Node value = entry.getValueNode();
      if (seen.contains(name)) {
        throw complaint(entry.getKeyNode(), name + " stands twice");
      }
      seen.add(name);
      if (name.equals("extends")) {
        continue;
      }
      Optional<ConfigKeys.Key> key = ConfigKeys.of(name);
      if (key.isPresent()) {
        settings.put(
            name, new Setting(values(key.get(), value), file.getFileName() + ":" + line(value)));
      } else if (ConfigKeys.isMap(name) && value instanceof MappingNode inner) {
        map(name + ".", inner);
      } else if (ConfigKeys.isMap(name)) {
        throw complaint(value, name + " must be keys with values");
      } else {
        throw complaint(
            entry.getKeyNode(),
            "unknown key " + name + "; did you mean " + ConfigKeys.nearest(name) + "?");
      }
    }
  }

  private List<String> values(ConfigKeys.Key key, Node node) throws InputException {
    List<String> values = texts(node);
    boolean list =
        key.kind() == ConfigKeys.Kind.LIST
            || key.kind() == ConfigKeys.Kind.FILES
            || key.kind() == ConfigKeys.Kind.PATTERNS;
    if (!list && (values.size() != 1 || node instanceof SequenceNode)) {
      throw complaint(node, key.name() + " must be a single value");
    }
    List<String> checked = new ArrayList<>();
    for (String value : values) {
      switch (key.kind()) {
        case NUMBER -> {
          try {
            checked.add(Double.toString(Double.parseDouble(value)).replaceFirst("\\.0$", ""));
          } catch (NumberFormatException e) {
            throw complaint(node, key.name() + " must be a number, not " + value);
          }
        }
        case FILE, FILES -> checked.add(beside(value).toString());
        case PATTERNS -> {
          try {
            checked.add(Pattern.compile(value).pattern());
          } catch (PatternSyntaxException e) {
            throw complaint(node, value + " is no regular expression: " + e.getDescription());
          }
        }
        default -> {
          if (!key.words().isEmpty() && !key.words().contains(value)) {
            throw complaint(
                node,
                key.name() + " is one of " + String.join(", ", key.words()) + ", not " + value);
          }
          checked.add(value);
        }
      }
    }
    return List.copyOf(checked);
  }

  private List<String> texts(Node node) throws InputException {
    if (node instanceof ScalarNode scalar) {
      return List.of(scalar.getValue());
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw complaint(node, "must be a value or a list of values");
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (!(item instanceof ScalarNode scalar)) {
        throw complaint(item, "must be a value");
      }
      texts.add(scalar.getValue());
    }
    return texts;
  }

  /** A path in a configuration counts from the configuration's own directory. */
  private Path beside(String path) {
    Path parent = file.getParent();
    return parent == null ? Path.of(path) : parent.resolve(path);
  }

  private InputException complaint(Node node, String what) {
    return new InputException(file + ":" + line(node) + ": " + what);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
