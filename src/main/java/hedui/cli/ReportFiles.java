package hedui.cli;

import hedui.audit.Format;
import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.report.ReportWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file for each document and format, written beside its place and moved there when it is whole: a
 * run that ends early leaves no half of a report.
 */
final class ReportFiles implements Outputs {
  private final Path directory;
  private final List<Format> formats;
  private final Format.Settings settings;
  private final Messages messages;
  private final List<String> names;
  private final List<OpenFile> open = new ArrayList<>();

  /**
   * @param paths the documents' paths
   */
  ReportFiles(
      Path directory,
      List<Format> formats,
      Format.Settings settings,
      Messages messages,
      List<String> paths) {
    this.directory = directory;
    this.formats = formats;
    this.settings = settings;
    this.messages = messages;
    this.names = names(paths);
  }

  /** The files that will be written for the documents. */
  List<Path> files() {
    return names.stream()
        .flatMap(name -> formats.stream().map(f -> directory.resolve(name + "." + f.ending())))
        .toList();
  }

  @Override
  public void piece(int document, DocumentReport piece) throws IOException {
    if (open.isEmpty()) {
      Files.createDirectories(directory);
      for (Format format : formats) {
        open.add(
            new OpenFile(directory.resolve(names.get(document) + "." + format.ending()), format));
      }
    }
    for (OpenFile file : open) {
      file.writer.piece(piece);
    }
  }

  @Override
  public void whole(int document) throws IOException {
    try {
      for (OpenFile file : open) {
        file.finish();
      }
    } finally {
      drop();
    }
  }

  @Override
  public void failed(int document, DocumentReport report) throws IOException {
    drop();
  }

  @Override
  public void end() throws IOException {
    drop();
  }

  private void drop() throws IOException {
    for (OpenFile file : open) {
      file.out.close();
      Files.deleteIfExists(file.beside);
    }
    open.clear();
  }

  private final class OpenFile {
    private final Path file;
    private final Path beside;
    private final OutputStream out;
    private final ReportWriter writer;

    OpenFile(Path file, Format format) throws IOException {
      this.file = file;
      this.beside = directory.resolve("." + file.getFileName() + ".part");
      // An interrupted run takes it away, too.
      beside.toFile().deleteOnExit();
      this.out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16);
      this.writer = format.renderer(settings).open(messages, out);
    }

    void finish() throws IOException {
      writer.endDocument();
      writer.end();
      out.close();
      move(beside, file);
    }
  }

  /** Moves a whole file to its place; where the system can, nobody ever sees half of it. */
  static void move(Path beside, Path file) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * A file name for each document: its input's, and as much of the path as tells it from others.
   */
  private static List<String> names(List<String> paths) {
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
