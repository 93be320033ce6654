package hedui.cli;

import hedui.audit.Format;
import hedui.cli.InputOptions.Source;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.report.Messages;
import hedui.review.Decision;
import hedui.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hedui audit}: reads, aligns, checks and reports. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Checks translations and reports what is wrong.")
final class AuditCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private GateOptions gating = new GateOptions();
  @Mixin private ReviewOptions reviewing = new ReviewOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private ConfigOptions configuring = new ConfigOptions();

  @Override
  public Integer call() throws IOException, InputException {
    CommandSpec command = Main.spec(spec);
    List<Source> sources = input.sources(command);
    output.check(command);
    reviewing.check(command);
    Config config = input.over(gating.over(configuring.read(command, sources)));
    Messages messages = Messages.of(ConfigOptions.messages(command, config));
    Gate gate = GateOptions.gate(command, config);
    Inputs reader = InputOptions.reader(command, config);
    if (configuring.prints()) {
      System.out.print(config.printed());
      return ExitCode.CLEAN.status();
    }
    Optional<Path> baseline = baseline(config);
    Review review = reviewing.review(config.paths("decisions"), baseline);
    Format.Settings settings = new Format.Settings(colour(), baseline.isPresent(), gate.failOn());
    Pipeline pipeline =
        new Pipeline(
            knowledge.auditor(config),
            reader,
            review,
            new Adjustment(config),
            outputs(command, settings, messages, sources));
    pipeline.run(sources);
    List<Decision> unmatched = review.unmatched();
    if (!unmatched.isEmpty()) {
      System.err.println(
          unmatched.size() + " decisions no longer occur; hedui decisions prune removes them");
    }
    if (pipeline.tally().hasProblems()) {
      if (reviewing.writesBaseline()) {
        // It would forget what the unread inputs hold, and the next whole run would fail.
        System.err.println("not everything could be checked; the baseline is left as it was");
      }
      return ExitCode.FAILURE.status();
    }
    if (baseline.isPresent() && reviewing.writesBaseline()) {
      ReviewOptions.write(baseline.get(), pipeline.open());
      return ExitCode.CLEAN.status();
    }
    List<String> complaints = gate.complaints(pipeline.tally());
    complaints.forEach(System.err::println);
    return complaints.isEmpty() ? ExitCode.CLEAN.status() : ExitCode.FINDINGS.status();
  }

  private Optional<Path> baseline(Config config) {
    return reviewing.baseline(config.value("baseline").map(Path::of));
  }

  private Outputs outputs(
      CommandSpec command, Format.Settings settings, Messages messages, List<Source> sources)
      throws IOException {
    if (output.directory().isEmpty()) {
      return new StandardOutput(output.formats().get(0).renderer(settings), messages, System.out);
    }
    List<String> paths = sources.stream().map(Source::path).toList();
    ReportFiles files =
        new ReportFiles(output.directory().get(), output.formats(), settings, messages, paths);
    for (Path file : files.files()) {
      for (Source source : sources) {
        for (Path read : source.files()) {
          if (Files.exists(file) && Files.exists(read) && Files.isSameFile(file, read)) {
            throw new ParameterException(
                command.commandLine(), "-o: " + file + " is an input and would be replaced");
          }
        }
      }
    }
    return files;
  }

  /**
   * Colour is for terminals, unless NO_COLOR is set to anything. The launcher knows whether
   * standard output is one; Java tells it differently from release to release.
   */
  private static boolean colour() {
    String no = System.getenv("NO_COLOR");
    return Boolean.getBoolean("hedui.terminal")
        && (no == null || no.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }
}
