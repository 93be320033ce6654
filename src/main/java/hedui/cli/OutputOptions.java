package hedui.cli;

import hedui.audit.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a report goes and in which formats. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "the directory that reports are written to")
  private List<Path> directory = new ArrayList<>();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "text, json, html, sarif, junit, github, xlsx, tsv, xliff, marot (several, comma"
              + " separated); without -o one alone goes to standard output")
  private List<String> formats = new ArrayList<>();

  /** Complains of formats that are not known or do not go together. */
  void check(CommandSpec spec) {
    for (String word : formats) {
      if (Format.of(word).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "--format " + word + ": not one of " + Format.words());
      }
    }
    if (directory.isEmpty() && formats.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "several formats need -o DIR; one alone goes to standard output");
    }
  }

  /** The formats asked for: without any, text on standard output or HTML and JSON in files. */
  List<Format> formats() {
    return formats.isEmpty()
        ? directory.isEmpty() ? List.of(Format.TEXT) : List.of(Format.HTML, Format.JSON)
        : formats.stream().distinct().flatMap(word -> Format.of(word).stream()).toList();
  }

  /** The directory for files; empty for standard output. */
  Optional<Path> directory() {
    return directory.isEmpty()
        ? Optional.empty()
        : Optional.of(directory.get(directory.size() - 1));
  }
}
