package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.check.coverage.CoverageReading;
import hedui.lexicon.Readings;
import hedui.term.Term;
import hedui.term.name.DocumentNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bitext with what was read in it: what every check works on. Not for sharing between threads.
 */
public final class ReadBitext {
  private final Bitext bitext;
  private final Resources resources;
  private final Readings readings;
  private final List<ReadBead> beads;
  private @Nullable CoverageReading coverage;
  private @Nullable AmountPairs amounts;
  private @Nullable DocumentNames names;
  private @Nullable Map<Term, Map<String, List<TermUses.Use>>> termUses;
  private @Nullable List<TargetLines.TargetLine> targetLines;

  public ReadBitext(Bitext bitext, Resources resources) {
    this(bitext, resources, new Readings(resources.lexicon()));
  }

  /**
   * @param readings what was read of the segments already, such as by the aligner
   */
  public ReadBitext(Bitext bitext, Resources resources, Readings readings) {
    this.bitext = bitext;
    this.resources = resources;
    this.readings = readings;
    List<ReadBead> read = new ArrayList<>(bitext.beads().size());
    for (Bead bead : bitext.beads()) {
      read.add(new ReadBead(this, read.size(), bead, resources, readings));
    }
    this.beads = Collections.unmodifiableList(read);
  }

  public Bitext bitext() {
    return bitext;
  }

  public Resources resources() {
    return resources;
  }

  Readings readings() {
    return readings;
  }

  public List<ReadBead> beads() {
    return beads;
  }

  /** What each side leaves unaccounted for in the other; read when first asked for. */
  public CoverageReading coverage() {
    CoverageReading read = coverage;
    if (read == null) {
      read = CoverageReading.of(this);
      coverage = read;
    }
    return read;
  }

  /** Its amounts, paired; made once, when a check first asks. */
  AmountPairs amounts() {
    AmountPairs paired = amounts;
    if (paired == null) {
      paired = new AmountPairs(this);
      amounts = paired;
    }
    return paired;
  }

  /** Its terms and how they are rendered, by term; made once, when first asked for. */
  Map<Term, Map<String, List<TermUses.Use>>> termUses() {
    Map<Term, Map<String, List<TermUses.Use>>> read = termUses;
    if (read == null) {
      read = TermUses.in(this);
      termUses = read;
    }
    return read;
  }

  /** The names of the English with what stands for them; read when first asked for. */
  public DocumentNames names() {
    DocumentNames read = names;
    if (read == null) {
      read =
          DocumentNames.read(
              beads.stream()
                  .map(
                      bead ->
                          new DocumentNames.BeadText(
                              bead.bead(),
                              bead.source().stream().map(ReadSegment::english).toList(),
                              bead.target().stream().map(ReadSegment::chinese).toList()))
                  .toList(),
              resources.lexicon(),
              resources.knownNames());
      names = read;
    }
    return read;
  }

  /** The Chinese lines, which hold its segments and what stands between them. */
  List<TargetLines.TargetLine> targetLines() {
    List<TargetLines.TargetLine> read = targetLines;
    if (read == null) {
      read = TargetLines.of(this);
      targetLines = read;
    }
    return read;
  }
}
