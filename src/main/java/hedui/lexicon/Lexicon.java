package hedui.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The English-Chinese dictionary. English words and phrases of two or three words have ids from 0,
 * Chinese strings have ids of their own; everything is an array lookup. Keys are small letters, a
 * hyphen counts as a space ({@code "year over year"}); Chinese is in the {@link ChineseNormal}
 * form, without a final 的 or 地.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.load();
 * int word = lexicon.find("gave");                 // -1 if it is unknown
 * int lemma = lexicon.lemma(word);                 // give; itself where there is no other
 * for (int i = lexicon.first(lemma); i < lexicon.first(lemma + 1); i++) {
 *   String chinese = lexicon.chinese(lexicon.translation(i));   // 给, 授予, 供给 …
 * }
 * }</pre>
 *
 * <p>Immutable, safe to share between threads.
 */
public final class Lexicon {
  /** A word that some phrase begins with. */
  public static final int STARTS_PHRASE = 1;

  /** Articles, pronouns, auxiliaries, prepositions: they prove nothing about a translation. */
  public static final int FUNCTION = 2;

  /** The dictionary knows it as a person's name. */
  public static final int PERSON = 4;

  /** The dictionary writes it with a capital only. */
  public static final int CAPITALISED = 8;

  public static final int NOUN = 16;
  public static final int VERB = 32;
  public static final int ADJECTIVE = 64;
  public static final int ADVERB = 128;

  private static final class Shared {
    static final Lexicon LEXICON = read();

    private static Lexicon read() {
      try (InputStream in = Lexicon.class.getResourceAsStream("english-chinese.bin")) {
        if (in == null) {
          throw new IllegalStateException(
              "the resource hedui/lexicon/english-chinese.bin is missing");
        }
        return LexiconFile.read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  final WordTable words;
  final int[] lemmas;
  final char[] ranks;
  final byte[] flags;
  final int[] firsts;
  final int[] translations;
  final StringTable strings;

  /** These are made when first asked for; two threads may make one twice, with the same result. */
  private volatile float @Nullable [] commonness;

  private volatile @Nullable Uses uses;

  private final @Nullable Meanings[] meanings;
  private final @Nullable Kin[] kin;

  Lexicon(
      WordTable words,
      int[] lemmas,
      char[] ranks,
      byte[] flags,
      int[] firsts,
      int[] translations,
      StringTable strings) {
    this.words = words;
    this.lemmas = lemmas;
    this.ranks = ranks;
    this.flags = flags;
    this.firsts = firsts;
    this.translations = translations;
    this.strings = strings;
    this.meanings = new Meanings[lemmas.length];
    this.kin = new Kin[lemmas.length];
  }

  /** The dictionary that comes with the program; read when first asked for. */
  public static Lexicon load() {
    return Shared.LEXICON;
  }

  /** The dictionary as the bytes of a file, for {@link #of}. */
  public byte[] bytes() {
    return LexiconFile.write(this);
  }

  /** Whether these are the first bytes of what {@link #bytes} writes, in this version. */
  public static boolean isWritten(byte[] first) {
    return LexiconFile.isOne(first);
  }

  /** The dictionary that {@link #bytes} wrote. */
  public static Lexicon of(byte[] bytes) {
    return LexiconFile.read(bytes);
  }

  /** A dictionary of entries alone, for {@link #with(Lexicon)}. */
  public static Lexicon of(Collection<LexiconEntry> entries) {
    LexiconBuilder builder = new LexiconBuilder();
    entries.forEach(builder::add);
    return builder.build();
  }

  /**
   * This dictionary and another, whose translations come before what this one has of the same
   * words.
   */
  public Lexicon with(Lexicon own) {
    return LexiconMerge.of(this, own);
  }

  /**
   * How common a Chinese string may be, from how common the English words are that it translates: 0
   * for a rare one to some 10.
   */
  public float commonness(int string) {
    float[] values = commonness;
    if (values == null) {
      values = shares();
      commonness = values;
    }
    float value = values[string];
    if (value < 0) {
      value = (float) Math.log1p(-value);
      values[string] = value;
    }
    return value;
  }

  /** Of each string what is still to be put on the logarithmic scale, negative. */
  private float[] shares() {
    float[] sums = new float[strings()];
    for (int word = 0; word < words(); word++) {
      int count = firsts[word + 1] - firsts[word];
      if (count > 0 && ranks[word] != Character.MAX_VALUE) {
        float share = 20000f / (ranks[word] + 20) / (count + 1);
        for (int i = firsts[word]; i < firsts[word + 1]; i++) {
          sums[translations[i]] -= share;
        }
      }
    }
    return sums;
  }

  /** How many English words and phrases there are; their ids are below. */
  public int words() {
    return lemmas.length;
  }

  /** The translations the other way round. */
  public Uses uses() {
    Uses known = uses;
    if (known == null) {
      known = Uses.of(this);
      uses = known;
    }
    return known;
  }

  /** How many translations there are of all words together. */
  public int translations() {
    return translations.length;
  }

  /** How many Chinese strings there are; their ids are below. */
  public int strings() {
    return strings.size();
  }

  /** The id of a word or phrase in small letters, or -1. */
  public int find(CharSequence key) {
    return find(key, 0, key.length());
  }

  /**
   * The id of the word or phrase at a range of a text, or -1; capitals count as small letters and a
   * hyphen as a space.
   */
  public int find(CharSequence text, int start, int end) {
    char[] key = new char[end - start];
    for (int i = 0; i < key.length; i++) {
      key[i] = text.charAt(start + i);
    }
    return find(key, 0, key.length);
  }

  int find(char[] text, int start, int end) {
    return words.find(WordTable.hash(text, start, end), text, start, end);
  }

  /** The word or phrase with an id. */
  public String word(int word) {
    return words.get(word);
  }

  /** The base form ({@code gave} to {@code give}); itself where there is no other. */
  public int lemma(int word) {
    return lemmas[word];
  }

  /** Its place among English words by frequency, 1 the commonest; 65535 where that is not known. */
  public int rank(int word) {
    return ranks[word];
  }

  /** Whether a word has one of the flags of this class. */
  public boolean is(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  /**
   * Where the translations of a word begin, for {@link #translation}; they end at {@code first(word
   * + 1)}. The commonest meaning comes first.
   */
  public int first(int word) {
    return firsts[word];
  }

  /** The Chinese string at a place between {@code first(word)} and {@code first(word + 1)}. */
  public int translation(int place) {
    return translations[place];
  }

  /** The translations of a word. */
  public Meanings meanings(int word) {
    Meanings known = meanings[word];
    if (known == null) {
      known = new Meanings(this, word);
      meanings[word] = known;
    }
    return known;
  }

  /** What may paraphrase a word. */
  public Kin kin(int word) {
    Kin known = kin[word];
    if (known == null) {
      known = new Kin(this, word);
      kin[word] = known;
    }
    return known;
  }

  /** A Chinese string, in the normal form. */
  public String chinese(int string) {
    return strings.get(string);
  }

  public int chineseLength(int string) {
    return strings.length(string);
  }

  public char chineseChar(int string, int index) {
    return strings.at(string, index);
  }

  /** The id of a Chinese string in the normal form, or -1. */
  public int findChinese(CharSequence normal) {
    return strings.find(normal);
  }

  /** The tokens of an English text with their words, lemmas and phrases. */
  public EnglishText english(String text) {
    return EnglishText.read(text, this);
  }

  /** A Chinese text in the normal form, with all dictionary strings in it. */
  public ChineseText chinese(String text) {
    return ChineseText.read(text, this);
  }
}
