package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Changes an input's texts and leaves every other byte of it as it is: plain texts, transcripts,
 * TSV, TMX and XLIFF.
 */
public final class Rewriter {
  private final String file;
  private final boolean xml;
  private final IdentityHashMap<Line, RawText> texts = new IdentityHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * A range of the file and what stands there instead.
   *
   * @param rank orders insertions at one place
   */
  private record Change(int start, int end, String text, int rank) {}

  private Rewriter(String file, boolean xml) {
    this.file = file;
    this.xml = xml;
  }

  /** Whether a file is XLIFF. */
  public static boolean isXliff(Path path) throws InputException {
    return kind(path) == Kind.XLIFF;
  }

  private static Kind kind(Path path) throws InputException {
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 17)) {
      return Kind.of(path.toString(), in);
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read (" + e + ")");
    }
  }

  /**
   * Opens a file that was read into a document.
   *
   * @param sides which sides of the document stand in this file
   */
  public static Rewriter of(Path path, Document document, List<Side> sides) throws InputException {
    Kind kind = kind(path);
    String file;
    try {
      file =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(path + ": can be changed only where it is UTF-8");
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read (" + e + ")");
    }
    Rewriter rewriter = new Rewriter(file, kind == Kind.XLIFF || kind == Kind.TMX);
    switch (kind) {
      case TEXT -> rewriter.lines(document, sides);
      case TSV -> rewriter.table(document);
      case TMX, XLIFF -> rewriter.units(document);
      default ->
          throw new InputException(
              path + ": only texts, TSV, TMX and XLIFF can be changed in place");
    }
    return rewriter;
  }

  private void lines(Document document, List<Side> sides) {
    List<int[]> lines = lineRanges();
    for (Block block : document.blocks()) {
      for (Side side : sides) {
        for (Line line : side == Side.SOURCE ? block.source() : block.target()) {
          int[] range = lines.get(line.number() - 1);
          texts.put(line, RawText.plain(file, range[0], range[1]));
        }
      }
    }
  }

  private void table(Document document) throws InputException {
    List<int[]> lines = lineRanges();
    Tables.Columns columns =
        Tables.Columns.of(
            document.path(), Tables.split(file.substring(lines.get(0)[0], lines.get(0)[1])));
    for (Block block : document.blocks()) {
      block.source().forEach(line -> field(line, lines, columns.source()));
      block.target().forEach(line -> field(line, lines, columns.target()));
    }
  }

  private void field(Line line, List<int[]> lines, int column) {
    int[] range = lines.get(line.number() - 1);
    int start = range[0];
    for (int i = 0; i < column; i++) {
      start = file.indexOf('\t', start) + 1;
    }
    texts.put(line, RawText.plain(file, start, start + line.text().length()));
  }

  /** Start and end of each line, counted as the readers do. */
  private List<int[]> lineRanges() {
    List<int[]> lines = new ArrayList<>();
    int start = file.startsWith("\ufeff") ? 1 : 0;
    while (start < file.length()) {
      int lf = file.indexOf('\n', start);
      int end = lf < 0 ? file.length() : lf;
      boolean cr = lf > start && file.charAt(end - 1) == '\r';
      lines.add(new int[] {start, cr ? end - 1 : end});
      start = end + 1;
    }
    return lines;
  }

  private void units(Document document) {
    List<RawXml.Unit> units = RawXml.units(file);
    int next = 0;
    for (Block block : document.blocks()) {
      String source = block.source().isEmpty() ? "" : block.source().get(0).text();
      String target = block.target().isEmpty() ? "" : block.target().get(0).text();
      for (int i = next; i < units.size(); i++) {
        RawText english = find(units.get(i), source, Side.SOURCE);
        RawText chinese = find(units.get(i), target, Side.TARGET);
        if ((source.isEmpty() || !english.text().isEmpty())
            && (target.isEmpty() || !chinese.text().isEmpty())) {
          block.source().forEach(line -> texts.put(line, english));
          block.target().forEach(line -> texts.put(line, chinese));
          next = i + 1;
          break;
        }
      }
    }
  }

  /** The part of a unit with that text on that side; an empty text if there is none. */
  private static RawText find(RawXml.Unit unit, String text, Side side) {
    for (RawXml.Part part : unit.parts()) {
      boolean fits =
          switch (part.element()) {
            case "source" -> side == Side.SOURCE;
            case "target" -> side == Side.TARGET;
            default ->
                side == Side.SOURCE
                    ? Tags.isEnglish(part.language())
                    : Tags.isChinese(part.language());
          };
      if (fits && part.text().text().equals(text)) {
        return part.text();
      }
    }
    return new RawText();
  }

  /** Puts other words in the place of some; codes between them stay. Whether that can be done. */
  public boolean replace(Line line, Span span, String words) {
    RawText raw = texts.get(line);
    if (raw == null || span.length() == 0 || !raw.text().equals(line.text())) {
      return false;
    }
    int from = raw.start(span.start());
    int to = raw.end(span.end() - 1);
    boolean taken = changes.stream().anyMatch(c -> c.start < to && from < c.end);
    if (taken || (!xml && words.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t'))) {
      return false;
    }
    String written = xml ? escaped(words) : words;
    for (int i = span.start(); i < span.end(); i++) {
      boolean same = i > span.start() && raw.start(i) == raw.start(i - 1);
      if (!same) {
        changes.add(new Change(raw.start(i), raw.end(i), i == span.start() ? written : "", 0));
      }
    }
    return true;
  }

  /**
   * Wraps words in an element; where codes stand between them, each run of text on its own, so that
   * elements nest. Elements of one place must be added from the longest to the shortest.
   *
   * @param open the start tag
   * @param close the end tag
   */
  public void wrap(Line line, Span span, Tag open, String close) {
    RawText raw = texts.get(line);
    if (raw == null || span.length() == 0 || !raw.text().equals(line.text())) {
      return;
    }
    int from = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      boolean last = i + 1 == span.end();
      if (last || raw.start(i + 1) > raw.end(i)) {
        int rank = changes.size() + 1;
        changes.add(new Change(raw.start(from), raw.start(from), open.of(rank), rank));
        changes.add(new Change(raw.end(i), raw.end(i), close, -rank));
        from = i + 1;
      }
    }
  }

  /** A start tag that may carry a number of its own. */
  public interface Tag {
    String of(int number);
  }

  /** Whether its units have segments, as XLIFF's do from 2.0 on. */
  public boolean hasSegments() {
    return file.contains("<segment") || file.contains(":segment");
  }

  /** The whole file with its changes. */
  public String result() {
    List<Change> sorted = new ArrayList<>(changes);
    // At one place what ends there comes before what starts there, and the innermost ends first.
    sorted.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::rank));
    StringBuilder result = new StringBuilder(file.length() + 64 * sorted.size());
    int at = 0;
    for (Change change : sorted) {
      result.append(file, at, change.start).append(change.text);
      at = change.end;
    }
    return result.append(file, at, file.length()).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
