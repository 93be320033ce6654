package hedui.report;

import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.report.Page.Piece;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Cuts one side of a bead into runs, at the edges of every mark, so that marks may overlap, and
 * round every character that would show as nothing or turn the direction of what follows. The runs
 * together are the text.
 */
final class Pieces {
  private final List<ReviewedFinding> findings;
  private final IntFunction<String> anchors;

  /**
   * @param anchors the {@code id} of a finding's card, by the finding's number
   */
  Pieces(List<ReviewedFinding> findings, IntFunction<String> anchors) {
    this.findings = findings;
    this.anchors = anchors;
  }

  /**
   * @param numbers the findings that may have marks here
   */
  List<Piece> of(List<Segment> segments, List<Integer> numbers, boolean source) {
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : segments) {
      if (!pieces.isEmpty() && source) {
        pieces.add(Piece.plain(" "));
      }
      String text = segment.line().text();
      TreeSet<Integer> edges = new TreeSet<>(List.of(segment.span().start(), segment.span().end()));
      Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
      for (int number : numbers) {
        Finding finding = findings.get(number).finding();
        for (Mark mark : source ? finding.source() : finding.target()) {
          if (Placement.holds(segment, mark)) {
            marks.computeIfAbsent(number, n -> new ArrayList<>()).add(mark);
            edges.add(Math.max(mark.span().start(), segment.span().start()));
            edges.add(Math.min(mark.span().end(), segment.span().end()));
          }
        }
      }
      for (int i = segment.span().start(); i < segment.span().end(); i++) {
        if (isInvisible(text.charAt(i))) {
          edges.add(i);
          edges.add(i + 1);
        }
      }
      int from = -1;
      for (int to : edges) {
        if (from >= 0) {
          pieces.add(piece(text, from, to, marks));
        }
        from = to;
      }
    }
    return pieces;
  }

  private Piece piece(String text, int from, int to, Map<Integer, List<Mark>> marks) {
    String run = text.substring(from, to);
    String control =
        isInvisible(run.charAt(0)) ? String.format(Locale.ROOT, "U+%04X", (int) run.charAt(0)) : "";
    List<Integer> here = new ArrayList<>();
    marks.forEach(
        (number, all) -> {
          if (all.stream().anyMatch(m -> m.span().start() <= from && to <= m.span().end())) {
            here.add(number);
          }
        });
    if (here.isEmpty()) {
      return new Piece(run, "", "", "", control, false);
    }
    Severity worst =
        here.stream()
            .map(n -> findings.get(n).finding().severity())
            .max(Comparator.naturalOrder())
            .orElse(Severity.NEUTRAL);
    return new Piece(
        run,
        worst.word(),
        String.join(" ", here.stream().map(String::valueOf).toList()),
        anchors.apply(here.get(0)),
        control,
        run.length() <= 14);
  }

  /** Characters that show as nothing: controls, zero-width ones, and marks of direction. */
  static boolean isInvisible(char c) {
    return (c < 0x20 && c != '\t')
        || (c >= 0x7f && c < 0xa0)
        || c == 0xad
        || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0x061c
        || c == 0xfeff;
  }
}
