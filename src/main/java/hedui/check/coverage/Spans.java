package hedui.check.coverage;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of an English part that were most likely left out of the Chinese. */
final class Spans {
  private static final int FEWEST_WORDS = 3;

  /** How many runs are tried in a part, about; every one where it has fewer. */
  private static final int MOST_RUNS = 1_000_000;

  /** Of how many pieces a run may be however many the part has. */
  private static final int LONGEST = 40;

  /** Tokens from {@code from} to before {@code to}, and how likely they have no counterpart. */
  record Run(int from, int to, double score) {
    static final Run NONE = new Run(0, 0, Double.NEGATIVE_INFINITY);
  }

  private Spans() {}

  /** The best runs of whole pieces that score above a threshold, none overlapping. */
  static List<Run> all(Weights weights, byte[] cuts, int[] places, double threshold, int most) {
    List<Run> runs = new ArrayList<>();
    while (runs.size() < most) {
      Run best = best(weights, cuts, places, runs);
      if (best.score < threshold) {
        break;
      }
      runs.add(best);
      weights.remove(best.from, best.to);
    }
    return runs;
  }

  /** The best run of whole pieces; {@link Run#NONE} if the part is too short. */
  static Run best(Weights weights, byte[] cuts, int[] places) {
    return best(weights, cuts, places, List.of());
  }

  private static Run best(Weights weights, byte[] cuts, int[] places, List<Run> taken) {
    Run best = Run.NONE;
    int longest = Math.max(LONGEST, MOST_RUNS / places.length);
    for (int i = 0; i + 1 < places.length; i++) {
      int from = places[i];
      int limit = limit(from, taken);
      int end = Math.min(places.length, i + 1 + longest);
      for (int j = i + 1; j < end && places[j] <= limit; j++) {
        int to = places[j];
        if (to - from < FEWEST_WORDS) {
          continue;
        }
        int weak = (cuts[from] == Cuts.PHRASE ? 1 : 0) + (cuts[to] == Cuts.PHRASE ? 1 : 0);
        double score = weights.score(from, to, weak);
        if (cuts[from] == Cuts.SENTENCE
            && cuts[to] == Cuts.SENTENCE
            && to - from < places[places.length - 1]) {
          score += weights.swallowed();
        }
        if (score > best.score) {
          best = new Run(from, to, score);
        }
      }
    }
    return best;
  }

  /** Where a run that begins at {@code from} must end at the latest. */
  private static int limit(int from, List<Run> taken) {
    int limit = Integer.MAX_VALUE;
    for (Run run : taken) {
      if (from >= run.from && from < run.to) {
        return 0;
      }
      if (run.from >= from) {
        limit = Math.min(limit, run.from);
      }
    }
    return limit;
  }
}
