package hedui.align;

import hedui.bitext.Line;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Aligns texts that a test writes down. */
final class Texts {
  private Texts() {}

  /** The links of texts whose every sentence is a line of its own. */
  static List<Link> align(List<String> source, List<String> target) {
    return Aligner.align(
        segments(Side.SOURCE, source), segments(Side.TARGET, target), Lexicon.load());
  }

  /** Lines as segments; a bar parts the segments of one line. */
  static List<Segment> segments(Side side, List<String> lines) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = Line.of(i + 1, lines.get(i));
      int from = 0;
      for (String part : lines.get(i).split("\\|", -1)) {
        segments.add(
            new Segment(side, segments.size(), line, new Span(from, from + part.length())));
        from += part.length() + 1;
      }
    }
    return segments;
  }
}
