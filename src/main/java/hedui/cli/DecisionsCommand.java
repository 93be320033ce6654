package hedui.cli;

import hedui.cli.InputOptions.Source;
import hedui.input.InputException;
import hedui.report.DocumentReport;
import hedui.report.XlsxDecisions;
import hedui.review.Decision;
import hedui.review.Decision.Verdict;
import hedui.review.DecisionsFile;
import hedui.review.Review;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui decisions}: keeps files of reviewers' verdicts in order. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    description = "Merges, prunes and counts reviewers' decisions.")
final class DecisionsCommand {
  @Spec private @Nullable CommandSpec spec;

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description =
          "Joins decisions; where two files differ, the later date wins, else the later file.")
  int merge(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "default: standard output")
          List<Path> output)
      throws IOException {
    Map<String, Decision> merged = new TreeMap<>();
    try {
      for (Path file : files) {
        for (Decision decision : ReviewOptions.decisions(file)) {
          Decision before = merged.get(decision.fingerprint());
          if (before != null && before.verdict() != decision.verdict()) {
            System.err.println(
                file
                    + ": "
                    + decision.check()
                    + " "
                    + decision.fingerprint()
                    + " is "
                    + word(decision.verdict())
                    + " here and "
                    + word(before.verdict())
                    + " before");
          }
          if (before == null || before.date().compareTo(decision.date()) <= 0) {
            merged.put(decision.fingerprint(), decision);
          }
        }
      }
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
    write(List.copyOf(merged.values()), output);
    return ExitCode.CLEAN.status();
  }

  @Command(
      name = "prune",
      mixinStandardHelpOptions = true,
      description =
          "Keeps the decisions that still hold for the inputs; those of changed sentences move to"
              + " them.")
  int prune(
      @Option(names = "--decisions", required = true, paramLabel = "FILE") Path file,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "default: standard output")
          List<Path> output,
      @Mixin InputOptions input,
      @Mixin KnowledgeOptions knowledge,
      @Mixin ConfigOptions configuring)
      throws IOException {
    CommandSpec command = Main.spec(spec);
    List<Source> sources = input.sources(command);
    try {
      Config config = input.over(configuring.read(command, sources));
      Review review = new Review(ReviewOptions.decisions(file), Set.of());
      List<ReviewedFinding> findings = new ArrayList<>();
      Pipeline pipeline =
          new Pipeline(
              knowledge.auditor(config),
              InputOptions.reader(command, config),
              review,
              new Adjustment(config),
              new Gathering(findings));
      pipeline.run(sources);
      if (pipeline.tally().hasProblems()) {
        System.err.println("not every input could be read; nothing was pruned");
        return ExitCode.FAILURE.status();
      }
      System.err.println(review.unmatched().size() + " decisions no longer occur");
      write(review.current(findings), output);
      return ExitCode.CLEAN.status();
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Reads the verdicts that reviewers wrote into the spreadsheet of --format xlsx.")
  int importFrom(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "default: standard output")
          List<Path> output)
      throws IOException {
    XlsxDecisions.Read read;
    try (InputStream in = Files.newInputStream(file)) {
      read = XlsxDecisions.read(in);
    } catch (NoSuchFileException e) {
      System.err.println(file + ": no such file");
      return ExitCode.FAILURE.status();
    } catch (IOException | RuntimeException e) {
      System.err.println(file + ": is no spreadsheet of --format xlsx (" + e.getMessage() + ")");
      return ExitCode.FAILURE.status();
    }
    read.complaints().forEach(complaint -> System.err.println(file + ": " + complaint));
    write(read.decisions(), output);
    return read.complaints().isEmpty() ? ExitCode.CLEAN.status() : ExitCode.FAILURE.status();
  }

  @Command(
      name = "stats",
      mixinStandardHelpOptions = true,
      description = "Counts decisions by check: how many findings were right.")
  int stats(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, Map<String, Integer>> reasons = new TreeMap<>();
    try {
      for (Path file : files) {
        for (Decision decision : ReviewOptions.decisions(file)) {
          int[] count = counts.computeIfAbsent(decision.check(), check -> new int[2]);
          boolean confirmed = decision.verdict() == Verdict.CONFIRMED;
          count[confirmed ? 0 : 1]++;
          if (!confirmed && !decision.reason().isEmpty()) {
            reasons
                .computeIfAbsent(decision.check(), check -> new TreeMap<>())
                .merge(decision.reason(), 1, Integer::sum);
          }
        }
      }
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
    System.out.print("check\tconfirmed\tdismissed\tshare confirmed\treasons\n");
    counts.forEach(
        (check, count) ->
            System.out.print(
                check
                    + "\t"
                    + count[0]
                    + "\t"
                    + count[1]
                    + "\t"
                    + String.format(Locale.ROOT, "%.2f", count[0] / (double) (count[0] + count[1]))
                    + "\t"
                    + reasons.getOrDefault(check, Map.of())
                    + "\n"));
    return ExitCode.CLEAN.status();
  }

  private static void write(List<Decision> decisions, @Nullable List<Path> output)
      throws IOException {
    if (output == null || output.isEmpty()) {
      DecisionsFile.write(decisions, System.out);
    } else {
      ReviewOptions.write(
          output.get(output.size() - 1), out -> DecisionsFile.write(decisions, out));
    }
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /** Keeps the findings of every report. */
  private record Gathering(List<ReviewedFinding> findings) implements Outputs {
    @Override
    public void piece(int document, DocumentReport piece) {
      findings.addAll(piece.findings());
    }

    @Override
    public void whole(int document) {}

    @Override
    public void failed(int document, DocumentReport report) {}

    @Override
    public void end() {}
  }
}
