package hedui.check;

import hedui.bitext.Block;
import hedui.bitext.Line;
import hedui.check.coverage.PartReading;
import hedui.check.coverage.PartReading.Extra;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds Chinese clauses and sentences that stand for nothing in the English. */
@CheckInfo(id = "text-added", category = MqmCategory.ACCURACY_ADDITION, severity = Severity.MAJOR)
public final class TextAdded implements Check {
  /** Below this what was added is a minor matter: a clause of few words. */
  private static final double CERTAIN = 6.5;

  private static final int FEWEST = 4;

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Set<Line> alone = alone(bitext);
    List<Finding> findings = new ArrayList<>();
    for (ReadBead bead : bitext.beads()) {
      for (PartReading part : bitext.coverage().of(bead.bead()).parts()) {
        for (Extra extra : part.extras()) {
          String text = extra.mark().text();
          if (alone.contains(extra.mark().line()) || Repeats.han(text) < FEWEST) {
            continue;
          }
          findings.add(
              Finding.of(this, Message.of("check.text-added.message", text), bead.bead())
                  .severity(extra.score() >= CERTAIN ? Severity.MAJOR : Severity.MINOR)
                  .target(extra.mark())
                  .why("target", text, Message.of("why.coverage.no-source"))
                  .build());
        }
      }
    }
    return findings;
  }

  /** The Chinese lines of passages without English: they add nothing to any. */
  private static Set<Line> alone(ReadBitext bitext) {
    Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : bitext.bitext().document().blocks()) {
      if (block.source().isEmpty()) {
        lines.addAll(block.target());
      }
    }
    return lines;
  }
}
