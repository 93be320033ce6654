package hedui.term;

import java.util.List;

/**
 * How one region writes a concept.
 *
 * @param accepted the usual one first
 * @param deprecated understood, but to be avoided
 * @param wrong another thing in this region, though perhaps not in another
 */
public record Renderings(List<String> accepted, List<String> deprecated, List<String> wrong) {
  public static final Renderings NONE = new Renderings(List.of(), List.of(), List.of());

  public Renderings {
    accepted = List.copyOf(accepted);
    deprecated = List.copyOf(deprecated);
    wrong = List.copyOf(wrong);
  }
}
