package hedui.bitext;

/**
 * Someone who speaks, as the headers of a transcript name them.
 *
 * @param name as in the header, and as beads carry it: {@code Jane Roe}
 * @param title what stands behind the name: {@code CFO & Director}; empty if nothing does
 * @param header the line of the first header
 */
public record Speaker(String name, String title, Line header) {}
