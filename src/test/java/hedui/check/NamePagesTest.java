package hedui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Bead;
import hedui.bitext.Bitext;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the pages of the checks of names. */
final class NamePagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"name-inconsistent", "name-mismatch", "name-missing"})
  void everyRowOfThePageHolds(String id) throws IOException {
    Check check = Checks.ALL.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    boolean flagged = false;
    int rows = 0;
    for (String line : page(id).split("\n")) {
      if (line.startsWith("## ")) {
        flagged = line.equals("## Flagged");
      } else if (line.startsWith("| ") && !line.startsWith("| source")) {
        String[] cells = line.split("\\|");
        row(check, cells[1].strip(), cells[2].strip(), flagged);
        rows++;
      }
    }
    assertTrue(rows > 3, id);
  }

  private static void row(Check check, String source, String target, boolean flagged) {
    Line english = Line.of(1, plain(source));
    Line chinese = Line.of(2, plain(target));
    List<Segment> sources = List.of(segment(Side.SOURCE, english));
    List<Segment> targets = List.of(segment(Side.TARGET, chinese));
    Bead bead = new Bead("b1", "", sources, targets, 1);
    Document document =
        new Document(
            "page",
            Language.ZH_TW,
            List.of(new Block("", "", Language.ZH_TW, List.of(english), List.of(chinese), true)),
            List.of());
    List<Finding> findings =
        check.check(
            new ReadBitext(new Bitext(document, List.of(bead)), new Resources(Language.ZH_TW)));
    if (!flagged) {
      assertEquals(List.of(), findings, source);
      return;
    }
    assertEquals(1, findings.size(), source + " " + findings);
    assertEquals(marked(source), texts(findings.get(0).source()), source);
    assertEquals(marked(target), texts(findings.get(0).target()), source);
  }

  private static Segment segment(Side side, Line line) {
    return new Segment(side, 0, line, new Span(0, line.text().length()));
  }

  private static List<String> texts(List<Mark> marks) {
    return marks.stream().map(Mark::text).toList();
  }

  private static String plain(String cell) {
    return cell.replace("«", "").replace("»", "");
  }

  private static List<String> marked(String cell) {
    List<String> marked = new ArrayList<>();
    for (int at = cell.indexOf('«'); at >= 0; at = cell.indexOf('«', at + 1)) {
      marked.add(cell.substring(at + 1, cell.indexOf('»', at)));
    }
    return marked;
  }

  private static String page(String id) throws IOException {
    try (InputStream in = Objects.requireNonNull(Check.class.getResourceAsStream(id + ".md"), id)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
