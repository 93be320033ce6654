/**
 * Amounts, percentages, dates and the like in English and Chinese text, read exactly, with their
 * place.
 */
@NullMarked
package hedui.quantity;

import org.jspecify.annotations.NullMarked;
