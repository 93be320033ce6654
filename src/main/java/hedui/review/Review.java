package hedui.review;

import hedui.bitext.Mark;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Applies decisions and a baseline to findings. A decision holds for every finding of its
 * fingerprint. One whose fingerprint no longer occurs carries over to the finding of the same check
 * and marks whose sentence is most alike, if it is alike enough.
 */
public final class Review {
  /**
   * How alike two sentences must be for a decision to carry over: one minus their Levenshtein
   * distance, divided by the length of the longer. A word or two may change, not the sentence.
   */
  public static final double ALIKE = 0.75;

  private final Map<String, Decision> decisions = new TreeMap<>();
  private final Set<String> baseline;
  private final Set<String> matched = new TreeSet<>();
  private final Map<String, Decision> carried = new LinkedHashMap<>();

  /**
   * @param decisions a later one replaces an earlier one of the same fingerprint
   * @param baseline fingerprints that are accepted
   */
  public Review(Collection<Decision> decisions, Set<String> baseline) {
    decisions.forEach(decision -> this.decisions.put(decision.fingerprint(), decision));
    this.baseline = Set.copyOf(baseline);
  }

  /** Whether it has nothing to say. */
  public boolean isEmpty() {
    return decisions.isEmpty() && baseline.isEmpty();
  }

  public boolean hasDecisions() {
    return !decisions.isEmpty();
  }

  /**
   * Looks at all findings of a run, so that decisions that match none of them can be carried over.
   * Without this, {@link #apply} honours exact matches alone.
   */
  public void carryOver(Collection<ReviewedFinding> findings) {
    Map<String, ReviewedFinding> open = new LinkedHashMap<>();
    for (ReviewedFinding finding : findings) {
      if (decisions.containsKey(finding.fingerprint())) {
        matched.add(finding.fingerprint());
      } else {
        open.putIfAbsent(finding.fingerprint(), finding);
      }
    }
    record Candidate(double alike, String from, String to) {}
    List<Candidate> candidates = new ArrayList<>();
    for (Decision decision : decisions.values()) {
      if (matched.contains(decision.fingerprint())) {
        continue;
      }
      for (ReviewedFinding finding : open.values()) {
        if (sameMarks(decision, finding)) {
          double alike = alike(decision.sentence(), finding.sentence());
          if (alike >= ALIKE) {
            candidates.add(new Candidate(alike, decision.fingerprint(), finding.fingerprint()));
          }
        }
      }
    }
    candidates.sort(
        (a, b) ->
            a.alike() != b.alike()
                ? Double.compare(b.alike(), a.alike())
                : (a.from() + a.to()).compareTo(b.from() + b.to()));
    for (Candidate candidate : candidates) {
      Decision decision = decisions.get(candidate.from());
      if (decision != null
          && !carried.containsKey(candidate.to())
          && matched.add(candidate.from())) {
        carried.put(candidate.to(), decision);
      }
    }
  }

  /** The findings with their standing. */
  public List<ReviewedFinding> apply(List<ReviewedFinding> findings) {
    if (isEmpty()) {
      return findings;
    }
    return findings.stream().map(this::apply).toList();
  }

  private ReviewedFinding apply(ReviewedFinding finding) {
    Decision exact = decisions.get(finding.fingerprint());
    if (exact != null) {
      matched.add(finding.fingerprint());
      return finding.decided(exact, false);
    }
    Decision alike = carried.get(finding.fingerprint());
    if (alike != null) {
      return finding.decided(alike, true);
    }
    return baseline.contains(finding.fingerprint()) ? finding.accepted() : finding;
  }

  /** Decisions that neither matched a finding nor were carried over to one. */
  public List<Decision> unmatched() {
    return decisions.values().stream().filter(d -> !matched.contains(d.fingerprint())).toList();
  }

  /** Decisions that matched, under the fingerprint and with the sentence that they now hold for. */
  public List<Decision> current(Collection<ReviewedFinding> findings) {
    Map<String, Decision> current = new TreeMap<>();
    for (ReviewedFinding finding : findings) {
      Decision decision =
          decisions.getOrDefault(finding.fingerprint(), carried.get(finding.fingerprint()));
      if (decision != null) {
        current.put(
            finding.fingerprint(),
            new Decision(
                finding.fingerprint(),
                decision.check(),
                decision.verdict(),
                decision.reason(),
                decision.note(),
                decision.reviewer(),
                decision.date(),
                decision.sourceMarks(),
                decision.targetMarks(),
                finding.sentence()));
      }
    }
    return List.copyOf(current.values());
  }

  private static boolean sameMarks(Decision decision, ReviewedFinding finding) {
    return decision.check().equals(finding.finding().check())
        && normal(decision.sourceMarks()).equals(normal(texts(finding.finding().source())))
        && normal(decision.targetMarks()).equals(normal(texts(finding.finding().target())));
  }

  private static List<String> texts(List<Mark> marks) {
    return marks.stream().map(Mark::text).toList();
  }

  private static List<String> normal(List<String> texts) {
    return texts.stream()
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
        .sorted()
        .toList();
  }

  private static double alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    if (longer == 0) {
      return 0;
    }
    int bound = (int) ((1 - ALIKE) * longer) + 1;
    int distance = new LevenshteinDistance(bound).apply(one, other);
    return distance < 0 ? 0 : 1 - distance / (double) longer;
  }
}
