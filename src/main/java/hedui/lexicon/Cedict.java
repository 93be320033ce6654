package hedui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes lines of CC-CEDICT's format apart: {@code 燈塔 灯塔 [deng1 ta3] /lighthouse/CL:座[zuo4]/} is
 * lighthouse, 灯塔. What a gloss says about a word rather than with it is left out.
 */
public final class Cedict {
  /** What a line looks like. */
  public static final String FORMAT = "燈塔 灯塔 [deng1 ta3] /lighthouse/";

  /** As many words as the program looks up together. */
  private static final int MOST_WORDS = 3;

  /** First words of glosses that describe a word. */
  private static final Set<String> REMARKS =
      Set.of(
          "cl:",
          "variant",
          "old",
          "see",
          "abbr.",
          "abbr",
          "used",
          "also",
          "erhua",
          "archaic",
          "same",
          "pr.",
          "radical",
          "kangxi",
          "japanese",
          "euphemistic",
          "surname",
          "equivalent",
          "lit.",
          "fig.");

  /** First words that a translation does not need. */
  private static final Set<String> NEEDLESS = Set.of("to", "be", "a", "an", "the", "sb", "sth");

  private Cedict() {}

  /** Whether a line says nothing: a comment, or empty. */
  public static boolean isRemark(String line) {
    return line.startsWith("#") || line.isBlank();
  }

  /** The translations that a line gives, best first; nothing if it is not of the format. */
  public static Optional<List<LexiconEntry>> read(String line) {
    int first = line.indexOf(' ');
    int second = line.indexOf(" [", first + 1);
    int close = line.indexOf("] /", second + 1);
    String text = line.stripTrailing();
    if (first <= 0 || second <= first + 1 || close < 0 || !text.endsWith("/")) {
      return Optional.empty();
    }
    String chinese = line.substring(first + 1, second);
    List<LexiconEntry> entries = new ArrayList<>();
    if (chinese.chars().allMatch(c -> ChineseNormal.isHan((char) c))) {
      for (String sense : text.substring(close + 3).split("/")) {
        for (String gloss : withoutBrackets(sense).split("[;,]")) {
          String english = translation(gloss);
          if (!english.isEmpty()) {
            entries.add(new LexiconEntry(english, chinese));
          }
        }
      }
    }
    return Optional.of(entries);
  }

  /** The words of a gloss that translate; empty if it explains or has others than English ones. */
  private static String translation(String gloss) {
    String[] words = gloss.strip().toLowerCase(Locale.ROOT).split("[\\s-]+");
    if (REMARKS.contains(words[0]) || words[0].startsWith("cl:")) {
      return "";
    }
    int from = 0;
    while (from < words.length - 1 && NEEDLESS.contains(words[from])) {
      from++;
    }
    int to = words.length;
    while (to > from + 1 && NEEDLESS.contains(words[to - 1])) {
      to--;
    }
    String english = String.join(" ", List.of(words).subList(from, to));
    boolean plain = english.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ' || c == '\'');
    return plain && english.length() > 1 && to - from <= MOST_WORDS ? english : "";
  }

  private static String withoutBrackets(String sense) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < sense.length(); i++) {
      char c = sense.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
