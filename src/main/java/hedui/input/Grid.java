package hedui.input;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of cells from a document in which people keep two languages side by side. A header names the
 * columns, or else their script does.
 */
final class Grid {
  private static final Set<String> SOURCE =
      Set.of("source", "source text", "english", "en", "en-us", "原文", "英文", "英文原文");
  private static final Set<String> TARGET =
      Set.of(
          "target",
          "target text",
          "translation",
          "chinese",
          "zh",
          "zh-tw",
          "zh-cn",
          "zh-hk",
          "zh-hant",
          "zh-hans",
          "譯文",
          "译文",
          "中文",
          "中文譯文",
          "中文译文");
  private static final Set<String> ID = Set.of("id", "key", "no.", "no", "#", "編號", "编号");

  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param id what to call it where no column does
   * @param number its 1-based number, which a reader can find it by
   */
  record Row(String id, int number, List<String> cells) {
    private String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  void add(Row row) {
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Where the columns stand; -1 for one that is not there.
   *
   * @param from the first row that is no header
   */
  record Columns(int from, int source, int target, int id, int language) {}

  /** Its columns; empty if no two are English and Chinese. */
  Optional<Columns> columns() {
    for (int i = 0; i < Math.min(rows.size(), 10); i++) {
      List<String> names =
          rows.get(i).cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      int source = find(names, SOURCE);
      int target = find(names, TARGET);
      if (source >= 0 && target >= 0) {
        return Optional.of(
            new Columns(i + 1, source, target, find(names, ID), names.indexOf("language")));
      }
    }
    int source = column(false, -1);
    int target = column(true, source);
    return source < 0 || target < 0
        ? Optional.empty()
        : Optional.of(new Columns(0, source, target, -1, -1));
  }

  /** Its rows as units; none if no two columns are English and Chinese. */
  List<Unit> units() {
    Optional<Columns> found = columns();
    List<Unit> units = new ArrayList<>();
    if (found.isPresent()) {
      Columns columns = found.get();
      for (Row row : rows.subList(columns.from, rows.size())) {
        String own = row.cell(columns.id).strip();
        units.add(
            new Unit(
                own.isEmpty() ? row.id : own,
                row.number,
                row.cell(columns.source),
                row.cell(columns.target),
                row.cell(columns.language).strip()));
      }
    }
    return units;
  }

  private static int find(List<String> names, Set<String> known) {
    for (int i = 0; i < names.size(); i++) {
      if (known.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The column that has the most text in a language, if it is mostly that language. */
  private int column(boolean chinese, int not) {
    int widest = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    int best = -1;
    int most = 0;
    for (int column = 0; column < widest; column++) {
      int right = 0;
      int wrong = 0;
      for (Row row : rows) {
        String cell = row.cell(column);
        if (cell.chars().anyMatch(Character::isLetter)) {
          if (Script.isChinese(cell) == chinese) {
            right += cell.length();
          } else {
            wrong += cell.length();
          }
        }
      }
      if (column != not && right > wrong && right > most) {
        best = column;
        most = right;
      }
    }
    return best;
  }

  /** A reader of units that are already at hand. */
  static UnitReader reader(List<Unit> units) {
    Iterator<Unit> iterator = units.iterator();
    return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
  }
}
