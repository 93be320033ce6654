package hedui.bitext;

/** Some words of a line: what a finding points at. */
public record Mark(Line line, Span span) {
  public Mark {
    if (span.end() > line.text().length()) {
      throw new IllegalArgumentException(
          "mark ends at " + span.end() + " in a line of " + line.text().length() + " characters");
    }
  }

  /** Exactly the marked characters. */
  public String text() {
    return span.of(line.text());
  }
}
