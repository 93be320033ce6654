package hedui.quantity;

import static hedui.quantity.Lexeme.TIME_UNIT;

import hedui.quantity.EnglishAmounts.Part;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads spans of time and ages after a number: 18 months, 30-year-old, half an hour; an hour, a day
 * or two.
 */
final class EnglishDurations {
  private static final Set<String> BETWEEN =
      Set.of(
          "consecutive",
          "straight",
          "full",
          "more",
          "additional",
          "business",
          "calendar",
          "fiscal",
          "trading",
          "working",
          "whole",
          "long",
          "short",
          "successive",
          "further",
          "extra",
          "other",
          "past",
          "recent");

  private final EnglishTokens tokens;

  EnglishDurations(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Part duration(Figure figure, int start, int at, boolean hyphen) {
    int unitAt = at;
    // half an hour, half a year
    if (figure.is(Figure.FRACTION) && tokens.isArticle(at)
        || figure.is(Figure.FRACTION)
            && tokens.is(at, EnglishLexicon.OF)
            && tokens.isArticle(at + 1)) {
      unitAt = tokens.is(at, EnglishLexicon.OF) ? at + 2 : at + 1;
      if (!tokens.is(unitAt, TIME_UNIT)) {
        return null;
      }
    } else if (!tokens.is(unitAt, TIME_UNIT)
        && tokens.is(unitAt + 1, TIME_UNIT)
        && tokens.isWord(unitAt)
        && !hyphen
        && BETWEEN.contains(tokens.text().substring(tokens.start(unitAt), tokens.end(unitAt)))) {
      unitAt++;
    }
    if (!tokens.is(unitAt, TIME_UNIT)) {
      return abbreviated(figure, start, at);
    }
    String time = tokens.at(unitAt).unit();
    if (tokens.length(unitAt) <= 3 && !figure.is(Figure.DIGITS) && !tokens.isWord(unitAt, "day")) {
      return null;
    }
    if (tokens.isWord(unitAt, "mo") && !tokens.glued(unitAt) && !hyphen
        || tokens.isWord(unitAt, "ms") && tokens.isCapital(unitAt)) {
      return null;
    }
    int end = unitAt + 1;
    Figure whole = figure;
    if (tokens.is(end, EnglishLexicon.AND)) {
      boolean article = tokens.is(end + 1, EnglishLexicon.A);
      int part = article ? end + 2 : end + 1;
      boolean half = tokens.is(part, EnglishLexicon.HALF);
      if (half && (article || tokens.is(part + 1, Lexeme.PUNCTUATION) || tokens.isWord(part + 1))
          || article && tokens.is(part, EnglishLexicon.QUARTER)) {
        whole = figure.plus(new BigDecimal(half ? "0.5" : "0.25"));
        end = part + 1;
      }
    }
    int aged = aged(end);
    return new Part(whole, aged > end ? Kind.MEASURE : Kind.DURATION, time, start, aged, false);
  }

  /**
   * The end of "an hour", "a year", "a day or two" where a span of time is meant, not "a year" for
   * each; the same token if none begins here.
   */
  int single(int i) {
    boolean article = tokens.isArticle(i);
    if (article
        && (tokens.isWord(i + 1, "decade") || tokens.isWord(i + 1, "century"))
        && !tokens.isHyphen(i + 2)) {
      return i + 2;
    }
    boolean next = tokens.in(i, EnglishWords.WHICH_TIME);
    if (!article && !next
        || !tokens.is(i + 1, TIME_UNIT)
        || tokens.length(i + 1) < 3
        || tokens.last(i + 1) == 's') {
      return i;
    }
    if (tokens.is(i + 2, EnglishLexicon.OR) && tokens.isWord(i + 3, "two")) {
      return i + 4;
    }
    if (next
        || tokens.isWord(i + 1, "second")
        || tokens.isWord(i + 1, "minute")
        || tokens.isHyphen(i + 2)) {
      return i;
    }
    boolean led =
        tokens.isWord(i - 1, "for")
            || tokens.isWord(i - 1, "within")
            || tokens.is(i - 1, EnglishLexicon.THAN)
            || tokens.is(i - 1, EnglishLexicon.IN)
                && !tokens.isWord(i + 2, "of")
                && !tokens.isWord(i + 1, "day")
            || tokens.in(i - 1, EnglishWords.AS_LONG_AS);
    boolean followed = tokens.in(i + 2, EnglishWords.AGO);
    boolean half =
        tokens.is(i + 2, EnglishLexicon.AND)
            && tokens.is(i + 3, EnglishLexicon.A)
            && tokens.is(i + 4, EnglishLexicon.HALF);
    return half ? i + 5 : led || followed ? i + 2 : i;
  }

  /** 3h, 90s is not read: only h and y are safe when glued to digits. */
  private @Nullable Part abbreviated(Figure figure, int start, int at) {
    if (!figure.is(Figure.DIGITS) || !tokens.glued(at) || tokens.length(at) != 1) {
      if (tokens.isWord(at, "yo") && figure.is(Figure.DIGITS)) {
        return new Part(figure, Kind.MEASURE, "year", start, at + 1, false);
      }
      return null;
    }
    if (tokens.isWord(at, "h")
        && !tokens.isCapital(at)
        && !(tokens.glued(at + 1) && tokens.isWord(at + 1))) {
      return new Part(figure, Kind.DURATION, "hour", start, at + 1, false);
    }
    return null;
  }

  /** The end of "years old", "year-olds", "years of age" after the unit. */
  private int aged(int end) {
    int at = tokens.isHyphen(end) ? end + 1 : end;
    if (tokens.is(at, EnglishLexicon.OLD) || tokens.isWord(at, "olds")) {
      return at + 1;
    }
    return tokens.is(end, EnglishLexicon.OF) && tokens.is(end + 1, EnglishLexicon.AGE)
        ? end + 2
        : end;
  }
}
