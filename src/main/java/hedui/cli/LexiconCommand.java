package hedui.cli;

import hedui.input.InputException;
import hedui.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hedui lexicon}: the dictionaries that hold for every run of this user. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Adds dictionaries to the program's own for every run, lists and removes them.")
final class LexiconCommand {

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description =
          "Keeps a compiled copy of a dictionary: cedict_ts.u8 as CC-CEDICT publishes it, a lexicon"
              + " of learn, or a glossary.")
  int add(
      @Parameters(paramLabel = "FILE", description = "the dictionary") Path file,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              description = "what to call it (default: the file's name up to its first dot)")
          String name)
      throws IOException {
    LexiconStore store = LexiconStore.ofUser();
    try {
      Lexicon lexicon = LexiconFiles.read(file);
      if (lexicon.translations() == 0) {
        throw new InputException(file + ": holds no translation");
      }
      Path kept = store.put(name == null ? name(file) : name, lexicon);
      System.out.println(described(kept, lexicon) + ", in " + kept);
      return ExitCode.CLEAN.status();
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what was added.")
  int list() throws IOException {
    ExitCode code = ExitCode.CLEAN;
    for (Path file : LexiconStore.ofUser().files()) {
      try {
        System.out.println(described(file, LexiconFiles.read(file)));
      } catch (InputException complaint) {
        System.err.println(complaint.said());
        code = ExitCode.FAILURE;
      }
    }
    return code.status();
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Removes what was added.")
  int remove(@Parameters(paramLabel = "NAME", description = "as list names it") String name)
      throws IOException {
    try {
      if (LexiconStore.ofUser().remove(name)) {
        return ExitCode.CLEAN.status();
      }
      System.err.println(name + ": no such lexicon; hedui lexicon list names those there are");
    } catch (InputException complaint) {
      System.err.println(complaint.said());
    }
    return ExitCode.FAILURE.status();
  }

  private static String described(Path file, Lexicon lexicon) {
    return String.format(
        Locale.ROOT, "%s: %,d translations", LexiconStore.name(file), lexicon.translations());
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
