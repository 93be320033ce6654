package hedui.align;

/**
 * The weights of the aligner, round numbers set by hand. Those that were searched for were searched
 * on whole sets of the documentation's table, so its figures are no test on unseen text.
 */
final class Tuning {
  // Null floors: the likelihood ratio of a token that nothing in its bead explains, by what it is.
  // A number without its equal says much, a word that the dictionary lacks says little.
  static final float numberFloor = 0.1f;
  static final float wordFloor = 0.55f;
  static final float functionFloor = 0.75f;
  static final float phraseFloor = 0.75f;
  static final float nameFloor = 0.5f;
  static final float unknownFloor = 0.7f;
  static final float latinFloor = 0.3f;
  static final float chineseFloor = 0.35f;
  static final float unknownCharFloor = 0.7f;
  static final float markFloor = 0.6f;
  static final float quoteFloor = 0.6f;

  // How much the parts of a bead's score count.
  static final float lexical = 0.8f;
  static final float length = 0.55f;

  /** The variance of the length of a translation, per byte (Gale and Church 1993). */
  static final float variance = 6.8f;

  /** The bytes of Chinese for one of English in texts of all kinds. */
  static final double usualRatio = 0.95;

  /** How many bytes of English that is worth in a text. */
  static final double usualBytes = 1500;

  /** How sure an overlap of two characters with a translation is, a whole one being 1. */
  static final float partial = 0.35f;

  /** The same of one character. */
  static final float oneChar = 0.07f;

  /** The same of a synonym of a translation, by how sure it is that it is one, and at most. */
  static final float synonym = 2f;

  static final float synonymMost = 0.3f;

  /** Less sure synonyms are left out. */
  static final float synonymLeast = 0.03f;

  /** Keeps the ratio of words that stand once in a text from growing with its length. */
  static final float smooth = 0.0015f;

  /** Tokens that the background of a short text is taken to have at least. */
  static final double background = 600;

  /** How often the edges of a bead agree because they translate each other. */
  static final float edgesAgree = 0.6f;

  /** How often paragraphs begin together. */
  static final float linesAgree = 0.8f;

  /**
   * What it costs to join a heading to something else, or two speakers: more than any words say.
   */
  static final float joinedTurns = 40;

  // Learning: how many uses the dictionary's own estimate is worth, and when two words that nothing
  // explains are taken for each other.
  static final float dictionaryUses = 8;
  static final float unexplained = 0.15f;
  static final float meetShare = 0.4f;
  static final float meetFactor = 4;
  static final float learned = 0.35f;

  /** How many beads the general frequencies of shapes are worth. */
  static final float shapePrior = 50;

  /** What each further segment without a counterpart costs after the first, in nats. */
  static final float nullRun = 3f;

  /** The score, in nats, below which a segment has no counterpart in its bead. */
  static final float uncovered = -3.4f;

  private Tuning() {}
}
