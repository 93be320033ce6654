package hedui.check.coverage;

import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.Arrays;
import java.util.Set;

/**
 * Where an English sentence may be cut into pieces that can be dropped by themselves: at
 * punctuation, before relative and coordinating words (clauses), before prepositions (phrases).
 */
final class Cuts {
  /** Within a phrase. */
  static final byte NO = 0;

  /** Only a phrase begins here. */
  static final byte PHRASE = 1;

  /** A clause begins here. */
  static final byte CLAUSE = 2;

  /** A sentence begins here. */
  static final byte SENTENCE = 3;

  private static final Set<String> SUBORDINATING =
      Set.of(
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "since",
          "if",
          "unless",
          "until",
          "whereas",
          "that",
          "after",
          "before",
          "as",
          "including",
          "whether");
  private static final Set<String> COORDINATING = Set.of("and", "or", "but", "nor", "yet", "so");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "for", "with", "from", "to", "into", "through", "during", "over",
          "under", "between", "among", "about", "against", "across", "toward", "towards", "within",
          "without", "per", "than", "via", "upon", "around", "along", "despite", "by", "like");

  private final byte[] lexiconKinds;

  /** The kinds of the words that may begin a piece, by their ids: looked up once. */
  Cuts(Lexicon lexicon) {
    lexiconKinds = new byte[lexicon.words()];
    mark(lexicon, PREPOSITIONS, 1);
    mark(lexicon, COORDINATING, 2);
    mark(lexicon, SUBORDINATING, 3);
  }

  private void mark(Lexicon lexicon, Set<String> words, int kind) {
    for (String word : words) {
      int id = lexicon.find(word);
      if (id >= 0) {
        lexiconKinds[id] = (byte) kind;
      }
    }
  }

  /** For each token of a part, and for the place after the last, what begins there. */
  byte[] of(Part part) {
    byte[] cuts = new byte[part.tokens() + 1];
    for (int s = 0; s < part.english.length; s++) {
      of(part.english[s], part.firstToken[s], cuts);
      cuts[part.firstToken[s]] = SENTENCE;
    }
    cuts[part.tokens()] = SENTENCE;
    return cuts;
  }

  private void of(EnglishText text, int first, byte[] cuts) {
    int n = text.size();
    for (int t = 1; t < n; t++) {
      if (isPunctuated(text.text(), text.end(t - 1), text.start(t))) {
        cuts[first + t] = CLAUSE;
      }
    }
    int since = 0;
    for (int t = 1; t < n; t++) {
      since++;
      if (cuts[first + t] == CLAUSE) {
        since = 0;
        continue;
      }
      int word = text.word(t);
      int kind = word < 0 ? 0 : lexiconKinds[word];
      if (kind == 0) {
        continue;
      }
      int left = 1;
      while (left < 4 && t + left < n && cuts[first + t + left] != CLAUSE) {
        left++;
      }
      byte cut =
          switch (kind) {
            case 3 -> since >= 2 && left >= 3 ? CLAUSE : NO;
            case 2 -> since >= 3 && left >= 4 ? CLAUSE : NO;
            default -> since >= 3 && left >= 3 ? PHRASE : NO;
          };
      if (cut != NO) {
        cuts[first + t] = cut;
        since = 0;
      }
    }
  }

  private static boolean isPunctuated(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ',',
            ';',
            ':',
            '.',
            '?',
            '!',
            '(',
            ')',
            '[',
            ']',
            '"',
            '\u201c',
            '\u201d',
            '\u2014',
            '\u2013',
            '\u2026',
            '\uff0c',
            '\u3002' -> {
          return true;
        }
        case '-' -> {
          // A hyphen inside a compound is none of these; one with a space beside it is a dash.
          if (to - from > 1) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** The places before all words, and the end. */
  static int[] words(byte[] cuts) {
    int[] places = new int[cuts.length];
    Arrays.setAll(places, i -> i);
    return places;
  }

  /** The places of all cuts, in order, the beginning and the end among them. */
  static int[] places(byte[] cuts) {
    int[] places = new int[cuts.length];
    int n = 0;
    for (int i = 0; i < cuts.length; i++) {
      if (cuts[i] != NO || i == cuts.length - 1) {
        places[n++] = i;
      }
    }
    return Arrays.copyOf(places, n);
  }
}
