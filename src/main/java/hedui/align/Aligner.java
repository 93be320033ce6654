package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.Lexicon;
import java.util.List;

/** Pairs the segments of two texts. Aligners may be shared by threads. */
public interface Aligner {

  /** The beads of two texts in order; every segment of either side is in exactly one. */
  List<Link> align(List<Segment> source, List<Segment> target);

  /** The aligner that knows the program's dictionary, which it loads when first used. */
  static Aligner dictionary() {
    return (source, target) -> DictionaryAligner.of(Lexicon.load()).align(source, target);
  }
}
