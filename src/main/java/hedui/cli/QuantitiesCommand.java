package hedui.cli;

import hedui.bitext.Language;
import hedui.quantity.QuantityReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui quantities}: shows what amounts are read in each line of a text. */
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = "Shows the amounts read in each line of a text, as JSON lines.")
final class QuantitiesCommand implements Callable<Integer> {
  /** Chinese whose region is not known is {@code zh}; the text itself decides then. */
  private static final List<String> LANGUAGES = List.of("en", "zh", "zh-TW", "zh-HK", "zh-CN");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--language",
      required = true,
      paramLabel = "LANGUAGE",
      description = "en, zh (region not known), zh-TW, zh-HK or zh-CN")
  private String language = "";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "text in UTF-8; standard input if none or -")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    QuantityReader reader = reader();
    Path path = file;
    String name = path == null || path.toString().equals("-") ? "-" : path.toString();
    try (InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
      QuantityLines lines =
          new QuantityLines(name.equals("-") ? "standard input" : name, reader, System.out);
      lines.copy(in);
      return ExitCode.CLEAN.status();
    } catch (NoSuchFileException missing) {
      System.err.println(name + ": no such file");
    } catch (UnreadableLine complaint) {
      System.err.println(complaint.getMessage());
    } catch (IOException failure) {
      System.err.println(name + ": cannot be read (" + failure.getMessage() + ")");
    }
    return ExitCode.FAILURE.status();
  }

  private QuantityReader reader() {
    if (!LANGUAGES.contains(language) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--language " + language + ": expected one of " + String.join(", ", LANGUAGES));
    }
    if (language.equals("zh")) {
      return QuantityReader.ofChinese();
    }
    for (Language known : Language.values()) {
      if (known.tag().equals(language)) {
        return QuantityReader.of(known);
      }
    }
    throw new IllegalArgumentException(language);
  }
}
