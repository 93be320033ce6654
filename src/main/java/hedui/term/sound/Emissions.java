package hedui.term.sound;

/**
 * How likely each syllable is to stand for some letters, from counts: a syllable falls back on what
 * its initial does with leading consonants and its final with the rest, and a place in the name
 * (first, middle, last, only) falls back on all places.
 */
final class Emissions {
  static final int FIRST = 0;
  static final int MIDDLE = 1;
  static final int LAST = 2;
  static final int ONLY = 3;
  static final int PLACES = 4;

  /** Letters that one syllable may stand for. */
  static final int LONGEST = 7;

  private static final double EMPTY = 0.001;
  private static final double TO_SYLLABLE = 3;
  private static final double TO_PLACE = 5;
  private static final double TO_PART = 2;

  private final Syllables syllables;
  private final LongTable pairs;

  /** The letters that some syllable was seen with: most of a name's were with none. */
  private final LongTable chunks = new LongTable(1 << 12);

  private final LongTable heads = new LongTable(600);
  private final LongTable tails = new LongTable(1500);
  private final double[] letter;
  private final double[] headCount;
  private final double[] tailCount;
  private final double[] initialTotal;
  private final double[] lastTotal;
  private final double[] total;
  private final double[] placeTotal;
  private final float[] probability;

  /**
   * @param pairs the {@link #key keys} of syllable and letters that were seen together
   * @param counts how often, by pair and place
   * @param letter how often each letter occurs, summing to 1
   */
  Emissions(Syllables syllables, LongTable pairs, float[] counts, double[] letter) {
    this.syllables = syllables;
    this.pairs = pairs;
    this.letter = letter.clone();
    int size = pairs.size();
    int[] head = new int[size];
    int[] tail = new int[size];
    for (int p = 0; p < size; p++) {
      byte[] letters = Spelling.letters(chunk(pairs.key(p)));
      chunks.add(chunk(pairs.key(p)));
      int cut = consonants(letters, 0, letters.length);
      head[p] = heads.add(Spelling.key(letters, 0, cut));
      tail[p] = tails.add(Spelling.key(letters, cut, letters.length));
    }
    headCount = new double[syllables.initials() * heads.size()];
    tailCount = new double[syllables.finals() * tails.size()];
    initialTotal = new double[syllables.initials()];
    lastTotal = new double[syllables.finals()];
    total = new double[syllables.size()];
    placeTotal = new double[syllables.size() * PLACES];
    double[] pairTotal = new double[size];
    for (int p = 0; p < size; p++) {
      int s = syllable(pairs.key(p));
      for (int place = 0; place < PLACES; place++) {
        float count = counts[p * PLACES + place];
        placeTotal[s * PLACES + place] += count;
        pairTotal[p] += count;
      }
      total[s] += pairTotal[p];
      if (chunk(pairs.key(p)) != 1) {
        headCount[syllables.initial(s) * heads.size() + head[p]] += pairTotal[p];
        tailCount[syllables.last(s) * tails.size() + tail[p]] += pairTotal[p];
        initialTotal[syllables.initial(s)] += pairTotal[p];
        lastTotal[syllables.last(s)] += pairTotal[p];
      }
    }
    probability = new float[size * PLACES];
    for (int p = 0; p < size; p++) {
      int s = syllable(pairs.key(p));
      long chunk = chunk(pairs.key(p));
      double back = EMPTY;
      if (chunk != 1) {
        byte[] letters = Spelling.letters(chunk);
        int cut = consonants(letters, 0, letters.length);
        back =
            back(s, head[p], floor(letters, 0, cut), tail[p], floor(letters, cut, letters.length));
      }
      double all = (pairTotal[p] + TO_SYLLABLE * back) / (total[s] + TO_SYLLABLE);
      for (int place = 0; place < PLACES; place++) {
        probability[p * PLACES + place] =
            (float)
                ((counts[p * PLACES + place] + TO_PLACE * all)
                    / (placeTotal[s * PLACES + place] + TO_PLACE));
      }
    }
  }

  static long key(int syllable, long chunk) {
    return (long) syllable << 40 | chunk;
  }

  static int syllable(long pair) {
    return (int) (pair >>> 40);
  }

  static long chunk(long pair) {
    return pair & (1L << 40) - 1;
  }

  /** How often a syllable was seen in a place. */
  double count(int syllable, int place) {
    return placeTotal[syllable * PLACES + place];
  }

  double count(int syllable) {
    return total[syllable];
  }

  /** The likelihood of a pair that was seen. */
  float seen(int pair, int place) {
    return probability[pair * PLACES + place];
  }

  /** Leading consonants of some letters: the place where the rest begins. */
  static int consonants(byte[] letters, int from, int to) {
    int cut = from;
    while (cut < to && !Spelling.isVowel(letters[cut])) {
      cut++;
    }
    return cut;
  }

  int head(byte[] letters, int from, int to) {
    return heads.find(Spelling.key(letters, from, to));
  }

  int tail(byte[] letters, int from, int to) {
    return tails.find(Spelling.key(letters, from, to));
  }

  /** What letters are worth that a part of a syllable never stood for; the longer the less. */
  double floor(byte[] letters, int from, int to) {
    double floor = 0.5;
    for (int i = from; i < to; i++) {
      floor *= 0.5 * letter[letters[i]];
    }
    return floor;
  }

  /** Some letters of a name, with all that does not depend on the syllable. */
  record Chunk(long key, boolean seen, int head, double headFloor, int tail, double tailFloor) {}

  Chunk chunk(byte[] name, int from, int to) {
    int cut = consonants(name, from, to);
    long key = Spelling.key(name, from, to);
    return new Chunk(
        key,
        chunks.find(key) >= 0,
        head(name, from, cut),
        floor(name, from, cut),
        tail(name, cut, to),
        floor(name, cut, to));
  }

  /** The likelihoods of a syllable and some letters, by place, whether seen together or not. */
  void fill(int syllable, Chunk chunk, double[] into, int at) {
    int pair = chunk.seen ? pairs.find(key(syllable, chunk.key)) : -1;
    if (pair >= 0) {
      for (int place = 0; place < PLACES; place++) {
        into[at + place] = probability[pair * PLACES + place];
      }
      return;
    }
    double back =
        chunk.key == 1
            ? EMPTY
            : back(syllable, chunk.head, chunk.headFloor, chunk.tail, chunk.tailFloor);
    double all = TO_SYLLABLE * back / (total[syllable] + TO_SYLLABLE);
    for (int place = 0; place < PLACES; place++) {
      into[at + place] = TO_PLACE * all / (placeTotal[syllable * PLACES + place] + TO_PLACE);
    }
  }

  private double back(int syllable, int head, double headFloor, int tail, double tailFloor) {
    int i = syllables.initial(syllable);
    int l = syllables.last(syllable);
    double heads1 = head < 0 ? 0 : headCount[i * heads.size() + head];
    double tails1 = tail < 0 ? 0 : tailCount[l * tails.size() + tail];
    double first = (heads1 + TO_PART * headFloor) / (initialTotal[i] + TO_PART);
    double rest = (tails1 + TO_PART * tailFloor) / (lastTotal[l] + TO_PART);
    return 0.98 * first * rest + 1e-12;
  }
}
