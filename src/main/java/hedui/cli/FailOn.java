package hedui.cli;

import hedui.check.Severity;
import hedui.report.Report;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** From which severity on a finding that counts fails the run. */
enum FailOn {
  CRITICAL,
  MAJOR,
  MINOR,
  NEVER;

  static Optional<FailOn> of(String word) {
    return Arrays.stream(values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  boolean fails(Report report) {
    return fails(report::counting);
  }

  /** Whether any severity from this one on has findings that count. */
  boolean fails(ToLongFunction<Severity> counting) {
    return this != NEVER
        && Arrays.stream(Severity.values())
            .filter(s -> s.compareTo(Severity.valueOf(name())) >= 0)
            .anyMatch(s -> counting.applyAsLong(s) > 0);
  }
}
