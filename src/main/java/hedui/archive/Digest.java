package hedui.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that tells whether anything of what was added is another. */
public final class Digest {
  private final MessageDigest sha;

  public Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  public void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  public void add(Path file) throws IOException {
    add(Files.readAllBytes(file));
  }

  /** The length goes before the bytes, so that parts cannot run into each other. */
  private void add(byte[] bytes) {
    sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    sha.update(bytes);
  }

  /** May be asked for once. */
  public String text() {
    return HexFormat.of().formatHex(sha.digest(), 0, 16);
  }
}
