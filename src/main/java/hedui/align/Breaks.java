package hedui.align;

/**
 * Where the paragraphs of one side begin, and where a bead must not join what stands on either
 * side: at a heading, and where another speaker begins.
 */
final class Breaks {
  private static final int LONGEST_HEADING = 80;
  private static final int LONGEST_LABEL = 40;

  /** A text of which more begins a line than this says nothing by where lines begin. */
  private static final double MOST_STARTS = 0.9;

  private final boolean[] starts;
  private final boolean[] labelled;
  private final boolean[] unended;

  /** Of the segments up to each, how many begin a line, and how many must not be joined to. */
  private final int[] lines;

  private final int[] hard;

  Breaks(int segments) {
    starts = new boolean[segments];
    labelled = new boolean[segments];
    unended = new boolean[segments];
    lines = new int[segments];
    hard = new int[segments];
  }

  void add(int index, String text, boolean startsLine) {
    starts[index] = startsLine;
    labelled[index] = startsLine && isLabelled(text);
    unended[index] =
        startsLine
            && !text.isEmpty()
            && text.length() <= LONGEST_HEADING
            && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  void end() {
    int lineCount = 0;
    int hardCount = 0;
    for (int s = 0; s < starts.length; s++) {
      boolean afterHeading = s > 0 && isHeading(s - 1);
      lines[s] = lineCount += starts[s] ? 1 : 0;
      hard[s] = hardCount += labelled[s] || isHeading(s) || afterHeading ? 1 : 0;
    }
  }

  /** A line of its own that no sign ends. */
  private boolean isHeading(int segment) {
    return unended[segment] && (segment + 1 == starts.length || starts[segment + 1]);
  }

  /** {@code Operator: Good morning.} and {@code 接線員：早安。}: a name before a colon. */
  private static boolean isLabelled(String text) {
    int words = 1;
    for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i > 1 && words <= 5 && !Character.isLowerCase(text.charAt(0));
      }
      if (c == ' ') {
        words++;
      } else if (!Character.isLetter(c) && ".-·‧（）()".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  boolean startsLine(int segment) {
    return starts[segment];
  }

  /** How many lines begin inside the segments from a to i. */
  int linesInside(int a, int i) {
    return lines[i - 1] - lines[a];
  }

  /** How many headings and turns part the segments from a to i. */
  int hardInside(int a, int i) {
    return hard[i - 1] - hard[a];
  }

  /** The share of segments that begin a line. */
  double share() {
    int n = lines.length;
    return n == 0 ? 1 : (double) lines[n - 1] / n;
  }

  /** Whether both sides are set in lines of more than a sentence. */
  static boolean sayLines(Breaks a, Breaks b) {
    return a.share() < MOST_STARTS && b.share() < MOST_STARTS;
  }

  /** Whether both sides have headings and turns, and about as many. */
  static boolean sayHard(Breaks a, Breaks b) {
    int m = a.lines.length == 0 ? 0 : a.hard[a.lines.length - 1];
    int n = b.lines.length == 0 ? 0 : b.hard[b.lines.length - 1];
    return sayLines(a, b) && Math.min(m, n) > 0 && Math.max(m, n) <= 2 * Math.min(m, n);
  }
}
