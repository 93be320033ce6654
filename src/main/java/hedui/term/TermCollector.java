package hedui.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what a user's termbase says of one term. */
final class TermCollector {
  private final List<String> english = new ArrayList<>();
  private final Region taiwan = new Region();
  private final Region mainland = new Region();
  private final Set<Term.Tag> tags = EnumSet.of(Term.Tag.OWN);
  private String note = "";

  private static final class Region {
    final List<String> accepted = new ArrayList<>();
    final List<String> deprecated = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();

    Renderings renderings() {
      return new Renderings(accepted, deprecated, wrong);
    }
  }

  void english(String form) {
    if (!english.contains(form)) {
      english.add(form);
    }
  }

  void accepted(String text, boolean inTaiwan, boolean onMainland) {
    each(inTaiwan, onMainland).forEach(region -> region.accepted.add(text));
  }

  void deprecated(String text, boolean inTaiwan, boolean onMainland) {
    each(inTaiwan, onMainland).forEach(region -> region.deprecated.add(text));
  }

  void wrong(String text, boolean inTaiwan, boolean onMainland) {
    each(inTaiwan, onMainland).forEach(region -> region.wrong.add(text));
  }

  void severity(String word) {
    if (word.equals("critical")) {
      tags.add(Term.Tag.CRITICAL);
    } else if (word.equals("minor")) {
      tags.add(Term.Tag.MINOR);
    }
  }

  void note(String text) {
    if (!text.isEmpty()) {
      note = note.isEmpty() ? text : note + " " + text;
    }
  }

  boolean hasEnglish() {
    return !english.isEmpty();
  }

  Term build() {
    return new Term(
        english,
        taiwan.renderings(),
        mainland.renderings(),
        List.of(),
        List.of(),
        tags,
        List.of(),
        List.of(),
        note);
  }

  private List<Region> each(boolean inTaiwan, boolean onMainland) {
    return inTaiwan && onMainland
        ? List.of(taiwan, mainland)
        : List.of(inTaiwan ? taiwan : mainland);
  }
}
