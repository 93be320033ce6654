package hedui.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the cells of the tables of a DOCX stand; reads what {@link DocxReader} reads. */
final class RawDocx implements RawXml.Visitor {
  private final Piece piece;
  private final List<RawUnit> units = new ArrayList<>();
  private @Nullable RawCells table;
  private List<RawText> row = new ArrayList<>();
  private RawText cell;
  private boolean inText;
  private boolean inProperties;
  private int tables;

  private RawDocx(Piece piece) {
    this.piece = piece;
    this.cell = new RawText(piece);
  }

  static List<RawUnit> units(Piece piece) {
    RawDocx docx = new RawDocx(piece);
    RawXml.walk(piece.text(), docx);
    return docx.units;
  }

  @Override
  public void open(RawXml.Tag tag) {
    switch (tag.name()) {
      case "tbl" -> {
        if (tables++ == 0) {
          table = new RawCells();
          cell = new RawText(piece);
        }
      }
      case "t" -> inText = true;
      case "pPr" -> inProperties = true;
      case "br", "cr" -> cell.add('\n', tag.start(), tag.end());
      case "tab" -> {
        if (!inProperties) {
          cell.add('\t', tag.start(), tag.end());
        }
      }
      default -> {}
    }
  }

  @Override
  public void close(String name, int start, int end) {
    switch (name) {
      case "t" -> inText = false;
      case "pPr" -> inProperties = false;
      case "p" -> cell.add('\n', start, start);
      case "tc" -> {
        if (tables == 1) {
          row.add(cell.strip());
          cell = new RawText(piece);
        }
      }
      case "tr" -> {
        if (tables == 1 && table != null) {
          table.add(row);
          row = new ArrayList<>();
        }
      }
      case "tbl" -> {
        if (--tables == 0 && table != null) {
          units.addAll(table.units());
          table = null;
        }
      }
      default -> {}
    }
  }

  @Override
  public void text(CharSequence characters, int start, int end) {
    if (inText && tables > 0) {
      cell.add(characters, start, end);
    }
  }
}
