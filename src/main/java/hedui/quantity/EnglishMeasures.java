package hedui.quantity;

import static hedui.quantity.Lexeme.COUNTED;
import static hedui.quantity.Lexeme.ONES;
import static hedui.quantity.Lexeme.ORDINAL;
import static hedui.quantity.Lexeme.SQUARE;
import static hedui.quantity.Lexeme.TIME_UNIT;
import static hedui.quantity.Lexeme.UNIT;

import hedui.quantity.EnglishAmounts.Part;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts when it is not money: percent, points, multiples, durations and ages,
 * measures, things.
 */
final class EnglishMeasures {
  private static final Set<String> LENGTHS =
      Set.of("meter", "kilometer", "centimeter", "millimeter", "mile", "foot", "inch", "yard");

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final EnglishTokens tokens;
  private final EnglishRates rates;
  private final EnglishDurations durations;

  // The unit last found by unit(), and where it ends.
  private String unit = "";

  EnglishMeasures(EnglishTokens tokens) {
    this.tokens = tokens;
    this.rates = new EnglishRates(tokens);
    this.durations = new EnglishDurations(tokens);
  }

  EnglishRates rates() {
    return rates;
  }

  EnglishDurations durations() {
    return durations;
  }

  Part read(Figure figure, int start) {
    int plus = plus(figure.end());
    if (plus > figure.end()) {
      Part part = counted(figure.withEnd(plus), start);
      if (part.end() > plus) {
        return part;
      }
    }
    return counted(figure, start);
  }

  /** 300-plus basis points, 40+ countries: where the unit begins after a plus. */
  private int plus(int end) {
    if (tokens.isSymbol(end, '+') && tokens.glued(end) && !tokens.glued(end + 1)) {
      return end + 1;
    }
    boolean plus =
        tokens.isHyphen(end) && tokens.glued(end) && tokens.is(end + 1, EnglishLexicon.PLUS);
    return plus ? end + 2 : end;
  }

  private Part counted(Figure figure, int start) {
    int end = figure.end();
    if (figure.is(Figure.ORDINAL)) {
      return new Part(figure, Kind.ORDINAL, "", start, end, false);
    }
    if (figure.is(Figure.DIGITS) && isOrdinalEnding(figure)) {
      return new Part(figure, Kind.ORDINAL, "", start, end + 1, false);
    }
    boolean spaced = tokens.is(end + 1, TIME_UNIT) && !tokens.glued(end) && !tokens.glued(end + 1);
    boolean hyphen = tokens.isHyphen(end) && (tokens.glued(end) && tokens.glued(end + 1) || spaced);
    int at =
        hyphen
            ? end + 1
            : figure.is(Figure.VAGUE) && tokens.is(end, EnglishLexicon.OF) ? end + 1 : end;
    Part part = rates.percent(figure, start, at);
    if (part == null) {
      part = rates.multiple(figure, start, at);
    }
    if (part == null) {
      part = durations.duration(figure, start, at, hyphen);
    }
    if (part == null) {
      part = measure(figure, start, at, hyphen);
    }
    if (part != null) {
      return part;
    }
    if (isAge(start - 1) && figure.scale() == 0 && !hyphen) {
      return new Part(figure, Kind.MEASURE, "year", start, end, false);
    }
    boolean share = figure.is(Figure.FRACTION) && figure.scale() == 0 && !figure.is(Figure.DOZEN);
    Kind kind = share ? Kind.FRACTION : Kind.CARDINAL;
    if (tokens.is(at, COUNTED) && !(hyphen && at == end)) {
      return new Part(figure, kind, tokens.at(at).unit(), start, at + 1, false);
    }
    if (share) {
      return new Part(figure, kind, "", start, end, false);
    }
    return new Part(figure, Kind.CARDINAL, "", start, end, false);
  }

  /** aged 30, of age 87 */
  private boolean isAge(int i) {
    return tokens.isWord(i, "aged") || tokens.is(i, EnglishLexicon.AGE) && tokens.isNumber(i + 1);
  }

  private boolean isOrdinalEnding(Figure figure) {
    int at = figure.end();
    return tokens.glued(at)
        && tokens.length(at) == 2
        && figure.scale() == 0
        && (tokens.in(at, EnglishWords.ORDINAL_ENDING));
  }

  private @Nullable Part measure(Figure figure, int start, int at, boolean hyphen) {
    int unitAt = at;
    char open = tokens.length(at) == 1 ? tokens.first(at) : ' ';
    boolean bracket =
        (open == '(' || open == '[' || open == '{' || open == '<')
            && tokens.is(at + 1, UNIT)
            && tokens.length(at + 1) <= 3
            && tokens.length(at + 2) == 1;
    if (bracket) {
      unitAt++;
    } else if (tokens.is(at, EnglishLexicon.OF)
        && figure.is(Figure.FRACTION)
        && tokens.isArticle(at + 1)) {
      unitAt = at + 2;
    } else if (figure.is(Figure.FRACTION) && tokens.isArticle(at)) {
      unitAt = at + 1;
    }
    int end = unit(figure, unitAt, hyphen);
    if (end == unitAt) {
      return null;
    }
    if (bracket) {
      end++;
    }
    if (unit.equals("foot") && figure.isExact()) {
      Part inches = inches(figure, start, end);
      if (inches != null) {
        return inches;
      }
    }
    if (LENGTHS.contains(unit)) {
      end = speed(end);
    }
    return new Part(figure, Kind.MEASURE, unit, start, end, false);
  }

  /** The unit at a token, into {@link #unit}; returns its end, or the same token. */
  private int unit(Figure figure, int i, boolean hyphen) {
    Lexeme word = tokens.at(i);
    if (tokens.isSymbol(i, '\u00b0') || tokens.isSymbol(i, '\u00ba')) {
      return degrees(i + 1);
    }
    if (tokens.isSymbol(i, '"') && tokens.glued(i) && figure.is(Figure.DIGITS) && opensNoQuote(i)) {
      unit = "inch";
      return i + 1;
    }
    if (word.is(SQUARE)) {
      int at = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
      if (tokens.isHyphen(at)) {
        at++;
      }
      if (tokens.isWord(at, "m") && tokens.length(i) == 2) {
        unit = word.unit() + " meter";
        return at + 1;
      }
      if (!tokens.is(at, UNIT)) {
        return i;
      }
      unit = word.unit() + " " + tokens.at(at).unit();
      return at + 1;
    }
    boolean prefix =
        tokens.isWord(i, "kilo") || tokens.isWord(i, "mega") || tokens.isWord(i, "giga");
    if (prefix && tokens.is(i + 1, UNIT)) {
      unit =
          tokens.text().substring(tokens.start(i), tokens.end(i)).toLowerCase(java.util.Locale.ROOT)
              + tokens.at(i + 1).unit();
      return hours(i + 2);
    }
    if (word.is(UNIT)) {
      if (tokens.is(i, EnglishLexicon.IN) || word.word.length() <= 2 && !figure.is(Figure.DIGITS)) {
        return i;
      }
      if (tokens.isWord(i, "degrees") || tokens.isWord(i, "degree")) {
        return degrees(i + 1);
      }
      if (tokens.in(i, EnglishWords.DOUBTFUL_UNIT) && hyphen
          || tokens.isWord(i, "bit")
          || tokens.isWord(i, "rad") && !tokens.glued(i)) {
        return i;
      }
      unit = word.unit();
      if (tokens.isNumber(i + 1) && tokens.glued(i + 1)) {
        return power(i + 1);
      }
      return tokens.isSymbol(i + 1, '\u00b2') || tokens.isSymbol(i + 1, '\u00b3')
          ? power(i + 1)
          : hours(i + 1);
    }
    return letter(figure, i);
  }

  /** m, g, t, l, W, V: only after digits; "in" only where nothing follows. */
  private int letter(Figure figure, int i) {
    if (tokens.is(i, EnglishLexicon.IN) && i + 1 == tokens.count() && figure.is(Figure.DIGITS)) {
      unit = "inch";
      return i + 1;
    }
    if (!figure.is(Figure.DIGITS) || tokens.length(i) != 1 || figure.scale() > 0) {
      return i;
    }
    boolean glued = tokens.glued(i);
    if (tokens.glued(i + 1)
        && (tokens.isWord(i + 1)
            || tokens.isNumber(i + 1) && !tokens.isWord(i, "m")
            || tokens.isSymbol(i + 1, '\'')
            || tokens.isSymbol(i + 1, '&'))) {
      return i;
    }
    String found =
        switch (tokens.first(i)) {
          case 'm' -> "meter";
          case 'g' -> "gram";
          case 't' -> glued ? "ton" : "";
          case 'L' -> "liter";
          case 'l' -> glued ? "liter" : "";
          case 'W' -> glued ? "watt" : "";
          case 'V' -> glued ? "volt" : "";
          default -> "";
        };
    if (found.isEmpty()) {
      return i;
    }
    unit = found;
    if (tokens.isWord(i, "m")
        && (tokens.isNumber(i + 1) && tokens.glued(i + 1)
            || tokens.isSymbol(i + 1, '\u00b2')
            || tokens.isSymbol(i + 1, '\u00b3'))) {
      return power(i + 1);
    }
    return i + 1;
  }

  /** km2, m³ */
  private int power(int i) {
    boolean two = tokens.isSymbol(i, '\u00b2') || tokens.isSymbol(i, '2');
    boolean three = tokens.isSymbol(i, '\u00b3') || tokens.isSymbol(i, '3');
    if (!two && !three) {
      return i;
    }
    unit = (two ? "square " : "cubic ") + unit;
    return i + 1;
  }

  /** Watt hours: after "watts" or "megawatt". */
  private int hours(int i) {
    int at = tokens.isHyphen(i) ? i + 1 : i;
    if (unit.endsWith("watt") && (tokens.isWord(at, "hour") || tokens.isWord(at, "hours"))) {
      unit += " hour";
      return at + 1;
    }
    return i;
  }

  private int degrees(int i) {
    boolean celsius =
        tokens.isWord(i, "c") && tokens.isCapital(i)
            || tokens.isWord(i, "celsius")
            || tokens.isWord(i, "centigrade");
    boolean fahrenheit =
        tokens.isWord(i, "f") && tokens.isCapital(i) || tokens.isWord(i, "fahrenheit");
    unit = celsius ? "degree celsius" : fahrenheit ? "degree fahrenheit" : "degree";
    return celsius || fahrenheit ? i + 1 : i;
  }

  private boolean opensNoQuote(int i) {
    // A digit and a quotation mark are inches only where no quotation can end.
    return tokens.isWord(i + 1)
        && !tokens.glued(i + 1)
        && (tokens.in(i + 1, EnglishWords.INCH_NOUN));
  }

  /** six-foot-six, 5 ft 2 in, 5 feet and 2 inches. */
  private @Nullable Part inches(Figure feet, int start, int end) {
    int at = tokens.isHyphen(end) || tokens.is(end, EnglishLexicon.AND) ? end + 1 : end;
    boolean joined = at > end && tokens.isHyphen(end);
    int number = tokens.smallInteger(at);
    if (number < 0 && tokens.is(at, ONES | Lexeme.TEEN) && !tokens.is(at, ORDINAL)) {
      number = tokens.at(at).number();
    }
    if (number < 0 || number > 11) {
      return null;
    }
    boolean named =
        tokens.isWord(at + 1, "inches")
            || tokens.isWord(at + 1, "inch")
            || tokens.is(at + 1, EnglishLexicon.IN) && !tokens.isNumber(at + 2);
    boolean height =
        at == end
            && (tokens.is(at + 1, Lexeme.PUNCTUATION)
                || tokens.is(at + 1, EnglishLexicon.AND)
                || tokens.isWord(at + 1, "tall"));
    if (!named && !joined && !height) {
      return null;
    }
    BigDecimal sum =
        feet.low()
            .multiply(TWELVE)
            .add(BigDecimal.valueOf(number))
            .divide(TWELVE, new java.math.MathContext(16));
    Figure whole = new Figure(feet.start(), named ? at + 2 : at + 1, sum, sum, 0, feet.form());
    return new Part(whole, Kind.MEASURE, "foot", start, whole.end(), false);
  }

  /** miles per hour, km/h, miles an hour. */
  private int speed(int end) {
    boolean per =
        tokens.is(end, EnglishLexicon.PER)
            || tokens.isArticle(end)
            || tokens.isSymbol(end, '/') && tokens.glued(end);
    if (!per) {
      return end;
    }
    Lexeme time = tokens.at(end + 1);
    boolean letter =
        tokens.isSymbol(end, '/') && (tokens.isWord(end + 1, "h") || tokens.isWord(end + 1, "s"));
    if (letter) {
      unit += tokens.isWord(end + 1, "h") ? " per hour" : " per second";
      return end + 2;
    }
    if (time.is(TIME_UNIT)
        && (time.unit().equals("hour")
            || time.unit().endsWith("second")
            || time.unit().equals("minute"))) {
      unit += " per " + time.unit();
      return end + 2;
    }
    return end;
  }
}
