package hedui.audit;

import hedui.check.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** From which severity on a finding that counts fails the run. */
public enum FailOn {
  CRITICAL(Severity.CRITICAL),
  MAJOR(Severity.MAJOR),
  MINOR(Severity.MINOR),
  NEVER(Severity.CRITICAL);

  private final Severity least;

  FailOn(Severity least) {
    this.least = least;
  }

  public static Optional<FailOn> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** Whether any severity from this one on has findings that count. */
  public boolean fails(ToLongFunction<Severity> counting) {
    return failing(counting) > 0;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The least severity that fails, unless nothing does. */
  public Severity least() {
    return least;
  }

  /** How many findings fail the run. */
  public long failing(ToLongFunction<Severity> counting) {
    return this == NEVER
        ? 0
        : Arrays.stream(Severity.values())
            .filter(severity -> severity.compareTo(least) >= 0)
            .mapToLong(counting)
            .sum();
  }
}
