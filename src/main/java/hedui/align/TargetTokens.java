package hedui.align;

import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.Arrays;

/**
 * Reads Chinese segments into {@link Tokens}: the words of the likeliest path through the lattice
 * of dictionary strings, Latin words, and numbers by value.
 */
final class TargetTokens {
  /** Grammar: they translate nothing in particular. */
  private static final String STOP =
      "的了在是和与及也就都而着之其这那等于把被将对从到为以所又还但却则则并很吗呢吧啊呀么个们位种些此该且或者便才只要会能可有不没上下中里来去说一";

  private static final boolean[] STOPS = new boolean[0x10000];

  static {
    STOP.chars().forEach(c -> STOPS[c] = true);
  }

  private final Lexicon lexicon;
  private final Figures figures = new Figures();
  final Tokens tokens = new Tokens();
  private boolean hasLatin;
  private float[] best = new float[64];
  private int[] from = new int[64];
  private int[] path = new int[64];

  TargetTokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether some Latin word was among what was read. */
  boolean hasLatin() {
    return hasLatin;
  }

  void add(ChineseText text) {
    int match = 0;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      double value = figures.chinese(text, i);
      if (value >= 0) {
        tokens.add(Figures.key(value), -1, Tuning.numberFloor);
        i = figures.end();
        continue;
      }
      if (!text.isHan(i)) {
        i++;
        continue;
      }
      end = i + 1;
      while (end < text.length() && text.isHan(end) && figures.chinese(text, end) < 0) {
        end++;
      }
      while (match < text.matches() && text.matchStart(match) < i) {
        match++;
      }
      match = words(text, i, end, match);
      i = end;
    }
    EnglishText latin = text.latin();
    for (int i = 0; i < latin.size(); i++) {
      if (latin.kind(i) != EnglishText.Kind.NUMBER && latin.end(i) - latin.start(i) > 1) {
        tokens.add(
            Vocabulary.hash(latin.text(), latin.start(i), latin.end(i)), -1, Tuning.latinFloor);
        hasLatin = true;
      }
    }
    Marks.add(text.text(), tokens);
    tokens.endSegment(Tokens.utf8(text.text()));
  }

  /** Adds the words of a run of Han characters; returns the first match behind it. */
  private int words(ChineseText text, int start, int end, int firstMatch) {
    int n = end - start;
    if (n >= best.length) {
      best = new float[2 * n];
      from = new int[2 * n];
      path = new int[2 * n];
    }
    Arrays.fill(best, 0, n + 1, Float.MAX_VALUE);
    best[0] = 0;
    int match = firstMatch;
    for (int i = 0; i < n; i++) {
      relax(i, i + 1, -1, 2.5f);
      for (; match < text.matches() && text.matchStart(match) == start + i; match++) {
        int stop = text.matchEnd(match) - start;
        if (stop <= n) {
          relax(i, stop, text.matchString(match), cost(text.matchString(match), stop - i));
        }
      }
    }
    int words = 0;
    int[] ends = new int[n];
    for (int at = n; at > 0; at = from[at]) {
      ends[words++] = at;
    }
    for (int w = words - 1; w >= 0; w--) {
      int stop = ends[w];
      emit(text, start + from[stop], start + stop, path[stop]);
    }
    return match;
  }

  private float cost(int string, int length) {
    return length == 1 ? 2f : 2f - 0.1f * lexicon.commonness(string);
  }

  private void relax(int at, int to, int string, float cost) {
    if (best[at] + cost < best[to]) {
      best[to] = best[at] + cost;
      from[to] = at;
      path[to] = string;
    }
  }

  private void emit(ChineseText text, int start, int end, int string) {
    if (end - start == 1 && STOPS[text.normal(start)]) {
      return;
    }
    if (string >= 0) {
      tokens.add(string, string, Tuning.chineseFloor);
    } else {
      tokens.add(
          Character.MAX_VALUE * 64L * 65536 + text.normal(start), -1, Tuning.unknownCharFloor);
    }
  }

  /** Whether a character is grammar when it stands alone. */
  static boolean isStop(char normal) {
    return STOPS[normal];
  }
}
