package hedui.term.sound;

import org.jspecify.annotations.Nullable;

/**
 * One English name made ready to be compared with many readings. Not for sharing between threads.
 */
final class SpelledName {
  private static final int WIDTH = Emissions.LONGEST + 1;

  private final Sounds sounds;
  private final byte[] name;
  private final double background;
  private final Emissions.Chunk[] chunks;
  private final int[] known;

  /** For each syllable and each place of the name: the letters from there on, made when needed. */
  private final double[] @Nullable [] rows;

  SpelledName(Sounds sounds, byte[] name) {
    this.sounds = sounds;
    this.name = name;
    this.background = sounds.letters().logLikelihood(name);
    this.rows = new double[sounds.syllables().size() * (name.length + 1)][];
    int cells = (name.length + 1) * WIDTH;
    chunks = new Emissions.Chunk[cells];
    known = new int[cells];
    for (int from = 0; from <= name.length; from++) {
      for (int length = 0; length < WIDTH && from + length <= name.length; length++) {
        int cell = from * WIDTH + length;
        int to = from + length;
        chunks[cell] = sounds.emissions().chunk(name, from, to);
        known[cell] = length == 0 ? -1 : sounds.chunk(name, from, to);
      }
    }
  }

  int letters() {
    return name.length;
  }

  /** What a syllable says of the letters from a place on, by how many and by its own place. */
  private double[] row(int syllable, int from) {
    double[] row = rows[syllable * (name.length + 1) + from];
    if (row == null) {
      int longest = Math.min(Emissions.LONGEST, name.length - from);
      row = new double[(longest + 1) * Emissions.PLACES];
      for (int length = 0; length <= longest; length++) {
        Emissions.Chunk chunk = chunks[from * WIDTH + length];
        sounds.emissions().fill(syllable, chunk, row, length * Emissions.PLACES);
      }
      rows[syllable * (name.length + 1) + from] = row;
    }
    return row;
  }

  private static int place(int i, int size) {
    if (size == 1) {
      return Emissions.ONLY;
    }
    return i == 0 ? Emissions.FIRST : i == size - 1 ? Emissions.LAST : Emissions.MIDDLE;
  }

  /** One step of the forward sum: what the letters before each place are worth after a syllable. */
  private void step(double[] before, int syllable, int place, double[] after) {
    int n = name.length;
    java.util.Arrays.fill(after, 0, n + 1, 0);
    for (int from = 0; from <= n; from++) {
      double mass = before[from];
      if (mass == 0) {
        continue;
      }
      double[] row = row(syllable, from);
      for (int at = place, to = from; at < row.length; at += Emissions.PLACES, to++) {
        after[to] += mass * row[at];
      }
    }
  }

  /** How much better, per letter, some syllables explain the name than chance does. */
  double fit(int[] reading) {
    int size = reading.length;
    int n = name.length;
    double[] now = new double[n + 1];
    double[] next = new double[n + 1];
    now[0] = 1;
    for (int i = 0; i < size; i++) {
      step(now, reading[i], place(i, size), next);
      double[] swap = now;
      now = next;
      next = swap;
    }
    return (Math.log(now[n]) - background) / Math.max(1, n);
  }

  /**
   * How well each stretch of a reading that begins at a place fits.
   *
   * @param reading syllables, -1 where a stretch must end
   * @param fits for each length from 2, the {@link #fit} of the stretch of that length
   * @return the longest stretch there is
   */
  int fits(int[] reading, int start, double[] fits) {
    int n = name.length;
    double[] now = new double[n + 1];
    double[] next = new double[n + 1];
    double[] end = new double[n + 1];
    now[0] = 1;
    int length = 0;
    while (length < fits.length - 1 && start + length < reading.length) {
      int syllable = reading[start + length];
      if (syllable < 0) {
        break;
      }
      length++;
      if (length > 1) {
        step(now, syllable, Emissions.LAST, end);
        fits[length] = (Math.log(end[n]) - background) / Math.max(1, n);
      }
      step(now, syllable, length == 1 ? Emissions.FIRST : Emissions.MIDDLE, next);
      double[] swap = now;
      now = next;
      next = swap;
    }
    return length;
  }

  /** All three tests of a reading. */
  SoundTests test(int[] reading) {
    int size = reading.length;
    int n = name.length;
    double[][] forward = new double[size + 1][n + 1];
    double[][] backward = new double[size + 1][n + 1];
    forward[0][0] = 1;
    for (int i = 0; i < size; i++) {
      step(forward[i], reading[i], place(i, size), forward[i + 1]);
    }
    backward[size][n] = 1;
    for (int i = size - 1; i >= 0; i--) {
      int place = place(i, size);
      for (int from = 0; from <= n; from++) {
        double sum = 0;
        double[] row = row(reading[i], from);
        for (int at = place, to = from; at < row.length; at += Emissions.PLACES, to++) {
          sum += row[at] * backward[i + 1][to];
        }
        backward[i][from] = sum;
      }
    }
    double log = Math.log(forward[size][n]);
    double gain = Double.NEGATIVE_INFINITY;
    int suspect = -1;
    int expected = -1;
    for (int i = 0; i < size; i++) {
      int place = place(i, size);
      double most = 0;
      int chunk = -1;
      for (int from = 0; from <= n; from++) {
        if (forward[i][from] == 0) {
          continue;
        }
        for (int length = 1; length <= Math.min(Emissions.LONGEST, n - from); length++) {
          int k = known[from * WIDTH + length];
          if (k >= 0) {
            double whole =
                forward[i][from] * sounds.best(k, place) * backward[i + 1][from + length];
            if (whole > most) {
              most = whole;
              chunk = k;
            }
          }
        }
      }
      if (chunk >= 0) {
        double sub = Math.log(most) - log - Math.log(sounds.prior(reading[i], place));
        if (sub > gain) {
          gain = sub;
          suspect = i;
          expected = sounds.bestSyllable(chunk, place);
        }
      }
    }
    double[] open = new double[n + 1];
    step(
        forward[size - 1], reading[size - 1], size == 1 ? Emissions.FIRST : Emissions.MIDDLE, open);
    double most = 0;
    for (int from = Math.max(0, n - Emissions.LONGEST); from < n; from++) {
      int k = known[from * WIDTH + n - from];
      if (k >= 0) {
        most = Math.max(most, open[from] * sounds.best(k, Emissions.LAST));
      }
    }
    double extension = most == 0 ? Double.NEGATIVE_INFINITY : Math.log(most) - log;
    return new SoundTests((log - background) / Math.max(1, n), gain, suspect, expected, extension);
  }
}
