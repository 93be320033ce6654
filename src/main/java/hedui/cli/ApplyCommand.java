package hedui.cli;

import hedui.bitext.Document;
import hedui.bitext.Mark;
import hedui.bitext.Side;
import hedui.check.Suggestion;
import hedui.cli.InputOptions.Source;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.input.Rewriter;
import hedui.report.DocumentReport;
import hedui.review.Decision;
import hedui.review.Review;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hedui apply}: writes the input with the confirmed suggestions put in. */
@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description =
        "Writes the input with the suggestion of every confirmed finding put in, in its own format"
            + " and otherwise unchanged.")
final class ApplyCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--decisions",
      required = true,
      paramLabel = "FILE",
      description = "the reviewers' verdicts")
  private List<Path> decisions = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "default: standard output")
  private List<Path> output = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private ConfigOptions configuring = new ConfigOptions();

  @Override
  public Integer call() throws IOException, InputException {
    CommandSpec command = Main.spec(spec);
    List<Source> sources = input.sources(command);
    if (sources.size() != 1 || sources.get(0).path().equals("-")) {
      throw new ParameterException(command.commandLine(), "name one INPUT that is a file");
    }
    Source source = sources.get(0);
    boolean pair = source.files().size() == 2;
    Path file = source.files().get(source.files().size() - 1);
    Config config = input.over(configuring.read(command, sources));
    if (configuring.prints()) {
      System.out.print(config.printed());
      return ExitCode.CLEAN.status();
    }
    Inputs inputs = InputOptions.reader(command, config);
    Document document = pair ? inputs.read(source.files().get(0), file) : inputs.read(file);
    List<Decision> read = new ArrayList<>();
    for (Path decision : decisions) {
      read.addAll(ReviewOptions.decisions(decision));
    }
    Review review = new Review(read, Set.of());
    DocumentReport report = new Adjustment(config).apply(knowledge.auditor(config).audit(document));
    review.carryOver(report.findings());
    Rewriter rewriter =
        Rewriter.of(
            file, document, pair ? List.of(Side.TARGET) : List.of(Side.SOURCE, Side.TARGET));
    int applied = 0;
    int left = 0;
    for (ReviewedFinding finding : review.apply(report.findings())) {
      if (finding.status() == Status.CONFIRMED) {
        boolean done = apply(finding, rewriter);
        applied += done ? 1 : 0;
        left += done ? 0 : 1;
      }
    }
    report.problems().forEach(problem -> System.err.println(problem.message()));
    System.err.println(
        "suggestions applied: "
            + applied
            + "; confirmed findings left, without one that can be: "
            + left);
    write(command, file, rewriter.result());
    return report.problems().isEmpty() ? ExitCode.CLEAN.status() : ExitCode.FAILURE.status();
  }

  private void write(CommandSpec command, Path file, byte[] result) throws IOException {
    if (output.isEmpty()) {
      System.out.write(result);
      System.out.flush();
      return;
    }
    Path to = output.get(output.size() - 1);
    if (Files.exists(to) && Files.isSameFile(to, file)) {
      throw new ParameterException(
          command.commandLine(), "-o: " + to + " is the input and would be replaced");
    }
    ReviewOptions.write(to, out -> out.write(result));
  }

  private static boolean apply(ReviewedFinding reviewed, Rewriter rewriter) {
    Optional<Suggestion> suggestion = reviewed.finding().suggestion();
    if (suggestion.isEmpty()) {
      return false;
    }
    Mark mark = reviewed.finding().target().get(suggestion.get().target());
    return rewriter.replace(mark.line(), mark.span(), suggestion.get().text());
  }
}
