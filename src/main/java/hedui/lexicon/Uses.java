package hedui.lexicon;

/** The translations the other way round: of each Chinese string the English words it translates. */
public final class Uses {
  private final int[] firsts;
  private final int[] words;

  private Uses(int[] firsts, int[] words) {
    this.firsts = firsts;
    this.words = words;
  }

  static Uses of(Lexicon lexicon) {
    int[] firsts = new int[lexicon.strings() + 1];
    for (int string : lexicon.translations) {
      firsts[string + 1]++;
    }
    for (int i = 0; i < lexicon.strings(); i++) {
      firsts[i + 1] += firsts[i];
    }
    int[] next = firsts.clone();
    int[] words = new int[lexicon.translations.length];
    for (int word = 0; word < lexicon.words(); word++) {
      for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
        words[next[lexicon.translation(i)]++] = word;
      }
    }
    return new Uses(firsts, words);
  }

  /**
   * Where the words of a string begin, for {@link #word}; they end at {@code first(string + 1)}.
   */
  public int first(int string) {
    return firsts[string];
  }

  /** The word at a place between {@code first(string)} and {@code first(string + 1)}. */
  public int word(int place) {
    return words[place];
  }
}
