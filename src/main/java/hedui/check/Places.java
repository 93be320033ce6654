package hedui.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The place of an amount among those it is told beside: where a movement starts ("from $9 million",
 * 由900萬), what was earlier ("23% a year ago", 去年同期為23%), what is part of another ("including $2
 * million", 其中包括200萬).
 */
enum Places {
  START,
  EARLIER,
  PART;

  private static final List<String> AGO =
      List.of(" a year ago", " a year earlier", " one year ago", " one year earlier");

  private static final List<String> THEN =
      List.of(
          "去年同期為", "去年同期为", "去年同期的", "去年同期", "上年同期為", "上年同期为", "上年同期的", "上年同期", "前一年為", "前一年的",
          "前一年为", "一年前為", "一年前为", "一年前的");

  /** Whether two figures that are there on both sides changed their places. */
  static boolean changed(AmountPairs.Pair one, AmountPairs.Pair other) {
    for (Places place : values()) {
      boolean first = place.isSource(one.source());
      boolean became = place.isTarget(one.target());
      if (first != place.isSource(other.source()) && became != place.isTarget(other.target())) {
        return first != became;
      }
    }
    return false;
  }

  private boolean isSource(AmountItem item) {
    String before = item.before(12).toLowerCase(Locale.ROOT);
    return switch (this) {
      case START -> before.endsWith("from ");
      case EARLIER -> AGO.stream().anyMatch(item.after(16).toLowerCase(Locale.ROOT)::startsWith);
      case PART -> before.endsWith("including ") || before.endsWith("of which ");
    };
  }

  private boolean isTarget(AmountItem item) {
    String before = item.before(8).strip();
    return switch (this) {
      case START -> endsWith(before, "由", "從", "从", "自");
      case EARLIER -> THEN.stream().anyMatch(before::endsWith);
      case PART -> endsWith(before, "其中包括", "其中包含", "包括", "其中");
    };
  }

  private static boolean endsWith(String text, String... words) {
    return Arrays.stream(words).anyMatch(text::endsWith);
  }
}
