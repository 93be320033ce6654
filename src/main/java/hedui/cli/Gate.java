package hedui.cli;

import hedui.audit.FailOn;
import hedui.check.Severity;
import hedui.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a run must keep to.
 *
 * @param failOn from which severity on findings fail
 * @param maxFindings how many of those are tolerated
 * @param minScore the least score, if there is one
 * @param weights penalty points of a finding
 */
record Gate(FailOn failOn, long maxFindings, OptionalDouble minScore, Weights weights) {

  /** MQM's penalty points. */
  record Weights(double minor, double major, double critical) {
    static final Weights MQM = new Weights(1, 5, 25);

    private double of(Tally tally) {
      return minor * tally.counting(Severity.MINOR)
          + major * tally.counting(Severity.MAJOR)
          + critical * tally.counting(Severity.CRITICAL);
    }
  }

  /** 100 less the penalty points per 1,000 source words. */
  double score(Tally tally) {
    return 100 - weights.of(tally) * 1000 / Math.max(1, tally.sourceWords());
  }

  /** Why the run fails, a sentence each; none if it does not. */
  List<String> complaints(Tally tally) {
    List<String> complaints = new ArrayList<>();
    long failing = failOn.failing(tally::counting);
    if (failing > maxFindings) {
      complaints.add(
          maxFindings == 0
              ? failing
                  + (failing == 1 ? " finding of " : " findings of ")
                  + failOn.word()
                  + " severity or worse"
              : failing
                  + " findings of "
                  + failOn.word()
                  + " severity or worse, "
                  + maxFindings
                  + " are tolerated (--max-findings)");
    }
    if (minScore.isPresent() && score(tally) < minScore.getAsDouble()) {
      complaints.add(
          String.format(
              Locale.ROOT,
              "the score is %.2f, below %.2f (--min-score): %.1f penalty points in %d source words;"
                  + " a minor finding is %.1f, a major one %.1f, a critical one %.1f",
              score(tally),
              minScore.getAsDouble(),
              weights.of(tally),
              tally.sourceWords(),
              weights.minor,
              weights.major,
              weights.critical));
    }
    return complaints;
  }
}
