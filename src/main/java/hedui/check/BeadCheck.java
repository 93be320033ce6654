package hedui.check;

import java.util.ArrayList;
import java.util.List;

/** A check that needs one bead at a time (and perhaps its neighbours). */
public interface BeadCheck extends Check {

  List<Finding> check(ReadBead bead);

  @Override
  default List<Finding> check(ReadBitext bitext) {
    List<Finding> all = new ArrayList<>();
    for (ReadBead bead : bitext.beads()) {
      all.addAll(check(bead));
    }
    return all;
  }
}
