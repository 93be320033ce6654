package hedui.align;

import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.Arrays;

/** Reads English segments into {@link Tokens}: lemmas, phrases and numbers by value. */
final class SourceTokens {
  /** How many forms of one lemma are remembered for their own translations. */
  private static final int FORMS = 3;

  /** Function words that Chinese tends to say too. */
  private static final java.util.Set<String> SAYING =
      java.util.Set.of(
          ("i me my mine myself we us our ours ourselves you your yours yourself yourselves he him"
                  + " his himself she her hers herself they them their theirs themselves who what"
                  + " why how where when if because until although though never nothing nobody"
                  + " none neither both each every all any some many most more less other another"
                  + " again ever now still only even just very too however therefore thou thee thy"
                  + " thine ye please thing things between against without whether")
              .split(" "));

  private final Lexicon lexicon;
  private final Figures figures = new Figures();
  final Tokens tokens = new Tokens();
  private int[] forms = new int[256];

  SourceTokens(Lexicon lexicon) {
    this.lexicon = lexicon;
    Arrays.fill(forms, -1);
  }

  /** A form of the words of a type, or -1. */
  int form(int type, int index) {
    return type * FORMS + index < forms.length ? forms[type * FORMS + index] : -1;
  }

  static int forms() {
    return FORMS;
  }

  void add(EnglishText text) {
    for (int i = 0; i < text.size(); ) {
      double value = figures.english(text, i);
      if (value >= 0) {
        tokens.add(Figures.key(value), -1, Tuning.numberFloor);
        i = figures.end();
        continue;
      }
      word(text, i++);
    }
    for (int i = 0; i < text.phrases(); i++) {
      int word = text.phraseWord(i);
      int content = 0;
      for (int t = text.phraseFirst(i); t < text.phraseEnd(i); t++) {
        if (text.word(t) < 0 || !lexicon.is(text.word(t), Lexicon.FUNCTION)) {
          content++;
        }
      }
      if (lexicon.first(word) < lexicon.first(word + 1) && content > 0) {
        tokens.add(word, word, Tuning.phraseFloor);
      }
    }
    Marks.add(text.text(), tokens);
    tokens.endSegment(Tokens.utf8(text.text()));
  }

  private void word(EnglishText text, int token) {
    int word = text.word(token);
    int lemma = text.lemma(token);
    if ((word >= 0 && lexicon.is(word, Lexicon.FUNCTION))
        || (lemma >= 0 && lexicon.is(lemma, Lexicon.FUNCTION))) {
      int sayer = word >= 0 && lexicon.is(word, Lexicon.FUNCTION) ? word : lemma;
      if (SAYING.contains(lexicon.word(sayer))) {
        tokens.add(sayer, sayer, Tuning.functionFloor);
      }
      return;
    }
    if (text.end(token) - text.start(token) == 1) {
      return;
    }
    if (lemma < 0) {
      tokens.add(
          Vocabulary.hash(text.text(), text.start(token), text.end(token)),
          -1,
          text.isCapitalised(token) ? Tuning.nameFloor : Tuning.unknownFloor);
      return;
    }
    boolean name = text.isCapitalised(token) && lexicon.is(lemma, Lexicon.CAPITALISED);
    tokens.add(lemma, lemma, name ? Tuning.nameFloor : Tuning.wordFloor);
    if (word >= 0 && word != lemma) {
      remember(tokens.types[tokens.size - 1], word);
    }
  }

  private void remember(int type, int word) {
    int from = type * FORMS;
    if (from + FORMS > forms.length) {
      int old = forms.length;
      forms = Arrays.copyOf(forms, 2 * (from + FORMS));
      Arrays.fill(forms, old, forms.length, -1);
    }
    for (int i = from; i < from + FORMS; i++) {
      if (forms[i] == word) {
        return;
      }
      if (forms[i] < 0) {
        forms[i] = word;
        return;
      }
    }
  }
}
