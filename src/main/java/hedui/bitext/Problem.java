package hedui.bitext;

/**
 * Something that could not be read or checked; it makes the run end with 2.
 *
 * @param line the 1-based line it concerns, 0 if none
 * @param message where, what, and what to do, in English
 */
public record Problem(int line, String message) {}
