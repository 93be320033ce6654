package hedui.cli;

import hedui.align.Link;
import hedui.bitext.Language;
import hedui.bitext.Segment;
import hedui.report.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A translation memory, TMX 1.4b: the beads that have both sides, each with its confidence. */
record TmxLinks(OutputStream out, Language language) implements LinkWriter {
  @Override
  public void write(List<Link> links, List<Segment> source, List<Segment> target)
      throws IOException {
    put(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
          <header creationtool="hedui" creationtoolversion="%s" segtype="sentence" o-tmf="hedui" \
        adminlang="en" srclang="en" datatype="plaintext"/>
          <body>
        """
            .formatted(Version.CURRENT));
    int id = 0;
    for (Link link : links) {
      id++;
      if (!link.source().isEmpty() && !link.target().isEmpty()) {
        put(
            String.format(
                Locale.ROOT,
                """
                    <tu tuid="b%d"><prop type="x-confidence">%.3f</prop>
                      <tuv xml:lang="en"><seg>%s</seg></tuv>
                      <tuv xml:lang="%s"><seg>%s</seg></tuv>
                    </tu>
                """,
                id,
                link.confidence(),
                escape(LinkWriter.source(link, source)),
                language.tag(),
                escape(LinkWriter.target(link, target))));
      }
    }
    put("  </body>\n</tmx>\n");
  }

  /** XML has no way to write most control characters; they become spaces. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> escaped.append(c < ' ' || c >= '\ufffe' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
