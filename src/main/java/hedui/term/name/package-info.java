/**
 * Names in a document: who and what its English names, and how its Chinese renders each of them:
 * kept in Latin letters, by an accepted Chinese name, by its sound, or by a translation.
 */
@NullMarked
package hedui.term.name;

import org.jspecify.annotations.NullMarked;
