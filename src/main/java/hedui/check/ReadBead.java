package hedui.check;

import hedui.align.Aligner;
import hedui.align.Link;
import hedui.bitext.Bead;
import hedui.bitext.Side;
import hedui.lexicon.Readings;
import java.util.ArrayList;
import java.util.List;

/** A bead with what was read in its segments, and its place among the others. */
public final class ReadBead {
  private final ReadBitext bitext;
  private final int index;
  private final Bead bead;
  private final List<ReadSegment> source;
  private final List<ReadSegment> target;

  ReadBead(ReadBitext bitext, int index, Bead bead, Resources resources, Readings readings) {
    this.bitext = bitext;
    this.index = index;
    this.bead = bead;
    this.source = bead.source().stream().map(s -> new ReadSegment(s, resources, readings)).toList();
    this.target = bead.target().stream().map(s -> new ReadSegment(s, resources, readings)).toList();
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

  /** Sentences of a bead that translate each other; one side may be empty. */
  public record Part(List<ReadSegment> source, List<ReadSegment> target) {
    public Part {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }
  }

  /**
   * The bead taken apart where both sides have several sentences, as in a paragraph that the input
   * itself pairs: aligned inside, so that a sentence is only held against its own translation.
   */
  public List<Part> parts() {
    if (source.size() < 2 || target.size() < 2) {
      return List.of(new Part(source, target));
    }
    List<Part> parts = new ArrayList<>();
    for (Link link : Aligner.align(bead.source(), bead.target(), bitext.readings())) {
      parts.add(
          new Part(
              link.source().stream().map(source::get).toList(),
              link.target().stream().map(target::get).toList()));
    }
    return parts;
  }
}
