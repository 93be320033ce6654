package hedui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Bead;
import hedui.bitext.Line;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArbiterTest {
  private static final Line ENGLISH =
      Line.of(1, "It opened in May, which cost us about $14 million, and closed in June.");
  private static final Line CHINESE = Line.of(2, "它於五月開幕，六月關閉，六月關閉。");
  private static final Line STOPS = Line.of(2, "它於五月開幕。 。");
  private static final Bead BEAD =
      new Bead(
          "b1",
          "",
          List.of(new Segment(Side.SOURCE, 0, ENGLISH, new Span(0, ENGLISH.text().length()))),
          List.of(new Segment(Side.TARGET, 0, CHINESE, new Span(0, CHINESE.text().length()))),
          1);

  private static Mark mark(Line line, String words) {
    int at = line.text().indexOf(words);
    return new Mark(line, new Span(at, at + words.length()));
  }

  private static Finding.Builder finding(Check check) {
    return Finding.of(check, Message.verbatim(check.id()), BEAD);
  }

  private static final Finding CLAUSE =
      finding(new ClauseDropped())
          .severity(Severity.MINOR)
          .source(mark(ENGLISH, "which cost us about $14 million"))
          .build();

  @Test
  void aFigureLostWithItsClauseIsNoFindingOfItsOwn() {
    Finding figure =
        finding(new NumberMissing())
            .severity(Severity.MAJOR)
            .source(mark(ENGLISH, "$14 million"))
            .build();
    List<Finding> settled = Arbiter.settle(List.of(figure, CLAUSE));
    assertEquals(1, settled.size());
    assertEquals("clause-dropped", settled.get(0).check());
    assertEquals(Severity.MAJOR, settled.get(0).severity());
    assertEquals(CLAUSE.source(), settled.get(0).source());
    assertEquals("$14 million", settled.get(0).why().get(0).text());
  }

  @Test
  void twoStopsInARowAreTheTraceOfTheLostClause() {
    Finding stops = finding(new Typography()).target(mark(STOPS, "。 。")).build();
    List<Finding> settled = Arbiter.settle(List.of(CLAUSE, stops));
    assertEquals(1, settled.size());
    assertEquals("clause-dropped", settled.get(0).check());
    assertEquals(stops.target(), settled.get(0).target());
  }

  @Test
  void anotherFaultOfTypographyStays() {
    Finding comma = finding(new Typography()).target(mark(STOPS, "它於")).build();
    assertEquals(2, Arbiter.settle(List.of(CLAUSE, comma)).size());
  }

  @Test
  void aFigureLostElsewhereStays() {
    Finding figure = finding(new NumberMissing()).source(mark(ENGLISH, "June")).build();
    assertEquals(List.of(figure, CLAUSE), Arbiter.settle(List.of(figure, CLAUSE)));
  }

  @Test
  void aWrongFigureInTheTargetStays() {
    Finding figure =
        finding(new NumberMismatch())
            .source(mark(ENGLISH, "$14 million"))
            .target(mark(CHINESE, "五月"))
            .build();
    assertEquals(2, Arbiter.settle(List.of(CLAUSE, figure)).size());
  }

  @Test
  void aSentenceThatBreaksOffSaysWhatItLost() {
    Finding truncated = finding(new TextTruncated()).target(mark(CHINESE, "關閉。")).build();
    List<Finding> settled = Arbiter.settle(List.of(CLAUSE, truncated));
    assertEquals(1, settled.size());
    assertEquals("text-truncated", settled.get(0).check());
    assertEquals(CLAUSE.source(), settled.get(0).source());
    assertEquals(truncated.target(), settled.get(0).target());
  }

  @Test
  void whatStandsTwiceIsNotAlsoAdded() {
    Finding repeated = finding(new TextRepeated()).target(mark(CHINESE, "六月關閉，六月關閉")).build();
    Finding added = finding(new TextAdded()).target(mark(CHINESE, "六月關閉")).build();
    List<Finding> settled = Arbiter.settle(List.of(added, repeated));
    assertEquals(1, settled.size());
    assertTrue(settled.get(0).check().equals("text-repeated"));
  }
}
