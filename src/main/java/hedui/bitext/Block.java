package hedui.bitext;

import java.util.List;

/**
 * A piece of a document whose two sides belong together before any sentence is aligned: a paragraph
 * with its translation, a unit of a translation memory, or two whole texts.
 *
 * @param id the unit's own id, which its bead keeps; empty if it has none
 * @param speaker who speaks; empty if nobody is known to
 * @param language the written standard of its Chinese
 * @param source the English lines, none if the target stands alone
 * @param target the Chinese lines, none if the translation is missing
 * @param oneBead whether the input itself pairs the two sides, so that they are one bead
 */
public record Block(
    String id,
    String speaker,
    Language language,
    List<Line> source,
    List<Line> target,
    boolean oneBead) {
  public Block {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
