package hedui.cli;

import hedui.align.Link;
import hedui.bitext.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Both texts side by side, a blank line between beads, for eyes. */
record TextLinks(OutputStream out) implements LinkWriter {
  private static final int COLUMN = 58;

  @Override
  public void write(List<Link> links, List<Segment> source, List<Segment> target)
      throws IOException {
    for (Link link : links) {
      List<String> left = wrap(LinkWriter.source(link, source));
      List<String> right = wrap(LinkWriter.target(link, target));
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        String english = i < left.size() ? left.get(i) : "";
        String chinese = i < right.size() ? right.get(i) : "";
        String line = english + " ".repeat(COLUMN + 2 - width(english)) + chinese;
        out.write((line.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write('\n');
    }
  }

  /** Lines at most a column wide; they break at spaces and between Chinese characters. */
  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int width = 0;
    int space = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        space = i;
      }
      width += width(c);
      if (width > COLUMN) {
        int end = space > start && c < 0x2e80 ? space : i;
        lines.add(text.substring(start, end));
        start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        width = width(text.substring(start, i + 1));
        space = -1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static int width(String text) {
    return text.chars().map(c -> width((char) c)).sum();
  }

  private static int width(char c) {
    return c >= 0x2e80 && !Character.isLowSurrogate(c) ? 2 : Character.isLowSurrogate(c) ? 0 : 1;
  }
}
