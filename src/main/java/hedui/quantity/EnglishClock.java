package hedui.quantity;

/**
 * Reads times of day: "4:30 p.m.", "16:30", "nine thirty", "11ish". What was read last is looked at
 * right after a method said so.
 */
final class EnglishClock {
  private final EnglishTokens tokens;

  private int hour;
  private int minute;
  private int second;
  private boolean isPm;
  private boolean hasHalf;

  EnglishClock(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  int hour() {
    return hour;
  }

  /** Whether am or pm was said. */
  boolean hasHalf() {
    return hasHalf;
  }

  boolean isPm() {
    return isPm;
  }

  /** The time that was last read, in ISO 8601. */
  String iso() {
    return "T"
        + EnglishMoments.two(hour)
        + ":"
        + EnglishMoments.two(minute)
        + (second < 0 ? "" : ":" + EnglishMoments.two(second));
  }

  /** A time of day, into hour, minute and second; returns its end. */
  int time(int i) {
    second = -1;
    if (tokens.isInteger(i)
        && !(tokens.glued(i)
            && (tokens.isWord(i - 1) && !tokens.isWord(i - 1, "t")
                || tokens.isSymbol(i - 1, ':') && tokens.isNumber(i - 2)))) {
      return digitTime(i);
    }
    if (tokens.form(i) == EnglishTokens.DECIMAL && tokens.length(i) >= 4 && tokens.length(i) <= 5) {
      int half = halfOfDay(i + 1);
      String digits = tokens.text().substring(tokens.start(i), tokens.end(i));
      int point = digits.indexOf('.');
      if (half > i + 1 && digits.length() - point == 3 && point > 0) {
        return set(
            i,
            half,
            EnglishYears.plain(digits.substring(0, point)),
            EnglishYears.plain(digits.substring(point + 1)));
      }
      return i;
    }
    if (tokens.isWord(i, "noonish")) {
      return set(i, i + 1, 12, 0);
    }
    if (tokens.is(i, Lexeme.ONES | Lexeme.TEEN) && !tokens.is(i, Lexeme.ORDINAL)) {
      int at = i + 1;
      int minutes = 0;
      if (tokens.is(at, Lexeme.TENS) && !tokens.is(at, Lexeme.ORDINAL)) {
        minutes = tokens.at(at).number();
        at++;
        if (tokens.isHyphen(at)) {
          at++;
        }
        if (tokens.is(at, Lexeme.ONES) && !tokens.is(at, Lexeme.ORDINAL)) {
          minutes += tokens.at(at).number();
          at++;
        }
      }
      int half = halfOfDay(at);
      if (minutes == 0 && isClock(at)) {
        half = at + 3;
      }
      return half > at ? set(i, half, tokens.at(i).number(), minutes) : i;
    }
    return past(i);
  }

  /** o'clock */
  private boolean isClock(int i) {
    return tokens.isWord(i, "o") && tokens.glued(i + 1) && tokens.isWord(i + 2, "clock");
  }

  /** half past five, a quarter to six. */
  private int past(int i) {
    int at = tokens.isArticle(i) ? i + 1 : i;
    boolean half = tokens.is(at, EnglishLexicon.HALF);
    boolean quarter = at > i && tokens.is(at, EnglishLexicon.QUARTER);
    boolean past = tokens.isWord(at + 1, "past");
    boolean to = quarter && tokens.is(at + 1, EnglishLexicon.TO);
    int hourAt = at + 2;
    int hours =
        tokens.is(hourAt, Lexeme.ONES | Lexeme.TEEN) && !tokens.is(hourAt, Lexeme.ORDINAL)
            ? tokens.at(hourAt).number()
            : tokens.smallInteger(hourAt);
    boolean counts =
        tokens.is(hourAt + 1, Lexeme.MAGNITUDE | Lexeme.HUNDRED | Lexeme.UNIT | Lexeme.TIME_UNIT)
            && !tokens.is(hourAt + 1, EnglishLexicon.IN);
    if (!(half || quarter) || !(past || to) || hours < 1 || hours > 12 || counts) {
      return i;
    }
    int end = halfOfDay(hourAt + 1);
    return to ? set(i, end, hours == 1 ? 12 : hours - 1, 45) : set(i, end, hours, half ? 30 : 15);
  }

  /** "march eighteenth nine thirty": hour and minutes in words after a day in words. */
  int spoken(int i) {
    if (!tokens.is(i, Lexeme.ONES | Lexeme.TEEN) || tokens.is(i, Lexeme.ORDINAL)) {
      return i;
    }
    int at = i + 1;
    int minutes = tokens.at(at).number();
    if (tokens.is(at, Lexeme.ORDINAL) || !tokens.is(at, Lexeme.TEEN | Lexeme.TENS)) {
      return i;
    }
    at++;
    if (tokens.is(at - 1, Lexeme.TENS)) {
      int ones = tokens.isHyphen(at) ? at + 1 : at;
      if (tokens.is(ones, Lexeme.ONES) && !tokens.is(ones, Lexeme.ORDINAL)) {
        minutes += tokens.at(ones).number();
        at = ones + 1;
      }
    }
    int hours = tokens.at(i).number();
    boolean ends = tokens.is(at, Lexeme.PUNCTUATION);
    hasHalf = false;
    return ends && hours >= 1 && hours <= 12 ? set(i, at, hours, minutes) : i;
  }

  int digitTime(int i) {
    if (tokens.isWord(i + 1, "ish") && tokens.glued(i + 1)) {
      int about = tokens.smallInteger(i);
      return about >= 1 && about <= 12 ? set(i, i + 2, about, 0) : i;
    }
    int first = tokens.smallInteger(i);
    if (first < 0) {
      return i;
    }
    if (tokens.isSymbol(i + 1, ':')
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.isInteger(i + 2)
        && tokens.length(i + 2) == 2) {
      int minutes = tokens.smallInteger(i + 2);
      int end = i + 3;
      int seconds = -1;
      if (tokens.isSymbol(end, ':')
          && tokens.glued(end)
          && tokens.glued(end + 1)
          && tokens.isInteger(end + 1)
          && tokens.length(end + 1) == 2) {
        seconds = tokens.smallInteger(end + 1);
        end += 2;
      }
      int half = halfOfDay(end);
      boolean ratio =
          tokens.isWord(end, "ratio")
              || tokens.isWord(end, "aspect")
              || tokens.isWord(end, "split");
      if (tokens.length(i) > 2
          || ratio
          || tokens.isSymbol(end, ':') && tokens.glued(end)
          || seconds > 59) {
        return i;
      }
      int read = set(i, half, first, minutes);
      second = seconds;
      return read;
    }
    boolean letter = tokens.isWord(i + 1, "p") || tokens.isWord(i + 1, "a");
    if (letter
        && tokens.glued(i + 1)
        && first >= 1
        && first <= 12
        && tokens.is(i - 1, EnglishLexicon.AT)
        && tokens.in(i - 2, EnglishWords.APPOINTED)
        && !tokens.isWord(i + 2, "m")
        && !tokens.isWord(i + 3, "m")) {
      hasHalf = true;
      isPm = tokens.isWord(i + 1, "p");
      return set(i, i + 2, first, 0);
    }
    boolean stop = tokens.isSymbol(i + 1, '.') && tokens.glued(i + 1) && tokens.glued(i + 2);
    int halfAt = stop ? i + 2 : i + 1;
    int half = halfOfDay(halfAt);
    if (half > halfAt) {
      return tokens.length(i) > 2 ? set(i, half, first / 100, first % 100) : set(i, half, first, 0);
    }
    if (tokens.is(i + 1, EnglishLexicon.IN)
        && tokens.is(i + 2, EnglishLexicon.THE)
        && first >= 1
        && first <= 12) {
      boolean morning = tokens.isWord(i + 3, "morning");
      boolean later = tokens.isWord(i + 3, "afternoon") || tokens.isWord(i + 3, "evening");
      if (morning || later) {
        hour = first % 12 + (later ? 12 : 0);
        minute = 0;
        return i + 4;
      }
    }
    if (tokens.is(i - 1, EnglishLexicon.AT)
        && tokens.is(i - 3, EnglishLexicon.THE)
        && first >= 1
        && first <= 12) {
      boolean morning = tokens.isWord(i - 2, "morning");
      if (morning || tokens.isWord(i - 2, "afternoon") || tokens.isWord(i - 2, "evening")) {
        hour = first % 12 + (morning ? 0 : 12);
        minute = 0;
        return i + 1;
      }
    }
    if (tokens.isWord(i + 1, "o") && tokens.isWord(i + 3, "clock")
        || tokens.isWord(i + 1, "oclock")) {
      return set(i, tokens.isWord(i + 1, "o") ? i + 4 : i + 2, first, 0);
    }
    return i;
  }

  int set(int i, int end, int hours, int minutes) {
    boolean pm = isPm;
    boolean half = hasHalf;
    if (hours > 24 || minutes > 59 || half && (hours > 12 && !pm || hours == 0 && pm)) {
      return i;
    }
    hour = half && hours <= 12 ? hours % 12 + (pm ? 12 : 0) : hours;
    minute = minutes;
    return end;
  }

  /** am, p.m., "p m": returns its end, or the same token. */
  int halfOfDay(int i) {
    hasHalf = false;
    isPm = false;
    if (tokens.is(i, EnglishLexicon.AM) || tokens.is(i, EnglishLexicon.PM)) {
      hasHalf = true;
      isPm = tokens.is(i, EnglishLexicon.PM);
      return i + 1;
    }
    if (!tokens.isWord(i, "a") && !tokens.isWord(i, "p")) {
      return i;
    }
    int at = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
    if (tokens.isWord(at, "m") && tokens.length(at) == 1) {
      hasHalf = true;
      isPm = tokens.isWord(i, "p");
      return at + 1;
    }
    return i;
  }
}
