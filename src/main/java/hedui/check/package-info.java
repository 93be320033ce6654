/**
 * The checks: each looks for one kind of defect in what was read of a bitext and reports findings.
 */
@NullMarked
package hedui.check;

import org.jspecify.annotations.NullMarked;
