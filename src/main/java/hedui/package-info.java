/**
 * The library: {@link hedui.Hedui} audits, {@link hedui.Audit} is what it found. Nothing else is
 * meant for other programs.
 */
@NullMarked
package hedui;

import org.jspecify.annotations.NullMarked;
