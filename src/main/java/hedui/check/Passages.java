package hedui.check;

import hedui.bitext.Block;
import hedui.bitext.Line;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The passages of a document that have no source at all, such as a summary. */
final class Passages {
  private final Set<Line> alone = Collections.newSetFromMap(new IdentityHashMap<>());

  Passages(ReadBitext bitext) {
    for (Block block : bitext.bitext().document().blocks()) {
      if (block.source().isEmpty()) {
        alone.addAll(block.target());
      }
    }
  }

  boolean isEmpty() {
    return alone.isEmpty();
  }

  /** Whether a bead lies in such a passage. */
  boolean contain(ReadBead bead) {
    return bead.source().isEmpty()
        && !bead.target().isEmpty()
        && alone.contains(bead.target().get(0).segment().line());
  }
}
