package hedui.term;

import hedui.bitext.Span;

/**
 * A term, or a Chinese rendering, that stands in a text.
 *
 * @param number of the term or the rendering in its {@link Termbase}
 */
public record TermMatch(int number, int start, int end) {
  public Span span() {
    return new Span(start, end);
  }
}
