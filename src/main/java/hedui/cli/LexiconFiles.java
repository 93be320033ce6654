package hedui.cli;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Line;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.lexicon.Cedict;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A user's lexicons: what {@code learn} or {@code lexicon add} wrote, CC-CEDICT, or any glossary
 * that {@code audit} reads as units.
 */
final class LexiconFiles {
  private static final String CEDICT_ENDING = ".u8";

  private LexiconFiles() {}

  /** The program's dictionary with the files, of which later ones come before earlier ones. */
  static Lexicon read(List<Path> files) throws IOException, InputException {
    Lexicon lexicon = Lexicon.load();
    for (Path file : files) {
      lexicon = lexicon.with(read(file));
    }
    return lexicon;
  }

  /** One file as a dictionary of its own. */
  static Lexicon read(Path file) throws IOException, InputException {
    if (isCompiled(file)) {
      try {
        return Lexicon.of(Files.readAllBytes(file));
      } catch (RuntimeException e) {
        throw new InputException(
            file + ": is damaged or of another version; add it again with hedui lexicon add");
      }
    }
    return Lexicon.of(file.toString().endsWith(CEDICT_ENDING) ? cedict(file) : units(file));
  }

  private static boolean isCompiled(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Lexicon.isWritten(in.readNBytes(4));
    }
  }

  private static List<LexiconEntry> units(Path file) throws IOException, InputException {
    List<LexiconEntry> entries = new ArrayList<>();
    try (DocumentReader reader = new Inputs(Optional.empty(), System.in).open(file)) {
      for (Optional<Document> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        for (Block block : piece.get().blocks()) {
          entries.add(
              new LexiconEntry(
                  LearnCommand.text(block.source()), LearnCommand.text(block.target())));
        }
      }
    }
    return entries;
  }

  /** The first meanings of all lines come before the further ones. */
  private static List<LexiconEntry> cedict(Path file) throws InputException {
    List<LexiconEntry> first = new ArrayList<>();
    List<LexiconEntry> further = new ArrayList<>();
    for (Line line : new Inputs(Optional.empty(), System.in).lines(file)) {
      if (Cedict.isRemark(line.text())) {
        continue;
      }
      List<LexiconEntry> entries =
          Cedict.read(line.text())
              .orElseThrow(
                  () ->
                      new InputException(
                          file
                              + ":"
                              + line.number()
                              + ": is not of CC-CEDICT's format, "
                              + Cedict.FORMAT));
      if (!entries.isEmpty()) {
        first.add(entries.get(0));
        further.addAll(entries.subList(1, entries.size()));
      }
    }
    first.addAll(further);
    return first;
  }
}
