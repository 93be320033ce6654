package hedui.check;

import hedui.term.name.Entity;
import hedui.term.name.Mention;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a document renders a name in one way.
 *
 * @param name the word of a person's name, or the whole name of anything else, as in English
 * @param rendering what stands for it in the Chinese
 */
public record NameUse(String name, String rendering, int count) {

  /** All uses in a bitext, by name and rendering. */
  public static List<NameUse> of(ReadBitext bitext) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Mention mention : bitext.names().mentions()) {
      Entity entity = mention.entity();
      for (Rendering rendering : mention.renderings()) {
        if (rendering.way() != Way.BRACKETED && rendering.way() != Way.ODD) {
          counts
              .computeIfAbsent(
                  entity.isPerson() ? rendering.part() : entity.name(), n -> new TreeMap<>())
              .merge(rendering.text(), 1, Integer::sum);
        }
      }
    }
    List<NameUse> uses = new ArrayList<>();
    counts.forEach(
        (name, renderings) ->
            renderings.forEach((text, count) -> uses.add(new NameUse(name, text, count))));
    return uses;
  }
}
