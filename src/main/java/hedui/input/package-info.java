/**
 * Files and streams become documents. Every complaint names the file, the place in it and what to
 * do.
 */
@NullMarked
package hedui.input;

import org.jspecify.annotations.NullMarked;
