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
import java.util.Arrays;
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
      description = "text, json, html, xlsx, marot (several, comma separated)")
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
            ? directory.isEmpty() ? List.of(Format.TEXT) : List.of(Format.HTML, Format.JSON)
            : formats.stream().distinct().flatMap(word -> Format.of(word).stream()).toList();
    if (directory.isEmpty()) {
      OutputStream out = new BufferedOutputStream(stdout, 1 << 16);
      wanted.get(0).renderer().render(report, messages, out);
      out.flush();
      return;
    }
    Path into = directory.get(directory.size() - 1);
    Files.createDirectories(into);
    List<String> names = names(report.documents());
    for (int i = 0; i < names.size(); i++) {
      DocumentReport document = report.documents().get(i);
      for (Format format : wanted) {
        Path file = into.resolve(names.get(i) + "." + format.ending());
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

  /**
   * A file name for each document: its input's, and as much of the path as tells it from others.
   */
  private static List<String> names(List<DocumentReport> documents) {
    List<String> paths = documents.stream().map(d -> d.bitext().document().path()).toList();
    List<String> names = new ArrayList<>();
    for (String path : paths) {
      int parts = 1;
      String name = name(path, parts);
      while (parts < 9 && !distinct(name, parts, paths)) {
        name = name(path, ++parts);
      }
      int repeat = 1;
      String free = name;
      while (names.contains(free)) {
        free = name + "-" + ++repeat;
      }
      names.add(free);
    }
    return names;
  }

  private static boolean distinct(String name, int parts, List<String> paths) {
    return paths.stream().filter(path -> name(path, parts).equals(name)).count() == 1;
  }

  /**
   * The last so many parts of a path, without the file's ending: {@code a/b/call.txt} by 2 is
   * b-call.
   */
  private static String name(String path, int parts) {
    if (path.equals("-")) {
      return "stdin";
    }
    List<String> all =
        Arrays.stream(path.split("/"))
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .toList();
    String name = String.join("-", all.subList(Math.max(0, all.size() - parts), all.size()));
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
