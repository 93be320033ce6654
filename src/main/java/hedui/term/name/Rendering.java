package hedui.term.name;

import hedui.bitext.Segment;
import hedui.bitext.Span;
import hedui.term.sound.SoundModel.Judgement;

/**
 * What stands in the Chinese for a name, or for one word of a person's name.
 *
 * @param part the word of the English name
 * @param segment the target segment
 * @param span in the segment's text
 * @param judgement by its sound; meaningless unless {@code way} is {@link Way#SOUND} or {@link
 *     Way#ODD}
 */
public record Rendering(Way way, String part, Segment segment, Span span, Judgement judgement) {
  /** How a name was rendered. */
  public enum Way {
    /** Kept in Latin letters. */
    LATIN,
    /** In Latin letters in brackets, behind Chinese that was not recognised. */
    BRACKETED,
    /** By a Chinese name that is known to be accepted. */
    LISTED,
    /** By characters that sound like it. */
    SOUND,
    /** By a translation of its words. */
    TRANSLATED,
    /** By characters that look like a name but do not sound like this one. */
    ODD
  }

  public String text() {
    return span.of(segment.text());
  }
}
