package hedui.check.coverage;

import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of Chinese clauses that no English word accounts for: the weighing of {@link Weights}
 * the other way round, by characters with and without an owner.
 */
final class Additions {
  /**
   * What a character without an owner, with a weak and with a good one says. Two of three
   * characters of an inserted clause have none, one of four of a translated one; halved, because
   * neighbours share their fate.
   */
  private static final double FREE = 0.5;

  private static final double WEAK = -0.4;
  private static final double OWNED = -1.0;

  private static final int FEWEST = 4;
  private static final int MOST_CLAUSES = 400;

  /** Characters from {@code from} to before {@code to}, and how likely they have no source. */
  record Run(int from, int to, double score) {
    static final Run NONE = new Run(0, 0, Double.NEGATIVE_INFINITY);
  }

  private Additions() {}

  /** The best run of clauses; {@link Run#NONE} if there is none long enough. */
  static Run best(Homes homes, Weights weights) {
    int n = homes.characters();
    List<int[]> clauses = clauses(homes);
    clauses.removeIf(clause -> isGlossed(homes, clause[1]));
    if (clauses.size() > MOST_CLAUSES) {
      return Run.NONE;
    }
    double[] sums = new double[n + 1];
    int[] content = new int[n + 1];
    int[] letters = new int[n + 1];
    for (int i = 0; i < n; i++) {
      char c = homes.normal(i);
      boolean han = ChineseNormal.isHan(c);
      boolean counts = han && !CommonChars.isGrammar(c);
      int owner = homes.owner(i);
      double says =
          counts || (owner >= 0 && !han)
              ? owner < 0 ? FREE : homes.level(owner) <= Homes.RARE_CHAR ? WEAK : OWNED
              : 0;
      sums[i + 1] = sums[i] + says;
      content[i + 1] = content[i] + (counts ? 1 : 0);
      letters[i + 1] = letters[i] + (han || Character.isLetterOrDigit(c) ? 1 : 0);
    }
    Run best = Run.NONE;
    for (int i = 0; i < clauses.size(); i++) {
      for (int j = i; j < clauses.size(); j++) {
        int from = clauses.get(i)[0];
        int to = clauses.get(j)[1];
        if (j > i && clauses.get(j)[0] - clauses.get(j - 1)[1] > 3) {
          break;
        }
        if (content[to] - content[from] < FEWEST) {
          continue;
        }
        double score =
            sums[to]
                - sums[from]
                + weights.excess(letters[to] - letters[from])
                - 0.3 * Math.log(clauses.size());
        if (from > 0 && ends(homes, from) && ends(homes, to + 1)) {
          score += weights.swallowing();
        }
        if (score > best.score) {
          best = new Run(from, to, score);
        }
      }
    }
    return best;
  }

  /** Whether a sentence ends just before a place, or the text does. */
  private static boolean ends(Homes homes, int place) {
    if (place >= homes.characters()) {
      return true;
    }
    char c = homes.normal(place - 1);
    return c == '。' || c == '!' || c == '?';
  }

  /** From where to where each clause reaches, without the marks between them. */
  private static List<int[]> clauses(Homes homes) {
    List<int[]> clauses = new ArrayList<>();
    int from = -1;
    int n = homes.characters();
    for (int i = 0; i <= n; i++) {
      boolean ends = i == n || isMark(homes, i);
      if (!ends && from < 0 && homes.normal(i) != ' ') {
        from = i;
      } else if (ends && from >= 0) {
        clauses.add(new int[] {from, i});
        from = -1;
      }
    }
    return clauses;
  }

  /** A name with its Latin in brackets after it is explained by that. */
  private static boolean isGlossed(Homes homes, int end) {
    int n = homes.characters();
    int i = end;
    while (i < n && (homes.normal(i) == ' ' || homes.normal(i) == '“' || homes.normal(i) == '”')) {
      i++;
    }
    return i + 1 < n
        && homes.normal(i) == '('
        && homes.normal(i + 1) >= 'a'
        && homes.normal(i + 1) <= 'z';
  }

  private static boolean isMark(Homes homes, int i) {
    char c = homes.normal(i);
    return switch (c) {
      case '。', ';', ':', '!', '?', '(', ')', '「', '」', '“', '”', '—', '、' -> true;
      case ',' ->
          i + 1 >= homes.characters()
              || i == 0
              || !(Character.isDigit(homes.normal(i - 1))
                  && Character.isDigit(homes.normal(i + 1)));
      default -> false;
    };
  }
}
