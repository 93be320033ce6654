package hedui.input;

import hedui.bitext.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the texts of the units of a TMX or XLIFF stand. */
final class RawMemory implements RawXml.Visitor {
  private final Piece piece;
  private final List<RawUnit> units = new ArrayList<>();
  private int depth;
  private @Nullable RawUnit unit;
  private int unitDepth;
  private @Nullable RawText text;
  private int textDepth;
  private int codeDepth;
  private String language = "";

  private RawMemory(Piece piece) {
    this.piece = piece;
  }

  static List<RawUnit> units(Piece piece) {
    RawMemory memory = new RawMemory(piece);
    RawXml.walk(piece.text(), memory);
    return memory.units;
  }

  @Override
  public void open(RawXml.Tag tag) {
    depth++;
    RawUnit in = unit;
    if (in == null) {
      if (isUnit(tag.name())) {
        unit = new RawUnit();
        unitDepth = depth;
        units.add(unit);
      }
    } else if (tag.name().equals("tuv")) {
      language = tag.attribute("lang");
    } else if (text == null) {
      Optional<Side> side = side(tag.name(), depth - unitDepth);
      if (side.isPresent()) {
        text = new RawText(piece);
        textDepth = depth;
        in.parts().add(new RawUnit.Part(side.get(), text));
      }
    } else if (codeDepth == 0 && isCode(tag.name())) {
      codeDepth = depth;
    }
  }

  @Override
  public void close(String name, int start, int end) {
    if (depth == textDepth) {
      text = null;
      textDepth = 0;
    }
    if (depth == codeDepth) {
      codeDepth = 0;
    }
    if (depth == unitDepth) {
      unit = null;
      unitDepth = 0;
    }
    depth--;
  }

  @Override
  public void text(CharSequence characters, int start, int end) {
    if (text != null && codeDepth == 0) {
      text.add(characters, start, end);
    }
  }

  private Optional<Side> side(String name, int below) {
    if (below == 2 && name.equals("seg")) {
      return Tags.isEnglish(language)
          ? Optional.of(Side.SOURCE)
          : Tags.isChinese(language) ? Optional.of(Side.TARGET) : Optional.empty();
    }
    return below != 1
        ? Optional.empty()
        : name.equals("source")
            ? Optional.of(Side.SOURCE)
            : name.equals("target") ? Optional.of(Side.TARGET) : Optional.empty();
  }

  private static boolean isUnit(String name) {
    return name.equals("tu") || name.equals("trans-unit") || name.equals("segment");
  }

  private static boolean isCode(String name) {
    return switch (name) {
      case "bpt", "ept", "ph", "it", "ut" -> true;
      default -> false;
    };
  }
}
