package hedui.cli;

import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.input.Tags;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which documents a command works on. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "documents to check; - is standard input")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--pair",
      arity = "2",
      paramLabel = "FILE",
      description = "one document from two files: SOURCE TARGET (repeatable)")
  private List<Path> pairs = new ArrayList<>();

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "zh-TW, zh-HK or zh-CN; without it the input's tag or the script decides")
  private String targetLanguage = "";

  /**
   * A document that was named on the command line.
   *
   * @param path as reports name it
   * @param files what it is read from
   */
  record Source(String path, List<Path> files) {
    DocumentReader open(Inputs inputs) throws InputException {
      return files.size() == 2
          ? inputs.open(files.get(0), files.get(1))
          : inputs.open(files.get(0));
    }
  }

  /** The documents in order; a complaint if there are none. */
  List<Source> sources(CommandSpec spec) {
    List<Source> sources = new ArrayList<>();
    for (Path input : inputs) {
      sources.add(new Source(name(input), List.of(input)));
    }
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      sources.add(new Source(name(pairs.get(i + 1)), pairs.subList(i, i + 2)));
    }
    if (sources.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name an INPUT, or --pair SOURCE TARGET; - is standard input");
    }
    return sources;
  }

  /** The configuration with what the command line says above it. */
  Config over(Config config) {
    return config.with("target-language", targetLanguage, "--target-language");
  }

  /** The reader of the documents. */
  static Inputs reader(CommandSpec spec, Config config) {
    Optional<String> tag = config.value("target-language");
    try {
      return new Inputs(tag.flatMap(Tags::chinese), System.in);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--target-language: " + e.getMessage(), e);
    }
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
