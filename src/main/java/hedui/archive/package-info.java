/** Many documents at once: incremental, resumable, and the picture of the whole. */
@NullMarked
package hedui.archive;

import org.jspecify.annotations.NullMarked;
