package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Readings;
import java.util.List;

/** Pairs the segments of two texts. Aligners may be shared by threads. */
public interface Aligner {

  /** The beads of two texts in order; every segment of either side is in exactly one. */
  List<Link> align(List<Segment> source, List<Segment> target, Readings readings);

  /** The same, where nothing was read of the segments before. */
  default List<Link> align(List<Segment> source, List<Segment> target) {
    return align(source, target, new Readings(Lexicon.load()));
  }

  /** The aligner that knows the program's dictionary, which it loads when first used. */
  static Aligner dictionary() {
    return (source, target, readings) ->
        DictionaryAligner.of(readings.lexicon()).align(source, target, readings);
  }

  /** The aligner that knows a dictionary of the user's too. */
  static Aligner dictionary(Lexicon lexicon) {
    return DictionaryAligner.of(lexicon);
  }
}
