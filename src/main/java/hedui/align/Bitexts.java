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

  /**
   * @param readings where what is read of each segment is kept for those who need it next
   */
  public Bitext of(Document document, Readings readings) {
    List<Bead> beads = new ArrayList<>();
    List<Language> languages = new ArrayList<>();
    int sources = 0;
    int targets = 0;
    for (Block block : document.blocks()) {
      List<Segment> source = segments(Side.SOURCE, block.source(), sources);
      List<Segment> target = segments(Side.TARGET, block.target(), targets);
      sources += source.size();
      targets += target.size();
      if (block.oneBead()) {
        if (!source.isEmpty() || !target.isEmpty()) {
          String id = block.id().isEmpty() ? "b" + (beads.size() + 1) : block.id();
          beads.add(new Bead(id, block.speaker(), source, target, 1));
        }
      } else {
        for (Link link : Aligner.align(source, target, readings)) {
          beads.add(
              new Bead(
                  "b" + (beads.size() + 1),
                  block.speaker(),
                  link.source().stream().map(source::get).toList(),
                  link.target().stream().map(target::get).toList(),
                  link.confidence()));
        }
      }
      while (languages.size() < beads.size()) {
        languages.add(block.language());
      }
    }
    return new Bitext(document, beads, languages);
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
