package hedui.cli;

import hedui.archive.ArchiveRun;
import hedui.archive.ArchiveRun.ArchiveException;
import hedui.archive.Auditing;
import hedui.archive.CallFinder;
import hedui.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      names = "--learn",
      description =
          "reads all calls first, and audits each with the translations and renderings of names that"
              + " they agree on")
  private boolean learn;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "critical, major, minor or never (default: major)")
  private String failOn = "";

  @Mixin private AuditingOptions audits = new AuditingOptions();

  ArchiveCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (roots.isEmpty() && manifests.isEmpty()) {
      throw complaint("name a DIR, or --manifest FILE");
    }
    audits.check(spec);
    CallFinder finder = new CallFinder();
    try {
      Config config = audits.config(spec, directory()).with("fail-on", failOn, "--fail-on");
      Gate gate = GateOptions.gate(spec, config);
      if (audits.prints()) {
        System.out.print(config.printed());
        return ExitCode.CLEAN.status();
      }
      Auditing auditing = audits.auditing(spec, config);
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
              out.get(out.size() - 1), Math.max(1, jobs), !noReports, Terminal.isError(), learn);
      ArchiveRun.Outcome outcome =
          new ArchiveRun(settings, auditing, System.err).run(found.calls());
      audits.accept(config, outcome.open());
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
      if (learn) {
        System.out.println(
            "learnt "
                + outcome.translations()
                + " translations and "
                + outcome.names()
                + " renderings of names");
      }
      if (outcome.failed() > 0 || !found.complaints().isEmpty()) {
        return ExitCode.FAILURE.status();
      }
      if (audits.writesBaseline()) {
        return ExitCode.CLEAN.status();
      }
      if (gate.minScore().isPresent()) {
        System.err.println("min-score is for single documents; an archive is judged by fail-on");
      }
      long failing =
          gate.failOn().failing(severity -> outcome.findings().getOrDefault(severity.word(), 0L));
      return failing > gate.maxFindings() ? ExitCode.FINDINGS.status() : ExitCode.CLEAN.status();
    } catch (InputException | ArchiveException complaint) {
      System.err.println(complaint.getMessage());
      return ExitCode.FAILURE.status();
    }
  }

  /** Where the search for a configuration begins. */
  private Path directory() {
    Path first = roots.isEmpty() ? manifests.get(0) : roots.get(0);
    Path parent = first.toAbsolutePath().getParent();
    return Files.isDirectory(first) || parent == null ? first : parent;
  }

  private ParameterException complaint(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
