package hedui.align;

import java.util.Arrays;

/** Where each type of a side stands: the numbers of its tokens, in order. */
final class Postings {
  /** Those of type t from {@code starts[t]} to {@code starts[t + 1]}. */
  final int[] starts;

  final int[] tokens;

  /** The segment of each token. */
  final int[] segmentOf;

  Postings(Tokens side) {
    starts = new int[side.typeCount() + 1];
    for (int i = 0; i < side.size; i++) {
      starts[side.types[i] + 1]++;
    }
    for (int i = 0; i < side.typeCount(); i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    tokens = new int[side.size];
    for (int i = 0; i < side.size; i++) {
      tokens[next[side.types[i]]++] = i;
    }
    segmentOf = new int[side.size];
    for (int s = 0; s < side.segments; s++) {
      Arrays.fill(segmentOf, side.starts[s], side.starts[s + 1], s);
    }
  }
}
