package hedui.align;

import hedui.lexicon.Lexicon;
import hedui.lexicon.Uses;

/**
 * Chinese words of a text that mean nearly what a translation of an English word means: both
 * translate some other English word. {@code homely} is 不好看, and so is {@code ugly}, which is 丑 too.
 */
final class Synonyms {
  /** A string that translates so many words means nothing in particular. */
  private static final int MOST_USES = 40;

  private final Lexicon lexicon;
  private final Uses uses;

  /** For each English word 1 and the first of its links, 0 for none. */
  private final int[] firstLinks;

  private int[] nextLinks = new int[1024];
  private int[] linkTypes = new int[1024];
  private int links;

  private final float[] sums;
  private int[] found = new int[256];
  private int count;

  Synonyms(Tokens target, Lexicon lexicon) {
    this.lexicon = lexicon;
    uses = lexicon.uses();
    firstLinks = new int[lexicon.words()];
    sums = new float[target.typeCount()];
    for (int type = 0; type < sums.length; type++) {
      int string = target.ids[type];
      if (string >= 0) {
        for (int i = uses.first(string); i < uses.first(string + 1); i++) {
          link(uses.word(i), type);
        }
      }
    }
  }

  private void link(int word, int type) {
    nextLinks = Vocabulary.room(nextLinks, links);
    linkTypes = Vocabulary.room(linkTypes, links);
    nextLinks[links] = firstLinks[word];
    linkTypes[links] = type;
    firstLinks[word] = ++links;
  }

  /** Finds those of a word, for {@link #type} and {@link #weight}; returns how many there are. */
  int find(int word) {
    for (int k = 0; k < count; k++) {
      sums[found[k]] = 0;
    }
    count = 0;
    for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
      int string = lexicon.translation(i);
      int from = uses.first(string);
      int to = uses.first(string + 1);
      if (to - from > MOST_USES) {
        continue;
      }
      for (int k = from; k < to; k++) {
        int other = uses.word(k);
        int link = other == word ? 0 : firstLinks[other];
        if (link > 0) {
          float share = 1f / ((to - from) * (lexicon.first(other + 1) - lexicon.first(other)));
          for (; link > 0; link = nextLinks[link - 1]) {
            add(linkTypes[link - 1], share);
          }
        }
      }
    }
    return count;
  }

  private void add(int type, float share) {
    if (sums[type] == 0) {
      found = Vocabulary.room(found, count);
      found[count++] = type;
    }
    sums[type] += share;
  }

  int type(int index) {
    return found[index];
  }

  /** How sure a synonym is, a whole translation being 1. */
  float weight(int index) {
    return Math.min(Tuning.synonymMost, Tuning.synonym * sums[found[index]]);
  }
}
