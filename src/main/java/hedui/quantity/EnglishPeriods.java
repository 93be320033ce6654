package hedui.quantity;

import hedui.bitext.Span;
import java.util.List;

/**
 * Reads quarters, halves, years and decades: "Q4 2023", "the first half of 2024", "4Q23", "FY24",
 * "'24", "the 1980s". A quarter or half whose year is not said is {@code --Q4}, {@code --H1}; the
 * unit of a company's own year is {@code fiscal year}. Methods return the token after what they
 * read, or the same token.
 */
final class EnglishPeriods {
  private final EnglishTokens tokens;
  private final EnglishYears years;
  private final List<Quantity> found;

  EnglishPeriods(EnglishTokens tokens, EnglishYears years, List<Quantity> found) {
    this.tokens = tokens;
    this.years = years;
    this.found = found;
  }

  private void add(int start, int end, String iso, boolean fiscal) {
    Quantity period =
        Quantity.of(
            new Span(tokens.start(start), tokens.end(end - 1)),
            Kind.PERIOD,
            new Amount.Moment(iso));
    found.add(fiscal ? period.withUnit("fiscal year") : period);
  }

  int read(int i) {
    int end = firstQuarters(i);
    if (end == i) {
      end = part(i);
    }
    if (end == i) {
      end = decade(i);
    }
    return end == i ? year(i) : end;
  }

  // ---- quarters and halves
  // -----------------------------------------------------------------------------------

  private int partNumber;
  private char partLetter;

  /** Q4, H1, 4Q, first quarter, second-half: into the two fields above. Returns the end. */
  private int bare(int i) {
    Lexeme word = tokens.at(i);
    if ((tokens.isWord(i, "q") || tokens.isWord(i, "h"))
        && tokens.isInteger(i + 1)
        && tokens.glued(i + 1)) {
      partLetter = tokens.isWord(i, "q") ? 'Q' : 'H';
      partNumber = tokens.smallInteger(i + 1);
      boolean more =
          tokens.glued(i + 2) && tokens.isWord(i + 2)
              || tokens.glued(i) && !tokens.isHyphen(i - 1) && tokens.isWord(i - 1);
      return inRange() && !more && (tokens.isCapital(i) || partLetter == 'Q') ? i + 2 : i;
    }
    if (tokens.isInteger(i)
        && tokens.length(i) == 1
        && !tokens.glued(i)
        && tokens.glued(i + 1)
        && (tokens.isWord(i + 1, "q") || tokens.isWord(i + 1, "h"))
        && tokens.length(i + 1) == 1
        && tokens.isCapital(i + 1)) {
      partLetter = tokens.isWord(i + 1, "q") ? 'Q' : 'H';
      partNumber = tokens.smallInteger(i);
      return inRange() ? i + 2 : i;
    }
    int at = i;
    if (tokens.is(i, EnglishLexicon.FISCAL)) {
      at++;
    }
    if (word.is(Lexeme.ORDINAL) && word.is(Lexeme.ONES) || tokens.is(at, Lexeme.ORDINAL)) {
      partNumber = tokens.at(at).number();
      at++;
    } else if (tokens.isInteger(at)
        && tokens.length(at) == 1
        && tokens.glued(at + 1)
        && tokens.length(at + 1) == 2
        && (tokens.in(at + 1, EnglishWords.ORDINAL_ENDING))) {
      partNumber = tokens.smallInteger(at);
      at += 2;
    } else {
      return i;
    }
    if (tokens.isHyphen(at)) {
      at++;
    }
    if (tokens.is(at, EnglishLexicon.FISCAL) || tokens.isWord(at, "calendar")) {
      at++;
      if (tokens.isHyphen(at)) {
        at++;
      }
    }
    boolean quarter = tokens.is(at, EnglishLexicon.QUARTER);
    if (!quarter && !tokens.is(at, EnglishLexicon.HALF)) {
      return i;
    }
    partLetter = quarter ? 'Q' : 'H';
    // The first half of October, of a game or of a sentence is no half of a year.
    boolean ofOther =
        !quarter
            && tokens.is(at + 1, EnglishLexicon.OF)
            && (tokens.is(at + 2, Lexeme.MONTH)
                || tokens.is(at + 2, EnglishLexicon.THE)
                    && !tokens.is(at + 3, EnglishLexicon.YEAR)
                    && !tokens.is(at + 3, EnglishLexicon.FISCAL));
    return inRange() && !ofOther ? at + 1 : i;
  }

  private boolean inRange() {
    return partNumber >= 1 && partNumber <= (partLetter == 'Q' ? 4 : 2);
  }

  /** first three quarters of 2024: from the first to the third. */
  private int firstQuarters(int i) {
    if (!tokens.is(i, EnglishLexicon.FIRST) || !tokens.is(i + 2, EnglishLexicon.QUARTERS)) {
      return i;
    }
    int last =
        tokens.isInteger(i + 1)
            ? tokens.smallInteger(i + 1)
            : tokens.is(i + 1, Lexeme.ONES) ? tokens.at(i + 1).number() : 0;
    if (last < 2 || last > 4) {
      return i;
    }
    int year = years.year(tokens.is(i + 3, EnglishLexicon.OF) ? i + 4 : i + 3);
    boolean dated = year >= 0;
    String head = dated ? year + "-Q" : "--Q";
    int end = dated ? years.end() : i + 3;
    // Two quarters are a half, as they are in Chinese.
    String iso = last == 2 ? (dated ? year + "-H1" : "--H1") : head + "1/" + head + last;
    add(i, end, iso, dated && years.isFiscal());
    return end;
  }

  private int part(int i) {
    int end = bare(i);
    if (end == i) {
      return yearFirst(i);
    }
    int number = partNumber;
    char letter = partLetter;
    boolean fiscal = tokens.is(i, EnglishLexicon.FISCAL) || tokens.is(i + 1, EnglishLexicon.FISCAL);
    int at = end;
    if (tokens.isSymbol(at, ',') && tokens.length(at + 1) == 4
        || tokens.is(at, EnglishLexicon.OF)) {
      at++;
      if (tokens.is(at, EnglishLexicon.THE)) {
        at++;
      }
    } else if (tokens.isHyphen(at) && tokens.glued(at) && tokens.glued(at + 1)) {
      at++;
    }
    int year = years.year(at);
    boolean glued = tokens.glued(end) && tokens.isNumber(end);
    if (year < 0 && glued) {
      year = years.short2(end);
    }
    if (year >= 0) {
      add(i, years.end(), year + "-" + letter + number, fiscal || years.isFiscal());
      return years.end();
    }
    if (glued) {
      return i;
    }
    add(i, end, "--" + letter + number, fiscal);
    return end;
  }

  /** 2019 Q1, 2024-H1, fiscal 2024 third quarter, 2023's fourth quarter. */
  private int yearFirst(int i) {
    if (!tokens.isNumber(i) && !tokens.is(i, EnglishLexicon.FISCAL) && !tokens.isWord(i, "fy")) {
      return i;
    }
    int year = years.year(i);
    if (year < 0) {
      return i;
    }
    boolean fiscal = years.isFiscal();
    int at = years.end();
    if (tokens.isHyphen(at) && tokens.glued(at)) {
      at++;
    } else if (years.isMark(at) && tokens.isWord(at + 1, "s")) {
      at += 2;
    }
    int end = bare(at);
    if (end == at) {
      return i;
    }
    add(
        i,
        end,
        year + "-" + partLetter + partNumber,
        fiscal || tokens.is(at, EnglishLexicon.FISCAL));
    return end;
  }

  // ---- decades
  // -----------------------------------------------------------------------------------------------

  private int decade(int i) {
    boolean led =
        tokens.is(i - 1, EnglishLexicon.THE)
            || tokens.isWord(i - 1, "early")
            || tokens.isWord(i - 1, "late");
    if (tokens.is(i, Lexeme.DECADE)) {
      boolean period = led || tokens.is(i - 1, EnglishLexicon.IN);
      int tens = tokens.at(i).number();
      if (period && tens >= 50) {
        add(i, i + 1, "19" + tens / 10 + "X", false);
        return i + 1;
      }
      return i;
    }
    if (!tokens.isInteger(i) || tokens.last(i) != '0') {
      return i;
    }
    int end = i + 1;
    if (years.isMark(end) && tokens.glued(end)) {
      end++;
    }
    if (!tokens.isWord(end, "s") || !tokens.glued(end)) {
      return i;
    }
    int number = tokens.smallInteger(i);
    boolean marked = years.isMark(i - 1) && tokens.glued(i);
    if (tokens.length(i) == 4 && number >= 1500 && number < 2100) {
      add(i, end + 1, number / 10 + "X", false);
      return end + 1;
    }
    if (tokens.length(i) == 2 && (marked || number >= 60 || led && number >= 50)) {
      add(marked ? i - 1 : i, end + 1, ((number >= 30 ? 1900 : 2000) + number) / 10 + "X", false);
      return end + 1;
    }
    return i;
  }

  // ---- years
  // -------------------------------------------------------------------------------------------------

  private int year(int i) {
    boolean word =
        tokens.is(i, EnglishLexicon.FISCAL)
            || tokens.isWord(i, "fy")
            || tokens.isWord(i, "cy")
            || tokens.isWord(i, "calendar");
    if (word) {
      int year = years.year(i);
      if (year < 0) {
        return i;
      }
      add(i, years.end(), Integer.toString(year), years.isFiscal());
      return years.end();
    }
    if (tokens.isWord(i, "full") || tokens.is(i, EnglishLexicon.YEAR)) {
      int at = tokens.isWord(i, "full") ? i + 1 : i;
      if (tokens.isHyphen(at)) {
        at++;
      }
      if (tokens.is(at, EnglishLexicon.FISCAL)) {
        int year = years.year(at);
        if (year >= 0) {
          add(i, years.end(), Integer.toString(year), true);
          return years.end();
        }
        at++;
      }
      if (!tokens.is(at, EnglishLexicon.YEAR)) {
        return i;
      }
      int yearAt = tokens.is(at + 1, EnglishLexicon.OF) ? at + 2 : at + 1;
      int year = years.year(yearAt);
      if (year < 0 || year < 1500 && !tokens.is(yearAt - 1, EnglishLexicon.OF)) {
        return i;
      }
      add(i, years.end(), Integer.toString(year), years.isFiscal());
      return years.end();
    }
    if (tokens.isNumber(i)) {
      return digits(i);
    }
    if (tokens.is(i, Lexeme.TEEN | Lexeme.TENS | Lexeme.ONES) && led(i)) {
      int year = years.year(i);
      boolean counted =
          year >= 0
              && tokens.is(
                  years.end(), Lexeme.UNIT | Lexeme.COUNTED | Lexeme.CURRENCY | Lexeme.TIME_UNIT);
      if (year >= 1500 && !counted) {
        add(i, years.end(), Integer.toString(year), false);
        return years.end();
      }
    }
    return i;
  }

  private int digits(int i) {
    if (years.isMark(i - 1)
        && tokens.glued(i)
        && !(tokens.glued(i - 1) && tokens.isNumber(i - 2))) {
      int two = years.short2(i);
      if (two >= 0 && tokens.isInteger(i)) {
        add(i - 1, i + 1, Integer.toString(two), false);
        return i + 1;
      }
    }
    if (!tokens.isInteger(i) || tokens.length(i) != 4) {
      return i;
    }
    int year = tokens.smallInteger(i);
    if (year < 1000
        || year >= 2200
        || tokens.glued(i + 1) && (tokens.isWord(i + 1) || tokens.isSymbol(i + 1, ':'))) {
      return i;
    }
    if (tokens.glued(i)
        && (tokens.isWord(i - 1)
            || tokens.is(i - 1, Lexeme.CURRENCY)
            || tokens.isSymbol(i - 1, '#'))) {
      return i;
    }
    // in 2024 $75 billion: the sign belongs to what follows
    boolean price =
        tokens.is(i + 1, Lexeme.CURRENCY | Lexeme.CODE)
            && !tokens.glued(i + 1)
            && tokens.isNumber(i + 2);
    if (tokens.is(i + 1, Lexeme.MAGNITUDE | Lexeme.HUNDRED | Lexeme.CENT)
        || tokens.is(i + 1, Lexeme.CURRENCY | Lexeme.CODE) && !price
        || tokens.is(i + 1, Lexeme.UNIT | Lexeme.COUNTED) && !tokens.is(i + 1, EnglishLexicon.IN)
        || tokens.isSymbol(i + 1, '%')
        || tokens.is(i + 1, EnglishLexicon.PERCENT)
        || tokens.is(i + 1, EnglishLexicon.BASIS)
        || tokens.is(i + 1, Lexeme.TIME_UNIT) && year < 1900) {
      return i;
    }
    boolean plural = isPlural(i + 1);
    boolean certain = year >= 1990 && year < 2060 && !(plural && year == 2000);
    boolean likely =
        year >= 1700
            && year < 2100
            && (led(i) || !plural && tokens.is(i + 1, Lexeme.PUNCTUATION) && year >= 1900);
    boolean old =
        tokens.is(i - 1, EnglishLexicon.IN)
            && (tokens.is(i + 1, Lexeme.PUNCTUATION) || tokens.is(i + 1, EnglishLexicon.AND));
    if (!certain && !likely && !(old && year >= 1000)) {
      return i;
    }
    add(i, i + 1, Integer.toString(year), false);
    return i + 1;
  }

  /** Whether a word looks like many things: 2000 trucks are no year. */
  private boolean isPlural(int i) {
    return tokens.isWord(i)
        && tokens.length(i) > 3
        && !tokens.isCapital(i)
        && !tokens.is(i, Lexeme.KNOWN)
        && tokens.last(i) == 's'
        && tokens.text().charAt(tokens.end(i) - 2) != 's';
  }

  private boolean led(int i) {
    return tokens.is(i - 1, EnglishLexicon.IN)
        || tokens.isWord(i - 1, "since")
        || tokens.is(i - 1, EnglishLexicon.FROM)
        || tokens.is(i - 1, EnglishLexicon.BY)
        || tokens.isWord(i - 1, "during")
        || tokens.isWord(i - 1, "until")
        || tokens.is(i - 1, EnglishLexicon.YEAR)
        || tokens.isWord(i - 1, "early")
        || tokens.isWord(i - 1, "late")
        || tokens.is(i - 1, EnglishLexicon.OF) && tokens.is(i + 1, Lexeme.PUNCTUATION)
        || tokens.is(i - 1, EnglishLexicon.AND)
            && tokens.isInteger(i - 2)
            && tokens.length(i - 2) == 4
        || (tokens.isHyphen(i - 1) || tokens.is(i - 1, EnglishLexicon.TO))
            && tokens.isInteger(i - 2)
            && tokens.length(i - 2) == 4;
  }
}
