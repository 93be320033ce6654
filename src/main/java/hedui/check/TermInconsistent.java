package hedui.check;

import hedui.bitext.Mark;
import hedui.lexicon.ChineseNormal;
import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds terms that one document renders in several ways, none of them wrong. One finding a term:
 * all renderings with their counts, which one prevails, and marks on the others.
 */
@CheckInfo(
    id = "term-inconsistent",
    category = MqmCategory.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR)
public final class TermInconsistent implements Check {
  private static final int MOST_MARKS = 20;

  /** Below this many clear places a term has no usual rendering that another could depart from. */
  private static final int FEWEST_PLACES = 2;

  /** A rendering of a term in a bead where nothing else could be meant. */
  private record Use(ReadBead bead, Mark source, Mark target) {}

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Termbase termbase = bitext.resources().termbase();
    TermContext context = new TermContext(bitext);
    Map<Integer, Map<String, List<Use>>> uses = new TreeMap<>();
    for (ReadBead bead : bitext.beads()) {
      collect(bead, context, termbase, uses);
    }
    List<Finding> findings = new ArrayList<>();
    uses.forEach((term, renderings) -> judge(termbase, term, renderings, findings));
    return findings;
  }

  private static void collect(
      ReadBead bead,
      TermContext context,
      Termbase termbase,
      Map<Integer, Map<String, List<Use>>> uses) {
    Map<Integer, Mark> once = new TreeMap<>();
    List<Integer> twice = new ArrayList<>();
    for (ReadSegment segment : bead.source()) {
      for (TermMatch match : segment.terms()) {
        if (once.putIfAbsent(match.number(), segment.segment().mark(match.span())) != null) {
          twice.add(match.number());
        }
      }
    }
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
                isShared(rendering, term.getKey(), once, twice)
                    ? null
                    : segment.segment().mark(match.span());
          }
        }
      }
      if (count == 1 && only != null && isWord(only.text()) && context.holds(term.getKey(), bead)) {
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

  /** Whether another term of the bead may be what the rendering stands for. */
  private static boolean isShared(
      Termbase.Rendering rendering, int term, Map<Integer, Mark> once, List<Integer> twice) {
    return once.keySet().stream().anyMatch(t -> t != term && rendering.renders(t))
        || twice.stream().anyMatch(t -> t != term && rendering.renders(t));
  }

  private void judge(
      Termbase termbase, int term, Map<String, List<Use>> renderings, List<Finding> findings) {
    List<Map.Entry<String, List<Use>>> byCount = new ArrayList<>(renderings.entrySet());
    byCount.removeIf(entry -> isPartOfAnother(entry.getKey(), renderings));
    byCount.sort(
        Comparator.comparingInt((Map.Entry<String, List<Use>> e) -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey));
    int all = byCount.stream().mapToInt(e -> e.getValue().size()).sum();
    if (byCount.size() < 2 || all < FEWEST_PLACES) {
      return;
    }
    StringBuilder counts = new StringBuilder();
    byCount.forEach(
        e ->
            counts
                .append(counts.isEmpty() ? "" : ", ")
                .append(e.getKey())
                .append(" ×")
                .append(e.getValue().size()));
    String name = termbase.terms().get(term).name();
    boolean prevails = byCount.get(0).getValue().size() > byCount.get(1).getValue().size();
    Finding.Builder finding =
        Finding.of(
            this,
            prevails
                ? Message.of(
                    "check.term-inconsistent.message",
                    name,
                    byCount.get(0).getKey(),
                    counts.toString())
                : Message.of("check.term-inconsistent.even", name, counts.toString()));
    byCount.stream()
        .skip(prevails ? 1 : 0)
        .flatMap(entry -> entry.getValue().stream())
        .limit(MOST_MARKS)
        .forEach(use -> mark(finding, use));
    findings.add(finding.build());
  }

  private static void mark(Finding.Builder finding, Use use) {
    finding.in(use.bead().bead()).source(use.source()).target(use.target());
  }

  /** 營收 beside 總營收 is a matter of what stands before it, not another rendering. */
  private static boolean isPartOfAnother(String text, Map<String, List<Use>> renderings) {
    return renderings.keySet().stream()
        .anyMatch(
            other ->
                !other.equals(text)
                    && (other.contains(text) || text.contains(other))
                    && renderings.getOrDefault(other, List.of()).size()
                        > renderings.getOrDefault(text, List.of()).size());
  }
}
