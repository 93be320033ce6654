package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens inputs and finds the reader for what they hold.
 *
 * @param requested the written standard of the Chinese; empty to decide by tags and script
 * @param stdin what {@code -} reads
 */
public record Inputs(Optional<Language> requested, InputStream stdin) {

  /** Reads one document from a file, or from standard input for {@code -}. */
  public Document read(Path file) throws InputException {
    String name = name(file);
    String text = Text.decode(name, bytes(file));
    if (text.isBlank()) {
      throw new InputException(name + ": is empty");
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return whole(name, Tables.csv(name, text, requested));
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".tsv") || Tables.isTsv(text)) {
      return whole(name, Tables.tsv(name, text, requested));
    }
    List<Line> lines = Text.lines(text);
    return whole(name, TranscriptReader.read(name, lines, requested.orElse(Scripts.of(lines))));
  }

  /** Reads one document from a source and a target text. */
  public Document read(Path source, Path target) throws InputException {
    String name = name(target);
    List<Line> english = nonBlank(source);
    List<Line> chinese = nonBlank(target);
    Language language = requested.orElse(Scripts.of(chinese));
    Block block = new Block("", "", language, english, chinese, false);
    return new Document(name, language, List.of(block), List.of());
  }

  private List<Line> nonBlank(Path file) throws InputException {
    String name = name(file);
    List<Line> lines =
        Text.lines(Text.decode(name, bytes(file))).stream()
            .filter(line -> !line.text().isBlank())
            .toList();
    if (lines.isEmpty()) {
      throw new InputException(name + ": is empty");
    }
    return lines;
  }

  private static Document whole(String name, Document document) throws InputException {
    if (document.blocks().isEmpty()) {
      throw new InputException(name + ": holds no text to check");
    }
    return document;
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private byte[] bytes(Path file) throws InputException {
    String name = name(file);
    try {
      if (name.equals("-")) {
        return stdin.readAllBytes();
      }
      if (Files.isDirectory(file)) {
        throw new InputException(name + ": is a directory; name the files in it");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException(name + ": no such file");
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }
}
