package hedui.check.coverage;

import hedui.bitext.Bead;
import hedui.check.ReadBead;
import hedui.check.ReadBitext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** How much of each bead of a bitext the other side accounts for, and what it does not. */
public final class CoverageReading {
  private final IdentityHashMap<Bead, BeadReading> readings = new IdentityHashMap<>();

  private CoverageReading() {}

  /**
   * What was read of one bead.
   *
   * @param source share of the source that the target accounts for, to rank by
   * @param target share of the target that the source accounts for, to rank by
   */
  public record BeadReading(ReadBead bead, List<PartReading> parts, double source, double target) {}

  public static CoverageReading of(ReadBitext bitext) {
    CoverageReading reading = new CoverageReading();
    List<List<Part>> parts = new ArrayList<>(bitext.beads().size());
    for (ReadBead bead : bitext.beads()) {
      List<Part> ofBead = new ArrayList<>(1);
      for (ReadBead.Part part : bead.parts()) {
        ofBead.add(new Part(part.source(), part.target()));
      }
      parts.add(ofBead);
    }
    PartReader reader = new PartReader(bitext.resources().lexicon());
    for (int b = 0; b < parts.size(); b++) {
      ReadBead bead = bitext.beads().get(b);
      List<PartReading> read = new ArrayList<>(parts.get(b).size());
      double source = 1;
      double target = 1;
      for (Part part : parts.get(b)) {
        PartReading one = reader.read(part);
        read.add(one);
        source = Math.min(source, one.source());
        target = Math.min(target, one.target());
      }
      reading.readings.put(bead.bead(), new BeadReading(bead, read, source, target));
    }
    return reading;
  }

  public BeadReading of(Bead bead) {
    BeadReading reading = readings.get(bead);
    if (reading == null) {
      throw new IllegalArgumentException("no bead of this bitext: " + bead.id());
    }
    return reading;
  }
}
