package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A bitext with what was read in it: what every check works on. Not for sharing between threads.
 */
public final class ReadBitext {
  private final Bitext bitext;
  private final Resources resources;
  private final List<ReadBead> beads;

  public ReadBitext(Bitext bitext, Resources resources) {
    this.bitext = bitext;
    this.resources = resources;
    List<ReadBead> read = new ArrayList<>(bitext.beads().size());
    for (Bead bead : bitext.beads()) {
      read.add(new ReadBead(this, read.size(), bead, resources));
    }
    this.beads = Collections.unmodifiableList(read);
  }

  public Bitext bitext() {
    return bitext;
  }

  public Resources resources() {
    return resources;
  }

  public List<ReadBead> beads() {
    return beads;
  }
}
