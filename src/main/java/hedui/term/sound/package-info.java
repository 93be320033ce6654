/**
 * Whether a Chinese transliteration sounds like the English name it stands for: a model of what
 * each Mandarin syllable spells in names, learnt from a dictionary's person names while the program
 * is built.
 */
@NullMarked
package hedui.term.sound;

import org.jspecify.annotations.NullMarked;
