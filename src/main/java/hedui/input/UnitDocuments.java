package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.HanForms;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes documents of translation units: a unit is a bead, and some thousand units are a piece. The
 * language of each is the one asked for, else the unit's own tag, else what its script says, else
 * what most of its piece says.
 */
final class UnitDocuments implements DocumentReader {
  /**
   * How much a piece holds: enough for what checks compare across units, little enough for memory.
   */
  private static final int UNITS = 8192;

  private static final int CHARACTERS = 1 << 20;

  private final String name;
  private final UnitReader units;
  private final Optional<Language> requested;
  private final Ids ids = new Ids();
  private boolean ended;
  private boolean any;

  UnitDocuments(String name, UnitReader units, Optional<Language> requested) {
    this.name = name;
    this.units = units;
    this.requested = requested;
  }

  @Override
  public Optional<Document> next() throws InputException {
    if (ended) {
      return Optional.empty();
    }
    Piece piece = new Piece();
    while (piece.units < UNITS && piece.characters < CHARACTERS) {
      try {
        Optional<Unit> unit = units.next();
        if (unit.isEmpty()) {
          ended = true;
          break;
        }
        add(unit.get(), piece);
      } catch (UnitReader.BadUnitException e) {
        piece.problems.add(e.problem());
      }
    }
    if (piece.blocks.isEmpty() && piece.problems.isEmpty()) {
      if (!any) {
        throw new InputException(name + ": holds no text to check");
      }
      return Optional.empty();
    }
    if (!any) {
      // What a document begins with says what it is; a later piece ends it no more.
      Sides.of(piece.blocks).check(name);
    }
    any = true;
    return Optional.of(piece.document());
  }

  private void add(Unit unit, Piece piece) throws UnitReader.BadUnitException {
    if (unit.source().isBlank() && unit.target().isBlank()) {
      return;
    }
    Optional<Language> language = requested;
    if (language.isEmpty() && !unit.tag().isEmpty()) {
      try {
        language = Tags.chinese(unit.tag());
      } catch (IllegalArgumentException e) {
        throw new UnitReader.BadUnitException(
            unit.line(), name + ":" + unit.line() + ": " + e.getMessage());
      }
    }
    int lean = HanForms.lean(unit.target());
    String id = ids.unique(unit.id());
    piece.add(
        new Block(
            id,
            "",
            language.or(() -> HanForms.language(lean)).orElse(Language.EN),
            line(unit, id, unit.source()),
            line(unit, id, unit.target()),
            true),
        lean);
  }

  private static List<Line> line(Unit unit, String id, String text) {
    return text.isBlank() ? List.of() : List.of(new Line(unit.line(), id, text));
  }

  @Override
  public void close() throws IOException {
    units.close();
  }

  /** Blocks that wait for the language of those that do not say theirs. */
  private final class Piece {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int units;
    private int characters;
    private int lean;

    void add(Block block, int blockLean) {
      blocks.add(block);
      units++;
      lean += blockLean;
      for (Line line : block.source()) {
        characters += line.text().length();
      }
      for (Line line : block.target()) {
        characters += line.text().length();
      }
    }

    Document document() {
      Language most =
          requested.or(this::tagged).or(() -> HanForms.language(lean)).orElse(Language.ZH_TW);
      blocks.replaceAll(
          b ->
              b.language() == Language.EN
                  ? new Block(b.id(), b.speaker(), most, b.source(), b.target(), b.oneBead())
                  : b);
      return new Document(name, most, blocks, problems);
    }

    /** The language of the units where all that have one agree. */
    private Optional<Language> tagged() {
      List<Language> said =
          blocks.stream().map(Block::language).filter(Language::isChinese).distinct().toList();
      return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
  }
}
