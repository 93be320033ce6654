/** Pairs the sentences of two texts: a document becomes a bitext. */
@NullMarked
package hedui.align;

import org.jspecify.annotations.NullMarked;
