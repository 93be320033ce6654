package hedui.term.name;

import hedui.bitext.Bead;
import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The names of a document with what stands for each of them, read once and shared by all who ask.
 */
public final class DocumentNames {
  private final List<Entity> entities;
  private final List<Mention> mentions;
  private final List<List<Mention>> byBead;
  private final BitSet strangers;

  private DocumentNames(
      List<Entity> entities, List<Mention> mentions, int beads, BitSet strangers) {
    this.entities = List.copyOf(entities);
    this.mentions = List.copyOf(mentions);
    List<List<Mention>> grouped = new ArrayList<>();
    for (int i = 0; i < beads; i++) {
      grouped.add(new ArrayList<>(0));
    }
    mentions.forEach(mention -> grouped.get(mention.bead()).add(mention));
    this.byBead = grouped;
    this.strangers = strangers;
  }

  /** A bead with its segments as they were read. */
  public record BeadText(Bead bead, List<EnglishText> source, List<ChineseText> target) {
    public BeadText {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }
  }

  public static DocumentNames read(List<BeadText> beads, Lexicon lexicon, KnownNames known) {
    NameFinder finder = new NameFinder(beads, lexicon, known);
    List<NameFinder.Found> found = finder.find();
    RenderingFinder renderings = new RenderingFinder(beads, lexicon, known);
    List<Mention> mentions = renderings.find(found);
    return new DocumentNames(finder.entities(), mentions, beads.size(), renderings.strangers());
  }

  public List<Entity> entities() {
    return entities;
  }

  /** All mentions, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mentions in a bead, by its place in the bitext. */
  public List<Mention> mentions(int bead) {
    return List.copyOf(byBead.get(bead));
  }

  /** Whether the Chinese of a bead holds what looks like a name and was found to be none here. */
  public boolean hasStrangers(int bead) {
    return strangers.get(bead);
  }
}
