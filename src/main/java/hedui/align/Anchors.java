package hedui.align;

import java.util.Arrays;

/**
 * Pairs of segments that share rare words, in an order that both sides keep: the heaviest rising
 * chain of candidates. Each segment looks only at the places of its rarest words, so that time is
 * linear in the length of the texts, however far the two have drifted apart.
 */
final class Anchors {
  /** Words that stand in more segments than this say little about where one is. */
  private static final int COMMON = 60;

  private static final int CANDIDATES = 3;

  /** The weight, in nats, below which a candidate is chance. */
  private static final float LEAST = 8f;

  int[] sources = new int[64];
  int[] targets = new int[64];
  int size;

  private final Tokens source;
  private final Tokens target;
  private final Associations table;
  private final Postings postings;

  private int[] candidateSources = new int[256];
  private int[] candidateTargets = new int[256];
  private float[] weights = new float[256];
  private int candidates;

  Anchors(Tokens source, Tokens target, Associations table, Postings postings) {
    this.source = source;
    this.target = target;
    this.table = table;
    this.postings = postings;
    propose();
    chain();
  }

  private void propose() {
    float[] votes = new float[target.segments];
    int[] touched = new int[1024];
    // One type of a segment counts once for a segment of the other side.
    int[] lastType = new int[target.segments];
    Arrays.fill(lastType, -1);
    float all = (float) Math.log(target.size + 1.0);
    for (int s = 0; s < source.segments; s++) {
      int count = 0;
      for (int k = source.starts[s]; k < source.starts[s + 1]; k++) {
        int type = source.types[k];
        if (source.counts[type] > COMMON) {
          continue;
        }
        for (int i = table.starts[type]; i < table.starts[type + 1]; i++) {
          int z = table.targets[i];
          if (target.counts[z] > COMMON || table.strength[i] < Tuning.partial) {
            continue;
          }
          float weight =
              table.strength[i]
                  * (all - (float) Math.log(Math.max(target.counts[z], source.counts[type])));
          for (int p = postings.starts[z]; p < postings.starts[z + 1]; p++) {
            int t = postings.segmentOf[postings.tokens[p]];
            if (lastType[t] == type) {
              continue;
            }
            lastType[t] = type;
            if (votes[t] == 0) {
              touched = Vocabulary.room(touched, count);
              touched[count++] = t;
            }
            votes[t] += weight;
          }
        }
      }
      for (int c = 0; c < CANDIDATES; c++) {
        int best = -1;
        for (int i = 0; i < count; i++) {
          if (votes[touched[i]] >= LEAST && (best < 0 || votes[touched[i]] > votes[best])) {
            best = touched[i];
          }
        }
        if (best < 0) {
          break;
        }
        candidate(s, best, votes[best]);
        votes[best] = -1;
      }
      for (int i = 0; i < count; i++) {
        votes[touched[i]] = 0;
        lastType[touched[i]] = -1;
      }
    }
  }

  private void candidate(int s, int t, float weight) {
    candidateSources = Vocabulary.room(candidateSources, candidates);
    candidateTargets = Vocabulary.room(candidateTargets, candidates);
    if (candidates >= weights.length) {
      weights = Arrays.copyOf(weights, 2 * weights.length);
    }
    candidateSources[candidates] = s;
    candidateTargets[candidates] = t;
    weights[candidates++] = weight;
  }

  /** The heaviest chain of candidates that rises on both sides, by a tree of prefix maxima. */
  private void chain() {
    int[] bestAt = new int[target.segments + 1];
    Arrays.fill(bestAt, -1);
    float[] sums = new float[candidates];
    int[] before = new int[candidates];
    int best = -1;
    for (int from = 0; from < candidates; ) {
      int to = from;
      while (to < candidates && candidateSources[to] == candidateSources[from]) {
        to++;
      }
      for (int c = from; c < to; c++) {
        int previous = -1;
        for (int k = candidateTargets[c]; k > 0; k -= k & -k) {
          if (bestAt[k] >= 0 && (previous < 0 || sums[bestAt[k]] > sums[previous])) {
            previous = bestAt[k];
          }
        }
        before[c] = previous;
        sums[c] = weights[c] + (previous < 0 ? 0 : sums[previous]);
        if (best < 0 || sums[c] > sums[best]) {
          best = c;
        }
      }
      for (int c = from; c < to; c++) {
        for (int k = candidateTargets[c] + 1; k < bestAt.length; k += k & -k) {
          if (bestAt[k] < 0 || sums[c] > sums[bestAt[k]]) {
            bestAt[k] = c;
          }
        }
      }
      from = to;
    }
    for (int c = best; c >= 0; c = before[c]) {
      sources = Vocabulary.room(sources, size);
      targets = Vocabulary.room(targets, size);
      sources[size] = candidateSources[c];
      targets[size++] = candidateTargets[c];
    }
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      int swap = sources[i];
      sources[i] = sources[j];
      sources[j] = swap;
      swap = targets[i];
      targets[i] = targets[j];
      targets[j] = swap;
    }
  }
}
