package hedui.cli;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A user's lexicons: what {@code learn} wrote, or any glossary that {@code audit} reads as units.
 */
final class LexiconFiles {
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
}
