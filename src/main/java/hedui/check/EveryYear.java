package hedui.check;

import hedui.bitext.Mark;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * "Year-over-year" that became 逐年: measured against the year before, the source says; year after
 * year, says the target.
 */
final class EveryYear {
  private static final String TARGET = "逐年";

  private static final String[] OVER_YEAR = {
    "year-over-year", "year over year", "year-on-year", "year on year", "yoy"
  };
  private static final String[] EVERY_YEAR = {
    "every year",
    "each year",
    "year after year",
    "year by year",
    "year-by-year",
    "annually",
    "yearly",
    "over the years",
    "over time",
    "gradual"
  };
  private static final String[] OVER_YEAR_ZH = {
    "年增", "年減", "年减", "年成長", "年增长", "同比", "按年", "上年", "去年", "前一年", "同期", "年度"
  };

  /** The words of both sides. */
  record Taken(Mark source, Mark target) {}

  private EveryYear() {}

  static List<Taken> in(ReadBead bead) {
    int at = -1;
    ReadSegment target = null;
    int renderings = 0;
    for (ReadSegment segment : bead.segments(Side.TARGET)) {
      int place = segment.text().indexOf(TARGET);
      if (place >= 0) {
        at = place;
        target = segment;
      }
      renderings += count(segment.text().replace(TARGET, ""), OVER_YEAR_ZH);
    }
    if (target == null) {
      return List.of();
    }
    List<Mark> said = new ArrayList<>();
    for (ReadSegment segment : bead.segments(Side.SOURCE)) {
      String text = segment.text().toLowerCase(Locale.ROOT);
      if (count(text, EVERY_YEAR) > 0) {
        return List.of();
      }
      for (String words : OVER_YEAR) {
        int place = text.indexOf(words);
        while (place >= 0) {
          said.add(segment.segment().mark(new Span(place, place + words.length())));
          place = text.indexOf(words, place + words.length());
        }
      }
    }
    if (said.size() <= renderings) {
      return List.of();
    }
    Mark mark = target.segment().mark(new Span(at, at + TARGET.length()));
    return List.of(new Taken(said.get(said.size() - 1), mark));
  }

  private static int count(String text, String[] words) {
    int count = 0;
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        count++;
      }
    }
    return count;
  }
}
