/** The audit as a whole: from a document to its report, and the formats that it is written in. */
@NullMarked
package hedui.audit;

import org.jspecify.annotations.NullMarked;
