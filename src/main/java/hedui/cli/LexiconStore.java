package hedui.cli;

import hedui.input.InputException;
import hedui.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lexicons that a user has added for all runs: compiled, one file each, in a folder of the
 * user's own.
 */
final class LexiconStore {
  static final String ENDING = ".lexicon";

  private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]{0,79}");

  private final Path folder;

  LexiconStore(Path folder) {
    this.folder = folder;
  }

  /** The store of whoever runs the program: where the environment says, else where it is usual. */
  static LexiconStore ofUser() {
    return new LexiconStore(folder(System.getenv()));
  }

  /**
   * {@code HEDUI_HOME}, else {@code %LOCALAPPDATA%\hedui}, {@code $XDG_DATA_HOME/hedui} or {@code
   * ~/.local/share/hedui}, and in it the folder {@code lexicons}.
   */
  static Path folder(Map<String, String> environment) {
    String own = environment.getOrDefault("HEDUI_HOME", "");
    String windows = environment.getOrDefault("LOCALAPPDATA", "");
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path home =
        !own.isEmpty()
            ? Path.of(own)
            : !windows.isEmpty()
                ? Path.of(windows, "hedui")
                : !data.isEmpty()
                    ? Path.of(data, "hedui")
                    : Path.of(System.getProperty("user.home", ""), ".local", "share", "hedui");
    return home.resolve("lexicons");
  }

  /** The files, by name. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  Path file(String name) throws InputException {
    if (!NAME.matcher(name).matches()) {
      throw new InputException(
          name + ": is no name for a lexicon; use letters, digits, _, - and dots");
    }
    return folder.resolve(name + ENDING);
  }

  /** Keeps a lexicon under a name, in place of one that had it; returns its file. */
  Path put(String name, Lexicon lexicon) throws IOException, InputException {
    Path file = file(name);
    Files.createDirectories(folder);
    // Another run may be reading the old one.
    Path fresh = Files.createTempFile(folder, name.toLowerCase(Locale.ROOT), ".tmp");
    Files.write(fresh, lexicon.bytes());
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  /** Takes a lexicon out; false if there is none of that name. */
  boolean remove(String name) throws IOException, InputException {
    return Files.deleteIfExists(file(name));
  }

  /** The name under which a file is kept. */
  static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }
}
