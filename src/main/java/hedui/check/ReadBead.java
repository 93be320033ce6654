package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Side;
import java.util.List;

/** A bead with what was read in its segments, and its place among the others. */
public final class ReadBead {
  private final ReadBitext bitext;
  private final int index;
  private final Bead bead;
  private final List<ReadSegment> source;
  private final List<ReadSegment> target;

  ReadBead(ReadBitext bitext, int index, Bead bead, Resources resources) {
    this.bitext = bitext;
    this.index = index;
    this.bead = bead;
    this.source = bead.source().stream().map(s -> new ReadSegment(s, resources)).toList();
    this.target = bead.target().stream().map(s -> new ReadSegment(s, resources)).toList();
  }

  public Bead bead() {
    return bead;
  }

  public ReadBitext bitext() {
    return bitext;
  }

  /** Its place, from 0, in {@link ReadBitext#beads()}. */
  public int index() {
    return index;
  }

  public List<ReadSegment> source() {
    return source;
  }

  public List<ReadSegment> target() {
    return target;
  }

  public List<ReadSegment> segments(Side side) {
    return side == Side.SOURCE ? source : target;
  }
}
