package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Changes an input's texts, whatever its format, and leaves everything else as it is: every other
 * byte of a text, every other part of a packed document.
 */
public final class Rewriter {
  private final Result whole;
  private final String opened;
  private final IdentityHashMap<Line, RawText> texts = new IdentityHashMap<>();

  /** Makes the changed file. */
  private interface Result {
    byte[] bytes() throws InputException;
  }

  private Rewriter(String opened, Result whole) {
    this.opened = opened;
    this.whole = whole;
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
    String name = path.toString().replace('\\', '/');
    Kind kind = kind(path);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
    if (kind == Kind.DOCX || kind == Kind.XLSX) {
      ZipPieces zip = new ZipPieces(name, ZipBytes.read(name, new ByteArrayInputStream(bytes)));
      Rewriter packed = new Rewriter("", zip::result);
      packed.match(
          document,
          kind == Kind.XLSX ? RawXlsx.units(zip) : RawDocx.units(zip.piece(DocxReader.PART)));
      return packed;
    }
    boolean xml = kind == Kind.TMX || kind == Kind.XLIFF;
    Decoded decoded = xml ? Decoded.xml(name, bytes) : Decoded.utf8(name, bytes);
    Piece piece = new Piece(decoded.text(), syntax(kind));
    Rewriter rewriter = new Rewriter(decoded.text(), () -> decoded.encode(name, piece.result()));
    RawLines lines =
        new RawLines(name, new LineReader(name, new ByteArrayInputStream(bytes)), piece);
    switch (kind) {
      case TMX, XLIFF -> rewriter.match(document, RawMemory.units(piece));
      case CSV -> rewriter.match(document, RawCsv.units(name, piece));
      case TSV -> rewriter.match(document, lines.rows());
      case JSON_LINES -> rewriter.match(document, lines.objects());
      case PO -> rewriter.match(document, lines.entries());
      default -> rewriter.lines(document, sides, lines.texts());
    }
    return rewriter;
  }

  private static Syntax syntax(Kind kind) {
    return switch (kind) {
      case TMX, XLIFF -> Syntax.XML;
      case JSON_LINES -> Syntax.JSON;
      case PO -> Syntax.PO;
      default -> Syntax.PLAIN;
    };
  }

  private void lines(Document document, List<Side> sides, List<RawText> lines) {
    for (Block block : document.blocks()) {
      for (Side side : sides) {
        for (Line line : side == Side.SOURCE ? block.source() : block.target()) {
          texts.put(line, lines.get(line.number() - 1));
        }
      }
    }
  }

  /** Finds the units of a document, which come in the order of the file. */
  private void match(Document document, List<RawUnit> units) {
    int next = 0;
    for (Block block : document.blocks()) {
      for (int i = next; i < units.size(); i++) {
        if (has(units.get(i), Side.SOURCE, block.source())
            && has(units.get(i), Side.TARGET, block.target())) {
          locate(units.get(i), Side.SOURCE, block.source());
          locate(units.get(i), Side.TARGET, block.target());
          next = i + 1;
          break;
        }
      }
    }
  }

  private static boolean has(RawUnit unit, Side side, List<Line> lines) {
    return lines.stream().allMatch(line -> unit.find(side, line.text()).isPresent());
  }

  private void locate(RawUnit unit, Side side, List<Line> lines) {
    for (Line line : lines) {
      unit.find(side, line.text()).ifPresent(raw -> texts.put(line, raw));
    }
  }

  /** Puts other words in the place of some; codes between them stay. Whether that can be done. */
  public boolean replace(Line line, Span span, String words) {
    Optional<RawText> raw = located(line, span);
    return raw.isPresent() && raw.get().piece().replace(raw.get(), span, words);
  }

  /**
   * Wraps words in an element; where codes stand between them, each run of text on its own, so that
   * elements nest. Elements of one place must be added from the longest to the shortest.
   *
   * @param open the start tag
   * @param close the end tag
   */
  public void wrap(Line line, Span span, Tag open, String close) {
    located(line, span).ifPresent(raw -> raw.piece().wrap(raw, span, open, close));
  }

  private Optional<RawText> located(Line line, Span span) {
    return Optional.ofNullable(texts.get(line))
        .filter(raw -> span.length() > 0 && raw.text().equals(line.text()));
  }

  /** A start tag that may carry a number of its own. */
  public interface Tag {
    String of(int number);
  }

  /** Whether its units have segments, as XLIFF's do from 2.0 on. */
  public boolean hasSegments() {
    return opened.contains("<segment") || opened.contains(":segment");
  }

  /** The whole file with its changes. */
  public byte[] result() throws InputException {
    return whole.bytes();
  }
}
