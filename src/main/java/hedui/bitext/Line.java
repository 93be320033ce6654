package hedui.bitext;

/**
 * A line of an input file, or one side of a unit of it (a TMX {@code tuv}, a TSV field): the text
 * that offsets count in.
 *
 * @param number the 1-based line of the file where the text stands; 0 where the format has no lines
 * @param unit the unit's own id; empty where lines are the only address
 * @param text the whole text, without its line end
 */
public record Line(int number, String unit, String text) {
  public Line {
    if (number < 0) {
      throw new IllegalArgumentException("bad line number " + number);
    }
  }

  public static Line of(int number, String text) {
    return new Line(number, "", text);
  }

  /** The whole text as a mark. */
  public Mark whole() {
    return new Mark(this, new Span(0, text.length()));
  }
}
