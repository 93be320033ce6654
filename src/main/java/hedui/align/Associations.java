package hedui.align;

import hedui.lexicon.Lexicon;
import hedui.lexicon.Meanings;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which target types may translate each source type of a document, and how much more likely they
 * are to stand where it stands than anywhere: a sparse matrix of likelihood ratios, by source type.
 */
final class Associations {
  final int[] starts;
  int[] targets = new int[1024];

  /** t(z|e) / p(z). */
  float[] forward = new float[1024];

  /** u(e|z) / p(e). */
  float[] backward = new float[1024];

  /** How sure the dictionary is, 0 to 1: 1 for a whole translation. */
  float[] strength = new float[0];

  private int size;

  private final SourceTokens source;
  private final TargetTokens target;
  private final Lexicon lexicon;

  /** Numbers of the characters of the target types. */
  private final Vocabulary characters = new Vocabulary();

  /** Bits of the characters there are: most that are asked for are not. */
  private final long[] present = new long[64];

  /** For each character the first of the links to the types that hold it, -1 after the last. */
  private int[] firstLinks = new int[256];

  private int[] lastLinks = new int[256];
  private int[] nextLinks = new int[256];
  private int[] linkTypes = new int[256];

  /** The character behind it in the type, 0 behind the last. */
  private char[] linkNexts = new char[256];

  private int links;

  private final Optional<Synonyms> synonyms;
  private final float[] row;
  private int[] touched = new int[256];
  private int touchedCount;

  /**
   * @param synonyms whether synonyms of translations count too, which costs time
   */
  Associations(SourceTokens source, TargetTokens target, Lexicon lexicon, boolean synonyms) {
    this.synonyms = synonyms ? Optional.of(new Synonyms(target.tokens, lexicon)) : Optional.empty();
    this.source = source;
    this.target = target;
    this.lexicon = lexicon;
    Tokens from = source.tokens;
    this.starts = new int[from.typeCount() + 1];
    this.row = new float[target.tokens.typeCount()];
    indexChars();
    for (int type = 0; type < from.typeCount(); type++) {
      row(type, from.keys[type]);
      starts[type + 1] = size;
    }
    ratios();
  }

  private void indexChars() {
    Tokens to = target.tokens;
    for (int type = 0; type < to.typeCount(); type++) {
      int id = to.ids[type];
      if (id >= 0) {
        char c = lexicon.chineseChar(id, 0);
        for (int i = 1; i <= lexicon.chineseLength(id); i++) {
          char next = i < lexicon.chineseLength(id) ? lexicon.chineseChar(id, i) : 0;
          link(c, next, type);
          c = next;
        }
      }
    }
  }

  private void link(char c, char next, int type) {
    int known = characters.size();
    int number = characters.add(c);
    firstLinks = Vocabulary.room(firstLinks, number);
    lastLinks = Vocabulary.room(lastLinks, number);
    nextLinks = Vocabulary.room(nextLinks, links);
    linkTypes = Vocabulary.room(linkTypes, links);
    if (links == linkNexts.length) {
      linkNexts = Arrays.copyOf(linkNexts, 2 * links);
    }
    linkNexts[links] = next;
    if (number == known) {
      firstLinks[number] = links;
      present[c >>> 6 & 63] |= 1L << c;
    } else {
      nextLinks[lastLinks[number]] = links;
    }
    lastLinks[number] = links;
    nextLinks[links] = -1;
    linkTypes[links++] = type;
  }

  private int firstLink(char c) {
    if ((present[c >>> 6 & 63] & 1L << c) == 0) {
      return -1;
    }
    int number = characters.find(c);
    return number < 0 ? -1 : firstLinks[number];
  }

  private void row(int type, long key) {
    touchedCount = 0;
    int same = target.tokens.vocabulary.find(key);
    if (key < 0 && same >= 0) {
      touch(same, 1);
    }
    int id = source.tokens.ids[type];
    if (id >= 0) {
      // A known word may stand in the Chinese as it is.
      if (target.hasLatin()) {
        String word = lexicon.word(id);
        int latin = target.tokens.vocabulary.find(Vocabulary.hash(word, 0, word.length()));
        if (latin >= 0) {
          touch(latin, 1);
        }
      }
      meanings(id);
      for (int i = 0; i < SourceTokens.forms(); i++) {
        int form = source.form(type, i);
        if (form >= 0) {
          meanings(form);
        }
      }
    }
    for (int i = 0; i < touchedCount; i++) {
      int z = touched[i];
      targets = Vocabulary.room(targets, size);
      if (size >= forward.length) {
        forward = Arrays.copyOf(forward, targets.length);
      }
      targets[size] = z;
      forward[size++] = row[z];
      row[z] = 0;
    }
  }

  private void touch(int z, float weight) {
    if (row[z] == 0) {
      touched = Vocabulary.room(touched, touchedCount);
      touched[touchedCount++] = z;
    }
    row[z] = Math.max(row[z], weight);
  }

  private void meanings(int word) {
    translations(word);
    if (synonyms.isPresent()) {
      Synonyms near = synonyms.get();
      int count = near.find(word);
      for (int i = 0; i < count; i++) {
        float weight = near.weight(i);
        if (weight > Tuning.synonymLeast) {
          touch(near.type(i), weight);
        }
      }
    }
  }

  private void translations(int word) {
    Meanings meanings = lexicon.meanings(word);
    for (int kind = 0; kind < meanings.kinds(); kind++) {
      for (int link = firstLink(meanings.kind(kind)); link >= 0; link = nextLinks[link]) {
        int type = linkTypes[link];
        char next = linkNexts[link];
        boolean two = next != 0 && meanings.isFollowed(kind, next);
        int id = target.tokens.ids[type];
        int length = lexicon.chineseLength(id);
        if ((two || length == 1) && meanings.contains(id)) {
          touch(type, 1);
        } else if (two) {
          touch(type, Tuning.partial);
        } else {
          touch(
              type, length <= 2 && meanings.isInShort(kind) ? Tuning.oneChar : Tuning.oneChar / 2);
        }
      }
    }
  }

  private void ratios() {
    Tokens from = source.tokens;
    Tokens to = target.tokens;
    backward = new float[forward.length];
    strength = Arrays.copyOf(forward, size);
    double[] columns = new double[to.typeCount()];
    for (int e = 0; e < from.typeCount(); e++) {
      double mass = 0;
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        mass += forward[i] * p(to, targets[i]);
        columns[targets[i]] += forward[i] * p(from, e);
      }
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        backward[i] = forward[i];
        forward[i] = (float) (forward[i] / (mass + Tuning.smooth));
      }
    }
    for (int i = 0; i < size; i++) {
      backward[i] = (float) (backward[i] / (columns[targets[i]] + Tuning.smooth));
    }
  }

  /**
   * How likely a type is to stand anywhere. A short text says little of that: its words would all
   * seem common, and nothing could speak for a translation, so it counts as a part of a longer one.
   */
  private static double p(Tokens tokens, int type) {
    return tokens.counts[type] / Math.max(tokens.size + 1.0, Tuning.background);
  }

  int size() {
    return size;
  }

  private Associations(Associations other, int[] starts) {
    this.source = other.source;
    this.target = other.target;
    this.lexicon = other.lexicon;
    this.row = other.row;
    this.synonyms = Optional.empty();
    this.starts = starts;
  }

  /**
   * The table after a first pass.
   *
   * @param uses how often each association was used
   * @param pairs source and target types that met unexplained, by {@code source << 32 | target}
   * @param meetings in how many beads each pair met
   */
  Associations learned(float[] uses, Vocabulary pairs, int[] meetings, Tokens from, Tokens to) {
    long[] found = new long[pairs.size()];
    int[] count = {0};
    pairs.forEach(
        (pair, number) -> {
          int e = (int) (pair >>> 32);
          int z = (int) (long) pair;
          double expected = (double) from.counts[e] * to.counts[z] / Math.max(1, from.segments);
          int n = meetings[number];
          if (n >= 2
              && n > Tuning.meetShare * Math.min(from.counts[e], to.counts[z])
              && n > Tuning.meetFactor * expected) {
            // Sorted by source type; the count of meetings is looked up again below.
            found[count[0]++] = pair;
          }
        });
    long[] fresh = Arrays.copyOf(found, count[0]);
    Arrays.sort(fresh);
    Associations learned = new Associations(this, new int[starts.length]);
    int capacity = size + fresh.length;
    learned.targets = new int[capacity];
    learned.forward = new float[capacity];
    learned.backward = new float[capacity];
    learned.strength = new float[capacity];
    double[] usesOfTarget = new double[to.typeCount()];
    for (int i = 0; i < size; i++) {
      usesOfTarget[targets[i]] += uses[i];
    }
    int at = 0;
    int next = 0;
    for (int e = 0; e + 1 < starts.length; e++) {
      double used = 0;
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        used += uses[i];
      }
      double pe = p(from, e);
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        int z = targets[i];
        double pz = p(to, z);
        double forwardProbability =
            (uses[i] + Tuning.dictionaryUses * forward[i] * pz) / (used + Tuning.dictionaryUses);
        double backwardProbability =
            (uses[i] + Tuning.dictionaryUses * backward[i] * pe)
                / (usesOfTarget[z] + Tuning.dictionaryUses);
        learned.targets[at] = z;
        learned.strength[at] = strength[i];
        learned.forward[at] = (float) (forwardProbability / (pz + Tuning.smooth));
        learned.backward[at++] = (float) (backwardProbability / (pe + Tuning.smooth));
      }
      for (; next < fresh.length && (int) (fresh[next] >>> 32) == e; next++) {
        int z = (int) fresh[next];
        int n = meetings[pairs.find(fresh[next])];
        learned.targets[at] = z;
        learned.strength[at] = 0.5f;
        learned.forward[at] =
            (float) (Tuning.learned * n / (from.counts[e] + 1.0) / (p(to, z) + Tuning.smooth));
        learned.backward[at++] =
            (float) (Tuning.learned * n / (to.counts[z] + 1.0) / (pe + Tuning.smooth));
      }
      learned.starts[e + 1] = at;
    }
    learned.size = at;
    return learned;
  }
}
