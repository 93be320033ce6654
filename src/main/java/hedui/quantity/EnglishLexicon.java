package hedui.quantity;

import java.util.HashMap;
import java.util.Map;

/**
 * The English words that amounts are made of, and those that say something about one. Looked up by
 * hash and letters, whatever their case, without making a string.
 */
final class EnglishLexicon {
  private static final Map<String, Lexeme> WORDS = new HashMap<>();
  private static final Lexeme[] TABLE;
  private static final Lexeme[] ASCII = new Lexeme[128];
  private static final Map<Character, Lexeme> SYMBOLS = new HashMap<>();
  private static final int MASK;
  private static final int LONGEST;

  private EnglishLexicon() {}

  static {
    new EnglishVocabulary(WORDS, SYMBOLS).add();
    EnglishWords.addTo(WORDS);
    EnglishUnits.addTo(WORDS);
    Currencies.addTo(WORDS, SYMBOLS);
    int size = 1;
    while (size < WORDS.size() * 4) {
      size <<= 1;
    }
    MASK = size - 1;
    TABLE = new Lexeme[size];
    int longest = 0;
    for (Lexeme lexeme : WORDS.values()) {
      lexeme.add(Lexeme.KNOWN);
      int slot = slot(lexeme.word.hashCode());
      while (TABLE[slot] != null) {
        slot = (slot + 1) & MASK;
      }
      TABLE[slot] = lexeme;
      longest = Math.max(longest, lexeme.word.length());
    }
    LONGEST = longest;
    for (char c = 0; c < 128; c++) {
      Lexeme known = SYMBOLS.get(c);
      ASCII[c] = known == null ? new Lexeme(String.valueOf(c), punctuation(c)) : known;
    }
  }

  // Words that the grammar asks for by name.
  static final Lexeme AND = word("and");
  static final Lexeme A = word("a");
  static final Lexeme AN = word("an");
  static final Lexeme OF = word("of");
  static final Lexeme THE = word("the");
  static final Lexeme TO = word("to");
  static final Lexeme FROM = word("from");
  static final Lexeme BETWEEN = word("between");
  static final Lexeme IN = word("in");
  static final Lexeme ON = word("on");
  static final Lexeme BY = word("by");
  static final Lexeme AT = word("at");
  static final Lexeme OR = word("or");
  static final Lexeme OUT = word("out");
  static final Lexeme PER = word("per");
  static final Lexeme EACH = word("each");
  static final Lexeme EVERY = word("every");
  static final Lexeme POINT = word("point");
  static final Lexeme POINTS = word("points");
  static final Lexeme PERCENT = word("percent");
  static final Lexeme PERCENTAGE = word("percentage");
  static final Lexeme CENTUM = word("cent");
  static final Lexeme BASIS = word("basis");
  static final Lexeme OH = word("oh");
  static final Lexeme O = word("o");
  static final Lexeme HALF = word("half");
  static final Lexeme QUARTER = word("quarter");
  static final Lexeme QUARTERS = word("quarters");
  static final Lexeme HALVES = word("halves");
  static final Lexeme COUPLE = word("couple");
  static final Lexeme TIMES = word("times");
  static final Lexeme FOLD = word("fold");
  static final Lexeme X = word("x");
  static final Lexeme MINUS = word("minus");
  static final Lexeme NEGATIVE = word("negative");
  static final Lexeme FISCAL = word("fiscal");
  static final Lexeme YEAR = word("year");
  static final Lexeme OLD = word("old");
  static final Lexeme AGE = word("age");
  static final Lexeme AM = word("am");
  static final Lexeme PM = word("pm");
  static final Lexeme DIGIT = word("digit");
  static final Lexeme DIGITS = word("digits");
  static final Lexeme TEENS = word("teens");
  static final Lexeme THROUGH = word("through");
  static final Lexeme ONE = word("one");
  static final Lexeme SECOND = word("second");
  static final Lexeme FIRST = word("first");
  static final Lexeme PLUS = word("plus");
  static final Lexeme LESS = word("less");
  static final Lexeme MORE = word("more");
  static final Lexeme THAN = word("than");
  static final Lexeme UP = word("up");
  static final Lexeme DOLLARS = word("dollars");
  static final Lexeme FLAT = word("flat");

  private static int punctuation(char c) {
    return ".,;:!?()[]{}\"|/".indexOf(c) >= 0 ? Lexeme.PUNCTUATION : 0;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & MASK;
  }

  /** The lexeme of a range of letters whose lower-case hash is given. */
  static Lexeme word(String text, int start, int end, int hash) {
    int length = end - start;
    if (length > LONGEST) {
      return Lexeme.WORD;
    }
    int slot = slot(hash);
    for (Lexeme lexeme = TABLE[slot]; lexeme != null; lexeme = TABLE[slot]) {
      if (lexeme.word.length() == length
          && text.regionMatches(true, start, lexeme.word, 0, length)) {
        return lexeme;
      }
      slot = (slot + 1) & MASK;
    }
    return Lexeme.WORD;
  }

  /** The lexeme of dotted initials: that of their letters. */
  static Lexeme initials(String text, int start, int end, int letters, int hash) {
    if (letters > 4) {
      return Lexeme.WORD;
    }
    char[] plain = new char[letters];
    for (int i = 0; i < letters; i++) {
      plain[i] = text.charAt(start + 2 * i);
    }
    return word(new String(plain), 0, letters, hash);
  }

  static Lexeme symbol(char c) {
    if (c < 128) {
      return ASCII[c];
    }
    Lexeme known = SYMBOLS.get(c);
    return known == null ? OTHER_SYMBOL : known;
  }

  private static final Lexeme OTHER_SYMBOL = new Lexeme("", 0);

  /** The lexeme of a word that the lexicon has. */
  static Lexeme word(String word) {
    Lexeme lexeme = WORDS.get(word);
    if (lexeme == null) {
      throw new IllegalArgumentException(word);
    }
    return lexeme;
  }

  static Lexeme entry(Map<String, Lexeme> words, String word) {
    return words.computeIfAbsent(word, w -> new Lexeme(w, 0));
  }
}
