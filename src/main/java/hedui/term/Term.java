package hedui.term;

import java.util.List;
import java.util.Set;

/**
 * One concept of a termbase.
 *
 * @param english its forms; the first names it. Small letters match any case, a form with a capital
 *     matches as written; the plural of the last word matches too
 * @param taiwan how Taiwan writes it
 * @param mainland how the Mainland writes it
 * @param wrong renderings that are another thing wherever the reader is
 * @param loose renderings that say less than the term: wrong only where it is nowhere rendered in
 *     full
 * @param needs English words of which one must stand in the source too; empty for none
 * @param unless English words of which none may: they mean another sense, or explain the rendering
 * @param note why, for the reader: of ours a key of the message bundle below {@code term.note}, of
 *     a user's own the text; empty for none
 */
public record Term(
    List<String> english,
    Renderings taiwan,
    Renderings mainland,
    List<String> wrong,
    List<String> loose,
    Set<Tag> tags,
    List<String> needs,
    List<String> unless,
    String note) {
  /** What a term says of the text it stands in, and how much an error in it weighs. */
  public enum Tag {
    /** Applies in financial text only, for its words mean other things elsewhere. */
    FINANCE,
    /** Makes the text financial. */
    CUE,
    /** An item of the statements, of which figures are said; makes the text financial too. */
    METRIC,
    /** Only at the start of a sentence: "Turning to margins" is no change of place. */
    START,
    /** Several renderings in one text are a matter of style. */
    FREE,
    CRITICAL,
    MINOR,
    /** From a termbase that the user brought. */
    OWN
  }

  public Term {
    if (english.isEmpty()) {
      throw new IllegalArgumentException("a term without an English form");
    }
    english = List.copyOf(english);
    wrong = List.copyOf(wrong);
    loose = List.copyOf(loose);
    tags = Set.copyOf(tags);
    needs = List.copyOf(needs);
    unless = List.copyOf(unless);
  }

  /** Its first English form. */
  public String name() {
    return english.get(0);
  }

  public boolean is(Tag tag) {
    return tags.contains(tag);
  }

  /** Whether its presence shows that a text is about finance. */
  public boolean isCue() {
    return !is(Tag.FINANCE) && (is(Tag.CUE) || is(Tag.METRIC));
  }
}
