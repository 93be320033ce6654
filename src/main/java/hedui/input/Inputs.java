package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens inputs and finds the reader for what they hold.
 *
 * @param requested the written standard of the Chinese; empty to decide by tags and script
 * @param stdin what {@code -} reads
 */
public record Inputs(Optional<Language> requested, InputStream stdin) {

  /** Opens one document: a file, or standard input for {@code -}. */
  public DocumentReader open(Path file) throws InputException {
    String name = name(file);
    BufferedInputStream in = stream(file);
    boolean opened = false;
    try {
      DocumentReader reader =
          switch (Kind.of(name, in)) {
            case TSV -> units(name, Tables.tsv(name, new LineReader(name, in)));
            case CSV -> units(name, Tables.csv(name, new LineReader(name, in)));
            case TMX -> units(name, new TmxReader(name, in, wanted()));
            case XLIFF -> units(name, new XliffReader(name, in, wanted()));
            case PO -> units(name, new PoReader(name, new LineReader(name, in)));
            case JSON_LINES -> units(name, new JsonLines(name, new LineReader(name, in)));
            case XLSX -> units(name, XlsxReader.open(name, in));
            case DOCX -> units(name, DocxReader.open(name, in));
            case TEXT -> transcript(name, new LineReader(name, in));
          };
      opened = true;
      return reader;
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    } finally {
      if (!opened) {
        close(in);
      }
    }
  }

  /** Opens one document from a source and a target text. */
  public DocumentReader open(Path source, Path target) throws InputException {
    TextPair texts = texts(source, target);
    Block block =
        new Block("", "", texts.language(), filled(texts.source()), filled(texts.target()), false);
    return single(new Document(name(target), texts.language(), List.of(block), texts.problems()));
  }

  /** Reads a source and a target text, blank lines too; complains if their languages are not so. */
  public TextPair texts(Path source, Path target) throws InputException {
    List<Line> english = lines(source, "; it should hold the English text");
    List<Line> chinese = lines(target, "; it should hold the Chinese translation");
    Sides sides = Sides.of(english, chinese);
    check(sides, english, chinese, name(source), name(target));
    List<Problem> problems =
        sides.lopsided("", name(source), name(target)).map(said -> new Problem(0, said)).stream()
            .toList();
    return new TextPair(english, chinese, requested.orElse(Scripts.of(chinese)), problems);
  }

  private static void check(
      Sides sides, List<Line> english, List<Line> chinese, String source, String target)
      throws InputException {
    if (texts(english).equals(texts(chinese))) {
      throw new InputException(
          target + ": says the same as " + source + ", line for line; " + Sides.WANTED);
    }
    boolean noHan = !sides.targetHasHan();
    boolean tiny = noHan && english.stream().allMatch(line -> Script.isChinese(line.text()));
    if (sides.areSwapped() || (tiny && sides.wrongSource().isEmpty())) {
      throw new InputException(
          source
              + ": is Chinese, and "
              + target
              + " is not: they are swapped; name the English text first: "
              + target
              + " "
              + source);
    }
    Optional<String> wrong = sides.wrongSource();
    if (wrong.isPresent()) {
      throw new InputException(source + ": is " + wrong.get() + ", not English; " + Sides.WANTED);
    }
    wrong = sides.wrongTarget();
    if (wrong.isPresent()) {
      throw new InputException(target + ": is " + wrong.get() + ", not Chinese; " + Sides.WANTED);
    }
    // Chinese may hold more Latin letters than its own: code, tickers, names of products.
    boolean isOther = chinese.stream().noneMatch(line -> Script.isChinese(line.text()));
    if (noHan || (isOther && sides.targetName().isPresent())) {
      throw new InputException(
          target
              + sides.targetName().map(name -> ": is " + name + ", not").orElse(": holds no")
              + " Chinese; name the translation second");
    }
  }

  private static List<String> texts(List<Line> lines) {
    return filled(lines).stream().map(line -> line.text().strip()).toList();
  }

  /** Reads the lines of any text; complains if there is none. */
  public List<Line> lines(Path file) throws InputException {
    return lines(file, "");
  }

  /**
   * @param wanted what to say of an empty one besides
   */
  private List<Line> lines(Path file, String wanted) throws InputException {
    return lines(name(file), new LineReader(name(file), stream(file)), wanted);
  }

  /** Reads a whole document, however large. */
  public Document read(Path file) throws InputException {
    try (DocumentReader reader = open(file)) {
      return whole(reader);
    } catch (IOException e) {
      throw new InputException(name(file) + ": cannot be read (" + e + ")");
    }
  }

  /** Reads a whole document from a source and a target text. */
  public Document read(Path source, Path target) throws InputException {
    return whole(open(source, target));
  }

  private static Document whole(DocumentReader reader) throws InputException {
    Document first = reader.next().orElseThrow();
    Optional<Document> more = reader.next();
    if (more.isEmpty()) {
      return first;
    }
    List<Block> blocks = new ArrayList<>(first.blocks());
    List<Problem> problems = new ArrayList<>(first.problems());
    for (; more.isPresent(); more = reader.next()) {
      blocks.addAll(more.get().blocks());
      problems.addAll(more.get().problems());
    }
    return new Document(first.path(), first.target(), blocks, problems);
  }

  private Optional<String> wanted() {
    return requested.map(Language::tag);
  }

  private DocumentReader units(String name, UnitReader units) {
    return new UnitDocuments(name, units, requested);
  }

  private DocumentReader transcript(String name, LineReader reader) throws InputException {
    List<Line> lines = lines(name, reader, "");
    return single(TranscriptReader.read(name, lines, requested.orElse(Scripts.of(lines))));
  }

  private static List<Line> filled(List<Line> lines) {
    return lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  private static List<Line> lines(String name, LineReader reader, String wanted)
      throws InputException {
    try (reader) {
      List<Line> lines = new ArrayList<>();
      boolean blank = true;
      for (Optional<String> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(Line.of(reader.number(), line.get()));
        blank &= line.get().isBlank();
      }
      if (blank) {
        throw new InputException(name + ": is empty" + wanted);
      }
      return lines;
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }

  private static DocumentReader single(Document document) {
    List<Document> left = new ArrayList<>(List.of(document));
    return () -> left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0));
  }

  private BufferedInputStream stream(Path file) throws InputException {
    String name = name(file);
    try {
      if (name.equals("-")) {
        return new BufferedInputStream(stdin, 1 << 17);
      }
      if (Files.isDirectory(file)) {
        throw new InputException(
            name + ": is a directory; name the files in it, or use hedui archive " + name);
      }
      return new BufferedInputStream(Files.newInputStream(file), 1 << 17);
    } catch (NoSuchFileException e) {
      throw new InputException(name + ": no such file");
    } catch (AccessDeniedException e) {
      throw new InputException(name + ": may not be read (permission denied)");
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // The complaint that brought us here says more than this one.
    }
  }

  /** The input as the user named it, with {@code /}. */
  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
