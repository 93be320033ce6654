package hedui.cli;

import hedui.bitext.Language;
import hedui.input.InputException;
import hedui.report.Messages;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui review}: serves the reports of a run to this machine's browsers. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Serves the reports of a run on this machine alone and writes each verdict at once to"
            + " decisions.json beside them. Ctrl-C ends it.")
final class ReviewCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the directory that an audit wrote with -o")
  private Path directory = Path.of(".");

  @Option(names = "--port", paramLabel = "N", description = "the port (default: any that is free)")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandSpec known = Main.spec(spec);
    if (port < 0 || port > 65_535) {
      throw new ParameterException(known.commandLine(), "--port " + port + ": use 0 to 65535");
    }
    if (!Files.isDirectory(directory)) {
      System.err.println(directory + ": no such directory; name the one that audit -o wrote");
      return ExitCode.FAILURE.status();
    }
    DecisionStore store;
    try {
      store = new DecisionStore(directory.resolve("decisions.json"));
    } catch (InputException e) {
      System.err.println(e.said());
      return ExitCode.FAILURE.status();
    }
    CountDownLatch ended = new CountDownLatch(1);
    try (ReviewServer server = new ReviewServer(directory, store, Messages.of(Language.EN), port)) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    // Waits for the verdict that is being written, if one is.
                    System.err.println(store.size() + " decisions in decisions.json");
                    ended.countDown();
                  }));
      System.out.println(server.address());
      System.out.flush();
      System.err.println("open this address in a browser; Ctrl-C ends the review");
      ended.await();
    } catch (BindException e) {
      System.err.println("port " + port + ": " + e.getMessage() + "; try another --port");
      return ExitCode.FAILURE.status();
    }
    return ExitCode.CLEAN.status();
  }
}
