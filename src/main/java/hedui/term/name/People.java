package hedui.term.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The people of a document, by the words of their names: from speakers' headers, introductions and
 * forms of address.
 */
final class People {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "cfa");

  private final KnownNames known;
  private final List<List<String>> people = new ArrayList<>();

  People(KnownNames known) {
    this.known = known;
  }

  List<List<String>> all() {
    return people;
  }

  /** The words of a name without initials, titles and suffixes. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replaceAll("[,.\"“”()]", " ").strip().split("\\s+")) {
      if (word.length() > 1
          && Character.isUpperCase(word.charAt(0))
          && !SUFFIXES.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Adds somebody, or the fuller form of somebody known. */
  void add(List<String> words) {
    if (words.isEmpty() || words.size() > 5) {
      return;
    }
    for (int i = 0; i < people.size(); i++) {
      List<String> other = people.get(i);
      if (matches(other, words) || matches(words, other)) {
        if (words.size() > other.size() && other.size() > 1) {
          people.set(i, words);
        } else if (other.size() == 1 && words.size() > 1) {
          people.set(i, words);
        }
        return;
      }
    }
    people.add(words);
  }

  /** Those whom some words may name, in the order in which they were added. */
  List<Integer> find(List<String> words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      if (matches(people.get(i), words)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether a shorter form may stand for a fuller one: Doug Anmuth for Douglas Till Anmuth. */
  private boolean matches(List<String> full, List<String> words) {
    if (words.isEmpty() || words.size() > full.size()) {
      return false;
    }
    String last = full.get(full.size() - 1);
    if (words.size() == 1) {
      return known.isSameGivenName(full.get(0), words.get(0))
          || last.equalsIgnoreCase(words.get(0));
    }
    int at = 0;
    for (String word : words) {
      while (at < full.size()
          && !(at == full.size() - 1
              ? full.get(at).equalsIgnoreCase(word)
              : known.isSameGivenName(full.get(at), word))) {
        at++;
      }
      if (at++ >= full.size()) {
        return false;
      }
    }
    return last.equalsIgnoreCase(words.get(words.size() - 1));
  }
}
