package hedui.input;

import hedui.bitext.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of one unit where they stand in a file; a side may have several. */
record RawUnit(List<Part> parts) {

  /** A text of a unit. */
  record Part(Side side, RawText text) {}

  RawUnit() {
    this(new ArrayList<>(2));
  }

  static RawUnit of(RawText source, RawText target) {
    return new RawUnit(List.of(new Part(Side.SOURCE, source), new Part(Side.TARGET, target)));
  }

  /** The part of a side that has some text; empty if none has. */
  Optional<RawText> find(Side side, String text) {
    return parts.stream()
        .filter(part -> part.side == side && part.text.length() == text.length())
        .map(Part::text)
        .filter(raw -> raw.text().equals(text))
        .findFirst();
  }
}
