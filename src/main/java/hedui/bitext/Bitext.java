package hedui.bitext;

import java.util.List;

/** All beads of a document, in order; every segment of either side is in exactly one. */
public record Bitext(Document document, List<Bead> beads) {
  public Bitext {
    beads = List.copyOf(beads);
  }
}
