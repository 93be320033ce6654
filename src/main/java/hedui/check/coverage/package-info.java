/**
 * How much of either side of a bead the other accounts for: every content word of the English is
 * given at most one home among the Chinese characters, and runs of words without a home are weighed
 * against what correct translations leave without one.
 */
@NullMarked
package hedui.check.coverage;

import org.jspecify.annotations.NullMarked;
