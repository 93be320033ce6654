package hedui.input;

/**
 * A translation unit as a format gives it: two texts that translate each other.
 *
 * @param id the unit's own id; made up from its place where it has none
 * @param line the 1-based line of the file where it stands; 0 if unknown
 * @param source the English; empty if there is none
 * @param target the Chinese; empty if there is none
 * @param tag the language of the target as the input says it; empty if it does not
 */
record Unit(String id, int line, String source, String target, String tag) {}
