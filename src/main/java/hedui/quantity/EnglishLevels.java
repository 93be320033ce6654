package hedui.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the classes that speakers give instead of a figure: "mid-single digits", "low
 * double-digit", "high teens", "low-to-mid 20s", "mid-60%".
 */
final class EnglishLevels {
  private final EnglishTokens tokens;

  // The third of a class that the words so far name, 0 to 2; -1 for the whole.
  private int from;
  private int to;

  EnglishLevels(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /** The class that begins at a token, or null. */
  @Nullable Figure read(int i) {
    int at = thirds(i);
    if (tokens.isHyphen(at) && at > i) {
      at++;
    }
    boolean levelled = at > i;
    if (tokens.isWord(at, "single") || tokens.isWord(at, "double") || tokens.isWord(at, "triple")) {
      int digit = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
      if (!tokens.is(digit, EnglishLexicon.DIGIT) && !tokens.is(digit, EnglishLexicon.DIGITS)) {
        return null;
      }
      return tokens.isWord(at, "single")
          ? figure(i, digit + 1, 1, 3, 4, 6, 7, 9)
          : tokens.isWord(at, "double")
              ? levelled
                  ? figure(i, digit + 1, 10, 13, 40, 60, 70, 99)
                  : whole(i, digit + 1, 10, 99)
              : figure(i, digit + 1, 100, 300, 400, 600, 700, 999);
    }
    if (tokens.is(at, EnglishLexicon.TEENS)) {
      boolean bare =
          levelled
              || tokens.is(i - 1, EnglishLexicon.THE)
              || tokens.is(at + 1, EnglishLexicon.PERCENT);
      return !bare
          ? null
          : levelled ? figure(i, at + 1, 11, 13, 14, 16, 17, 19) : whole(i, at + 1, 13, 19);
    }
    if (tokens.is(at, Lexeme.DECADE)) {
      int tens = tokens.at(at).number();
      return levelled ? tens(i, at + 1, tens) : aged(i) ? whole(i, at + 1, tens, tens + 9) : null;
    }
    if (tokens.isInteger(at) && tokens.length(at) == 2 && tokens.last(at) == '0') {
      int tens = tokens.smallInteger(at);
      boolean plural = tokens.isWord(at + 1, "s") && tokens.glued(at + 1);
      boolean mark =
          (tokens.isSymbol(at + 1, '\'') || tokens.isSymbol(at + 1, '\u2019'))
              && tokens.isWord(at + 2, "s")
              && tokens.glued(at + 2);
      int end = plural ? at + 2 : mark ? at + 3 : at + 1;
      if (tens < 20) {
        return null;
      }
      if (levelled && (end > at + 1 || tokens.isSymbol(end, '%') && tokens.isHyphen(at - 1))) {
        return tens(i, end, tens);
      }
      return end > at + 1 && aged(i) ? whole(i, end, tens, tens + 9) : null;
    }
    return null;
  }

  /** in his 40s */
  private boolean aged(int i) {
    return tokens.in(i - 1, EnglishWords.OWNER);
  }

  boolean isAge(Figure figure) {
    int i = figure.start();
    if (tokens.is(i, Lexeme.LEVEL)) {
      i--;
      return aged(i + 1);
    }
    return aged(i);
  }

  private static Figure whole(int start, int end, int low, int high) {
    return new Figure(
        start, end, BigDecimal.valueOf(low), BigDecimal.valueOf(high), 0, Figure.VAGUE);
  }

  private Figure tens(int start, int end, int tens) {
    return figure(start, end, tens, tens + 3, tens + 4, tens + 6, tens + 7, tens + 9);
  }

  private Figure figure(int start, int end, int... ends) {
    int low = from < 0 ? 0 : from;
    int high = from < 0 ? 2 : to;
    return whole(start, end, ends[2 * low], ends[2 * high + 1]);
  }

  /** low, mid-to-high, low to mid: into from and to. Returns the end. */
  private int thirds(int i) {
    from = third(i);
    to = from;
    if (from < 0) {
      return i;
    }
    int at = i + 1;
    int second = tokens.isHyphen(at) ? at + 1 : at;
    if (tokens.is(second, EnglishLexicon.TO)) {
      second = tokens.isHyphen(second + 1) ? second + 2 : second + 1;
    }
    int other = second > at ? third(second) : -1;
    if (other > from) {
      to = other;
      return second + 1;
    }
    return at;
  }

  private int third(int i) {
    return tokens.isWord(i, "low")
        ? 0
        : tokens.isWord(i, "mid") || tokens.isWord(i, "middle")
            ? 1
            : tokens.isWord(i, "high") ? 2 : -1;
  }
}
