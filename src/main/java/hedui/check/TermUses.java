package hedui.check;

import hedui.bitext.Mark;
import hedui.lexicon.ChineseNormal;
import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the terms of a document are rendered in a way that is accepted, and how. */
final class TermUses {
  /** A rendering of a term in a bead where nothing else could be meant. */
  record Use(ReadBead bead, Mark source, Mark target) {}

  private TermUses() {}

  /** By term, in the order of the termbase, and by rendering. */
  static Map<Term, Map<String, List<Use>>> in(ReadBitext bitext) {
    Termbase termbase = bitext.resources().termbase();
    TermContext context = new TermContext(bitext);
    Map<Integer, Map<String, List<Use>>> uses = new TreeMap<>();
    Set<Integer> meant = new HashSet<>();
    for (ReadBead bead : bitext.beads()) {
      collect(bead, context, termbase, uses, meant);
    }
    // A rendering that is accepted shows by itself that the term is meant, once the document has
    // it.
    uses.keySet().retainAll(meant);
    Map<Term, Map<String, List<Use>>> byTerm = new LinkedHashMap<>();
    uses.forEach((term, renderings) -> byTerm.put(termbase.terms().get(term), renderings));
    return byTerm;
  }

  private static void collect(
      ReadBead bead,
      TermContext context,
      Termbase termbase,
      Map<Integer, Map<String, List<Use>>> uses,
      Set<Integer> meant) {
    Map<Integer, Mark> once = new TreeMap<>();
    List<Integer> twice = new ArrayList<>();
    for (ReadSegment segment : bead.source()) {
      for (TermMatch match : segment.terms()) {
        if (once.putIfAbsent(match.number(), segment.segment().mark(match.span())) != null) {
          twice.add(match.number());
        }
      }
    }
    Set<Integer> present = Set.copyOf(once.keySet());
    twice.forEach(once::remove);
    once.keySet().removeIf(term -> termbase.terms().get(term).is(Term.Tag.FREE));
    for (Map.Entry<Integer, Mark> term : once.entrySet()) {
      Mark only = null;
      int count = 0;
      for (ReadSegment segment : bead.target()) {
        for (TermMatch match : segment.terms()) {
          Termbase.Rendering rendering = termbase.rendering(match.number());
          if (rendering.accepted().contains(term.getKey())) {
            count++;
            only =
                isShared(rendering, term.getKey(), present)
                    ? null
                    : segment.segment().mark(match.span());
          }
        }
      }
      if (count == 1 && only != null && isWord(only.text())) {
        if (!meant.contains(term.getKey()) && context.holds(term.getKey(), bead)) {
          meant.add(term.getKey());
        }
        uses.computeIfAbsent(term.getKey(), t -> new TreeMap<>())
            .computeIfAbsent(plain(only.text()), t -> new ArrayList<>())
            .add(new Use(bead, term.getValue(), only));
      }
    }
  }

  /** Latin letters keep the English; only Chinese words can be another rendering. */
  private static boolean isWord(String text) {
    return text.length() > 1 && ChineseNormal.isHan(text.charAt(0));
  }

  /** 生成式人工智慧 and 生成式 AI are one rendering. */
  private static String plain(String text) {
    return text.replace(" ", "").replace("人工智慧", "AI").replace("人工智能", "AI");
  }

  /**
   * Whether another term of the bead may be what the rendering stands for; one whose own renderings
   * are a matter of style may be just as well.
   */
  private static boolean isShared(Termbase.Rendering rendering, int term, Set<Integer> present) {
    return present.stream().anyMatch(t -> t != term && rendering.renders(t));
  }
}
