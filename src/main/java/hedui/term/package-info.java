/**
 * Names and terms: termbases, name lists, transliterations, and how they are found in running text.
 */
@NullMarked
package hedui.term;

import org.jspecify.annotations.NullMarked;
