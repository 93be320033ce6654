package hedui.bitext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All beads of a document, in order; every segment of either side is in exactly one.
 *
 * @param languages for each bead, the written standard of its Chinese
 */
public record Bitext(Document document, List<Bead> beads, List<Language> languages) {
  public Bitext {
    beads = List.copyOf(beads);
    languages = List.copyOf(languages);
    if (languages.size() != beads.size()) {
      throw new IllegalArgumentException(
          beads.size() + " beads, " + languages.size() + " languages");
    }
  }

  /** A bitext whose Chinese is all in the document's own standard. */
  public Bitext(Document document, List<Bead> beads) {
    this(document, beads, Collections.nCopies(beads.size(), document.target()));
  }

  /** The beads of one written standard, as a bitext of their own. */
  public Bitext only(Language language) {
    List<Bead> some = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      if (languages.get(i) == language) {
        some.add(beads.get(i));
      }
    }
    Document part =
        new Document(
            document.path(), language, document.blocks(), document.problems(), document.speakers());
    return new Bitext(part, some);
  }
}
