package hedui.check;

import hedui.bitext.Bead;
import hedui.check.coverage.CoverageReading.BeadReading;
import hedui.check.coverage.PartReading;
import hedui.check.coverage.PartReading.Drop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whole English sentences without a translation, alone or swallowed by a bead. Sentences that
 * follow each other in a line are one finding.
 */
@CheckInfo(
    id = "sentence-dropped",
    category = MqmCategory.ACCURACY_OMISSION,
    severity = Severity.MAJOR)
public final class SentenceDropped implements Check {

  /** A lost sentence and the bead it was lost from. */
  private record Loss(Bead bead, Drop drop) {}

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    List<Loss> run = new ArrayList<>();
    for (ReadBead bead : bitext.beads()) {
      BeadReading reading = bitext.coverage().of(bead.bead());
      for (PartReading part : reading.parts()) {
        for (Drop drop : part.drops()) {
          if (drop.whole()) {
            if (!follows(run.isEmpty() ? null : run.get(run.size() - 1), drop)) {
              flush(run, findings);
            }
            run.add(new Loss(bead.bead(), drop));
          }
        }
      }
    }
    flush(run, findings);
    return findings;
  }

  private static boolean follows(@Nullable Loss last, Drop drop) {
    return last != null
        && last.drop.segment().segment().line().equals(drop.segment().segment().line())
        && last.drop.segment().segment().index() + 1 == drop.segment().segment().index();
  }

  private void flush(List<Loss> run, List<Finding> findings) {
    if (run.isEmpty()) {
      return;
    }
    Loss worst = run.get(0);
    for (Loss loss : run) {
      if (Drops.severity(loss.drop).compareTo(Drops.severity(worst.drop)) > 0) {
        worst = loss;
      }
    }
    Message message =
        run.size() == 1
            ? Drops.message("check.sentence-dropped", worst.drop)
            : Message.of(
                "check.sentence-dropped.message-several",
                run.size(),
                Drops.quote(run.get(0).drop.mark().text()));
    Finding.Builder finding = Finding.of(this, message).severity(Drops.severity(worst.drop));
    for (Loss loss : run) {
      finding.in(loss.bead).source(loss.drop.mark());
    }
    Drops.why(finding, worst.drop);
    findings.add(finding.build());
    run.clear();
  }
}
