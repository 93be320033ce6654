package hedui.cli;

import hedui.bitext.Language;
import hedui.cli.InputOptions.Source;
import hedui.input.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which configuration holds. */
final class ConfigOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "the configuration (default: the nearest hedui.yaml from the first input up)")
  private List<Path> file = new ArrayList<>();

  @Option(names = "--no-config", description = "uses no configuration file")
  private boolean none;

  @Option(
      names = "--print-config",
      description = "prints every setting and where it came from, and ends")
  private boolean print;

  @Option(
      names = "--language-of-messages",
      paramLabel = "LANGUAGE",
      description = "en, zh-TW or zh-CN, for messages, evidence and headings (default: en)")
  private String messages = "";

  boolean prints() {
    return print;
  }

  /** Reads the configuration that holds for the inputs. */
  Config read(CommandSpec spec, List<Source> sources) throws InputException {
    return read(spec, directory(sources));
  }

  /** Reads the configuration that holds in a directory. */
  Config read(CommandSpec spec, Path directory) throws InputException {
    Config config = Config.none();
    if (!file.isEmpty()) {
      if (none) {
        throw new ParameterException(
            spec.commandLine(), "--config and --no-config exclude each other");
      }
      config = ConfigFile.read(file.get(file.size() - 1));
    } else if (!none) {
      Optional<Path> nearest = ConfigFile.nearest(directory);
      if (nearest.isPresent()) {
        config = ConfigFile.read(nearest.get());
      }
    }
    return config.with("language-of-messages", messages, "--language-of-messages");
  }

  /** The language of messages that a configuration or option names. */
  static Language messages(CommandSpec spec, Config config) {
    String tag = config.value("language-of-messages", "en");
    return switch (tag) {
      case "en" -> Language.EN;
      case "zh-TW", "zh-HK" -> Language.ZH_TW;
      case "zh-CN" -> Language.ZH_CN;
      default ->
          throw new ParameterException(
              spec.commandLine(), "--language-of-messages " + tag + ": use en, zh-TW or zh-CN");
    };
  }

  private static Path directory(List<Source> sources) {
    Path first = sources.isEmpty() ? Path.of("-") : sources.get(0).files().get(0);
    Path parent = first.toAbsolutePath().getParent();
    return first.toString().equals("-") || parent == null ? Path.of("") : parent;
  }
}
