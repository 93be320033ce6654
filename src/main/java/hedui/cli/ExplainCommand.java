package hedui.cli;

import hedui.check.Check;
import hedui.check.Checks;
import hedui.report.CheckPage;
import hedui.report.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui explain}: a check's page, or the list of checks. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints what a check looks for, with examples; without CHECK the list of checks.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "CHECK", arity = "0..1", description = "the id of a check")
  private String check = "";

  @Option(
      names = "--language-of-messages",
      paramLabel = "LANGUAGE",
      description = "en, zh-TW or zh-CN, for the list (default: en)")
  private String language = "en";

  @Override
  public Integer call() {
    CommandSpec command = Main.spec(spec);
    List<String> ids = Checks.ALL.stream().map(Check::id).toList();
    if (check.isEmpty()) {
      Messages messages =
          Messages.of(
              ConfigOptions.messages(
                  command,
                  Config.none().with("language-of-messages", language, "--language-of-messages")));
      for (Check one : Checks.ALL) {
        System.out.print(
            one.id()
                + "\t"
                + messages.text("severity." + one.info().severity().word())
                + "\t"
                + messages.text("check." + one.id() + ".summary")
                + "\n");
      }
    } else if (ids.contains(check)) {
      System.out.print(CheckPage.markdown(check));
    } else {
      throw new ParameterException(
          command.commandLine(),
          "no check has the id "
              + check
              + "; did you mean "
              + ConfigKeys.nearest(check, ids)
              + "?");
    }
    return ExitCode.CLEAN.status();
  }
}
