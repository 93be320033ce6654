/**
 * Sentences: English by a statistical model and rules, Chinese by Unicode's rules and those it
 * lacks.
 */
@NullMarked
package hedui.segment;

import org.jspecify.annotations.NullMarked;
