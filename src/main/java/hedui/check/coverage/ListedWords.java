package hedui.check.coverage;

import hedui.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The English words that coverage treats by lists, by their ids in a dictionary. Immutable; looked
 * up once for a dictionary, for that costs as much as reading a short document.
 */
final class ListedWords {
  /**
   * Everyday words that correct translations leave without a home in four cases of ten or more:
   * counted on post-edited pairs, those with 25 occurrences and of general use.
   */
  private static final String LIGHT =
      """
      across place go back hold away cause instead come front carry show run along make stand once
      good reach due act far give face take put set keep bring turn next know build work time case
      please fact part point number course able sure
      """;

  /** What speakers say to each other: translated in other words or not at all. */
  private static final String COURTESIES =
      """
      hello hi everyone everybody pleasure ahead hand thank thanks welcome sir madam guess glad
      appreciate sorry folks
      """;

  /** Those of the dictionary that was asked for last: a run has one. */
  private static volatile @Nullable ListedWords last;

  private final Lexicon lexicon;
  private final boolean[] light;
  private final SmallWords small;
  private final Cuts cuts;

  private ListedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.small = new SmallWords(lexicon);
    this.cuts = new Cuts(lexicon);
    this.light = new boolean[lexicon.words()];
    for (String word : (LIGHT + COURTESIES).strip().split("\\s+")) {
      int id = lexicon.find(word);
      if (id >= 0) {
        light[id] = true;
      }
    }
  }

  static ListedWords of(Lexicon lexicon) {
    ListedWords known = last;
    if (known == null || known.lexicon != lexicon) {
      known = new ListedWords(lexicon);
      last = known;
    }
    return known;
  }

  /** Whether correct translations often leave a word without a home. */
  boolean isLight(int word) {
    return light[word];
  }

  SmallWords small() {
    return small;
  }

  Cuts cuts() {
    return cuts;
  }
}
