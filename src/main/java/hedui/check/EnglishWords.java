package hedui.check;

import java.util.List;
import java.util.Locale;

/** Whether English words stand in the source of a bead. */
final class EnglishWords {
  private EnglishWords() {}

  /** How many beads before and after a bead still tell what it speaks of. */
  private static final int NEAR = 2;

  /** Whether any of the words or phrases stands in a bead or in those around it. */
  static boolean anyStandsNear(List<String> words, ReadBead bead) {
    List<ReadBead> all = bead.bitext().beads();
    int last = Math.min(bead.index() + NEAR, all.size() - 1);
    for (int i = Math.max(0, bead.index() - NEAR); i <= last; i++) {
      if (anyStands(words, all.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any of the words or phrases does. Small letters match any case; a capital matches as
   * written.
   */
  static boolean anyStands(List<String> words, ReadBead bead) {
    for (ReadSegment segment : bead.source()) {
      String text = segment.text();
      String lower = text.toLowerCase(Locale.ROOT);
      for (String word : words) {
        if (stands(word, word.equals(word.toLowerCase(Locale.ROOT)) ? lower : text)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(String word, String text) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !isLetter(word.charAt(0)) || !isLetter(text.charAt(at - 1));
      boolean ends =
          end == text.length()
              || !isLetter(word.charAt(word.length() - 1))
              || !isLetter(text.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
