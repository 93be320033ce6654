package hedui.check;

import hedui.term.name.Entity;
import hedui.term.name.Mention;
import hedui.term.name.NameKind;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a document renders a name or a term in one way.
 *
 * @param kind {@code term}; {@code given} for a word of a person's name; else what the name is of,
 *     as a list of names says it: {@code company}, {@code product} …
 * @param english the word, the name, or the term's first form
 * @param chinese what stands for it
 */
public record Rendered(String kind, String english, String chinese, int count) {

  /** All in a bitext, by kind, English and Chinese. */
  public static List<Rendered> in(ReadBitext bitext) {
    Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
    for (Mention mention : bitext.names().mentions()) {
      Entity entity = mention.entity();
      for (Rendering rendering : mention.renderings()) {
        if (rendering.way() != Way.BRACKETED && rendering.way() != Way.ODD) {
          String english = entity.isPerson() ? rendering.part() : entity.name();
          count(counts, kind(entity.kind()), english, rendering.text(), 1);
        }
      }
    }
    bitext
        .termUses()
        .forEach(
            (term, renderings) ->
                renderings.forEach(
                    (chinese, uses) -> count(counts, "term", term.name(), chinese, uses.size())));
    List<Rendered> all = new ArrayList<>();
    counts.forEach(
        (kind, words) ->
            words.forEach(
                (english, renderings) ->
                    renderings.forEach(
                        (chinese, count) -> all.add(new Rendered(kind, english, chinese, count)))));
    return all;
  }

  private static String kind(NameKind kind) {
    return kind == NameKind.PERSON ? "given" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static void count(
      Map<String, Map<String, Map<String, Integer>>> counts,
      String kind,
      String english,
      String chinese,
      int uses) {
    counts
        .computeIfAbsent(kind, k -> new TreeMap<>())
        .computeIfAbsent(english, e -> new TreeMap<>())
        .merge(chinese, uses, Integer::sum);
  }
}
