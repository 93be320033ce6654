package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
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
      List<Segment> sources = segments(Side.SOURCE, plain(source));
      List<Segment> targets = segments(Side.TARGET, plain);
      return new Bitext(
          new Document("page", language, List.of(), List.of()),
          List.of(new Bead("b1", "", sources, targets, 1)));
    }

    /** The marked texts of both sides, with where they start. */
    Set<String> marks() {
      Set<String> marks = new TreeSet<>();
      collect(marks, "source", source);
      collect(marks, "target", target);
      return marks;
    }
  }

  private static List<Segment> segments(Side side, String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(new Segment(side, 0, Line.of(1, text), new Span(0, text.length())));
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
