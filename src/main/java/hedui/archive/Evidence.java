package hedui.archive;

import hedui.align.TranslationLearner;
import hedui.bitext.Bead;
import hedui.bitext.Segment;
import hedui.check.ReadBead;
import hedui.check.ReadBitext;
import hedui.lexicon.ChineseNormal;
import hedui.lexicon.Lexicon;
import hedui.term.name.Mention;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the confident beads of one call teach: how it renders people's names, and which words keep
 * company.
 *
 * @param digest what it depends on
 * @param names a line each: the word of a name, its Chinese in the normal form, how often
 * @param words as {@link TranslationLearner#counts} writes them
 */
record Evidence(String call, String digest, String names, String words) {
  /** The shares of beads that are right at this confidence and above: 99 of 100. */
  private static final double CONFIDENT = 0.9;

  /** The first pass finds what goes together, the second counts it from the start. */
  private static final int PASSES = 2;

  /** Of pairs, those that one call counts at least so often; the others are chance. */
  private static final float LEAST = 1;

  /** Of a call that cannot be read. */
  static Evidence none(String call, String digest) {
    return new Evidence(call, digest, "", "\n\n");
  }

  static Evidence of(String call, String digest, List<ReadBitext> parts, Lexicon lexicon) {
    Map<String, Integer> names = new TreeMap<>();
    TranslationLearner learner = new TranslationLearner(lexicon);
    for (ReadBitext part : parts) {
      for (Mention mention : part.names().mentions()) {
        if (isConfident(part.beads().get(mention.bead()).bead())) {
          names(mention, names);
        }
      }
      for (int pass = 0; pass < PASSES; pass++) {
        for (ReadBead read : part.beads()) {
          if (isConfident(read.bead())) {
            learner.add(text(read.bead().source()), text(read.bead().target()));
          }
        }
      }
    }
    StringBuilder lines = new StringBuilder();
    names.forEach((name, count) -> lines.append(name).append('\t').append(count).append('\n'));
    return new Evidence(call, digest, lines.toString(), learner.counts(LEAST));
  }

  private static boolean isConfident(Bead bead) {
    return bead.confidence() >= CONFIDENT && !bead.source().isEmpty() && !bead.target().isEmpty();
  }

  private static void names(Mention mention, Map<String, Integer> counts) {
    if (!mention.entity().isPerson()) {
      return;
    }
    for (Rendering rendering : mention.renderings()) {
      if (rendering.way() == Way.SOUND || rendering.way() == Way.LISTED) {
        String chinese = new String(ChineseNormal.shared().normal(rendering.text()));
        counts.merge(rendering.part() + "\t" + chinese, 1, Integer::sum);
      }
    }
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }
}
