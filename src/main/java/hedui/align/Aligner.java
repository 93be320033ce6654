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
    return align(source, target, readings, ShapeCosts.general());
  }

  /** The same, where it is known what shapes cost in the document. */
  static List<Link> align(
      List<Segment> source, List<Segment> target, Readings readings, ShapeCosts costs) {
    return new Alignment(readings.lexicon(), source, target, readings::english, readings::chinese)
        .links(costs);
  }

  /** The links of two texts; what is read of each segment is let go at once. */
  public static List<Link> align(List<Segment> source, List<Segment> target, Lexicon lexicon) {
    return new Alignment(
            lexicon,
            source,
            target,
            segment -> lexicon.english(segment.text()),
            segment -> lexicon.chinese(segment.text()))
        .links(ShapeCosts.general());
  }
}
