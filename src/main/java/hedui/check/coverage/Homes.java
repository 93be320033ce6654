package hedui.check.coverage;

import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Meanings;
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

  /** A translation of one character, or a rare character of a longer one. */
  static final int RARE_CHAR = 2;

  /** Two neighbouring characters of a translation of three or more. */
  static final int TWO_CHARS = 3;

  /** A whole translation of two characters or more. */
  static final int WHOLE = 4;

  /** The same number or the same Latin letters. */
  static final int SAME = 5;

  static final int LEVELS = 6;

  /**
   * Everyday words that correct translations leave without a home in four cases of ten or more:
   * counted on post-edited pairs, those with 25 occurrences and of general use.
   */
  private static final String LIGHT =
      """
      across place go back hold away cause instead come front carry show run along make stand once
      good reach due act far give face take put set keep bring turn next know build work time case
      fact part point number course able sure
      """;

  /** Words times characters of a part that is no sentence any more, nor a paragraph. */
  private static final long TOO_LARGE = 40_000_000;

  private static final int NOBODY = -1;

  /** Of a token: the figure whose head it is, -1 if none, -2 if a figure swallows it. */
  private static final int SWALLOWED = -2;

  private final Lexicon lexicon;
  private final boolean[] light;

  // Of the part at hand: the Chinese.
  private int chars;
  private char[] normal = new char[256];
  private int[] owner = new int[256];
  private int[] ownerPhrase = new int[256];

  /** For each character code 1 + the first place where it stands, and from place to place. */
  private final int[] head = new int[0x10000];

  private int[] next = new int[256];

  // Of the part at hand: the English.
  private int tokens;
  private WordClass[] wordClass = new WordClass[64];
  private byte[] level = new byte[64];
  private int[] home = new int[64];
  private byte[] homeLength = new byte[64];
  private int[] figure = new int[64];

  // The candidates of one token: the best at each place.
  private byte[] placeLevel = new byte[256];
  private byte[] placeLength = new byte[256];
  private int[] placePhrase = new int[256];
  private int[] touched = new int[256];
  private int touchedCount;

  // All candidates: keys that sort the best first, and what they stand for.
  private int candidates;
  private long[] keys = new long[512];
  private int[] candidateToken = new int[512];
  private int[] candidatePlace = new int[512];
  private int[] candidatePhrase = new int[512];
  private byte[] candidateLevel = new byte[512];
  private byte[] candidateLength = new byte[512];

  Homes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.light = new boolean[lexicon.words()];
    for (String word : LIGHT.strip().split("\\s+")) {
      int id = lexicon.find(word);
      if (id >= 0) {
        light[id] = true;
      }
    }
  }

  int tokens() {
    return tokens;
  }

  int characters() {
    return chars;
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

  int homeLength(int token) {
    return homeLength[token];
  }

  /** The token that owns a character, or -1. */
  int owner(int place) {
    return owner[place];
  }

  char normal(int place) {
    return normal[place];
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
      for (int i = 0; i < chars; i++) {
        head[normal[i]] = 0;
      }
      return;
    }
    candidates = 0;
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
          touchedCount = 0;
          offer(name.fromChar(), SAME, name.toChar() - name.fromChar(), phrases);
          flush(t);
        }
      }
    }
    assign();
    repeated(part);
    for (int i = 0; i < chars; i++) {
      head[normal[i]] = 0;
    }
  }

  private void load(Part part) {
    chars = part.characters();
    tokens = part.tokens();
    if (normal.length < chars) {
      int size = chars + chars / 2;
      normal = new char[size];
      owner = new int[size];
      ownerPhrase = new int[size];
      next = new int[size];
      placeLevel = new byte[size];
      placeLength = new byte[size];
      placePhrase = new int[size];
      touched = new int[size];
    }
    if (wordClass.length < tokens) {
      int size = tokens + tokens / 2;
      wordClass = new WordClass[size];
      level = new byte[size];
      home = new int[size];
      homeLength = new byte[size];
      figure = new int[size];
    }
    Arrays.fill(owner, 0, chars, NOBODY);
    Arrays.fill(level, 0, tokens, (byte) NONE);
    Arrays.fill(home, 0, tokens, -1);
    Arrays.fill(figure, 0, tokens, -1);
    for (int f = 0; f < part.sourceFigures.length; f++) {
      swallow(part, f);
    }
    int at = 0;
    for (ChineseText chinese : part.chinese) {
      for (int i = 0; i < chinese.length(); i++) {
        normal[at++] = chinese.normal(i);
      }
    }
    for (int i = chars - 1; i >= 0; i--) {
      next[i] = head[normal[i]];
      head[normal[i]] = i + 1;
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
        touchedCount = 0;
        latin(part, english, t);
        offerFigures(part, part.sourceFigures[figure[token]].quantity());
        flush(token);
      }
      return;
    }
    WordClass of = WordClass.of(english, t, strings, lexicon);
    if (lemma >= 0 && light[lemma] && of != WordClass.FUNCTION && of != WordClass.NAME) {
      of = WordClass.LIGHT;
    }
    wordClass[token] = of;
    if (of == WordClass.FUNCTION) {
      return;
    }
    touchedCount = 0;
    latin(part, english, t);
    if (of != WordClass.NUMBER) {
      translations(word, 0);
      if (lemma != word) {
        translations(lemma, 0);
      }
      for (int p = 0; p < english.phrases(); p++) {
        if (english.phraseFirst(p) <= t && t < english.phraseEnd(p)) {
          translations(english.phraseWord(p), phrases + p + 1);
        }
      }
    }
    flush(token);
  }

  /** The same figure in the Chinese; or one that may stand for it by mistake. */
  private void offerFigures(Part part, Quantity quantity) {
    for (Part.Figure of : part.targetFigures) {
      if (Figures.same(quantity, of.quantity())) {
        offer(of.from(), SAME, of.to() - of.from(), 0);
      } else if (Figures.alike(quantity, of.quantity())) {
        offer(of.from(), TWO_CHARS, of.to() - of.from(), 0);
      }
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
          offer(part.firstChar[c] + from, SAME, size, 0);
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

  private void translations(int word, int phrase) {
    if (word < 0) {
      return;
    }
    Meanings meanings = lexicon.meanings(word);
    int kind = 0;
    while (kind < meanings.kinds() && head[meanings.kind(kind)] == 0) {
      kind++;
    }
    if (kind < meanings.kinds()) {
      for (int i = 0; i < meanings.size(); i++) {
        translation(meanings, i, phrase);
      }
    }
  }

  private void translation(Meanings meanings, int i, int phrase) {
    int length = meanings.length(i);
    if (length == 0) {
      return;
    }
    char first = meanings.at(i, 0);
    if (length == 1) {
      if (!CommonChars.isGrammar(first)) {
        for (int p = head[first]; p > 0; p = next[p - 1]) {
          offer(p - 1, RARE_CHAR, 1, phrase);
        }
      }
      return;
    }
    boolean whole = false;
    for (int p = head[first]; p > 0; p = next[p - 1]) {
      if (stands(meanings, i, p - 1)) {
        offer(p - 1, WHOLE, length, phrase);
        whole = true;
      }
    }
    if (whole) {
      return;
    }
    boolean two = false;
    if (length >= 3) {
      for (int k = 0; k + 1 < length; k++) {
        char a = meanings.at(i, k);
        char b = meanings.at(i, k + 1);
        for (int p = head[a]; p > 0; p = next[p - 1]) {
          if (p < chars && normal[p] == b) {
            offer(p - 1, TWO_CHARS, 2, phrase);
            two = true;
          }
        }
      }
    }
    if (two) {
      return;
    }
    for (int k = 0; k < length; k++) {
      char c = meanings.at(i, k);
      int p = head[c];
      if (p > 0 && !CommonChars.isGrammar(c)) {
        int level = CommonChars.isCommon(c) ? COMMON_CHAR : RARE_CHAR;
        for (; p > 0; p = next[p - 1]) {
          offer(p - 1, level, 1, phrase);
        }
      }
    }
  }

  private boolean stands(Meanings meanings, int i, int place) {
    int length = meanings.length(i);
    if (place + length > chars) {
      return false;
    }
    for (int k = 1; k < length; k++) {
      if (normal[place + k] != meanings.at(i, k)) {
        return false;
      }
    }
    return true;
  }

  /** Keeps the best candidate of the token at hand for each place. */
  private void offer(int place, int at, int length, int phrase) {
    if (placeLevel[place] == 0) {
      touched[touchedCount++] = place;
    } else if (placeLevel[place] > at
        || (placeLevel[place] == at && placeLength[place] >= length)) {
      return;
    }
    placeLevel[place] = (byte) at;
    placeLength[place] = (byte) Math.min(length, 100);
    placePhrase[place] = phrase;
  }

  private void flush(int token) {
    for (int i = 0; i < touchedCount; i++) {
      int place = touched[i];
      int at = placeLevel[place];
      int length = placeLength[place];
      placeLevel[place] = 0;
      if (candidates == keys.length) {
        grow();
      }
      double apart = Math.abs((token + 0.5) / tokens - (place + 0.5 * length) / Math.max(1, chars));
      int score = 1000 * at + 100 * Math.min(length, 9) - (int) (300 * apart);
      keys[candidates] = ((long) (100_000 - score) << 32) | candidates;
      candidateToken[candidates] = token;
      candidatePlace[candidates] = place;
      candidatePhrase[candidates] = placePhrase[place];
      candidateLevel[candidates] = (byte) at;
      candidateLength[candidates++] = (byte) length;
    }
  }

  private void grow() {
    int size = 2 * keys.length;
    keys = Arrays.copyOf(keys, size);
    candidateToken = Arrays.copyOf(candidateToken, size);
    candidatePlace = Arrays.copyOf(candidatePlace, size);
    candidatePhrase = Arrays.copyOf(candidatePhrase, size);
    candidateLevel = Arrays.copyOf(candidateLevel, size);
    candidateLength = Arrays.copyOf(candidateLength, size);
  }

  /** Takes the best candidates first; a place half taken is refused. */
  private void assign() {
    Arrays.sort(keys, 0, candidates);
    for (int k = 0; k < candidates; k++) {
      int c = (int) keys[k];
      int token = candidateToken[c];
      if (level[token] != NONE) {
        continue;
      }
      int place = candidatePlace[c];
      int end = place + candidateLength[c];
      int phrase = candidatePhrase[c];
      boolean free = true;
      for (int i = place; i < end; i++) {
        if (owner[i] != NOBODY && !(phrase > 0 && ownerPhrase[i] == phrase)) {
          free = false;
          break;
        }
      }
      if (free) {
        for (int i = place; i < end; i++) {
          owner[i] = token;
          ownerPhrase[i] = phrase;
        }
        level[token] = candidateLevel[c];
        home[token] = place;
        homeLength[token] = candidateLength[c];
      }
    }
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
