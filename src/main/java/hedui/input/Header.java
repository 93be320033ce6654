package hedui.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A speaker's header: {@code Jane Roe - CFO}, {@code Operator}.
 *
 * @param name what stands before the dash
 * @param title what stands behind it; empty if there is no dash
 */
record Header(String name, String title) {
  private static final int LONGEST = 140;
  private static final List<String> DASHES = List.of(" - ", " – ", " — ", " -- ", "－", " | ");
  private static final Set<String> ROLES =
      Set.of(
          "operator",
          "moderator",
          "coordinator",
          "host",
          "unidentified analyst",
          "unidentified company representative",
          "unidentified participant",
          "unidentified speaker",
          "unknown analyst",
          "unknown attendee",
          "unknown executive",
          "unknown speaker",
          "company representative",
          "接線員",
          "接线员",
          "操作員",
          "操作员",
          "話務員",
          "话务员",
          "主持人",
          "會議主持人",
          "会议主持人");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "der", "den", "van", "von", "la", "le", "el", "al",
          "bin", "ibn", "bint", "dos", "du", "y", "e", "ter", "ten", "zu");

  /** A line's words taken as a header; empty if they read like anything else. */
  static Optional<Header> of(String line) {
    String text = line.strip();
    if (text.endsWith(":") || text.endsWith("：")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    if (text.isEmpty() || text.length() > LONGEST || endsLikeSentence(text)) {
      return Optional.empty();
    }
    for (String dash : DASHES) {
      int at = text.indexOf(dash);
      if (at > 0) {
        String name = text.substring(0, at).strip();
        String title = text.substring(at + dash.length()).strip();
        return isName(name) && !title.isEmpty() && !hasDigit(text)
            ? Optional.of(new Header(name, title))
            : Optional.empty();
      }
    }
    return isRole(text) || isName(text) ? Optional.of(new Header(text, "")) : Optional.empty();
  }

  /** Whether nobody but a speaker is called so: {@code Operator}. */
  boolean isRole() {
    return title.isEmpty() && isRole(name);
  }

  boolean hasTitle() {
    return !title.isEmpty();
  }

  /** Whether the name is a foreign one in Chinese: 安迪·賈西. */
  boolean hasMiddleDot() {
    return name.chars().anyMatch(c -> "·‧•・".indexOf(c) >= 0);
  }

  private static boolean isRole(String text) {
    return ROLES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** English names: a few words with capitals. Chinese names: a few characters, no punctuation. */
  private static boolean isName(String text) {
    if (Script.isChinese(text)) {
      return text.length() <= 24 && text.chars().noneMatch(c -> "，。、；！？「」（）,;!?%".indexOf(c) >= 0);
    }
    String[] words = text.split(" ");
    if (words.length > 6) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !isNameWord(word)) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(0));
  }

  private static boolean isNameWord(String word) {
    char first = word.charAt(0);
    if ("(\"'“".indexOf(first) >= 0) {
      return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }
    return Character.isUpperCase(first)
        || PARTICLES.contains(word)
        || (word.length() <= 2 && Character.isDigit(first));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean endsLikeSentence(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == '.') {
      String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      return !Set.of("jr.", "sr.", "inc.", "co.", "ltd.", "corp.", "ph.d.", "llc.").contains(word);
    }
    return "?!。？！…,，;；、\"”」".indexOf(last) >= 0;
  }
}
