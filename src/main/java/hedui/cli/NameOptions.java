package hedui.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The well-known names that the user brings. */
final class NameOptions {
  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "your own names, before the built-in ones: kind, english, zh_TW, zh_CN parted by tabs"
              + " (repeatable; the first file wins)")
  private List<Path> files = new ArrayList<>();

  /** The files that hold, the first one before the others. */
  List<Path> files(Config config) {
    List<Path> all = new ArrayList<>(files);
    all.addAll(config.paths("names"));
    return all;
  }
}
