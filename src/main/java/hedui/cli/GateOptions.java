package hedui.cli;

import hedui.audit.FailOn;
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

  /** The configuration with what the command line says above it. */
  Config over(Config config) {
    Long most = maxFindings;
    Double least = minScore;
    return config
        .with("fail-on", failOn, "--fail-on")
        .with("max-findings", most == null ? "" : most.toString(), "--max-findings")
        .with("min-score", least == null ? "" : least.toString(), "--min-score");
  }

  static Gate gate(CommandSpec spec, Config config) {
    String word = config.value("fail-on", "major");
    FailOn from =
        FailOn.of(word)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--fail-on " + word + ": use critical, major, minor or never"));
    Weights weights =
        new Weights(
            config.number("weights.minor", Weights.MQM.minor()),
            config.number("weights.major", Weights.MQM.major()),
            config.number("weights.critical", Weights.MQM.critical()));
    double most = config.number("max-findings", 0);
    OptionalDouble least = config.number("min-score");
    if (most < 0) {
      throw new ParameterException(
          spec.commandLine(), "max-findings " + (long) most + ": use 0 or more");
    }
    if (least.isPresent() && !(least.getAsDouble() <= 100)) {
      throw new ParameterException(
          spec.commandLine(),
          "min-score " + least.getAsDouble() + ": use 100 or less, which is a clean text's");
    }
    return new Gate(from, (long) most, least, weights);
  }
}
