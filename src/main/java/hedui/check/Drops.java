package hedui.check;

import hedui.check.coverage.PartReading.Drop;
import hedui.check.coverage.PartReading.Loss;
import hedui.check.coverage.PartReading.Word;
import java.util.ArrayList;
import java.util.List;

/** What the findings of lost clauses and sentences share: their words, evidence and severity. */
final class Drops {
  /** From here on a loss is beyond reasonable doubt even where no figure was lost with it. */
  private static final double CERTAIN = 6.5;

  private static final int LONGEST_QUOTE = 80;
  private static final int MOST_WORDS = 12;

  private Drops() {}

  /** Words that carry little are a minor loss; figures, names and limits are none. */
  static Severity severity(Drop drop) {
    if (drop.homeless() < 2) {
      return Severity.MINOR;
    }
    return drop.score() >= CERTAIN || drop.has(Loss.LIMIT) || hasLostFigure(drop)
        ? Severity.MAJOR
        : Severity.MINOR;
  }

  private static boolean hasLostFigure(Drop drop) {
    return drop.words().stream().anyMatch(w -> w.loss() == Loss.FIGURE && w.home().isEmpty());
  }

  /** The message of a check: what was lost, and the figures and names in it. */
  static Message message(String key, Drop drop) {
    String quote = quote(drop.mark().text());
    List<String> hard = new ArrayList<>();
    for (Word word : drop.words()) {
      if ((word.loss() == Loss.FIGURE || word.loss() == Loss.NAME)
          && word.home().isEmpty()
          && !hard.contains(word.text())) {
        hard.add(word.text());
      }
    }
    return hard.isEmpty()
        ? Message.of(key + ".message", quote)
        : Message.of(key + ".message-with", quote, String.join(", ", hard));
  }

  static String quote(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST_QUOTE);
    return text.substring(0, cut < 1 ? LONGEST_QUOTE : cut) + " …";
  }

  /** Says of each content word whether it has a home. */
  static void why(Finding.Builder finding, Drop drop) {
    int n = 0;
    for (Word word : drop.words()) {
      if (word.loss() == Loss.LIMIT) {
        continue;
      }
      if (n++ == MOST_WORDS) {
        break;
      }
      finding.why(
          "source",
          word.text(),
          word.home().isEmpty()
              ? Message.of("why.coverage.no-home")
              : Message.of("why.coverage.home", word.home()));
    }
  }
}
