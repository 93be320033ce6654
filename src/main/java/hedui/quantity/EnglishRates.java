package hedui.quantity;

import hedui.quantity.EnglishAmounts.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads percent, points and multiples after a number: 13%, 50 basis points, a quarter point, 3x.
 */
final class EnglishRates {
  private final EnglishTokens tokens;

  EnglishRates(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Part percent(Figure figure, int start, int at) {
    if (figure.is(Figure.FRACTION)) {
      int point = tokens.is(at, EnglishLexicon.A) ? at + 1 : at;
      if (tokens.is(point, EnglishLexicon.POINT)) {
        // a quarter point, half a point
        return new Part(figure, Kind.PERCENTAGE_POINT, "percentage-point", start, point + 1, false);
      }
      int after = tokens.is(at, EnglishLexicon.OF) ? at + 1 : at;
      boolean one = tokens.is(after, EnglishLexicon.A) || tokens.is(after, EnglishLexicon.ONE);
      if (one && (after > at || tokens.is(after, EnglishLexicon.A))) {
        return percent(figure, start, after + 1, true);
      }
    }
    return percent(figure, start, at, false);
  }

  private @Nullable Part percent(Figure figure, int start, int at, boolean led) {
    if (led
        && !tokens.is(at, EnglishLexicon.PERCENT)
        && !tokens.is(at, EnglishLexicon.PERCENTAGE)
        && !tokens.is(at, EnglishLexicon.BASIS)) {
      return null;
    }
    int point = -1;
    int end = -1;
    if (tokens.isSymbol(at, '%') || tokens.isSymbol(at, '\uff05')) {
      end = at + 1;
    } else if (tokens.is(at, EnglishLexicon.PERCENT)
        || tokens.isWord(at, "percents")
        || tokens.isWord(at, "pct")) {
      end = at + 1;
    } else if (tokens.is(at, EnglishLexicon.PER) && tokens.is(at + 1, EnglishLexicon.CENTUM)) {
      end = at + 2;
    } else if (tokens.is(at, EnglishLexicon.PERCENTAGE)) {
      point = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
      if (!isPoint(point)) {
        return new Part(figure, Kind.PERCENT, "percent", start, at + 1, false);
      }
    } else if (tokens.isWord(at, "full")
        && tokens.is(at + 1, EnglishLexicon.PERCENTAGE)
        && isPoint(at + 2)) {
      point = at + 2;
    } else if (tokens.isWord(at, "ppt") || tokens.isWord(at, "ppts") || tokens.isWord(at, "pp")) {
      return new Part(figure, Kind.PERCENTAGE_POINT, "percentage-point", start, at + 1, false);
    } else if (tokens.isWord(at, "bp") || tokens.isWord(at, "bps")) {
      return new Part(figure, Kind.BASIS_POINT, "basis-point", start, at + 1, false);
    } else if (tokens.is(at, EnglishLexicon.BASIS)) {
      int after = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
      if (isPoint(after)) {
        return new Part(figure, Kind.BASIS_POINT, "basis-point", start, after + 1, false);
      }
    } else if (tokens.isSymbol(at, '\u2030')) {
      return new Part(figure.scaled(-1), Kind.PERCENT, "percent", start, at + 1, false);
    }
    if (end > 0) {
      int after = tokens.isHyphen(end) ? end + 1 : end;
      if (!isPoint(after)) {
        return new Part(figure, Kind.PERCENT, "percent", start, end, false);
      }
      point = after;
    }
    return point > 0
        ? new Part(figure, Kind.PERCENTAGE_POINT, "percentage-point", start, point + 1, false)
        : null;
  }

  private boolean isPoint(int i) {
    return tokens.is(i, EnglishLexicon.POINT) || tokens.is(i, EnglishLexicon.POINTS);
  }

  @Nullable Part multiple(Figure figure, int start, int at) {
    boolean x =
        tokens.is(at, EnglishLexicon.X) && tokens.glued(at) && figure.is(Figure.DIGITS)
            || tokens.isSymbol(at, '\u00d7') && tokens.glued(at);
    if (x) {
      boolean dimension =
          tokens.glued(at + 1) && (tokens.isNumber(at + 1) || tokens.isWord(at + 1));
      return dimension ? null : new Part(figure, Kind.MULTIPLE, "", start, at + 1, false);
    }
    if (tokens.is(at, EnglishLexicon.FOLD)) {
      return new Part(figure, Kind.MULTIPLE, "", start, at + 1, false);
    }
    if (tokens.isWord(at, "time") && tokens.isHyphen(at - 1)) {
      return new Part(figure, Kind.CARDINAL, "time", start, at + 1, false);
    }
    if (tokens.is(at, EnglishLexicon.TIMES)) {
      // Nothing happens 4.2 times.
      boolean ratio = isComparison(at + 1) || figure.low().stripTrailingZeros().scale() > 0;
      return new Part(
          figure, ratio ? Kind.MULTIPLE : Kind.CARDINAL, ratio ? "" : "time", start, at + 1, false);
    }
    return null;
  }

  /** as many, more, the size, faster: what makes "three times" a ratio. */
  boolean isComparison(int i) {
    if (tokens.isWord(i, "as")
        || tokens.is(i, EnglishLexicon.MORE)
        || tokens.is(i, EnglishLexicon.THE)
        || tokens.isWord(i, "that")
        || tokens.isWord(i, "what")
        || tokens.is(i, EnglishLexicon.LESS)
        || tokens.in(i, EnglishWords.COMPARED_NOUN)) {
      return true;
    }
    int length = tokens.length(i);
    return length > 4
        && tokens.last(i) == 'r'
        && tokens.text().charAt(tokens.end(i) - 2) == 'e'
        && !tokens.isWord(i, "over")
        && !tokens.isWord(i, "after")
        && !tokens.isWord(i, "under")
        && !tokens.isWord(i, "ever");
  }
}
