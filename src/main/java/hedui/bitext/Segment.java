package hedui.bitext;

/**
 * One sentence-like unit of one side.
 *
 * @param index its place, from 0, among the segments of its side in the document
 * @param line the line it stands in
 * @param span its range in that line; spaces at either end are left out
 */
public record Segment(Side side, int index, Line line, Span span) {
  public Segment {
    if (span.end() > line.text().length()) {
      throw new IllegalArgumentException(
          "segment ends at " + span.end() + " in a line of " + line.text().length());
    }
  }

  public String text() {
    return span.of(line.text());
  }

  /** Marks a range of this segment's own text. */
  public Mark mark(Span inSegment) {
    return new Mark(line, inSegment.shift(span.start()));
  }

  public Mark mark() {
    return new Mark(line, span);
  }
}
