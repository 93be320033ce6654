package hedui.check.coverage;

import hedui.lexicon.ChineseText;
import hedui.lexicon.Kin;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Meanings;

/** Looks in the Chinese of a part for what the dictionary knows of an English word. */
final class Translations {
  private final Lexicon lexicon;
  private final Places places;
  private final Candidates candidates;

  Translations(Lexicon lexicon, Places places, Candidates candidates) {
    this.lexicon = lexicon;
    this.places = places;
    this.candidates = candidates;
  }

  /** Offers what stands in the Chinese of the translations of a word, whole or in part. */
  void offer(int word, int phrase) {
    if (word < 0) {
      return;
    }
    Meanings meanings = lexicon.meanings(word);
    int kind = 0;
    while (kind < meanings.kinds() && places.first(meanings.kind(kind)) < 0) {
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
    if (length == 1) {
      char c = meanings.at(i, 0);
      if (!CommonChars.isGrammar(c)) {
        each(c, Homes.RARE_CHAR, phrase);
      }
    } else if (!whole(meanings, i, phrase)
        && !(length >= 3 && twoCharacters(meanings, i, phrase))) {
      for (int k = 0; k < length; k++) {
        char c = meanings.at(i, k);
        if (!CommonChars.isGrammar(c)) {
          each(c, CommonChars.isCommon(c) ? Homes.COMMON_CHAR : Homes.RARE_CHAR, phrase);
        }
      }
    }
  }

  private boolean whole(Meanings meanings, int i, int phrase) {
    boolean found = false;
    int length = meanings.length(i);
    int place = places.first(meanings.at(i, 0));
    for (; place >= 0; place = places.next(place)) {
      int k = 1;
      while (k < length
          && place + k < places.size()
          && places.normal(place + k) == meanings.at(i, k)) {
        k++;
      }
      if (k == length) {
        candidates.offer(place, Homes.WHOLE, length, phrase);
        found = true;
      }
    }
    return found;
  }

  private boolean twoCharacters(Meanings meanings, int i, int phrase) {
    boolean found = false;
    for (int k = 0; k + 1 < meanings.length(i); k++) {
      char second = meanings.at(i, k + 1);
      int place = places.first(meanings.at(i, k));
      for (; place >= 0; place = places.next(place)) {
        if (place + 1 < places.size() && places.normal(place + 1) == second) {
          candidates.offer(place, Homes.TWO_CHARS, 2, phrase);
          found = true;
        }
      }
    }
    return found;
  }

  private void each(char c, int level, int phrase) {
    for (int place = places.first(c); place >= 0; place = places.next(place)) {
      candidates.offer(place, level, 1, phrase);
    }
  }

  /** Offers what stands in the Chinese of a part and may paraphrase a word. */
  void offerKin(Part part, int word) {
    if (word < 0) {
      return;
    }
    Kin kin = lexicon.kin(word);
    for (int c = 0; c < part.chinese.length; c++) {
      ChineseText chinese = part.chinese[c];
      int rank = 0;
      for (int k = 0; k < kin.size(); k++) {
        int string = kin.string(k);
        while (rank < chinese.matches() && chinese.rankedString(rank) < string) {
          rank++;
        }
        for (; rank < chinese.matches() && chinese.rankedString(rank) == string; rank++) {
          int place = part.firstChar[c] + chinese.rankedStart(rank);
          candidates.offer(place, Homes.KIN, lexicon.chineseLength(string), 0);
        }
      }
    }
  }
}
