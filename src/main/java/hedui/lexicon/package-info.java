/** The bilingual dictionary: which Chinese may stand for an English word, and how likely. */
@NullMarked
package hedui.lexicon;

import org.jspecify.annotations.NullMarked;
