package hedui.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Bead;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.input.Inputs;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Readings;
import hedui.segment.Splitter;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The beads of the corpora, in their paragraphs and as two whole texts, against their gold. */
class GoldBeadsTest {
  private final Bitexts bitexts = new Bitexts(Splitter.of(Side.SOURCE), Splitter.of(Side.TARGET));

  @ParameterizedTest
  @CsvSource({"pellamar, 0.98, 0.97", "quillbeck, 0.98, 0.97", "veltharn, 0.98, 0.97"})
  void beadsReachTheirFloors(String corpus, double paragraphs, double whole) throws Exception {
    Path folder = Path.of("corpora", corpus);
    Set<String> gold = gold(folder.resolve("gold-beads.tsv"));
    Document document =
        new Inputs(Optional.empty(), InputStream.nullInputStream())
            .read(folder.resolve("call.txt"));
    assertFloor(gold, beads(document), paragraphs);
    assertFloor(gold, beads(inOneBlock(document)), whole);
  }

  private static void assertFloor(Set<String> gold, Set<String> beads, double floor) {
    Set<String> right = new HashSet<>(beads);
    right.retainAll(gold);
    double f1 = 2.0 * right.size() / (beads.size() + gold.size());
    Set<String> wrong = new HashSet<>(beads);
    wrong.removeAll(gold);
    assertTrue(f1 >= floor, () -> "F1 " + f1 + " is below " + floor + "; wrong: " + wrong);
  }

  /** Beads with both sides: {@code 12:1,2=13:1}. */
  private Set<String> beads(Document document) {
    TreeMap<Segment, String> places =
        new TreeMap<>(java.util.Comparator.comparing(Segment::side).thenComparing(Segment::index));
    Set<String> beads = new HashSet<>();
    for (Bead bead : bitexts.of(document, new Readings(Lexicon.load())).beads()) {
      if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
        beads.add(side(bead.source(), places) + "=" + side(bead.target(), places));
      } else {
        side(bead.source(), places);
        side(bead.target(), places);
      }
    }
    return beads;
  }

  private static String side(List<Segment> segments, TreeMap<Segment, String> places) {
    StringBuilder side = new StringBuilder();
    int line = 0;
    for (Segment segment : segments) {
      Segment before = places.lowerKey(segment);
      boolean same =
          before != null && before.side() == segment.side() && before.line() == segment.line();
      int number = same ? Integer.parseInt(String.valueOf(places.get(before))) + 1 : 1;
      places.put(segment, Integer.toString(number));
      if (segment.line().number() != line) {
        line = segment.line().number();
        side.append(side.isEmpty() ? "" : "+").append(line).append(':');
      } else {
        side.append(',');
      }
      side.append(number);
    }
    return side.toString();
  }

  private static Set<String> gold(Path file) throws Exception {
    Set<String> gold = new HashSet<>();
    for (String row : Files.readAllLines(file)) {
      String[] f = row.split("\t", -1);
      if (!f[0].equals("source_line") && !f[0].isEmpty() && !f[2].isEmpty()) {
        gold.add(f[0] + ":" + f[1] + "=" + f[2] + ":" + f[3]);
      }
    }
    return gold;
  }

  private static Document inOneBlock(Document document) {
    List<Line> source = new ArrayList<>();
    List<Line> target = new ArrayList<>();
    for (Block block : document.blocks()) {
      source.addAll(block.source());
      target.addAll(block.target());
    }
    return new Document(
        document.path(),
        document.target(),
        List.of(new Block("", "", document.target(), source, target, false)),
        List.of());
  }
}
