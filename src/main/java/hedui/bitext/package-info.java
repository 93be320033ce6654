/**
 * The vocabulary of the whole program: lines and segments of a text, the beads that pair them, and
 * what could not be read. Records only; nothing here knows how a text is read, aligned or checked.
 */
@NullMarked
package hedui.bitext;

import org.jspecify.annotations.NullMarked;
