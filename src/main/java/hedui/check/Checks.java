package hedui.check;

import hedui.bitext.Problem;
import java.util.ArrayList;
import java.util.List;

/** The list of all checks, in the order of their ids, and how they are run. */
public final class Checks {
  /** Every check there is. Listed by hand, so that the order of output is ours. */
  public static final List<Check> ALL =
      List.of(
          new ApproximateMismatch(),
          new ClauseDropped(),
          new DateMismatch(),
          new DirectionMismatch(),
          new LocaleWording(),
          new NameInconsistent(),
          new NameMismatch(),
          new NameMissing(),
          new NumberAdded(),
          new NumberMismatch(),
          new NumberMissing(),
          new PolarityMismatch(),
          new ScriptMismatch(),
          new SentenceDropped(),
          new SicCorrection(),
          new SupersededFigure(),
          new TermInconsistent(),
          new TermMismatch(),
          new TextAdded(),
          new TextRepeated(),
          new TextTruncated(),
          new Typography(),
          new UnitMismatch(),
          new UnsupportedFigure(),
          new Untranslated());

  private Checks() {}

  /** What the checks said, and what could not be checked. */
  public record Outcome(List<Finding> findings, List<Problem> problems) {}

  /**
   * Runs checks over a bitext. A check that fails becomes a problem, so that the others still
   * count.
   */
  public static Outcome run(List<Check> checks, ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Check check : checks) {
      try {
        findings.addAll(check.check(bitext));
      } catch (RuntimeException failure) {
        problems.add(
            new Problem(
                0,
                bitext.bitext().document().path()
                    + ": the check "
                    + check.id()
                    + " failed ("
                    + failure
                    + "); its findings are missing. Please report this with the input."));
      }
    }
    return new Outcome(Arbiter.settle(findings), problems);
  }
}
