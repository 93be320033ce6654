package hedui.cli;

import hedui.cli.Gate.Weights;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What makes a run fail. */
final class GateOptions {
  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "critical, major, minor or never (default: major)")
  private String failOn = "";

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description = "tolerates so many findings that --fail-on would fail")
  private @Nullable Long maxFindings;

  @Option(
      names = "--min-score",
      paramLabel = "SCORE",
      description =
          "fails below this MQM score: 100 less the penalty points per 1,000 source words (minor 1,"
              + " major 5, critical 25, unless configured)")
  private @Nullable Double minScore;

  Gate gate(CommandSpec spec) {
    String word = failOn.isEmpty() ? "major" : failOn;
    FailOn from =
        FailOn.of(word)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--fail-on " + word + ": use critical, major, minor or never"));
    Long most = maxFindings;
    Double least = minScore;
    return new Gate(
        from,
        most == null ? 0 : most,
        least == null ? OptionalDouble.empty() : OptionalDouble.of(least),
        Weights.MQM);
  }
}
