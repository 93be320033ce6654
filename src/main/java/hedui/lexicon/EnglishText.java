package hedui.lexicon;

import java.util.Arrays;

/**
 * The tokens of an English text, by number from 0: words, numbers, mixtures of both. Hyphens part
 * tokens, a possessive {@code 's} belongs to none, a contraction ({@code we've}) is one. All
 * offsets are into the text that was read.
 */
public final class EnglishText {
  /** What a token is made of. */
  public enum Kind {
    /** Letters. */
    WORD,
    /** Digits, with the separators between them. */
    NUMBER,
    /** Digits and letters: {@code Q4}, {@code 5G}. */
    MIXED
  }

  private final String text;
  private final char[] chars;
  private int size;
  private int[] starts = new int[24];
  private int[] ends = new int[24];
  private int[] words = new int[24];
  private int[] lemmas = new int[24];
  private int[] hashes = new int[24];
  private Kind[] kinds = new Kind[24];
  private int phrases;
  private int[] phraseFirsts = new int[4];
  private int[] phraseEnds = new int[4];
  private int[] phraseWords = new int[4];

  private EnglishText(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  static EnglishText read(String text, Lexicon lexicon) {
    EnglishText read = new EnglishText(text);
    read.tokens(lexicon);
    read.phrases(lexicon);
    return read;
  }

  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  /** The id of the token in the {@link Lexicon} as it stands, or -1. */
  public int word(int token) {
    return words[token];
  }

  /** The id of its base form, or -1; also where only the base form is in the lexicon. */
  public int lemma(int token) {
    return lemmas[token];
  }

  public boolean isCapitalised(int token) {
    return Character.isUpperCase(chars[starts[token]]);
  }

  /** Whether it has two or more letters and none is small: {@code AWS}. */
  public boolean isAcronym(int token) {
    if (ends[token] - starts[token] < 2) {
      return false;
    }
    for (int i = starts[token]; i < ends[token]; i++) {
      if (Character.isLowerCase(chars[i])) {
        return false;
      }
    }
    return kinds[token] != Kind.NUMBER;
  }

  /** How many phrases of the lexicon stand in the text; they may overlap. */
  public int phrases() {
    return phrases;
  }

  /** The first token of a phrase. */
  public int phraseFirst(int phrase) {
    return phraseFirsts[phrase];
  }

  /** One past the last token of a phrase. */
  public int phraseEnd(int phrase) {
    return phraseEnds[phrase];
  }

  /** The id of a phrase in the {@link Lexicon}. */
  public int phraseWord(int phrase) {
    return phraseWords[phrase];
  }

  private void tokens(Lexicon lexicon) {
    int n = chars.length;
    for (int i = 0; i < n; ) {
      char c = chars[i];
      if (!isLetter(c) && !isDigit(c)) {
        i++;
        continue;
      }
      int start = i;
      boolean letters = false;
      boolean digits = false;
      for (; i < n; i++) {
        c = chars[i];
        if (isLetter(c)) {
          letters = true;
        } else if (isDigit(c)) {
          digits = true;
        } else if (!inside(c, i, letters, digits)) {
          break;
        }
      }
      int end = i;
      if (end - start > 2 && lower(end - 1) == 's' && isApostrophe(chars[end - 2])) {
        int whole = lexicon.find(chars, start, end);
        if (whole < 0 || !lexicon.is(whole, Lexicon.FUNCTION)) {
          end -= 2;
        }
      }
      add(start, end, letters ? digits ? Kind.MIXED : Kind.WORD : Kind.NUMBER, lexicon);
    }
  }

  private boolean inside(char c, int i, boolean letters, boolean digits) {
    if (i + 1 >= chars.length) {
      return false;
    }
    char next = chars[i + 1];
    if (isApostrophe(c)) {
      return letters && isLetter(next);
    }
    if (c == '.' || c == ',') {
      return digits && !letters && (c == '.' ? isDigit(next) : groups(i));
    }
    return c == '&'
        && letters
        && Character.isUpperCase(next)
        && Character.isUpperCase(chars[i - 1]);
  }

  /** Whether three digits and no more follow a comma: it groups digits and lists no numbers. */
  private boolean groups(int comma) {
    int i = comma + 1;
    while (i < chars.length && i < comma + 5 && isDigit(chars[i])) {
      i++;
    }
    return i == comma + 4;
  }

  private char lower(int i) {
    return WordTable.fold(chars[i]);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7);
  }

  private void add(int start, int end, Kind kind, Lexicon lexicon) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      lemmas = Arrays.copyOf(lemmas, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    int hash = WordTable.hash(chars, start, end);
    int word = kind == Kind.NUMBER ? -1 : lexicon.words.find(hash, chars, start, end);
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    lemmas[size] =
        word >= 0 ? lexicon.lemma(word) : kind == Kind.WORD ? stem(start, end, lexicon) : -1;
    kinds[size++] = kind;
  }

  /** The base form of a word that is not in the lexicon, by its ending. */
  private int stem(int start, int end, Lexicon lexicon) {
    int length = end - start;
    int cut =
        length > 3 && lower(end - 1) == 's'
            ? 1
            : length > 4 && lower(end - 1) == 'd' && lower(end - 2) == 'e'
                ? 2
                : length > 5 && lower(end - 1) == 'g' && lower(end - 2) == 'n' ? 3 : 0;
    if (cut == 0) {
      return -1;
    }
    int word = lexicon.find(chars, start, end - cut);
    return word < 0 ? -1 : lexicon.lemma(word);
  }

  private void phrases(Lexicon lexicon) {
    WordTable table = lexicon.words;
    for (int i = 0; i + 1 < size; i++) {
      if (words[i] < 0 || !lexicon.is(words[i], Lexicon.STARTS_PHRASE)) {
        continue;
      }
      int hash = hashes[i];
      for (int last = i + 1; last < Math.min(size, i + 3) && joined(last); last++) {
        int before = hash;
        int length = ends[last] - starts[last];
        hash = WordTable.joined(before, hashes[last], length);
        int word = table.find(hash, chars, starts[i], ends[last]);
        int lemma = lemmas[last];
        if (word < 0 && lemma >= 0 && lemma != words[last]) {
          // The last word may stand in another form: "cash flows".
          int other = WordTable.joined(before, table.hash(lemma), table.length(lemma));
          word = table.find(other, chars, starts[i], starts[last], lemma);
        }
        if (word >= 0) {
          addPhrase(i, last + 1, word);
        }
      }
    }
  }

  private boolean joined(int token) {
    int gap = ends[token - 1];
    return starts[token] == gap + 1 && (chars[gap] == ' ' || chars[gap] == '-');
  }

  private void addPhrase(int first, int end, int word) {
    if (phrases == phraseWords.length) {
      phraseFirsts = Arrays.copyOf(phraseFirsts, 2 * phrases);
      phraseEnds = Arrays.copyOf(phraseEnds, 2 * phrases);
      phraseWords = Arrays.copyOf(phraseWords, 2 * phrases);
    }
    phraseFirsts[phrases] = first;
    phraseEnds[phrases] = end;
    phraseWords[phrases++] = word;
  }
}
