/**
 * Makes the binary resources of the lexicon from ECDICT while the program is built; not used when
 * it runs. A new resource is a {@link ResourceBuilder} in the list of {@link BuildResources}.
 */
@NullMarked
package hedui.lexicon.build;

import org.jspecify.annotations.NullMarked;
