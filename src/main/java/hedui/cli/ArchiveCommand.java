package hedui.cli;

import hedui.Hedui;
import hedui.archive.ArchiveRun;
import hedui.archive.ArchiveRun.ArchiveException;
import hedui.archive.CallFinder;
import hedui.bitext.Language;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.input.Tags;
import hedui.report.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui archive}: audits many documents into one folder. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description =
        "Audits every call below the folders; run again, it audits only what changed, and a killed run goes on.")
final class ArchiveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "0..*", description = "folders, or single files")
  private List<Path> roots = new ArrayList<>();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "tab separated: id, source, and where they apply target, company, date")
  private List<Path> manifests = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the folder for archive.db, findings.jsonl, index.html and the reports")
  private List<Path> out = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "calls audited at a time (default: one a core)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-reports", description = "write no page for each call")
  private boolean noReports;

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "zh-TW, zh-HK or zh-CN for every call")
  private String targetLanguage = "";

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "critical, major, minor or never (default: ${DEFAULT-VALUE})")
  private String failOn = "major";

  ArchiveCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    FailOn gate =
        FailOn.of(failOn)
            .orElseThrow(
                () -> complaint("--fail-on " + failOn + ": use critical, major, minor or never"));
    if (roots.isEmpty() && manifests.isEmpty()) {
      throw complaint("name a DIR, or --manifest FILE");
    }
    CallFinder finder = new CallFinder();
    try {
      for (Path root : roots) {
        finder.walk(root);
      }
      for (Path manifest : manifests) {
        finder.manifest(manifest);
      }
      CallFinder.Found found = finder.found();
      found.complaints().forEach(System.err::println);
      if (found.calls().isEmpty()) {
        System.err.println(
            "no call found; expected transcripts (call.txt) or pairs (x.en.txt and x.zh.txt)");
        return ExitCode.FAILURE.status();
      }
      ArchiveRun.Settings settings =
          new ArchiveRun.Settings(
              out.get(out.size() - 1),
              Math.max(1, jobs),
              !noReports,
              Terminal.isError(),
              targetLanguage,
              Messages.of(Language.EN),
              new Inputs(language(), System.in));
      ArchiveRun.Outcome outcome =
          new ArchiveRun(settings, new Hedui(), System.err).run(found.calls());
      System.out.println(
          outcome.calls()
              + " calls: "
              + outcome.audited()
              + " audited, "
              + outcome.unchanged()
              + " unchanged, "
              + outcome.failed()
              + " not checked whole; findings "
              + outcome.findings());
      if (outcome.failed() > 0 || !found.complaints().isEmpty()) {
        return ExitCode.FAILURE.status();
      }
      return gate.fails(severity -> outcome.findings().getOrDefault(severity.word(), 0L))
          ? ExitCode.FINDINGS.status()
          : ExitCode.CLEAN.status();
    } catch (InputException | ArchiveException complaint) {
      System.err.println(complaint.getMessage());
      return ExitCode.FAILURE.status();
    }
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

  private ParameterException complaint(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
