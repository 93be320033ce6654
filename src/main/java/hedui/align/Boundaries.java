package hedui.align;

/**
 * How well the edges of two texts fit: speech that opens or closes, a question, an exclamation, a
 * paragraph that begins. An agreement says the more, the rarer the sign is in this document.
 */
final class Boundaries {
  private static final int STARTS = 3;
  private static final int ENDS = 8;
  private static final String OPEN = "“「『\"'‘";
  private static final String CLOSE = "”」』\"'’）)";

  private final byte[] sourceStarts;
  private final byte[] sourceEnds;
  private final byte[] targetStarts;
  private final byte[] targetEnds;
  private float[] starts = new float[0];
  private float[] ends = new float[0];
  private final Breaks sourceBreaks;
  private final Breaks targetBreaks;

  /** For a bead whose source begins a line or not (2) and whose target does (1). */
  private float[] lines = new float[4];

  private float lineInside;
  private float hardInside;

  Boundaries(int sources, int targets) {
    sourceStarts = new byte[sources];
    sourceEnds = new byte[sources];
    targetStarts = new byte[targets];
    targetEnds = new byte[targets];
    sourceBreaks = new Breaks(sources);
    targetBreaks = new Breaks(targets);
  }

  void source(int index, String text, boolean startsLine) {
    String bare = text.strip();
    classify(index, bare, sourceStarts, sourceEnds);
    sourceBreaks.add(index, bare, startsLine);
  }

  void target(int index, String text, boolean startsLine) {
    String bare = text.strip();
    classify(index, bare, targetStarts, targetEnds);
    targetBreaks.add(index, bare, startsLine);
  }

  /** Counts how rare each sign is; to be called when all texts are there. */
  void end() {
    starts = fits(sourceStarts, targetStarts, STARTS);
    ends = fits(sourceEnds, targetEnds, ENDS);
    sourceBreaks.end();
    targetBreaks.end();
    if (Breaks.sayLines(sourceBreaks, targetBreaks)) {
      double share = Math.max(sourceBreaks.share(), targetBreaks.share());
      double apart = 1 - Tuning.linesAgree;
      lineInside = (float) Math.log(apart);
      lines[0] = (float) Math.log(Tuning.linesAgree / (1 - share + 0.1) + apart);
      lines[1] = lineInside;
      lines[2] = lineInside;
      lines[3] = (float) Math.log(Tuning.linesAgree / (share + 0.1) + apart);
    }
    if (Breaks.sayHard(sourceBreaks, targetBreaks)) {
      hardInside = -Tuning.joinedTurns;
    }
  }

  /** The log of the likelihood ratio of the edges of a bead. */
  float fit(int a, int i, int b, int j) {
    float signs =
        starts[sourceStarts[a] * STARTS + targetStarts[b]]
            + ends[sourceEnds[i - 1] * ENDS + targetEnds[j - 1]];
    return lineInside == 0 ? signs : signs + lines(a, i, b, j);
  }

  private float lines(int a, int i, int b, int j) {
    int edge = (sourceBreaks.startsLine(a) ? 2 : 0) + (targetBreaks.startsLine(b) ? 1 : 0);
    return lines[edge]
        + lineInside * (sourceBreaks.linesInside(a, i) + targetBreaks.linesInside(b, j))
        + hardInside * (sourceBreaks.hardInside(a, i) + targetBreaks.hardInside(b, j));
  }

  private static void classify(int t, String text, byte[] starts, byte[] ends) {
    if (text.isEmpty()) {
      return;
    }
    char first = text.charAt(0);
    starts[t] = (byte) (OPEN.indexOf(first) >= 0 ? 1 : Character.isLetter(first) ? 0 : 2);
    int end = text.length() - 1;
    boolean closed = CLOSE.indexOf(text.charAt(end)) >= 0;
    while (end > 0 && CLOSE.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    ends[t] = (byte) (sign(text.charAt(end)) + (closed ? 4 : 0));
  }

  private static int sign(char c) {
    return switch (c) {
      case '.', '。', '．', '…' -> 0;
      case '?', '？' -> 1;
      case '!', '！' -> 2;
      default -> 3;
    };
  }

  private static float[] fits(byte[] sources, byte[] targets, int classes) {
    float agree = Tuning.edgesAgree;
    float[] table = new float[classes * classes];
    float[] p = shares(sources, classes);
    float[] q = shares(targets, classes);
    for (int s = 0; s < classes; s++) {
      for (int t = 0; t < classes; t++) {
        float same = s == t ? agree / Math.max(p[s], q[t]) : 0;
        table[s * classes + t] = (float) Math.log(same + 1 - agree);
      }
    }
    return table;
  }

  private static float[] shares(byte[] of, int classes) {
    float[] shares = new float[classes];
    for (byte b : of) {
      shares[b]++;
    }
    for (int c = 0; c < classes; c++) {
      shares[c] = (shares[c] + 0.5f) / (of.length + 0.5f * classes);
    }
    return shares;
  }
}
