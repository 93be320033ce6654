package hedui.lexicon;

/**
 * A translation that a user adds to the dictionary.
 *
 * @param english a word, or a phrase of two or three, in any case
 * @param chinese in either script
 */
public record LexiconEntry(String english, String chinese) {}
