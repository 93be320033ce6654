package hedui.align;

import hedui.lexicon.Lexicon;
import hedui.lexicon.Meanings;
import java.util.Arrays;
import java.util.Optional;

/** Finds what the dictionary associates in two texts, for {@link #associations}. */
final class DictionaryTable {
  private final int[] starts;
  private int[] targets;

  /** How sure the dictionary is of each pair. */
  private float[] weights;

  private int size;

  private final SourceTokens source;
  private final TargetTokens target;
  private final Lexicon lexicon;

  /** Numbers of the characters of the target types. */
  private final Vocabulary characters;

  /** Bits of the characters there are: most that are asked for are not. */
  private final long[] present = new long[64];

  /** For each character the first of the links to the types that hold it, -1 after the last. */
  private int[] firstLinks;

  private int[] lastLinks;
  private int[] nextLinks;
  private int[] linkTypes;

  /** The character behind it in the type, 0 behind the last. */
  private char[] linkNexts;

  private int links;

  private final Optional<Synonyms> synonyms;
  private final float[] row;
  private int[] touched = new int[64];
  private int touchedCount;

  /**
   * @param synonyms whether synonyms of translations count too, which costs time
   */
  DictionaryTable(SourceTokens source, TargetTokens target, Lexicon lexicon, boolean synonyms) {
    this.synonyms = synonyms ? Optional.of(new Synonyms(target.tokens, lexicon)) : Optional.empty();
    this.source = source;
    this.target = target;
    this.lexicon = lexicon;
    int types = target.tokens.typeCount();
    this.row = new float[types];
    this.characters = new Vocabulary(types);
    this.firstLinks = new int[types + 16];
    this.lastLinks = new int[types + 16];
    this.nextLinks = new int[2 * types];
    this.linkTypes = new int[2 * types];
    this.linkNexts = new char[2 * types];
    indexChars();
    int words = source.tokens.typeCount();
    this.starts = new int[words + 1];
    this.targets = new int[8 * words];
    this.weights = new float[8 * words];
    for (int type = 0; type < words; type++) {
      row(type, source.tokens.keys[type]);
      starts[type + 1] = size;
    }
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
    if (links >= linkNexts.length) {
      linkNexts = Arrays.copyOf(linkNexts, nextLinks.length);
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
      if (size >= weights.length) {
        weights = Arrays.copyOf(weights, targets.length);
      }
      targets[size] = z;
      weights[size++] = row[z];
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

  /** The table: how much likelier each pair is to meet than any two words of these texts. */
  Associations associations() {
    Tokens from = source.tokens;
    Tokens to = target.tokens;
    float[] forward = new float[size];
    float[] backward = new float[size];
    double[] columns = new double[to.typeCount()];
    for (int e = 0; e < from.typeCount(); e++) {
      double mass = 0;
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        mass += weights[i] * Associations.p(to, targets[i]);
        columns[targets[i]] += weights[i] * Associations.p(from, e);
      }
      for (int i = starts[e]; i < starts[e + 1]; i++) {
        forward[i] = (float) (weights[i] / (mass + Tuning.smooth));
      }
    }
    for (int i = 0; i < size; i++) {
      backward[i] = (float) (weights[i] / (columns[targets[i]] + Tuning.smooth));
    }
    return new Associations(starts, targets, forward, backward, weights, size);
  }
}
