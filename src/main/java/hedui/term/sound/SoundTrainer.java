package hedui.term.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns from pairs of an English name and its reading what each syllable stands for, by
 * expectation maximisation over all ways to part the letters among the syllables.
 */
final class SoundTrainer {
  private static final int ROUNDS = 5;
  private static final double[] START_BY_LENGTH = {0, 1, 1, .7, .3, .1, .03, .01};
  private static final int WIDTH = Emissions.LONGEST + 1;

  /** Less than this is left to the fall-back: it costs space and explains nothing. */
  private static final float KEEP = 0.3f;

  /** Letters that a syllable may lie from its even share of the name. */
  private static final double BAND = 3.6;

  /** One name and its reading. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
  record Pair(byte[] name, int[] reading) {}

  private final Syllables syllables;
  private final LongTable pairs = new LongTable(1 << 20);
  private float[] likelihood = new float[1 << 20];
  private final float[] trigrams;
  private float[] counts = new float[0];

  private SoundTrainer(Syllables syllables, List<Pair> data) {
    this.syllables = syllables;
    this.trigrams = Letters.count(data.stream().map(Pair::name).toList());
  }

  /** What training leaves: pairs of syllable and letters, counts by place, trigrams. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
  record Trained(Syllables syllables, LongTable pairs, float[] counts, float[] trigrams) {
    Sounds sounds() {
      return new Sounds(syllables, pairs, counts, trigrams);
    }
  }

  /** Trains, leaves out the worst of the pairs, and trains on. */
  static Trained train(Syllables syllables, List<Pair> data, double trim) {
    SoundTrainer trainer = new SoundTrainer(syllables, data);
    for (int round = 0; round < ROUNDS; round++) {
      trainer.round(data);
    }
    Trained first = trainer.trained();
    Sounds sounds = first.sounds();
    double[] fit = new double[data.size()];
    for (int i = 0; i < fit.length; i++) {
      fit[i] = new SpelledName(sounds, data.get(i).name()).fit(data.get(i).reading());
    }
    double[] sorted = fit.clone();
    Arrays.sort(sorted);
    double limit = sorted[(int) (trim * sorted.length)];
    List<Pair> kept = new ArrayList<>();
    for (int i = 0; i < fit.length; i++) {
      if (fit[i] >= limit) {
        kept.add(data.get(i));
      }
    }
    trainer.round(kept);
    return trainer.trained();
  }

  /** Keeps what was seen at all; the rest is the fall-back's. */
  private Trained trained() {
    LongTable kept = new LongTable(1 << 14);
    float[] keptCounts = new float[counts.length];
    for (int p = 0; p < pairs.size(); p++) {
      float sum = 0;
      for (int place = 0; place < Emissions.PLACES; place++) {
        sum += counts[p * Emissions.PLACES + place];
      }
      if (sum >= KEEP) {
        int k = kept.add(pairs.key(p));
        System.arraycopy(
            counts, p * Emissions.PLACES, keptCounts, k * Emissions.PLACES, Emissions.PLACES);
      }
    }
    return new Trained(
        syllables, kept, Arrays.copyOf(keptCounts, kept.size() * Emissions.PLACES), trigrams);
  }

  private void round(List<Pair> data) {
    counts = new float[Math.max(counts.length, likelihood.length)];
    for (Pair pair : data) {
      expect(pair);
    }
    Emissions emissions = new Emissions(syllables, pairs, counts, new Letters(trigrams).unigram());
    for (int p = 0; p < pairs.size(); p++) {
      for (int place = 0; place < Emissions.PLACES; place++) {
        likelihood[p * Emissions.PLACES + place] = emissions.seen(p, place);
      }
    }
  }

  private void expect(Pair pair) {
    byte[] name = pair.name();
    int[] reading = pair.reading();
    int n = name.length;
    int m = reading.length;
    int[] slot = new int[m * (n + 1) * WIDTH];
    Arrays.fill(slot, -1);
    double[][] forward = new double[m + 1][n + 1];
    double[][] backward = new double[m + 1][n + 1];
    forward[0][0] = 1;
    for (int i = 0; i < m; i++) {
      int place = m == 1 ? Emissions.ONLY : i == 0 ? 0 : i == m - 1 ? 2 : 1;
      for (int from = 0; from <= n; from++) {
        if (forward[i][from] == 0) {
          continue;
        }
        for (int length = 0; length < WIDTH && from + length <= n; length++) {
          int to = from + length;
          if (Math.abs(to - (i + 1.0) * n / m) > BAND || (i == m - 1 && to != n)) {
            continue;
          }
          int p = slot(reading[i], Spelling.key(name, from, to));
          slot[(i * (n + 1) + from) * WIDTH + length] = p;
          forward[i + 1][to] += forward[i][from] * likelihood[p * Emissions.PLACES + place];
        }
      }
    }
    double whole = forward[m][n];
    if (!(whole > 0)) {
      return;
    }
    backward[m][n] = 1;
    for (int i = m - 1; i >= 0; i--) {
      int place = m == 1 ? Emissions.ONLY : i == 0 ? 0 : i == m - 1 ? 2 : 1;
      for (int from = 0; from <= n; from++) {
        if (forward[i][from] == 0) {
          continue;
        }
        for (int length = 0; length < WIDTH && from + length <= n; length++) {
          int p = slot[(i * (n + 1) + from) * WIDTH + length];
          if (p < 0) {
            continue;
          }
          double rest = likelihood[p * Emissions.PLACES + place] * backward[i + 1][from + length];
          backward[i][from] += rest;
          counts[p * Emissions.PLACES + place] += (float) (forward[i][from] * rest / whole);
        }
      }
    }
  }

  private int slot(int syllable, long chunk) {
    int before = pairs.size();
    int p = pairs.add(Emissions.key(syllable, chunk));
    if (pairs.size() > before) {
      if (likelihood.length < pairs.size() * Emissions.PLACES) {
        likelihood = Arrays.copyOf(likelihood, likelihood.length * 2);
        counts = Arrays.copyOf(counts, likelihood.length);
      }
      Arrays.fill(
          likelihood,
          p * Emissions.PLACES,
          (p + 1) * Emissions.PLACES,
          (float) start(syllable, chunk));
    }
    return p;
  }

  private double start(int syllable, long chunk) {
    byte[] letters = Spelling.letters(chunk);
    if (letters.length == 0) {
      return 0.001;
    }
    double start = 0.01 * START_BY_LENGTH[letters.length];
    return likely(syllables.initialName(syllable), (char) ('a' + letters[0])) ? 8 * start : start;
  }

  /** Letters that a syllable with such an initial may well begin to stand for. */
  private static boolean likely(String initial, char letter) {
    String letters =
        switch (initial) {
          case "b" -> "bpv";
          case "p" -> "pb";
          case "m" -> "m";
          case "f" -> "fpvw";
          case "d" -> "dt";
          case "t" -> "td";
          case "n" -> "n";
          case "l" -> "lr";
          case "g" -> "gckj";
          case "k" -> "kcqg";
          case "h" -> "hwgjk";
          case "j" -> "jgzcky";
          case "q" -> "ctqjkg";
          case "x" -> "xshc";
          case "zh" -> "jzgd";
          case "ch" -> "cts";
          case "sh" -> "shcx";
          case "r" -> "rjlz";
          case "z" -> "zsct";
          case "c" -> "ctzs";
          case "s" -> "scztx";
          case "w" -> "wvuoh";
          case "y" -> "yijeauh";
          default -> "aeiouyh";
        };
    return letters.indexOf(letter) >= 0;
  }
}
