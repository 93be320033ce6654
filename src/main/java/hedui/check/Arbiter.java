package hedui.check;

import hedui.bitext.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One fault, one finding. What is missing because its clause or sentence is missing is said by the
 * finding of the clause, and so are two stops in a row where it stood; a sentence that breaks off
 * says what it lost; text that is added because it stands twice is a repetition; a figure of
 * another item than its word says is that word's fault. The finding that stays takes over the marks
 * and the evidence of the others and the gravest severity.
 */
final class Arbiter {
  private static final String TRUNCATED = "text-truncated";
  private static final String REPEATED = "text-repeated";
  private static final String TERM = "term-mismatch";
  private static final String TYPOGRAPHY = "typography";
  private static final Set<String> LOSSES = Set.of("clause-dropped", "sentence-dropped");

  private Arbiter() {}

  static List<Finding> settle(List<Finding> findings) {
    List<Finding> settled = new ArrayList<>(findings);
    Map<String, List<Integer>> byBead = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      for (String bead : places(findings.get(i))) {
        byBead.computeIfAbsent(bead, b -> new ArrayList<>()).add(i);
      }
    }
    BitSet absorbed = new BitSet();
    for (int i = 0; i < findings.size(); i++) {
      if (absorbed.get(i) || !mayAbsorb(findings.get(i))) {
        continue;
      }
      TreeSet<Integer> neighbours = new TreeSet<>();
      places(findings.get(i))
          .forEach(bead -> neighbours.addAll(byBead.getOrDefault(bead, List.of())));
      for (int j : neighbours) {
        if (i != j && !absorbed.get(j) && absorbs(settled.get(i), settled.get(j))) {
          settled.set(i, with(settled.get(i), settled.get(j)));
          absorbed.set(j);
        }
      }
    }
    List<Finding> left = new ArrayList<>();
    for (int i = 0; i < settled.size(); i++) {
      if (!absorbed.get(i)) {
        left.add(settled.get(i));
      }
    }
    return left;
  }

  private static boolean mayAbsorb(Finding finding) {
    return switch (finding.check()) {
      case TRUNCATED, REPEATED, TERM -> true;
      default -> LOSSES.contains(finding.check());
    };
  }

  /** Its beads; what stands outside of all is together in one place. */
  private static List<String> places(Finding finding) {
    return finding.beads().isEmpty() ? List.of("") : finding.beads();
  }

  /** Whether a finding that may absorb others absorbs one of the same bead. */
  private static boolean absorbs(Finding stays, Finding other) {
    String check = other.check();
    return switch (stays.check()) {
      case TRUNCATED -> check.equals("clause-dropped");
      case REPEATED -> check.equals("text-added") && lie(other.target(), stays.target());
      case TERM -> check.equals("unsupported-figure") && lie(stays.target(), other.target());
      default -> isLostWith(other, stays) || isTrace(other);
    };
  }

  /** A missing figure, name or term of a lost clause; another loss stays beside this one. */
  private static boolean isLostWith(Finding other, Finding loss) {
    return !LOSSES.contains(other.check())
        && other.target().isEmpty()
        && !other.source().isEmpty()
        && lie(other.source(), loss.source());
  }

  /** 「。 。」 in the same bead is what was left of the clause. */
  private static boolean isTrace(Finding other) {
    return other.check().equals(TYPOGRAPHY)
        && other.beads().size() == 1
        && other.target().stream().allMatch(mark -> isStops(mark.text()));
  }

  private static boolean isStops(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> " 。，、；：".indexOf(c) >= 0);
  }

  private static boolean lie(List<Mark> marks, List<Mark> in) {
    return marks.stream().allMatch(mark -> in.stream().anyMatch(outer -> lies(mark, outer)));
  }

  /** Whether at least half of a mark lies in another. */
  private static boolean lies(Mark mark, Mark outer) {
    int common =
        Math.min(outer.span().end(), mark.span().end())
            - Math.max(outer.span().start(), mark.span().start());
    return outer.line().number() == mark.line().number()
        && outer.line().unit().equals(mark.line().unit())
        && 2 * common >= mark.span().length();
  }

  private static Finding with(Finding stays, Finding other) {
    List<Mark> source = joined(stays.source(), other.source());
    List<Mark> target = joined(stays.target(), other.target());
    List<Step> why = new ArrayList<>(stays.why());
    boolean fromSource = !other.source().isEmpty();
    List<Mark> marks = fromSource ? other.source() : other.target();
    why.add(
        new Step(
            fromSource ? "source" : "target",
            marks.isEmpty() ? "" : marks.get(0).text(),
            other.message()));
    Severity severity =
        other.severity().compareTo(stays.severity()) > 0 ? other.severity() : stays.severity();
    return new Finding(
        stays.check(),
        stays.category(),
        severity,
        stays.beads(),
        source,
        target,
        stays.message(),
        why,
        stays.suggestion());
  }

  /** The marks of both, without those that lie in another. */
  private static List<Mark> joined(List<Mark> marks, List<Mark> more) {
    List<Mark> all = new ArrayList<>(marks);
    for (Mark mark : more) {
      if (all.stream().noneMatch(outer -> lies(mark, outer))) {
        all.add(mark);
      }
    }
    return all;
  }
}
