package hedui.cli;

import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.report.Report;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
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
      description = "text, json (several, comma separated)")
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

  /** Writes to the directory if there is one, else to {@code stdout}. */
  void write(Report report, Messages messages, OutputStream stdout) throws IOException {
    List<Format> wanted =
        formats.isEmpty()
            ? List.of(directory.isEmpty() ? Format.TEXT : Format.JSON)
            : formats.stream().distinct().flatMap(word -> Format.of(word).stream()).toList();
    if (directory.isEmpty()) {
      OutputStream out = new BufferedOutputStream(stdout, 1 << 16);
      wanted.get(0).renderer().render(report, messages, out);
      out.flush();
      return;
    }
    Path into = directory.get(directory.size() - 1);
    Files.createDirectories(into);
    for (DocumentReport document : report.documents()) {
      for (Format format : wanted) {
        Path file = into.resolve(name(document) + "." + format.ending());
        Path beside = into.resolve("." + file.getFileName() + ".part");
        try {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            format.renderer().render(new Report(List.of(document)), messages, out);
          }
          Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(beside);
        }
      }
    }
  }

  private static String name(DocumentReport document) {
    String path = document.bitext().document().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return file.equals("-") ? "stdin" : dot > 0 ? file.substring(0, dot) : file;
  }
}
