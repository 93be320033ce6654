package hedui.term.sound;

/**
 * What the three tests of a transliteration measured, in natural logarithms.
 *
 * @param fit how much better the syllables explain the letters than chance, per letter
 * @param gain the most that another syllable in one place would gain
 * @param suspect the place, from 0, where it would; -1 if nothing known fits better anywhere
 * @param expected the number of the syllable that would; -1 if none
 * @param extension what one more syllable at the end would gain
 */
record SoundTests(double fit, double gain, int suspect, int expected, double extension) {}
