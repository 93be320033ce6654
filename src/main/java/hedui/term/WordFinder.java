package hedui.term;

import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese words found by text, in either script, the longest first where several begin. Built once,
 * then only read; may be shared by threads.
 */
public final class WordFinder {
  /** The number of strings that keep the words in them from being found. */
  public static final int IGNORED = Integer.MAX_VALUE;

  private final Trie words;

  private WordFinder(Trie words) {
    this.words = words;
  }

  /** Collects the words. */
  public static final class Builder {
    private final Trie words = new Trie();

    /** Adds a word; one that was added before keeps its number. */
    public Builder add(String word, int number) {
      words.add(new String(ChineseNormal.shared().normal(word)), number);
      return this;
    }

    public WordFinder build() {
      return new WordFinder(words);
    }
  }

  /** The words in a text, none overlapping, nor overlapping what is to be ignored. */
  public List<TermMatch> find(String text) {
    List<TermMatch> found = new ArrayList<>(2);
    ChineseNormal normal = ChineseNormal.shared();
    int ignoredTo = 0;
    int n = text.length();
    for (int i = 0; i < n; ) {
      if (!words.begins(normal.normal(text.charAt(i)))) {
        i++;
        continue;
      }
      int node = 0;
      int number = -1;
      int end = i + 1;
      for (int at = i; at < n; at++) {
        node = words.child(node, normal.normal(text.charAt(at)));
        if (node < 0) {
          break;
        }
        if (words.value(node) >= 0) {
          number = words.value(node);
          end = at + 1;
        }
      }
      if (number == IGNORED) {
        ignoredTo = Math.max(ignoredTo, end);
        i++;
      } else if (number >= 0) {
        if (end > ignoredTo && i >= ignoredTo) {
          found.add(new TermMatch(number, i, end));
          i = end;
        } else {
          i++;
        }
      } else {
        i++;
      }
    }
    return found;
  }
}
