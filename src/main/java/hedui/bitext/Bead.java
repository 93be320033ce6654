package hedui.bitext;

import java.util.List;

/**
 * The segments that translate each other.
 *
 * @param id unique in its document: {@code b12}, or the unit's own id
 * @param speaker who speaks; empty if nobody is known to
 * @param source the English segments in order, none where the target has no source
 * @param target the Chinese segments in order, none where the source was left out
 * @param confidence how sure the alignment is, 0 to 1; 1 where the input paired them itself
 */
public record Bead(
    String id, String speaker, List<Segment> source, List<Segment> target, double confidence) {
  public Bead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("bead " + id + " has no segment");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("bead " + id + " has confidence " + confidence);
    }
  }

  /** The field's name for its shape: {@code 1-1}, {@code 2-1}, {@code 1-0}. */
  public String type() {
    return source.size() + "-" + target.size();
  }

  public List<Segment> segments(Side side) {
    return side == Side.SOURCE ? source : target;
  }
}
