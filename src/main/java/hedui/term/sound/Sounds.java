package hedui.term.sound;

import java.util.Arrays;

/**
 * The trained heart of the sound model: what each Mandarin syllable stands for in English names,
 * and the three tests that rest on it.
 */
final class Sounds {
  private static final double WEAKEST_CANDIDATE = 0.25;

  private final Syllables syllables;
  private final Emissions emissions;
  private final Letters letters;
  private final double[] prior;
  private final LongTable chunks;
  private final double[] best;
  private final int[] bestSyllable;

  Sounds(Syllables syllables, LongTable pairs, float[] counts, float[] trigrams) {
    this.syllables = syllables;
    this.letters = new Letters(trigrams);
    this.emissions = new Emissions(syllables, pairs, counts, letters.unigram());
    this.prior = new double[syllables.size() * Emissions.PLACES];
    double[] totals = new double[Emissions.PLACES];
    for (int s = 0; s < syllables.size(); s++) {
      for (int place = 0; place < Emissions.PLACES; place++) {
        totals[place] += emissions.count(s, place);
      }
    }
    double all = Arrays.stream(totals).sum();
    for (int s = 0; s < syllables.size(); s++) {
      double overall = (emissions.count(s) + 0.5) / (all + 0.5 * syllables.size());
      for (int place = 0; place < Emissions.PLACES; place++) {
        prior[s * Emissions.PLACES + place] =
            (emissions.count(s, place) + 5 * overall) / (totals[place] + 5);
      }
    }
    chunks = new LongTable(pairs.size());
    double[] gathered = new double[pairs.size() * Emissions.PLACES];
    int[] gatheredBy = new int[pairs.size() * Emissions.PLACES];
    for (int p = 0; p < pairs.size(); p++) {
      float seen = 0;
      for (int place = 0; place < Emissions.PLACES; place++) {
        seen += counts[p * Emissions.PLACES + place];
      }
      if (seen <= WEAKEST_CANDIDATE) {
        continue;
      }
      int s = Emissions.syllable(pairs.key(p));
      int c = chunks.add(Emissions.chunk(pairs.key(p)));
      for (int place = 0; place < Emissions.PLACES; place++) {
        double likelihood = emissions.seen(p, place) * prior[s * Emissions.PLACES + place];
        int at = c * Emissions.PLACES + place;
        if (likelihood > gathered[at]) {
          gathered[at] = likelihood;
          gatheredBy[at] = s;
        }
      }
    }
    best = Arrays.copyOf(gathered, chunks.size() * Emissions.PLACES);
    bestSyllable = Arrays.copyOf(gatheredBy, chunks.size() * Emissions.PLACES);
  }

  Syllables syllables() {
    return syllables;
  }

  Emissions emissions() {
    return emissions;
  }

  Letters letters() {
    return letters;
  }

  double prior(int syllable, int place) {
    return prior[syllable * Emissions.PLACES + place];
  }

  /** The number of letters that some syllable is known to stand for, -1 if none is. */
  int chunk(byte[] name, int from, int to) {
    return chunks.find(Spelling.key(name, from, to));
  }

  /** How likely the likeliest syllable for those letters is. */
  double best(int chunk, int place) {
    return best[chunk * Emissions.PLACES + place];
  }

  int bestSyllable(int chunk, int place) {
    return bestSyllable[chunk * Emissions.PLACES + place];
  }
}
