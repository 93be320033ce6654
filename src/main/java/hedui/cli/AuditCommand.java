package hedui.cli;

import hedui.Hedui;
import hedui.bitext.Language;
import hedui.check.Severity;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.report.DocumentReport;
import hedui.report.JsonRenderer;
import hedui.report.Messages;
import hedui.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hedui audit}: reads, aligns, checks and reports. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Checks translations and reports what is wrong.")
final class AuditCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "documents to check")
  private List<Path> inputs = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Hedui hedui = new Hedui();
    List<DocumentReport> documents = new ArrayList<>();
    ExitCode exit = ExitCode.CLEAN;
    for (Path input : inputs) {
      try {
        documents.add(hedui.audit(Inputs.read(input)));
      } catch (InputException complaint) {
        System.err.println(complaint.getMessage());
        exit = ExitCode.FAILURE;
      }
    }
    Report report = new Report(documents);
    new JsonRenderer().render(report, Messages.of(Language.EN), System.out);
    if (exit == ExitCode.CLEAN
        && report.counting(Severity.CRITICAL) + report.counting(Severity.MAJOR) > 0) {
      exit = ExitCode.FINDINGS;
    }
    return report.hasProblems() ? ExitCode.FAILURE.status() : exit.status();
  }
}
