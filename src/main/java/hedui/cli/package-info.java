/** The command line: the only place that sees arguments, streams and the exit status. */
@NullMarked
package hedui.cli;

import org.jspecify.annotations.NullMarked;
