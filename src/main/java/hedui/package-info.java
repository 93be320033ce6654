/** The audit as a whole: from a document to its report. */
@NullMarked
package hedui;

import org.jspecify.annotations.NullMarked;
