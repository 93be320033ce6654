package hedui.cli;

import hedui.align.Link;
import hedui.bitext.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A table that {@code hedui audit} reads again: id, source, target and confidence. */
record TsvLinks(OutputStream out) implements LinkWriter {
  @Override
  public void write(List<Link> links, List<Segment> source, List<Segment> target)
      throws IOException {
    line("id\tsource\ttarget\tconfidence\n");
    int id = 0;
    for (Link link : links) {
      id++;
      line(
          String.format(
              Locale.ROOT,
              "b%d\t%s\t%s\t%.3f\n",
              id,
              field(LinkWriter.source(link, source)),
              field(LinkWriter.target(link, target)),
              link.confidence()));
    }
  }

  /** The format has no way to write a tab inside a field. */
  private static String field(String text) {
    return text.replace('\t', ' ');
  }

  private void line(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
