package hedui.check.coverage;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of an English part that were most likely left out of the Chinese. */
final class Spans {
  private static final int FEWEST_WORDS = 3;

  /** One content word and one firm small word, or two content words. */
  private static final int FEWEST_TELLING = 3;

  /** How many runs are tried in a part, about; every one where it has fewer. */
  private static final int MOST_RUNS = 1_000_000;

  /** Of how many pieces a run may be however many the part has. */
  private static final int LONGEST = 40;

  /** From here on it is worth while to look more closely. */
  static final double DOUBT = 0;

  /** What is found beside another loss has to be so much surer: the lost words held homes of it. */
  private static final double FURTHER = 1.5;

  private static final double WITHIN_PHRASE = 1.3;

  /** Tokens from {@code from} to before {@code to}, and how likely they have no counterpart. */
  record Run(int from, int to, double score) {
    static final Run NONE = new Run(0, 0, Double.NEGATIVE_INFINITY);
  }

  private Spans() {}

  /** The best runs that score above a threshold, none overlapping. */
  static List<Run> all(Weights weights, byte[] cuts, double threshold, int most) {
    List<Run> runs = new ArrayList<>();
    while (runs.size() < most) {
      Run best = best(weights, cuts, runs);
      if (best.score < threshold + (runs.isEmpty() ? 0 : FURTHER)) {
        break;
      }
      runs.add(best);
      weights.remove(best.from, best.to);
    }
    return runs;
  }

  /** The best run; {@link Run#NONE} if the part is too short. */
  static Run best(Weights weights, byte[] cuts) {
    return best(weights, cuts, List.of());
  }

  /** By whole pieces; where that leaves doubt, from any word to any word. */
  private static Run best(Weights weights, byte[] cuts, List<Run> taken) {
    Run best = best(weights, cuts, Cuts.places(cuts), taken);
    return best.score < DOUBT
        ? best
        : trimmed(weights, cuts, best(weights, cuts, Cuts.words(cuts), taken));
  }

  /** Without the clauses at its ends that have their figures, and most of their words, at home. */
  private static Run trimmed(Weights weights, byte[] cuts, Run run) {
    int from = run.from;
    int to = run.to;
    for (int at = from + 1; at < to; at++) {
      if (cuts[at] >= Cuts.CLAUSE && weights.isTranslated(from, at) && isEnough(weights, at, to)) {
        from = at;
      }
    }
    for (int at = to - 1; at > from; at--) {
      if (cuts[at] >= Cuts.CLAUSE && weights.isTranslated(at, to) && isEnough(weights, from, at)) {
        to = at;
      }
    }
    return new Run(from, to, run.score);
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
        if (!isEnough(weights, from, to)) {
          continue;
        }
        double score = weights.score(from, to, weakness(cuts[from]) + weakness(cuts[to]));
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

  /** Whether a run has the words that a finding needs. */
  static boolean isEnough(Weights weights, int from, int to) {
    return to - from >= FEWEST_WORDS && weights.telling(from, to) >= FEWEST_TELLING;
  }

  /** How little a place is one where something that was left out may begin or end. */
  private static double weakness(byte cut) {
    return cut == Cuts.NO ? WITHIN_PHRASE : cut == Cuts.PHRASE ? 1 : 0;
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
