package hedui.cli;

import hedui.audit.FailOn;
import hedui.bitext.Language;
import hedui.report.DiffWriter;
import hedui.report.Messages;
import hedui.report.ReportDiff;
import hedui.report.ReportDiff.Fate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui diff}: what became of the findings of one run in another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Compares two reports (--format json): fixed, new, reworded and persisting findings. Ends"
            + " with 1 if a new finding is at or above --fail-on.")
final class DiffCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "the report of the older run")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "the report of the newer run")
  private Path now = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or html (default: ${DEFAULT-VALUE})")
  private String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "writes to this file instead of standard output")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "critical, major, minor or never (default: ${DEFAULT-VALUE})")
  private String failOn = "major";

  @Option(
      names = "--language-of-messages",
      paramLabel = "TAG",
      description = "en, zh-TW or zh-CN (default: ${DEFAULT-VALUE})")
  private String language = "en";

  @Override
  public Integer call() throws IOException {
    FailOn gate =
        FailOn.of(failOn)
            .orElseThrow(
                () -> complaint("--fail-on " + failOn + ": use critical, major, minor or never"));
    Messages messages = Messages.of(language());
    if (!format.matches("text|json|html")) {
      throw complaint("--format " + format + ": use text, json or html");
    }
    ReportDiff diff;
    try {
      diff = ReportDiff.of(Files.readAllBytes(old), Files.readAllBytes(now));
    } catch (NoSuchFileException e) {
      System.err.println(e.getFile() + ": no such file");
      return ExitCode.FAILURE.status();
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return ExitCode.FAILURE.status();
    }
    Path file = output;
    if (file == null) {
      write(diff, messages, System.out);
    } else {
      ReviewOptions.write(file, out -> write(diff, messages, out));
    }
    boolean worse =
        gate.fails(
            severity ->
                diff.entries().stream()
                    .filter(entry -> entry.fate() == Fate.NEW && entry.counts())
                    .filter(entry -> entry.severity().equals(severity.word()))
                    .count());
    return worse ? ExitCode.FINDINGS.status() : ExitCode.CLEAN.status();
  }

  private void write(ReportDiff diff, Messages messages, OutputStream out) throws IOException {
    switch (format) {
      case "json" -> DiffWriter.json(diff, out);
      case "html" -> DiffWriter.html(diff, messages, out);
      default -> DiffWriter.text(diff, messages, out);
    }
  }

  private Language language() {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "en" -> Language.EN;
      case "zh-tw" -> Language.ZH_TW;
      case "zh-cn" -> Language.ZH_CN;
      default -> throw complaint("--language-of-messages " + language + ": use en, zh-TW or zh-CN");
    };
  }

  private ParameterException complaint(String message) {
    return new ParameterException(Main.spec(spec).commandLine(), message);
  }
}
