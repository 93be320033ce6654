package hedui.cli;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A user's lexicons: what {@code learn} wrote, or any glossary that {@code audit} reads as units.
 */
final class LexiconFiles {
  /** How commands describe the option that names these files. */
  static final String OPTION =
      "a lexicon of learn, or a glossary, that adds to the dictionary (repeatable)";

  private LexiconFiles() {}

  /** The program's dictionary with the entries of the files. */
  static Lexicon read(List<Path> files) throws IOException, InputException {
    if (files.isEmpty()) {
      return Lexicon.load();
    }
    List<LexiconEntry> entries = new ArrayList<>();
    for (Path file : files) {
      try (DocumentReader reader = new Inputs(Optional.empty(), System.in).open(file)) {
        for (Optional<Document> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
          for (Block block : piece.get().blocks()) {
            entries.add(
                new LexiconEntry(
                    LearnCommand.text(block.source()), LearnCommand.text(block.target())));
          }
        }
      }
    }
    return Lexicon.load().with(entries);
  }

  /** What tells these files' content from any other; nothing for no file. */
  static String digest(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return "";
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        sha.update((byte) ' ');
        sha.update(bytes);
      }
      return " lexicon " + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
