package hedui.check;

/**
 * One row of a finding's evidence: what stands where, and how it was read.
 *
 * @param side {@code source}, {@code target}, or another short word such as {@code ratio} that the
 *     bundle knows as {@code side.<word>}
 * @param text the words as they stand in the text; may be empty
 * @param reading what they were taken to mean: {@code 1.1 × 10^9 USD}
 */
public record Step(String side, String text, Message reading) {}
