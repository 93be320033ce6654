package hedui.check;

/**
 * Words that would put a target mark right.
 *
 * @param target index of the target mark that they replace exactly
 */
public record Suggestion(int target, String text) {}
