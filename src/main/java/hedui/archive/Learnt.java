package hedui.archive;

import hedui.align.TranslationLearner;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconEntry;
import hedui.term.name.KnownNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the confident beads of all calls taught: translations, which hold for every call, and how a
 * company's calls render the names of people, which holds for that company.
 */
final class Learnt {
  /** A name is so called if it was so often, in so many calls, and in most cases. */
  private static final int NAMED = 3;

  private static final int CALLS = 2;
  private static final double MOST = 2 / 3.0;

  /** Taught nothing. */
  static final Learnt NOTHING = new Learnt(List.of(), Map.of());

  private final List<LexiconEntry> translations;
  private final Map<String, Map<String, String>> names;

  private Learnt(List<LexiconEntry> translations, Map<String, Map<String, String>> names) {
    this.translations = translations;
    this.names = names;
  }

  /** English and Chinese, by English word, the likeliest first. */
  List<LexiconEntry> translations() {
    return translations;
  }

  /** By company and word of a name its Chinese in the normal form, in order. */
  Map<String, Map<String, String>> names() {
    return names;
  }

  /** Differs where what a company's calls are audited with differs; empty if nothing was learnt. */
  String digest(String company) {
    Map<String, String> own = names.getOrDefault(company, Map.of());
    if (own.isEmpty() && translations.isEmpty()) {
      return "";
    }
    Digest digest = new Digest();
    translations.forEach(entry -> digest.add(entry.english() + "\t" + entry.chinese()));
    own.forEach((name, chinese) -> digest.add(name + "\t" + chinese));
    return digest.text();
  }

  /** The dictionary with what was learnt before it. */
  Lexicon lexicon(Lexicon base) {
    return translations.isEmpty() ? base : base.with(Lexicon.of(translations));
  }

  /** The names with those of a company before them; accepted forms that we know stay accepted. */
  KnownNames names(String company, KnownNames base) {
    List<String> rows = new ArrayList<>();
    names
        .getOrDefault(company, Map.of())
        .forEach(
            (name, chinese) -> {
              Set<String> forms = new LinkedHashSet<>(List.of(chinese));
              forms.addAll(base.given(name));
              rows.add("given\t" + name + "\t" + String.join("|", forms) + "\t");
            });
    return rows.isEmpty() ? base : base.with(rows);
  }

  /** Adds up evidence, call by call in the order of their ids. */
  static final class Sum {
    private record Uses(int count, int calls) {
      Uses plus(int more) {
        return new Uses(count + more, calls + 1);
      }
    }

    private final TranslationLearner learner;
    private final Map<String, Map<String, Map<String, Uses>>> names = new TreeMap<>();

    Sum(Lexicon lexicon) {
      learner = new TranslationLearner(lexicon);
    }

    void add(String company, String nameLines, String words) {
      nameLines
          .lines()
          .map(line -> line.split("\t"))
          .forEach(
              cells ->
                  names
                      .computeIfAbsent(company, c -> new TreeMap<>())
                      .computeIfAbsent(cells[0], n -> new TreeMap<>())
                      .merge(
                          cells[1],
                          new Uses(Integer.parseInt(cells[2]), 1),
                          (uses, one) -> uses.plus(one.count)));
      learner.addCounts(words);
    }

    Learnt learnt() {
      List<LexiconEntry> translations =
          learner.learnt().stream()
              .map(learnt -> new LexiconEntry(learnt.english(), learnt.chinese()))
              .toList();
      Map<String, Map<String, String>> dominant = new TreeMap<>();
      names.forEach(
          (company, words) -> {
            Map<String, String> own = new LinkedHashMap<>();
            words.forEach((name, renderings) -> dominant(name, renderings, own));
            if (!own.isEmpty()) {
              dominant.put(company, own);
            }
          });
      return new Learnt(translations, dominant);
    }

    private static void dominant(
        String name, Map<String, Uses> renderings, Map<String, String> into) {
      int all = renderings.values().stream().mapToInt(Uses::count).sum();
      renderings.forEach(
          (chinese, uses) -> {
            if (uses.count >= NAMED && uses.calls >= CALLS && uses.count >= MOST * all) {
              into.put(name, chinese);
            }
          });
    }
  }
}
