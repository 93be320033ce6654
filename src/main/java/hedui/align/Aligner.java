package hedui.align;

import hedui.bitext.Segment;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs the segments of two texts. Aligners may be shared by threads. */
public interface Aligner {

  /** The beads of two texts in order; every segment of either side is in exactly one. */
  List<Link> align(List<Segment> source, List<Segment> target);

  /** Everything in one bead. */
  static Aligner trivial() {
    return (source, target) ->
        source.isEmpty() && target.isEmpty()
            ? List.of()
            : List.of(
                new Link(
                    IntStream.range(0, source.size()).boxed().toList(),
                    IntStream.range(0, target.size()).boxed().toList(),
                    0.5,
                    List.of(),
                    List.of()));
  }
}
