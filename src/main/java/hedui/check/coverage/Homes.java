package hedui.check.coverage;

import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import hedui.quantity.Amount;
import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import java.util.Arrays;

/**
 * Gives every content word of the English at most one home among the Chinese characters, and every
 * character at most one owner. Holds scratch space, so each thread has its own.
 */
final class Homes {
  /** How sure a home is. */
  static final int NONE = 0;

  /** A common character of a translation. */
  static final int COMMON_CHAR = 1;

  /** A translation of a word that shares one with this word. */
  static final int KIN = 2;

  /** A translation of one character, or a rare character of a longer one. */
  static final int RARE_CHAR = 3;

  /** Two neighbouring characters of a translation of three or more. */
  static final int TWO_CHARS = 4;

  /** A whole translation of two characters or more. */
  static final int WHOLE = 5;

  /** The same number or the same Latin letters. */
  static final int SAME = 6;

  static final int LEVELS = 7;

  /** Words times characters of a part that is no sentence any more, nor a paragraph. */
  private static final long TOO_LARGE = 40_000_000;

  private static final int NOBODY = -1;

  /** Of a token: the figure whose head it is, -1 if none, -2 if a figure swallows it. */
  private static final int SWALLOWED = -2;

  private final Lexicon lexicon;
  private final ListedWords words;

  private final Places places = new Places();
  private final Candidates candidates = new Candidates();
  private final Translations translations;
  private final Numerals numerals;
  private final Particles particles;

  // Of the part at hand: who owns each character, and in which phrase.
  private int[] owner = new int[256];
  private int[] ownerPhrase = new int[256];

  // Of the part at hand: the English.
  private int tokens;
  private WordClass[] wordClass = new WordClass[64];
  private byte[] level = new byte[64];
  private int[] home = new int[64];
  private byte[] homeLength = new byte[64];
  private int[] figure = new int[64];
  private byte[] particle = new byte[64];

  Homes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.translations = new Translations(lexicon, places, candidates);
    this.numerals = new Numerals(places, candidates);
    this.words = ListedWords.of(lexicon);
    this.particles = new Particles(words.small());
  }

  int tokens() {
    return tokens;
  }

  int characters() {
    return places.size();
  }

  WordClass wordClass(int token) {
    return wordClass[token];
  }

  /** The level of a token's home. */
  int level(int token) {
    return level[token];
  }

  /** Where a token's home begins, or -1. */
  int home(int token) {
    return home[token];
  }

  /** The figure that a token stands for, or a negative number. */
  int figure(int token) {
    return figure[token];
  }

  /** What became of a small word, by {@link Particles#assign}; 0 for all others. */
  int particle(int token) {
    return particle[token];
  }

  int homeLength(int token) {
    return homeLength[token];
  }

  /** The token that owns a character, or -1. */
  int owner(int place) {
    return owner[place];
  }

  char normal(int place) {
    return places.normal(place);
  }

  /** Whether a part is so long that looking for homes would take too much time and memory. */
  static boolean isTooLarge(Part part) {
    return (long) part.tokens() * Math.max(part.tokens(), part.characters()) > TOO_LARGE;
  }

  /** Assigns homes within one part; in one that is too large no word counts. */
  void read(Part part) {
    load(part);
    if (isTooLarge(part)) {
      Arrays.fill(wordClass, 0, tokens, WordClass.FUNCTION);
      Arrays.fill(particle, 0, tokens, (byte) 0);
      return;
    }
    candidates.begin(tokens, places.size());
    int phrases = 0;
    for (int s = 0; s < part.english.length; s++) {
      EnglishText english = part.english[s];
      int first = part.firstToken[s];
      for (int t = 0; t < english.size(); t++) {
        candidatesOf(part, english, t, first + t, phrases);
      }
      phrases += english.phrases();
    }
    for (Part.NameHome name : part.names) {
      phrases++;
      for (int t = name.fromToken(); t < name.toToken(); t++) {
        if (wordClass[t] != WordClass.FUNCTION) {
          candidates.offer(name.fromChar(), SAME, name.toChar() - name.fromChar(), phrases);
          candidates.add(t);
        }
      }
    }
    assign();
    kin(part);
    repeated(part);
    particles.assign(part, this, places, particle);
  }

  /** What is left without a sure home may be paraphrased. */
  private void kin(Part part) {
    candidates.begin(tokens, places.size());
    for (int s = 0; s < part.english.length; s++) {
      EnglishText english = part.english[s];
      for (int t = 0; t < english.size(); t++) {
        int token = part.firstToken[s] + t;
        if (level[token] <= COMMON_CHAR && wordClass[token].hasKin()) {
          translations.offerKin(part, english.word(t));
          if (english.lemma(t) != english.word(t)) {
            translations.offerKin(part, english.lemma(t));
          }
          candidates.add(token);
        }
      }
    }
    assign();
  }

  private void load(Part part) {
    places.load(part);
    int chars = places.size();
    tokens = part.tokens();
    if (owner.length < chars) {
      owner = new int[chars + chars / 2];
      ownerPhrase = new int[chars + chars / 2];
    }
    if (wordClass.length < tokens) {
      int size = tokens + tokens / 2;
      wordClass = new WordClass[size];
      level = new byte[size];
      home = new int[size];
      homeLength = new byte[size];
      figure = new int[size];
      particle = new byte[size];
    }
    Arrays.fill(owner, 0, chars, NOBODY);
    Arrays.fill(level, 0, tokens, (byte) NONE);
    Arrays.fill(home, 0, tokens, -1);
    Arrays.fill(figure, 0, tokens, -1);
    for (int f = 0; f < part.sourceFigures.length; f++) {
      swallow(part, f);
    }
  }

  /** The first word of a figure stands for it; the others say nothing by themselves. */
  private void swallow(Part part, int f) {
    Part.Figure of = part.sourceFigures[f];
    for (int t = of.from(); t < of.to(); t++) {
      figure[t] = t == of.from() ? f : SWALLOWED;
    }
  }

  private void candidatesOf(Part part, EnglishText english, int t, int token, int phrases) {
    int word = english.word(t);
    int lemma = english.lemma(t);
    int strings = count(word) + (lemma == word ? 0 : count(lemma));
    if (figure[token] != -1) {
      wordClass[token] = figure[token] == SWALLOWED ? WordClass.FUNCTION : WordClass.NUMBER;
      if (figure[token] >= 0) {
        latin(part, english, t);
        offerFigures(part, part.sourceFigures[figure[token]].quantity());
        candidates.add(token);
      }
      return;
    }
    WordClass of = WordClass.of(english, t, strings, lexicon);
    if (lemma >= 0 && words.isLight(lemma) && of != WordClass.FUNCTION && of != WordClass.NAME) {
      of = WordClass.LIGHT;
    }
    wordClass[token] = of;
    if (of == WordClass.FUNCTION) {
      return;
    }
    latin(part, english, t);
    if (of != WordClass.NUMBER) {
      translations.offer(word, 0);
      if (lemma != word) {
        translations.offer(lemma, 0);
      }
      for (int p = 0; p < english.phrases(); p++) {
        if (english.phraseFirst(p) <= t && t < english.phraseEnd(p)) {
          translations.offer(english.phraseWord(p), phrases + p + 1);
        }
      }
    }
    candidates.add(token);
  }

  /** The same figure in the Chinese; or one that may stand for it by mistake. */
  private void offerFigures(Part part, Quantity quantity) {
    for (int f = 0; f < part.targetFigures.length; f++) {
      Part.Figure of = part.targetFigures[f];
      if (Figures.same(quantity, of.quantity())) {
        candidates.offer(of.from(), SAME, of.to() - of.from(), 0);
      } else if (Figures.isEnd(quantity, of.quantity())) {
        candidates.offer(of.from(), SAME, of.to() - of.from(), -1 - f);
      } else if (Figures.alike(quantity, of.quantity())) {
        candidates.offer(of.from(), TWO_CHARS, of.to() - of.from(), 0);
      }
    }
    if (quantity.amount() instanceof Amount.Exact exact) {
      numerals.offer(exact.value(), quantity.kind() == Kind.ORDINAL, TWO_CHARS);
    }
  }

  private int count(int word) {
    return word < 0 ? 0 : lexicon.first(word + 1) - lexicon.first(word);
  }

  /** The same letters or digits in the Chinese. */
  private void latin(Part part, EnglishText english, int t) {
    int length = english.end(t) - english.start(t);
    for (int c = 0; c < part.chinese.length; c++) {
      EnglishText latin = part.chinese[c].latin();
      for (int k = 0; k < latin.size(); k++) {
        int from = latin.start(k);
        int size = latin.end(k) - from;
        if (sameLetters(english.text(), english.start(t), length, latin.text(), from, size)) {
          candidates.offer(part.firstChar[c] + from, SAME, size, 0);
        }
      }
    }
  }

  private static boolean sameLetters(String a, int from, int n, String b, int other, int m) {
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      char c = a.charAt(from + i);
      char d = b.charAt(other + j);
      if (c == ',') {
        i++;
      } else if (d == ',') {
        j++;
      } else if (Character.toLowerCase(c) == Character.toLowerCase(d)) {
        i++;
        j++;
      } else {
        return false;
      }
    }
    return i == n && j == m;
  }

  /** Takes the best candidates first; a place half taken is refused. */
  private void assign() {
    candidates.sort();
    for (int k = 0; k < candidates.size(); k++) {
      int c = candidates.at(k);
      int token = candidates.token(c);
      if (level[token] < candidates.level(c) && isFree(c)) {
        take(c);
      }
    }
  }

  private boolean isFree(int candidate) {
    int place = candidates.place(candidate);
    int end = place + candidates.length(candidate);
    int phrase = candidates.phrase(candidate);
    int token = candidates.token(candidate);
    for (int i = place; i < end; i++) {
      boolean isOwn = owner[i] == NOBODY || owner[i] == token;
      if (!isOwn && !(phrase != 0 && ownerPhrase[i] == phrase)) {
        return false;
      }
    }
    return true;
  }

  private void take(int candidate) {
    int token = candidates.token(candidate);
    if (level[token] != NONE) {
      Arrays.fill(owner, home[token], home[token] + homeLength[token], NOBODY);
    }
    level[token] = candidates.level(candidate);
    home[token] = candidates.place(candidate);
    homeLength[token] = candidates.length(candidate);
    int end = home[token] + homeLength[token];
    Arrays.fill(owner, home[token], end, token);
    Arrays.fill(ownerPhrase, home[token], end, candidates.phrase(candidate));
  }

  /** A word that stands twice is often translated once: it proves less. */
  private void repeated(Part part) {
    for (int s = 0; s < part.english.length; s++) {
      EnglishText english = part.english[s];
      for (int t = 0; t < english.size(); t++) {
        int token = part.firstToken[s] + t;
        int lemma = english.lemma(t);
        if (lemma < 0
            || level[token] > COMMON_CHAR
            || wordClass[token] == WordClass.FUNCTION
            || figure[token] >= 0) {
          continue;
        }
        if (isHomedElsewhere(part, lemma)) {
          wordClass[token] = WordClass.REPEATED;
        }
      }
    }
  }

  private boolean isHomedElsewhere(Part part, int lemma) {
    for (int s = 0; s < part.english.length; s++) {
      EnglishText english = part.english[s];
      for (int t = 0; t < english.size(); t++) {
        if (english.lemma(t) == lemma && level[part.firstToken[s] + t] > RARE_CHAR) {
          return true;
        }
      }
    }
    return false;
  }
}
