package hedui.cli;

import hedui.audit.Auditor;
import hedui.cli.InputOptions.Source;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.report.DocumentReport;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hedui evaluate}: how well the checks find what people marked. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Precision, recall and F1 by check, against gold findings.")
final class EvaluateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description =
          "tab separated: check, severity, source_line, source_text, target_line, target_text, note")
  private List<Path> gold = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Main.spec(spec);
    List<Source> sources = input.sources(command);
    if (sources.size() != 1 || gold.size() != 1) {
      throw new ParameterException(
          command.commandLine(), "name one INPUT and its gold: --gold FILE INPUT");
    }
    Inputs inputs = InputOptions.reader(command, input.over(Config.none()));
    try (DocumentReader reader = sources.get(0).open(inputs)) {
      Auditor auditor = knowledge.auditor(Config.none());
      List<ReviewedFinding> findings = new ArrayList<>();
      boolean whole = true;
      for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        DocumentReport report = auditor.audit(piece.get());
        report.problems().forEach(problem -> System.err.println(problem.message()));
        whole &= report.problems().isEmpty();
        findings.addAll(report.findings());
      }
      Evaluation evaluation = Evaluation.of(rows(gold.get(0)), findings);
      System.out.print(evaluation.table());
      return whole ? ExitCode.CLEAN.status() : ExitCode.FAILURE.status();
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
  }

  private static List<Evaluation.Gold> rows(Path file) throws InputException {
    try {
      return Evaluation.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file");
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read as UTF-8 (" + e + ")");
    }
  }
}
