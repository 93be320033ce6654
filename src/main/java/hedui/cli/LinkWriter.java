package hedui.cli;

import hedui.align.Link;
import hedui.bitext.Segment;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an alignment in one format. */
interface LinkWriter {
  void write(List<Link> links, List<Segment> source, List<Segment> target) throws IOException;

  /** The English of a bead, as one text. */
  static String source(Link link, List<Segment> source) {
    return link.source().stream().map(i -> source.get(i).text()).collect(Collectors.joining(" "));
  }

  /** The Chinese of a bead, as one text: sentences stand together without spaces. */
  static String target(Link link, List<Segment> target) {
    return link.target().stream().map(i -> target.get(i).text()).collect(Collectors.joining());
  }
}
