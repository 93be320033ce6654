package hedui.cli;

import hedui.Hedui;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.input.Tags;
import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui audit}: reads, aligns, checks and reports. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Checks translations and reports what is wrong.")
final class AuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "documents to check; - is standard input")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--pair",
      arity = "2",
      paramLabel = "FILE",
      description = "one document from two files: SOURCE TARGET (repeatable)")
  private List<Path> pairs = new ArrayList<>();

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "zh-TW, zh-HK or zh-CN; without it the input's tag or the script decides")
  private String targetLanguage = "";

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "critical, major, minor or never (default: ${DEFAULT-VALUE})")
  private String failOn = "major";

  @Mixin private OutputOptions output = new OutputOptions();

  AuditCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() && pairs.isEmpty()) {
      throw complaint("name an INPUT, or --pair SOURCE TARGET");
    }
    FailOn gate =
        FailOn.of(failOn)
            .orElseThrow(
                () -> complaint("--fail-on " + failOn + ": use critical, major, minor or never"));
    output.check(spec);
    Inputs reader = new Inputs(language(), System.in);
    Hedui hedui = new Hedui();
    Messages messages = Messages.of(Language.EN);
    List<DocumentReport> documents = new ArrayList<>();
    boolean failed = false;
    for (Source source : sources()) {
      try {
        DocumentReport report = hedui.audit(source.read(reader));
        report.problems().forEach(problem -> System.err.println(problem.message()));
        documents.add(report);
      } catch (InputException complaint) {
        System.err.println(complaint.getMessage());
        failed = true;
      }
    }
    Report report = new Report(documents);
    if (!documents.isEmpty()) {
      try {
        output.write(report, messages, System.out);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    if (failed || report.hasProblems()) {
      return ExitCode.FAILURE.status();
    }
    return gate.fails(report) ? ExitCode.FINDINGS.status() : ExitCode.CLEAN.status();
  }

  private Optional<Language> language() {
    if (targetLanguage.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Tags.chinese(targetLanguage);
    } catch (IllegalArgumentException e) {
      throw complaint("--target-language: " + e.getMessage());
    }
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Path input : inputs) {
      sources.add(reader -> reader.read(input));
    }
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      Path source = pairs.get(i);
      Path target = pairs.get(i + 1);
      sources.add(reader -> reader.read(source, target));
    }
    return sources;
  }

  private ParameterException complaint(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private interface Source {
    Document read(Inputs reader) throws InputException;
  }
}
