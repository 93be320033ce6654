package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The Chinese lines of a bitext in order, and which bead owns each part of them. */
final class TargetLines {

  /** A line and its segments, each with its bead. */
  static final class TargetLine {
    private final Line line;
    private final List<Segment> segments = new ArrayList<>(4);
    private final List<ReadBead> beads = new ArrayList<>(4);

    private TargetLine(Line line) {
      this.line = line;
    }

    String text() {
      return line.text();
    }

    Mark mark(int start, int end) {
      return new Mark(line, new Span(start, end));
    }

    /** The bead of the segment at a place, or of the last one before it. */
    ReadBead bead(int place) {
      ReadBead owner = beads.get(0);
      for (int i = 0; i < segments.size() && segments.get(i).span().start() <= place; i++) {
        owner = beads.get(i);
      }
      return owner;
    }
  }

  /** Some words of a line, with the bead that owns them. */
  record Place(TargetLine line, int start, int end) {
    Mark mark() {
      return line.mark(start, end);
    }

    Bead bead() {
      return line.bead(start).bead();
    }
  }

  private TargetLines() {}

  static List<TargetLine> of(ReadBitext bitext) {
    IdentityHashMap<Line, TargetLine> lines = new IdentityHashMap<>();
    List<TargetLine> inOrder = new ArrayList<>();
    for (ReadBead bead : bitext.beads()) {
      for (Segment segment : bead.bead().target()) {
        TargetLine line = lines.get(segment.line());
        if (line == null) {
          line = new TargetLine(segment.line());
          lines.put(segment.line(), line);
          inOrder.add(line);
        }
        line.segments.add(segment);
        line.beads.add(bead);
      }
    }
    return inOrder;
  }

  /** Adds places as target marks of a finding, with their beads, up to a number of them. */
  static void mark(Finding.Builder finding, List<Place> places, int most) {
    for (int i = 0; i < places.size() && i < most; i++) {
      finding.in(places.get(i).bead()).target(places.get(i).mark());
    }
  }
}
