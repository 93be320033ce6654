package hedui.term.sound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mandarin syllables without their tone, numbered in the order of the list, each parted into its
 * initial and its final: {@code zhuang} is {@code zh} + {@code uang}, {@code an} is nothing +
 * {@code an}.
 */
final class Syllables {
  private final List<String> names;
  private final int[] initial;
  private final int[] last;
  private final String[] initialNames;
  private final int finals;

  Syllables(List<String> names) {
    this.names = List.copyOf(names);
    initial = new int[names.size()];
    last = new int[names.size()];
    Map<String, Integer> initials = new LinkedHashMap<>();
    Map<String, Integer> lasts = new LinkedHashMap<>();
    for (int s = 0; s < names.size(); s++) {
      String name = names.get(s);
      int cut = initialLength(name);
      initial[s] = number(initials, name.substring(0, cut));
      last[s] = number(lasts, name.substring(cut));
    }
    initialNames = initials.keySet().toArray(String[]::new);
    finals = lasts.size();
  }

  int size() {
    return names.size();
  }

  String name(int syllable) {
    return names.get(syllable);
  }

  List<String> names() {
    return names;
  }

  int initial(int syllable) {
    return initial[syllable];
  }

  int last(int syllable) {
    return last[syllable];
  }

  int initials() {
    return initialNames.length;
  }

  int finals() {
    return finals;
  }

  String initialName(int syllable) {
    return initialNames[initial[syllable]];
  }

  private static int number(Map<String, Integer> numbers, String part) {
    Integer known = numbers.putIfAbsent(part, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static int initialLength(String name) {
    if (name.startsWith("zh") || name.startsWith("ch") || name.startsWith("sh")) {
      return 2;
    }
    return "aeiouv".indexOf(name.charAt(0)) >= 0 ? 0 : 1;
  }
}
