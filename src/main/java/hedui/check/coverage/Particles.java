package hedui.check.coverage;

import hedui.lexicon.EnglishText;
import java.util.Arrays;

/**
 * Finds the {@link SmallWords} of a part in its Chinese: each is looked for only near the homes of
 * its neighbours, among the characters that no content word owns. Holds scratch space.
 */
final class Particles {
  /** What {@link #assign} says of a firm word that was not found. */
  static final int LOST_FIRM = -1;

  /** What it proves that a word of each kind is not there, and that it is. */
  private static final double[] MISSED = {0, 1.9, 1.3, 0.8};

  private static final double[] FOUND = {0, -1.8, -1.5, -1.5};

  /** So far from the homes of its neighbours a small word may stand. */
  private static final int NEAR = 10;

  private static final int NEIGHBOURS = 6;

  private final SmallWords words;
  private boolean[] taken = new boolean[256];

  Particles(SmallWords words) {
    this.words = words;
  }

  /** What a token that was read by {@link #assign} proves: above nothing for a loss. */
  static double evidence(int outcome) {
    return outcome < 0 ? MISSED[-outcome] : FOUND[outcome];
  }

  /**
   * Looks for the small words of a part.
   *
   * @param outcomes of each token: its kind if it was found, minus its kind if not, else 0
   */
  void assign(Part part, Homes read, Places places, byte[] outcomes) {
    int characters = places.size();
    if (taken.length < characters) {
      taken = new boolean[characters + characters / 2];
    }
    Arrays.fill(taken, 0, characters, false);
    int tokens = read.tokens();
    for (int s = 0; s < part.english.length; s++) {
      EnglishText english = part.english[s];
      for (int t = 0; t < english.size(); t++) {
        int word = english.word(t);
        int token = part.firstToken[s] + t;
        boolean isParticle =
            word >= 0
                && words.kind(word) != 0
                && read.wordClass(token) == WordClass.FUNCTION
                && read.figure(token) == -1;
        outcomes[token] =
            !isParticle
                ? 0
                : take(read, places, token, tokens, words.homes(word))
                    ? words.kind(word)
                    : (byte) -words.kind(word);
      }
    }
  }

  private boolean take(Homes read, Places places, int token, int tokens, char[][] strings) {
    int expected = (int) ((token + 0.5) / tokens * places.size());
    int left = expected;
    for (int t = token - 1; t >= Math.max(0, token - NEIGHBOURS); t--) {
      if (read.level(t) > Homes.COMMON_CHAR) {
        left = read.home(t);
        break;
      }
    }
    int right = expected;
    for (int t = token + 1; t <= Math.min(tokens - 1, token + NEIGHBOURS); t++) {
      if (read.level(t) > Homes.COMMON_CHAR) {
        right = read.home(t);
        break;
      }
    }
    int best = -1;
    int length = 0;
    int nearest = NEAR;
    for (char[] string : strings) {
      for (int at = places.first(string[0]); at >= 0; at = places.next(at)) {
        int apart =
            Math.min(Math.abs(at - expected), Math.min(Math.abs(at - left), Math.abs(at - right)))
                - 3 * (string.length - 1);
        if (apart < nearest && isFree(read, places, at, string)) {
          nearest = apart;
          best = at;
          length = string.length;
        }
      }
    }
    if (best < 0) {
      return false;
    }
    Arrays.fill(taken, best, best + length, true);
    return true;
  }

  private boolean isFree(Homes read, Places places, int at, char[] string) {
    if (at + string.length > places.size()) {
      return false;
    }
    for (int i = 0; i < string.length; i++) {
      if (places.normal(at + i) != string[i] || taken[at + i] || read.owner(at + i) >= 0) {
        return false;
      }
    }
    return true;
  }
}
