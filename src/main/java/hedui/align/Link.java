package hedui.align;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A bead by the places of its segments, as an aligner decides it.
 *
 * @param source indices, from 0, into the source segments that were aligned; may be empty
 * @param target indices, from 0, into the target segments that were aligned; may be empty
 * @param confidence calibrated, 0 to 1
 * @param uncoveredSource those of {@code source} that have no counterpart of their own
 * @param uncoveredTarget those of {@code target} that have no counterpart of their own
 */
public record Link(
    List<Integer> source,
    List<Integer> target,
    double confidence,
    List<Integer> uncoveredSource,
    List<Integer> uncoveredTarget) {
  public Link {
    source = List.copyOf(source);
    target = List.copyOf(target);
    uncoveredSource = List.copyOf(uncoveredSource);
    uncoveredTarget = List.copyOf(uncoveredTarget);
  }

  /** All of two texts in one link, which is certain. */
  static Link whole(int sources, int targets) {
    return new Link(
        IntStream.range(0, sources).boxed().toList(),
        IntStream.range(0, targets).boxed().toList(),
        1,
        List.of(),
        List.of());
  }

  static Link withoutTarget(int source, double confidence) {
    return new Link(List.of(source), List.of(), confidence, List.of(), List.of());
  }

  static Link withoutSource(int target, double confidence) {
    return new Link(List.of(), List.of(target), confidence, List.of(), List.of());
  }
}
