package hedui.spark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * The files of one call, beside the executor while it is audited: local files where they are,
 * anything else copied under its own name, which tells its format.
 */
final class Fetched implements AutoCloseable {
  private final String base;
  private final Map<Path, String> copies = new LinkedHashMap<>();

  /**
   * @param base what relative paths are relative to
   */
  Fetched(String base) {
    this.base = base;
  }

  /** A file of any Hadoop file system. */
  Path file(String name) throws IOException {
    org.apache.hadoop.fs.Path given =
        name.startsWith("/") || name.contains("://") || base.isEmpty()
            ? new org.apache.hadoop.fs.Path(name)
            : new org.apache.hadoop.fs.Path(base, name);
    FileSystem system = given.getFileSystem(new Configuration());
    if (system.getScheme().equals("file")) {
      return Path.of(given.toUri().getPath());
    }
    Path copy = copy(given.getName(), name);
    try (InputStream in = system.open(given)) {
      Files.copy(in, copy);
    }
    return copy;
  }

  /** A text that came in a table. */
  Path text(String name, String text) throws IOException {
    Path copy = copy("text.txt", name);
    Files.writeString(copy, text, StandardCharsets.UTF_8);
    return copy;
  }

  private Path copy(String file, String given) throws IOException {
    Path copy = Files.createTempDirectory("hedui").resolve(file);
    copies.put(copy, given);
    return copy;
  }

  /** A message that names the inputs as they were given, not their copies. */
  String asGiven(String message) {
    String said = message;
    for (Map.Entry<Path, String> copy : copies.entrySet()) {
      said =
          said.replace(copy.getKey().toString().replace(File.separatorChar, '/'), copy.getValue());
    }
    return said;
  }

  @Override
  public void close() throws IOException {
    for (Path copy : copies.keySet()) {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(copy.resolveSibling(""));
    }
  }
}
