package hedui.check;

import hedui.check.TermUses.Use;
import hedui.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds terms that one document renders in several ways, none of them wrong. One finding a term:
 * all renderings with their counts, which one prevails, and marks on all, or on the exceptions from
 * one that is usual.
 */
@CheckInfo(
    id = "term-inconsistent",
    category = MqmCategory.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MINOR)
public final class TermInconsistent implements Check {
  private static final int MOST_MARKS = 20;

  /** A rendering so many times as frequent as the others is the usual one; only they are marked. */
  private static final int USUAL = 4;

  /** Below this many clear places a term has no usual rendering that another could depart from. */
  private static final int FEWEST_PLACES = 2;

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    bitext.termUses().forEach((term, renderings) -> judge(term, renderings, findings));
    return findings;
  }

  private void judge(Term term, Map<String, List<Use>> renderings, List<Finding> findings) {
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
    String name = term.name();
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
    int first = byCount.get(0).getValue().size();
    byCount.stream()
        .skip(first > USUAL * (all - first) ? 1 : 0)
        .flatMap(entry -> entry.getValue().stream())
        .sorted(Comparator.comparingInt(use -> use.bead().index()))
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
