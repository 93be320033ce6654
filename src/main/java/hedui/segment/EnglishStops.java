package hedui.segment;

import java.util.Locale;
import java.util.Set;

/** Decides whether an English stop ends its sentence, by the words on either side of it. */
final class EnglishStops {
  /** Stand before a name, so that no sentence ends with them. */
  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms mx dr prof messrs mmes sen rep gov gen col lt capt sgt cpl maj cmdr
          adm hon rev fr st mt ft pres supt det insp amb treas
          """);

  /** Always have something after them. */
  private static final Set<String> OPEN =
      words(
          """
          vs v e.g eg i.e ie cf viz al ca approx incl excl
          """);

  /** Are abbreviations where a number follows, and ordinary words or ends elsewhere. */
  private static final Set<String> BEFORE_NUMBER =
      words(
          """
          no nos fig figs vol pp p ch sec art eq ver jan feb mar apr jun jul aug sep
          sept oct nov dec ext
          """);

  /** Stand inside a sentence as often as at its end; only what follows tells. */
  private static final Set<String> EITHER =
      words(
          """
          inc corp co cos ltd llc llp plc jr sr bros dept est intl mfg assn esq md phd
          gmbh pty bhd jan feb aug sept oct nov dec ave blvd rd
          """);

  /** Words that, capitalised after a stop, begin a sentence and are no part of a name. */
  private static final Set<String> STARTERS =
      words(
          """
          The This That These Those There It It's We We're We've We'll We'd You You're
          You'll You've They They're They've He He's She She's I I'm I'll I've I'd
          That's There's Here's What's Let's And But Or So Our My Your Their His Her Its
          In At As If When While With For From On To Then Also However Now What How Why
          Where Who Which Is Are Do Does Did Can Could Would Should Please Thank Thanks
          Yes Yeah Okay Ok Well Because Although Though After Before During Since
          Overall Additionally Moreover Finally Again Here Let Not Once Looking Turning
          Good Hi Hello Within Through Today Given Both Each Every Some Most Many All
          Any An By Just Even Still Yet Until
          """);

  private EnglishStops() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || Chars.isFullStop(c);
  }

  /**
   * Whether a sentence ends at {@code end}.
   *
   * @param start where it began
   * @param at its first stop
   * @param stops where the run of stops ends
   * @param end where the quotation marks and brackets after them end; more text follows
   */
  static boolean ends(String text, int start, int at, int stops, int end) {
    char stop = text.charAt(stops - 1);
    if (Chars.isFullStop(stop)) {
      return true;
    }
    if (!Chars.isSpace(text.charAt(end))) {
      return end == stops && glued(text, start, at, stops);
    }
    int next = firstOfWord(text, end);
    if (next == text.length()) {
      return true;
    }
    char first = text.charAt(next);
    if (Chars.isLower(first) && !isMixedCase(text, next)) {
      return false;
    }
    String following = word(text, next);
    boolean starts = STARTERS.contains(following);
    if (stop == '?') {
      return true;
    }
    if (stop == '!') {
      return starts || !EITHER.contains(following.toLowerCase(Locale.ROOT));
    }
    if (stops - at > 1 || stop == '\u2026') {
      // "we... I think" hesitates; "we will see... The next question" does not.
      return !following.equals("I") && !following.startsWith("I'");
    }
    return periodEnds(text, start, at, first, starts);
  }

  private static boolean periodEnds(String text, int start, int at, char first, boolean starts) {
    int from = startOfToken(text, start, at);
    String token = text.substring(from, at);
    String lower = token.toLowerCase(Locale.ROOT);
    boolean digit = Chars.isDigit(first);
    if (TITLES.contains(lower) || OPEN.contains(lower)) {
      return false;
    }
    if (digit && BEFORE_NUMBER.contains(lower)) {
      return false;
    }
    if (from == start && isListMark(token)) {
      return false;
    }
    if (lower.equals("etc")) {
      return true;
    }
    if (EITHER.contains(lower) || isDotted(token)) {
      return starts;
    }
    if (token.length() == 1 && Chars.isUpper(token.charAt(0)) && !token.equals("I")) {
      // An initial stands within a name or begins one; a letter after a small word ends a sentence
      // if it ends anything: "Plan B. We ...".
      return starts || (!followsName(text, start, from) && SentenceModel.ends(text, at));
    }
    return starts || SentenceModel.ends(text, at);
  }

  /**
   * "... last year.The team ...": a stop without its space, before a word that begins sentences.
   */
  private static boolean glued(String text, int start, int at, int stops) {
    if (stops - at > 1
        || at - 2 < start
        || !Chars.isLower(text.charAt(at - 1))
        || !Chars.isLower(text.charAt(at - 2))) {
      return false;
    }
    String token = text.substring(startOfToken(text, start, at), at);
    return !isDotted(token)
        && STARTERS.contains(word(text, stops))
        && !token.contains("/")
        && !token.contains("@");
  }

  /** The letter or digit that begins the next word, past opening marks; the length if none. */
  private static int firstOfWord(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String word(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isLetter(text.charAt(i))
            || text.charAt(i) == '\''
            || text.charAt(i) == '\u2019')) {
      i++;
    }
    return text.substring(from, i).replace('\u2019', '\'');
  }

  /** re:Invent, iPhone, eBay: names that begin small. */
  private static boolean isMixedCase(String text, int from) {
    for (int i = from; i < text.length() && !Chars.isSpace(text.charAt(i)); i++) {
      if (Chars.isUpper(text.charAt(i))) {
        return true;
      }
      if (text.charAt(i) == '-' || text.charAt(i) == '.' || text.charAt(i) == '\u2014') {
        return false;
      }
    }
    return false;
  }

  /** Where the token before a stop begins, its opening quotation marks and brackets left out. */
  private static int startOfToken(String text, int start, int at) {
    int i = at;
    // No token of interest is longer; keeps a text without spaces linear.
    int first = Math.max(start, at - 40);
    while (i > first && !Chars.isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '\u2014') {
      i--;
    }
    while (i < at && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '$') {
      i++;
    }
    return i;
  }

  /** "1" or "iv" or "a" at the very start of a sentence: it counts what follows. */
  private static boolean isListMark(String token) {
    if (token.isEmpty() || token.length() > 3) {
      return false;
    }
    boolean digits = true;
    boolean roman = true;
    for (int i = 0; i < token.length(); i++) {
      digits &= Chars.isDigit(token.charAt(i));
      roman &= "ivx".indexOf(token.charAt(i)) >= 0;
    }
    return (digits && token.length() < 3) || roman;
  }

  /** U.S, J.P, a.m, Ph.D: letters between stops. */
  private static boolean isDotted(String token) {
    int letters = 0;
    boolean dot = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '.') {
        if (letters == 0) {
          return false;
        }
        dot = true;
        letters = 0;
      } else if (!Chars.isLatin(c) || ++letters > 2) {
        return false;
      }
    }
    return dot && letters > 0;
  }

  /** Whether the word before {@code from} is capitalised, or there is none. */
  private static boolean followsName(String text, int start, int from) {
    int end = Chars.trimmedEnd(text, start, from);
    if (end == start) {
      return true;
    }
    int i = end;
    while (i > start && !Chars.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return Chars.isUpper(text.charAt(i)) && !text.substring(i, end).equals("Plan");
  }
}
