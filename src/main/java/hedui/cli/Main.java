package hedui.cli;

import hedui.report.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: finds the command, runs it and turns whatever happens into an exit status. */
@Command(
    name = "hedui",
    mixinStandardHelpOptions = true,
    version = "hedui " + Version.CURRENT,
    description = "Audits machine translation from English into Chinese.",
    subcommands = {ArchiveCommand.class, AuditCommand.class, QuantitiesCommand.class})
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command line and returns the exit status. */
  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setExitCodeExceptionMapper(failure -> ExitCode.FAILURE.status())
        .execute(arguments);
  }
}
