package hedui.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The termbases that the user brings. */
final class TermOptions {
  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "your own terms, before the built-in ones: TBX, or CSV or TSV with a header"
              + " (repeatable; the first file wins)")
  private List<Path> files = new ArrayList<>();

  /** The files that hold: those of the command line before those of the configuration. */
  List<Path> files(Config config) {
    List<Path> all = new ArrayList<>(files);
    all.addAll(config.paths("termbases"));
    return all;
  }
}
