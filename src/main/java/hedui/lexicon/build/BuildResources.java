package hedui.lexicon.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs all builders of resources, as a step of the program's build. What is there and made by the
 * same classes from the same data stays.
 */
public final class BuildResources {
  /** In this order: a builder may use what those before it have made. */
  private static List<ResourceBuilder> builders(Optional<Path> cedict) {
    return List.of(new SimplifiedTable(), new EcdictLexicon(cedict));
  }

  private BuildResources() {}

  /**
   * Arguments: the jar of ECDICT, its SHA-256, the folder of classes, the file of the stamp; where
   * CC-CEDICT is to be in the dictionary too, its file and the SHA-256 of that.
   */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path classes = Path.of(arguments[2]);
    Path stampFile = Path.of(arguments[3]);
    Optional<Path> cedict =
        arguments.length > 5 ? Optional.of(Path.of(arguments[4])) : Optional.empty();
    String stamp =
        arguments[1] + " " + (cedict.isPresent() ? arguments[5] : "") + hashOfClasses(classes);
    Path folder = classes.resolve("hedui/lexicon");
    if (Files.exists(stampFile)
        && Files.exists(folder.resolve("english-chinese.bin"))
        && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    check(jar, arguments[1]);
    if (cedict.isPresent()) {
      check(cedict.get(), arguments[5]);
    }
    Ecdict ecdict = Ecdict.read(jar);
    for (ResourceBuilder builder : builders(cedict)) {
      builder.build(ecdict, folder);
    }
    Files.writeString(stampFile, stamp);
  }

  /** Of the classes that resources depend on: those of the lexicon and its builders. */
  private static String hashOfClasses(Path classes) throws IOException {
    MessageDigest digest = digest();
    try (Stream<Path> files = Files.walk(classes.resolve("hedui/lexicon"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void check(Path file, String expected) throws IOException {
    String sum = sha256(file);
    if (!sum.equals(expected)) {
      throw new IOException(
          file + ": SHA-256 is " + sum + ", not " + expected + "; delete it and build again");
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
