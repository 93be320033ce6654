package hedui.cli;

import hedui.input.InputException;
import hedui.term.name.KnownNames;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The well-known names that the user brings. */
final class NameOptions {
  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "your own names, before the built-in ones: kind, english, zh_TW, zh_CN parted by tabs"
              + " (repeatable; the first file wins)")
  private List<Path> files = new ArrayList<>();

  /** The files that hold, the first one before the others. */
  List<Path> files(Config config) {
    List<Path> all = new ArrayList<>(files);
    all.addAll(config.paths("names"));
    return all;
  }

  /** The user's names and ours; where the user has none, ours are read when first asked for. */
  static Supplier<KnownNames> names(List<Path> files) throws InputException {
    if (files.isEmpty()) {
      return KnownNames::load;
    }
    KnownNames names = KnownNames.load();
    for (int i = files.size() - 1; i >= 0; i--) {
      Path file = files.get(i);
      try {
        List<String> rows = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        if (!rows.isEmpty() && rows.get(0).startsWith("\ufeff")) {
          rows.set(0, rows.get(0).substring(1));
        }
        names = names.with(rows);
      } catch (NoSuchFileException e) {
        throw new InputException(file + ": no such file");
      } catch (CharacterCodingException e) {
        throw new InputException(file + ": is not UTF-8; convert it");
      } catch (IOException e) {
        throw new InputException(file + ": cannot be read (" + e + ")");
      } catch (IllegalArgumentException complaint) {
        throw new InputException(file + ":" + complaint.getMessage());
      }
    }
    KnownNames read = names;
    return () -> read;
  }
}
