package hedui.align;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.lexicon.Readings;
import hedui.segment.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Makes bitexts of documents: splits each block into sentences and aligns them. */
public final class Bitexts {
  private final Splitter sourceSplitter;
  private final Splitter targetSplitter;

  public Bitexts(Splitter sourceSplitter, Splitter targetSplitter) {
    this.sourceSplitter = sourceSplitter;
    this.targetSplitter = targetSplitter;
  }

  /** A block with the links of its sentences. */
  private record Part(Block block, List<Segment> source, List<Segment> target, List<Link> links) {
    /** Whether its links say how the document joins sentences. */
    boolean says() {
      return !block.oneBead() && !source.isEmpty() && !target.isEmpty();
    }

    boolean isPlain() {
      return links.stream()
          .allMatch(link -> link.source().size() == 1 && link.target().size() == 1);
    }
  }

  /**
   * Aligns block by block, then once more where sentences were joined or left alone, by how often
   * this document does so.
   *
   * @param readings where what is read of each segment is kept for those who need it next
   */
  public Bitext of(Document document, Readings readings) {
    List<Part> parts = parts(document, readings);
    List<Link> said =
        parts.stream().filter(Part::says).flatMap(part -> part.links().stream()).toList();
    ShapeCosts costs = ShapeCosts.general().in(said);
    List<Bead> beads = new ArrayList<>();
    List<Language> languages = new ArrayList<>();
    for (Part part : parts) {
      boolean again = parts.size() > 1 && part.says() && !part.isPlain();
      List<Link> links =
          again ? Aligner.align(part.source(), part.target(), readings, costs) : part.links();
      for (Link link : links) {
        beads.add(
            new Bead(
                part.block().oneBead() && !part.block().id().isEmpty()
                    ? part.block().id()
                    : "b" + (beads.size() + 1),
                part.block().speaker(),
                link.source().stream().map(part.source()::get).toList(),
                link.target().stream().map(part.target()::get).toList(),
                link.confidence()));
      }
      while (languages.size() < beads.size()) {
        languages.add(part.block().language());
      }
    }
    return new Bitext(document, beads, languages);
  }

  private List<Part> parts(Document document, Readings readings) {
    List<Part> parts = new ArrayList<>();
    int sources = 0;
    int targets = 0;
    for (Block block : document.blocks()) {
      List<Segment> source = segments(Side.SOURCE, block.source(), sources);
      List<Segment> target = segments(Side.TARGET, block.target(), targets);
      sources += source.size();
      targets += target.size();
      if (!source.isEmpty() || !target.isEmpty()) {
        List<Link> links =
            block.oneBead()
                ? List.of(Link.whole(source.size(), target.size()))
                : Aligner.align(source, target, readings);
        parts.add(new Part(block, source, target, links));
      }
    }
    return parts;
  }

  private List<Segment> segments(Side side, List<Line> lines, int first) {
    Splitter splitter = side == Side.SOURCE ? sourceSplitter : targetSplitter;
    List<Segment> segments = new ArrayList<>();
    for (Line line : lines) {
      for (Span span : splitter.split(line.text())) {
        segments.add(new Segment(side, first + segments.size(), line, span));
      }
    }
    return segments;
  }
}
