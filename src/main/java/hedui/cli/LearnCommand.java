package hedui.cli;

import hedui.align.TranslationLearner;
import hedui.align.TranslationLearner.Learnt;
import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hedui learn}: makes a lexicon of one's own translation memories. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = "Learns a lexicon from translation memories, for align --lexicon.")
final class LearnCommand implements Callable<Integer> {
  /** The first pass finds what goes together, the second counts it from the start. */
  private static final int PASSES = 2;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "the lexicon, a table of source, target and probability")
  private Path output = Path.of("");

  @Parameters(
      paramLabel = "MEMORY",
      arity = "1..*",
      description = "translation memories: TMX, TSV and all else that audit reads as units")
  private List<Path> memories = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    TranslationLearner learner = new TranslationLearner(Lexicon.load());
    try {
      for (int pass = 0; pass < PASSES; pass++) {
        for (Path memory : memories) {
          learn(memory, learner);
        }
      }
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
    StringBuilder table = new StringBuilder("source\ttarget\tprobability\n");
    for (Learnt learnt : learner.learnt()) {
      table.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.3f\n",
              learnt.english(),
              learnt.chinese(),
              learnt.probability()));
    }
    Files.write(output, table.toString().getBytes(StandardCharsets.UTF_8));
    return ExitCode.CLEAN.status();
  }

  private static void learn(Path memory, TranslationLearner learner)
      throws IOException, InputException {
    try (DocumentReader reader = new Inputs(Optional.empty(), System.in).open(memory)) {
      for (Optional<Document> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        for (Block block : piece.get().blocks()) {
          learner.add(text(block.source()), text(block.target()));
        }
      }
    }
  }

  static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
