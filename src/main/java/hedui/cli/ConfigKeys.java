package hedui.cli;

import hedui.check.Check;
import hedui.check.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a configuration may say. */
final class ConfigKeys {
  private static final List<String> SEVERITIES =
      List.of("off", "on", "neutral", "minor", "major", "critical");
  private static final List<Key> ALL = build();

  private ConfigKeys() {}

  /** What a value must be. */
  enum Kind {
    WORD,
    NUMBER,
    FILE,
    LIST,
    FILES,
    PATTERNS
  }

  /**
   * A key.
   *
   * @param words what a value may be; none where anything goes
   * @param standard what holds where nothing is said; empty if nothing does
   */
  record Key(String name, Kind kind, List<String> words, String standard) {}

  static List<Key> all() {
    return ALL;
  }

  static Optional<Key> of(String name) {
    return ALL.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /** Whether a key is a map of others: {@code checks}. */
  static boolean isMap(String name) {
    return name.equals("checks") || ALL.stream().anyMatch(key -> key.name().startsWith(name + "."));
  }

  /** The known key that is spelt most like another word. */
  static String nearest(String name) {
    List<String> known = new ArrayList<>(ALL.stream().map(Key::name).toList());
    known.addAll(List.of("checks", "weights", "exclude", "extends"));
    return nearest(name, known);
  }

  static String nearest(String word, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.comparingInt((String other) -> distance.apply(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static List<Key> build() {
    List<Key> keys = new ArrayList<>();
    keys.add(new Key("target-language", Kind.WORD, List.of("zh-TW", "zh-HK", "zh-CN"), ""));
    keys.add(new Key("language-of-messages", Kind.WORD, List.of("en", "zh-TW", "zh-CN"), "en"));
    keys.add(
        new Key("fail-on", Kind.WORD, List.of("critical", "major", "minor", "never"), "major"));
    keys.add(new Key("max-findings", Kind.NUMBER, List.of(), "0"));
    keys.add(new Key("min-score", Kind.NUMBER, List.of(), ""));
    keys.add(new Key("weights.minor", Kind.NUMBER, List.of(), "1"));
    keys.add(new Key("weights.major", Kind.NUMBER, List.of(), "5"));
    keys.add(new Key("weights.critical", Kind.NUMBER, List.of(), "25"));
    for (Check check : Checks.ALL) {
      keys.add(
          new Key("checks." + check.id(), Kind.WORD, SEVERITIES, check.info().severity().word()));
    }
    keys.add(new Key("decisions", Kind.FILES, List.of(), ""));
    keys.add(new Key("baseline", Kind.FILE, List.of(), ""));
    keys.add(new Key("lexicons", Kind.FILES, List.of(), ""));
    keys.add(new Key("termbases", Kind.FILES, List.of(), ""));
    keys.add(new Key("names", Kind.FILES, List.of(), ""));
    keys.add(new Key("exclude.ids", Kind.LIST, List.of(), ""));
    keys.add(new Key("exclude.source", Kind.PATTERNS, List.of(), ""));
    keys.add(new Key("exclude.target", Kind.PATTERNS, List.of(), ""));
    return List.copyOf(keys);
  }
}
