package hedui.cli;

import hedui.check.Check;
import hedui.check.Checks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settings with where each came from. A key of a nested map is written with a dot: {@code
 * checks.typography}.
 */
final class Config {
  /**
   * A value and its origin.
   *
   * @param values one for a single value, any number for a list
   * @param origin {@code hedui.yaml:3}, or the option that set it
   */
  record Setting(List<String> values, String origin) {}

  private static final Set<String> JUDGING = Set.of("fail-on", "max-findings", "min-score");

  private final Map<String, Setting> settings;

  Config(Map<String, Setting> settings) {
    this.settings = new TreeMap<>(settings);
  }

  static Config none() {
    return new Config(Map.of());
  }

  /** This one, with an option's value above it; an empty one changes nothing. */
  Config with(String key, String value, String option) {
    if (value.isEmpty()) {
      return this;
    }
    Map<String, Setting> changed = new TreeMap<>(settings);
    changed.put(key, new Setting(List.of(value), option));
    return new Config(changed);
  }

  /** This one, with an option's files above it; none change nothing. */
  Config withFiles(String key, List<Path> files, String option) {
    if (files.isEmpty()) {
      return this;
    }
    Map<String, Setting> changed = new TreeMap<>(settings);
    changed.put(key, new Setting(files.stream().map(Path::toString).toList(), option));
    return new Config(changed);
  }

  /** The value of a key; empty if nothing sets it. */
  Optional<String> value(String key) {
    return Optional.ofNullable(settings.get(key)).map(s -> s.values().get(0));
  }

  String value(String key, String otherwise) {
    return value(key).orElse(otherwise);
  }

  OptionalDouble number(String key) {
    return value(key)
        .map(v -> OptionalDouble.of(Double.parseDouble(v)))
        .orElse(OptionalDouble.empty());
  }

  double number(String key, double otherwise) {
    return number(key).orElse(otherwise);
  }

  /** The values of a list; none if nothing sets it. */
  List<String> list(String key) {
    Setting setting = settings.get(key);
    return setting == null ? List.of() : setting.values();
  }

  List<Path> paths(String key) {
    return list(key).stream().map(Path::of).toList();
  }

  /** The checks that are not switched off. */
  List<Check> checks() {
    return Checks.ALL.stream()
        .filter(check -> !value("checks." + check.id(), "on").equals("off"))
        .toList();
  }

  /**
   * The settings that decide what is found, a line each; without those that only judge what was
   * found, and without where they came from.
   */
  String audited() {
    StringBuilder text = new StringBuilder();
    for (ConfigKeys.Key key : ConfigKeys.all()) {
      Setting setting = settings.get(key.name());
      boolean judges = key.name().startsWith("weights.") || JUDGING.contains(key.name());
      boolean file = key.kind() == ConfigKeys.Kind.FILE || key.kind() == ConfigKeys.Kind.FILES;
      if (setting != null && !judges && !file) {
        text.append(key.name()).append(": ").append(setting.values()).append('\n');
      }
    }
    return text.toString();
  }

  /** Every key that is known, with its value and where that came from. */
  String printed() {
    List<String> lines = new ArrayList<>();
    for (ConfigKeys.Key key : ConfigKeys.all()) {
      Setting setting = settings.get(key.name());
      if (setting != null) {
        lines.add(key.name() + ": " + shown(key, setting.values()) + "  # " + setting.origin());
      } else if (!key.standard().isEmpty()) {
        lines.add(key.name() + ": " + key.standard() + "  # default");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String shown(ConfigKeys.Key key, List<String> values) {
    return key.kind() == ConfigKeys.Kind.LIST || key.kind() == ConfigKeys.Kind.FILES
        ? "[" + String.join(", ", values) + "]"
        : values.get(0);
  }
}
