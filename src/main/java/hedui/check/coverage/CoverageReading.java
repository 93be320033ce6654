package hedui.check.coverage;

import hedui.bitext.Bead;
import hedui.bitext.Block;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.check.ReadBead;
import hedui.check.ReadBitext;
import hedui.term.name.Mention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** How much of each bead of a bitext the other side accounts for, and what it does not. */
public final class CoverageReading {
  /** So many parts make a document's median better than that of other texts. */
  private static final int ENOUGH = 30;

  /** English letters; the ratio of shorter parts says little. */
  private static final int SHORTEST = 20;

  private final IdentityHashMap<Bead, BeadReading> readings = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private CoverageReading() {}

  /**
   * What was read of one bead.
   *
   * @param source share of the source that the target accounts for, to rank by
   * @param target share of the target that the source accounts for, to rank by
   */
  public record BeadReading(ReadBead bead, List<PartReading> parts, double source, double target) {}

  /** A part on its way: where it belongs and what was weighed. */
  private record Cell(ReadBead bead, int block, Part part, Weights weights) {}

  public static CoverageReading of(ReadBitext bitext) {
    PartReader reader = new PartReader(bitext.resources().lexicon());
    Rates rates = new Rates();
    List<Cell> cells = cells(bitext, reader);
    for (Cell cell : cells) {
      cell.weights.count(rates);
    }
    double ratio = ratio(cells);
    CoverageReading reading = new CoverageReading();
    List<PartReading> ofBead = new ArrayList<>();
    double source = 1;
    double target = 1;
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      if (PartReader.isUnread(cell.part)) {
        reading.problems.add(unread(bitext, cell.part));
      }
      cell.weights.learn(rates, ratio);
      PartReading one = confirmed(reader, cells, c, reader.read(cell.part, cell.weights));
      ofBead.add(one);
      source = Math.min(source, one.source());
      target = Math.min(target, one.target());
      if (c + 1 == cells.size() || cells.get(c + 1).bead != cell.bead) {
        reading.readings.put(cell.bead.bead(), new BeadReading(cell.bead, ofBead, source, target));
        ofBead = new ArrayList<>();
        source = 1;
        target = 1;
      }
    }
    return reading;
  }

  private static List<Cell> cells(ReadBitext bitext, PartReader reader) {
    IdentityHashMap<Line, Integer> blocks = new IdentityHashMap<>();
    List<Block> all = bitext.bitext().document().blocks();
    for (int b = 0; b < all.size(); b++) {
      for (Line line : all.get(b).source()) {
        blocks.put(line, b);
      }
      for (Line line : all.get(b).target()) {
        blocks.put(line, b);
      }
    }
    List<Cell> cells = new ArrayList<>(bitext.beads().size());
    for (ReadBead bead : bitext.beads()) {
      Segment first =
          bead.source().isEmpty() ? bead.target().get(0).segment() : bead.source().get(0).segment();
      int block = blocks.getOrDefault(first.line(), -1);
      List<Mention> mentions = bitext.names().mentions(bead.index());
      for (ReadBead.Part sentences : bead.parts()) {
        Part part = new Part(sentences.source(), sentences.target(), mentions);
        cells.add(new Cell(bead, block, part, reader.weigh(part)));
      }
    }
    return cells;
  }

  /** Without what the neighbours account for. */
  private static PartReading confirmed(
      PartReader reader, List<Cell> cells, int c, PartReading reading) {
    if (reading.drops().isEmpty() && reading.extras().isEmpty()) {
      return reading;
    }
    Part own = cells.get(c).part;
    Part window = own;
    int firstChar = 0;
    int firstToken = 0;
    if (c > 0 && cells.get(c - 1).block == cells.get(c).block) {
      Part before = cells.get(c - 1).part;
      window = Part.joined(before, window);
      firstChar = before.characters();
      firstToken = before.tokens();
    }
    if (c + 1 < cells.size() && cells.get(c + 1).block == cells.get(c).block) {
      window = Part.joined(window, cells.get(c + 1).part);
    }
    if (window == own) {
      return reading;
    }
    List<PartReading.Drop> drops = new ArrayList<>();
    for (PartReading.Drop drop : reading.drops()) {
      if (!reader.isElsewhere(window, drop, firstChar, firstChar + own.characters())) {
        drops.add(drop);
      }
    }
    List<PartReading.Extra> extras = new ArrayList<>();
    for (PartReading.Extra extra : reading.extras()) {
      if (!reader.isAccountedFor(window, extra, firstToken, firstToken + own.tokens())) {
        extras.add(extra);
      }
    }
    return new PartReading(own, drops, extras, reading.source(), reading.target());
  }

  /** The document's own ratio of lengths: the median of its parts, once they are enough. */
  private static double ratio(List<Cell> cells) {
    double[] ratios =
        cells.stream()
            .map(Cell::weights)
            .filter(w -> w.letters() >= SHORTEST && w.chineseLetters() > 0)
            .mapToDouble(w -> w.chineseLetters() / (double) w.letters())
            .sorted()
            .toArray();
    return ratios.length < ENOUGH ? Weights.RATIO : ratios[ratios.length / 2];
  }

  private static Problem unread(ReadBitext bitext, Part part) {
    int line = part.segments(Side.SOURCE).get(0).segment().line().number();
    return new Problem(
        line,
        bitext.bitext().document().path()
            + ":"
            + line
            + ": "
            + part.tokens()
            + " words and "
            + part.characters()
            + " Chinese characters are too many for one passage; what either leaves out was not"
            + " looked for. Break them into paragraphs.");
  }

  /** The passages that are too long to be read; their coverage is not known. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public BeadReading of(Bead bead) {
    BeadReading reading = readings.get(bead);
    if (reading == null) {
      throw new IllegalArgumentException("no bead of this bitext: " + bead.id());
    }
    return reading;
  }
}
