package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Readings;
import java.util.List;

/**
 * Pairs the segments of two texts by what a bilingual dictionary, the lengths and the signs say,
 * without any trained model. Every segment of either side is in exactly one link, in order.
 */
public final class Aligner {
  private Aligner() {}

  /** The links of two texts whose readings others need too. */
  public static List<Link> align(List<Segment> source, List<Segment> target, Readings readings) {
    return new Alignment(
            readings.lexicon(),
            source.size(),
            target.size(),
            i -> readings.english(source.get(i)),
            i -> readings.chinese(target.get(i)))
        .links();
  }

  /** The links of two texts; what is read of each segment is let go at once. */
  public static List<Link> align(List<String> source, List<String> target, Lexicon lexicon) {
    return new Alignment(
            lexicon,
            source.size(),
            target.size(),
            i -> lexicon.english(source.get(i)),
            i -> lexicon.chinese(target.get(i)))
        .links();
  }
}
