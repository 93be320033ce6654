package hedui.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a workbook's sheets stand; reads what {@link XlsxReader} reads. A changed cell
 * holds its text itself, for cells with the same text share it in another part of the file.
 */
final class RawXlsx {
  private static final String WORKBOOK = "xl/workbook.xml";

  private final ZipPieces zip;
  private final List<RawText> shared = new ArrayList<>();

  private RawXlsx(ZipPieces zip) {
    this.zip = zip;
  }

  static List<RawUnit> units(ZipPieces zip) throws InputException {
    return new RawXlsx(zip).units();
  }

  private List<RawUnit> units() throws InputException {
    Map<String, String> targets = new HashMap<>();
    List<String> sheets = new ArrayList<>();
    opens(
        zip.piece("xl/_rels/workbook.xml.rels").text(),
        tag -> {
          if (tag.name().equals("Relationship")) {
            targets.put(tag.attribute("Id"), part(tag.attribute("Target")));
            if (tag.attribute("Type").endsWith("/sharedStrings")) {
              targets.put("", part(tag.attribute("Target")));
            }
          }
        });
    opens(
        zip.piece(WORKBOOK).text(),
        tag -> {
          if (tag.name().equals("sheet")) {
            sheets.add(targets.getOrDefault(tag.attribute("id"), ""));
          }
        });
    if (targets.containsKey("")) {
      shared(zip.piece(targets.get("")).text());
    }
    List<RawUnit> units = new ArrayList<>();
    for (String sheet : sheets) {
      Sheet read = new Sheet(zip.piece(sheet));
      RawXml.walk(read.piece.text(), read);
      units.addAll(read.cells.units());
    }
    return units;
  }

  /** A part's name as the archive has it: absolute, or beside the workbook. */
  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private interface Opened {
    void tag(RawXml.Tag tag);
  }

  private static void opens(String xml, Opened opened) {
    RawXml.walk(
        xml,
        new RawXml.Visitor() {
          @Override
          public void open(RawXml.Tag tag) {
            opened.tag(tag);
          }

          @Override
          public void close(String name, int start, int end) {}

          @Override
          public void text(CharSequence characters, int start, int end) {}
        });
  }

  /**
   * Reads the strings that cells share; each is a piece of its own, to be copied into its cells.
   */
  private void shared(String xml) {
    List<int[]> ranges = new ArrayList<>();
    RawXml.walk(
        xml,
        new RawXml.Visitor() {
          private int start;

          @Override
          public void open(RawXml.Tag tag) {
            if (tag.name().equals("si")) {
              start = tag.end();
            }
          }

          @Override
          public void close(String name, int at, int end) {
            if (name.equals("si")) {
              ranges.add(new int[] {start, Math.max(start, at)});
            }
          }

          @Override
          public void text(CharSequence characters, int from, int to) {}
        });
    for (int[] range : ranges) {
      shared.add(Rich.text(new Piece(xml.substring(range[0], range[1]), Syntax.XML)));
    }
  }

  /** The text of a string item: that of its runs, without how it is pronounced. */
  private static final class Rich implements RawXml.Visitor {
    private final RawText text;
    private boolean inText;
    private boolean phonetic;

    private Rich(Piece piece) {
      this.text = new RawText(piece);
    }

    static RawText text(Piece piece) {
      Rich rich = new Rich(piece);
      RawXml.walk(piece.text(), rich);
      return rich.text;
    }

    @Override
    public void open(RawXml.Tag tag) {
      phonetic |= tag.name().equals("rPh");
      inText = tag.name().equals("t") && !phonetic;
    }

    @Override
    public void close(String name, int start, int end) {
      phonetic &= !name.equals("rPh");
      inText = false;
    }

    @Override
    public void text(CharSequence characters, int start, int end) {
      if (inText) {
        text.add(characters, start, end);
      }
    }
  }

  /** One sheet's rows. */
  private final class Sheet implements RawXml.Visitor {
    private final Piece piece;
    private final RawCells cells = new RawCells();
    private List<RawText> row = new ArrayList<>();
    private RawXml.@Nullable Tag cell;
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private int inlineStart;
    private int inlineEnd;

    Sheet(Piece piece) {
      this.piece = piece;
    }

    @Override
    public void open(RawXml.Tag tag) {
      switch (tag.name()) {
        case "c" -> {
          cell = tag;
          value.setLength(0);
          inlineStart = 0;
        }
        case "v" -> inValue = true;
        case "is" -> inlineStart = tag.end();
        default -> {}
      }
    }

    @Override
    public void close(String name, int start, int end) {
      switch (name) {
        case "v" -> inValue = false;
        case "is" -> inlineEnd = start;
        case "c" -> {
          if (cell != null) {
            int column = column(cell.attribute("r"), row.size());
            while (row.size() <= column) {
              row.add(fixed(""));
            }
            row.set(column, text(cell, end));
          }
        }
        case "row" -> {
          cells.add(row);
          row = new ArrayList<>();
        }
        default -> {}
      }
    }

    @Override
    public void text(CharSequence characters, int start, int end) {
      if (inValue) {
        value.append(characters);
      }
    }

    private RawText text(RawXml.Tag tag, int end) {
      String type = tag.attribute("t");
      if (type.equals("inlineStr") && inlineStart > 0) {
        Piece inline = new Piece(piece.text().substring(inlineStart, inlineEnd), Syntax.XML);
        piece.hold(inlineStart, inlineEnd, inline, UnaryOperator.identity());
        return Rich.text(inline);
      }
      if (!type.equals("s")) {
        return fixed(value.toString());
      }
      int index = value.isEmpty() ? -1 : Integer.parseInt(value.toString().strip());
      if (index < 0 || index >= shared.size()) {
        return fixed("");
      }
      Piece own = new Piece(shared.get(index).piece().text(), Syntax.XML);
      String start = tag.text().replaceFirst("\\bt=(['\"])s\\1", "t=\"inlineStr\"");
      piece.hold(tag.start(), end, own, xml -> "<" + start + "><is>" + xml + "</is></c>");
      return Rich.text(own);
    }
  }

  /** A number, or the result of a formula: read, but not to be changed. */
  private static RawText fixed(String text) {
    RawText raw = new RawText(new Piece("", Syntax.XML));
    for (int i = 0; i < text.length(); i++) {
      raw.add(text.charAt(i), 0, 0);
    }
    return raw;
  }

  /** The column of a cell's address, {@code B7}; where it says none, the next one. */
  private static int column(String address, int next) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
    }
    return column == 0 ? next : column - 1;
  }
}
