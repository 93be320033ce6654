package hedui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of cells as they stand in a file, beside the grid that the reader makes of their texts. */
final class RawCells {
  private final Grid grid = new Grid();
  private final List<List<RawText>> rows = new ArrayList<>();

  void add(List<RawText> cells) {
    rows.add(cells);
    grid.add(new Grid.Row("", rows.size(), cells.stream().map(RawText::text).toList()));
  }

  /** The rows that the reader makes units of. */
  List<RawUnit> units() {
    Optional<Grid.Columns> columns = grid.columns();
    List<RawUnit> units = new ArrayList<>();
    if (columns.isPresent()) {
      for (List<RawText> row : rows.subList(columns.get().from(), rows.size())) {
        units.add(RawUnit.of(cell(row, columns.get().source()), cell(row, columns.get().target())));
      }
    }
    return units;
  }

  private static RawText cell(List<RawText> row, int column) {
    return column < row.size() ? row.get(column) : new RawText(new Piece("", Syntax.PLAIN));
  }
}
