package hedui.check.coverage;

import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;

/**
 * What a token without a home proves depends on what it is and how many translations the dictionary
 * knows.
 *
 * <p>The figures of each class are the logarithm of how much more often a word is found at that
 * level (without a home, a common character, a paraphrase, a rare character, two, a whole
 * translation, the same) where its passage was left out than where it was translated. Translated:
 * the words of 9,000 post-edited sentence pairs. Left out: a piece of 5 to 14 words of another
 * sentence glued on, every other time of one that shares a word, so that accidental hits and
 * competition count too. Cut off at 4; {@code CoverageBench count} repeats the count.
 */
enum WordClass {
  /** Grammar, or a word that stands for anything: never looked at. */
  FUNCTION(0, 0, 0, 0, 0, 0, 0),
  /** Digits and what belongs to them. */
  NUMBER(2.9, 0.6, 0.6, 0.6, -1.4, -2.0, -4.0),
  /** Capitalised inside a sentence, and in the dictionary. */
  NAME(2.1, 0.3, -1.1, -2.0, -2.7, -3.2, -3.9),
  /** Capitalised inside a sentence, and not in the dictionary. */
  UNKNOWN_NAME(0.7, 0.6, 0.6, 0.6, 0.2, -0.9, -4.0),
  /** AWS, Q4, iPhone. */
  ACRONYM(1.7, 0.9, 0.6, -0.3, -2.0, -2.5, -4.0),
  /** Words by how many strings the dictionary has for them. */
  FEW(1.9, -0.5, -1.8, -2.4, -3.1, -3.5, -4.0),
  SOME(2.0, 0, -1.2, -2.3, -2.6, -3.2, -3.8),
  MANY(1.8, 0.3, -0.6, -2.0, -2.0, -3.1, -3.8),
  VERY_MANY(1.7, 0.2, -0.2, -1.8, -1.5, -2.8, -3.8),
  /** Not in the dictionary. */
  UNKNOWN(0.1, 0.1, 0, -1.0, -2.0, -3.0, -3.2),
  /** Without a home, but the same word has one elsewhere in the sentence. */
  REPEATED(0.2, -1.0, -1.0, 0, 0, 0, 0),
  /** Make, go, back: words that translations turn into others. */
  LIGHT(1.0, -0.1, -0.3, -1.5, -2.2, -2.7, -3.0);

  @SuppressWarnings("ImmutableEnumChecker") // Never written to and never handed out.
  private final double[] evidence;

  WordClass(double... evidence) {
    this.evidence = evidence;
  }

  /** What a home at a level of {@link Homes} proves; above nothing: for a loss. */
  double evidence(int level) {
    return evidence[level];
  }

  /**
   * Whether words of other sense may render it: what names a thing by itself is not paraphrased.
   */
  boolean hasKin() {
    return switch (this) {
      case NAME, FEW, SOME, MANY, VERY_MANY, LIGHT -> true;
      default -> false;
    };
  }

  /** Whether such a word without a home tells of a loss by itself. */
  boolean tells() {
    return this != FUNCTION && this != UNKNOWN && this != REPEATED && this != LIGHT;
  }

  static WordClass of(EnglishText text, int token, int strings, Lexicon lexicon) {
    int word = text.word(token);
    int lemma = text.lemma(token);
    switch (text.kind(token)) {
      case NUMBER -> {
        return NUMBER;
      }
      case MIXED -> {
        return ACRONYM;
      }
      default -> {}
    }
    int length = text.end(token) - text.start(token);
    if (length == 1 || (word >= 0 && lexicon.is(word, Lexicon.FUNCTION))) {
      return FUNCTION;
    }
    if (word < 0
        && text.text().indexOf('\'', text.start(token)) >= 0
        && text.text().indexOf('\'', text.start(token)) < text.end(token)) {
      return FUNCTION;
    }
    if (isTitle(text, token)) {
      return FUNCTION;
    }
    if (text.isAcronym(token) || hasInnerCapital(text, token)) {
      return ACRONYM;
    }
    boolean known = strings > 0;
    if (text.isCapitalised(token)) {
      boolean first = token == 0;
      if (!known) {
        return UNKNOWN_NAME;
      }
      if (!first || (word >= 0 && lexicon.is(word, Lexicon.CAPITALISED)) || lemma < 0) {
        return NAME;
      }
    }
    if (!known) {
      return UNKNOWN;
    }
    return strings <= 3 ? FEW : strings <= 8 ? SOME : strings <= 20 ? MANY : VERY_MANY;
  }

  private static boolean isTitle(EnglishText text, int token) {
    int length = text.end(token) - text.start(token);
    return length <= 3
        && length >= 2
        && text.isCapitalised(token)
        && switch (text.text().substring(text.start(token), text.end(token))) {
          case "Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "II", "III" -> true;
          default -> false;
        };
  }

  private static boolean hasInnerCapital(EnglishText text, int token) {
    for (int i = text.start(token) + 1; i < text.end(token); i++) {
      if (Character.isUpperCase(text.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
