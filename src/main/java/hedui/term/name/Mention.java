package hedui.term.name;

import hedui.bitext.Segment;
import hedui.bitext.Span;
import java.util.List;

/**
 * A name where it stands in the English, with what stands for it in the Chinese.
 *
 * @param bead the bead's place in the bitext
 * @param segment the source segment
 * @param span in the segment's text
 * @param parts its words, of a person without initials
 * @param renderings of each part that was found, in order of the parts; none if the name is lost
 * @param isNearby whether it was found in a neighbouring bead
 */
public record Mention(
    Entity entity,
    int bead,
    Segment segment,
    Span span,
    List<String> parts,
    List<Rendering> renderings,
    boolean isNearby) {
  public Mention {
    parts = List.copyOf(parts);
    renderings = List.copyOf(renderings);
  }

  public String text() {
    return span.of(segment.text());
  }
}
