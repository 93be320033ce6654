package hedui.cli;

import hedui.report.Version;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command, runs it and turns whatever happens into an exit status. */
@Command(
    name = "hedui",
    mixinStandardHelpOptions = true,
    version = "hedui " + Version.CURRENT,
    description = "Audits machine translation from English into Chinese.",
    subcommands = {
      ApplyCommand.class,
      AlignCommand.class,
      ArchiveCommand.class,
      AuditCommand.class,
      DecisionsCommand.class,
      DiffCommand.class,
      LearnCommand.class,
      LexiconCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      QuantitiesCommand.class,
      ReviewCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      // Asked by scripts, often, of which most want nothing more: no command line is built for it.
      System.out.print("hedui " + Version.CURRENT + "\n");
      return;
    }
    Console.install();
    System.exit(run(arguments));
  }

  /** Runs a command line and returns the exit status. */
  static int run(String... arguments) {
    try {
      StringWriter help = new StringWriter();
      int status =
          new CommandLine(new Main())
              .setOut(new PrintWriter(help))
              .setParameterExceptionHandler((failure, all) -> complain(failure))
              .setExecutionExceptionHandler((failure, command, parsed) -> complain(failure))
              .execute(arguments);
      System.out.print(help);
      System.out.flush();
      return status;
    } catch (UncheckedIOException failure) {
      return complain(failure);
    } catch (OutOfMemoryError failure) {
      // Java's own status for it is 1, which would read as findings.
      System.err.println(
          "hedui: needs more memory ("
              + failure.getMessage()
              + "); split the input, or give Java more: JAVA_TOOL_OPTIONS=-Xmx8g");
      return ExitCode.FAILURE.status();
    } catch (StackOverflowError failure) {
      System.err.println("hedui: " + failure + "; please report this with the input");
      return ExitCode.FAILURE.status();
    }
  }

  /** Says what went wrong in a line: a full disk and a file that is gone are nobody's bug. */
  private static int complain(Exception failure) {
    if (failure instanceof UncheckedIOException lost && Console.closed(lost)) {
      return ExitCode.FAILURE.status();
    }
    boolean ours =
        failure instanceof RuntimeException && !(failure instanceof UncheckedIOException);
    String message = failure.getMessage();
    System.err.println(
        ours
            ? "hedui: " + failure + "; please report this with the input"
            : message == null ? failure.toString() : message);
    return ExitCode.FAILURE.status();
  }

  /**
   * Says in two lines what is wrong with a command line: all options, printed after the complaint,
   * would drive it off the screen. Where a command is asked for, the list of commands is short.
   */
  private static int complain(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    System.err.println(failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, command.getErr());
    if (command.getSubcommands().isEmpty()) {
      System.err.println(command.getCommandSpec().qualifiedName() + " --help says what it takes");
    } else {
      command.usage(System.err);
    }
    return ExitCode.FAILURE.status();
  }

  /** The command's own model, which the command line sets before it calls a command. */
  static CommandSpec spec(@Nullable CommandSpec set) {
    if (set == null) {
      throw new IllegalStateException("the command was not started by the command line");
    }
    return set;
  }
}
