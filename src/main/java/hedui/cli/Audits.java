package hedui.cli;

import hedui.archive.Auditing;
import hedui.input.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The audit that the options of {@code hedui archive} ask for, for those who run it elsewhere. */
public final class Audits {
  @Command(name = "audit options")
  private static final class Options {
    @Mixin private AuditingOptions audits = new AuditingOptions();
  }

  private Audits() {}

  /**
   * Nothing holds but the options: no configuration that happens to lie about, no lexicon that a
   * user of this machine has added. Relative paths are of the working directory.
   *
   * @throws IllegalArgumentException if there is no such option, or a file of one cannot be read
   */
  public static Auditing of(List<String> options) {
    List<String> arguments = new ArrayList<>(options);
    arguments.add("--no-added-lexicons");
    if (!options.contains("--config")) {
      arguments.add("--no-config");
    }
    Options parsed = new Options();
    CommandLine line = new CommandLine(parsed);
    try {
      line.parseArgs(arguments.toArray(new String[0]));
      parsed.audits.check(line.getCommandSpec());
      Config config = parsed.audits.config(line.getCommandSpec(), Path.of(""));
      return parsed.audits.auditing(line.getCommandSpec(), config);
    } catch (CommandLine.ParameterException | InputException | IOException complaint) {
      throw new IllegalArgumentException(complaint.getMessage(), complaint);
    }
  }
}
