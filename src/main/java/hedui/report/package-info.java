/** What was found, written for people and for machines, one renderer a format. */
@NullMarked
package hedui.report;

import org.jspecify.annotations.NullMarked;
