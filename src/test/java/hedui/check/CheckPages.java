package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rows of the checks' pages, as cases. */
final class CheckPages {
  /** Stands between the paragraphs of a cell; the nth of both sides are one bead. */
  private static final String PARAGRAPH = "¶";

  private static final String SIMPLIFIED = "亿万个这为与们发数对营务";

  private CheckPages() {}

  /**
   * A row of a page.
   *
   * @param third what the message must contain, or why nothing is flagged
   */
  record Row(String check, boolean flagged, String source, String target, String third) {
    /** A row that does not work yet. */
    boolean isKnownMiss() {
      return third.contains("known-miss");
    }

    @Override
    public String toString() {
      return check + ": " + source + " | " + target;
    }

    Bitext bitext() {
      String plain = plain(target);
      Language language =
          plain.chars().anyMatch(c -> SIMPLIFIED.indexOf(c) >= 0) ? Language.ZH_CN : Language.ZH_TW;
      String[] sources = plain(source).split(PARAGRAPH, -1);
      String[] targets = plain.split(PARAGRAPH, -1);
      List<Block> blocks = new ArrayList<>();
      List<Bead> beads = new ArrayList<>();
      for (int i = 0; i < Math.max(sources.length, targets.length); i++) {
        List<Line> english = line(2 * i + 1, i < sources.length ? sources[i] : "");
        List<Line> chinese = line(2 * i + 2, i < targets.length ? targets[i] : "");
        if (sources.length > 1 || targets.length > 1) {
          blocks.add(new Block("", "", language, english, chinese, false));
        }
        beads.add(
            new Bead(
                "b" + (i + 1),
                "",
                segments(Side.SOURCE, english, i),
                segments(Side.TARGET, chinese, i),
                1));
      }
      return new Bitext(new Document("page", language, blocks, List.of()), beads);
    }

    /** The marked texts of both sides, with where they start. */
    Set<String> marks() {
      Set<String> marks = new TreeSet<>();
      for (String paragraph : source.split(PARAGRAPH, -1)) {
        collect(marks, "source", paragraph.strip());
      }
      for (String paragraph : target.split(PARAGRAPH, -1)) {
        collect(marks, "target", paragraph.strip());
      }
      return marks;
    }
  }

  private static List<Line> line(int number, String text) {
    return text.isBlank() ? List.of() : List.of(Line.of(number, text.strip()));
  }

  private static List<Segment> segments(Side side, List<Line> lines, int index) {
    return lines.stream()
        .map(line -> new Segment(side, index, line, new Span(0, line.text().length())))
        .toList();
  }

  private static String plain(String cell) {
    return cell.replace("«", "").replace("»", "");
  }

  private static void collect(Set<String> marks, String side, String cell) {
    int removed = 0;
    int open = -1;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '«') {
        open = i - removed;
        removed++;
        text.setLength(0);
      } else if (c == '»') {
        marks.add(side + " " + open + " " + text);
        removed++;
      } else {
        text.append(c);
      }
    }
  }

  /** All rows of a check's page. */
  static List<Row> of(Check check) {
    List<Row> rows = new ArrayList<>();
    boolean flagged = false;
    boolean table = false;
    for (String line : page(check.id()).split("\n")) {
      if (line.startsWith("## ")) {
        table = line.equals("## Flagged") || line.equals("## Not flagged");
        flagged = line.equals("## Flagged");
      } else if (table && line.startsWith("|") && !line.startsWith("|---")) {
        String[] cells = line.substring(1).split("(?<!\\\\)\\|", -1);
        if (cells.length < 3) {
          throw new IllegalStateException(check.id() + ": three cells are needed: " + line);
        }
        String source = cell(cells[0]);
        if (!source.equals("source")) {
          rows.add(new Row(check.id(), flagged, source, cell(cells[1]), cell(cells[2])));
        }
      }
    }
    return rows;
  }

  private static String cell(String cell) {
    return cell.strip().replace("\\|", "|");
  }

  private static String page(String id) {
    try (InputStream in = CheckPages.class.getResourceAsStream("/hedui/check/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException(id + " has no page");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
