package hedui.check.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.audit.Auditor;
import hedui.bitext.Bead;
import hedui.bitext.Segment;
import hedui.check.coverage.CoverageBench.Pair;
import hedui.input.InputException;
import hedui.input.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much is found of what is deleted from the project's own calls, and of what is put in. */
class SabotageTest {
  private static final List<Pair> PAIRS = new ArrayList<>();
  private static final CoverageBench.Scorer SCORER = new CoverageBench.Scorer();
  private static final double ADDED = 5;

  @BeforeAll
  static void readTheCalls() throws IOException, InputException {
    for (String corpus : List.of("pellamar", "quillbeck", "veltharn")) {
      Path call = Path.of("corpora", corpus, "call.txt");
      var document = new Inputs(Optional.empty(), InputStream.nullInputStream()).read(call);
      for (Bead bead : new Auditor(List.of()).audit(document).bitext().beads()) {
        if (bead.source().size() == 1 && bead.target().size() == 1) {
          Segment source = bead.source().get(0);
          Segment target = bead.target().get(0);
          // Shorter ones are greetings and names of speakers.
          if (target.text().length() >= 12) {
            PAIRS.add(new Pair(source.text(), target.text()));
          }
        }
      }
    }
  }

  private static void floor(String what, double share, double floor) {
    assertTrue(share >= floor, String.format(Locale.ROOT, "%s: %.3f of %.3f", what, share, floor));
  }

  @Test
  void fewUntouchedPairsAreFlagged() {
    int dropped = 0;
    int added = 0;
    for (Pair pair : PAIRS) {
      dropped += SCORER.score(pair.source(), pair.target()) >= PartReader.THRESHOLD ? 1 : 0;
      added += SCORER.added(pair.source(), pair.target()) >= ADDED ? 1 : 0;
    }
    // The calls have planted losses and additions in them.
    floor("without a lost clause", 1 - dropped / (double) PAIRS.size(), 0.965);
    floor("without an added clause", 1 - added / (double) PAIRS.size(), 0.97);
  }

  @Test
  void aDeletedCommaPieceIsFound() {
    int n = 0;
    int found = 0;
    int longOnes = 0;
    int foundLong = 0;
    for (CoverageBench.Cut cut : CoverageBench.cuts(PAIRS)) {
      boolean isFound =
          SCORER.score(PAIRS.get(cut.pair()).source(), cut.target()) >= PartReader.THRESHOLD;
      n++;
      found += isFound ? 1 : 0;
      longOnes += cut.length() >= 15 ? 1 : 0;
      foundLong += isFound && cut.length() >= 15 ? 1 : 0;
    }
    floor("pieces found of " + n, found / (double) n, 0.74);
    floor("long pieces found of " + longOnes, foundLong / (double) longOnes, 0.87);
  }

  @Test
  void theWordsOfADeletedPieceAreMarked() {
    int deleted = 0;
    int marked = 0;
    int both = 0;
    for (CoverageBench.Cut cut : CoverageBench.cuts(PAIRS)) {
      CoverageBench.Where where = SCORER.where(PAIRS.get(cut.pair()).source(), cut);
      deleted += where.deleted();
      marked += where.marked();
      both += where.both();
    }
    floor("deleted words marked of " + deleted, both / (double) deleted, 0.93);
    floor("marked words deleted of " + marked, both / (double) marked, 0.75);
  }

  @Test
  void aDeletedOrInsertedSentenceIsFound() {
    int n = 0;
    int lost = 0;
    int added = 0;
    for (int i = 0; i + 1 < PAIRS.size(); i += 2) {
      Pair one = PAIRS.get(i);
      Pair next = PAIRS.get(i + 1);
      n++;
      lost +=
          SCORER.score(one.source() + " " + next.source(), one.target()) >= PartReader.THRESHOLD
              ? 1
              : 0;
      added += SCORER.added(one.source(), one.target() + next.target()) >= ADDED ? 1 : 0;
    }
    floor("sentences lost and found of " + n, lost / (double) n, 0.90);
    floor("sentences added and found of " + n, added / (double) n, 0.80);
  }
}
