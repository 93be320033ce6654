package hedui.cli;

import hedui.input.InputException;
import hedui.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Which lexicons add to the program's dictionary. */
final class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "adds to the dictionary: a lexicon of learn, a glossary, or cedict_ts.u8 (repeatable)")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--no-added-lexicons",
      description = "leaves out the lexicons that hedui lexicon add has added")
  private boolean noAdded;

  /** The files that hold, each of more weight than those before it. */
  List<Path> files(Config config) throws IOException {
    List<Path> all = new ArrayList<>(noAdded ? List.of() : LexiconStore.ofUser().files());
    all.addAll(config.paths("lexicons"));
    all.addAll(files);
    return all;
  }

  /** The program's dictionary with the files; where there are none it is read when first asked. */
  static Supplier<Lexicon> lexicon(List<Path> files) throws IOException, InputException {
    if (files.isEmpty()) {
      return Lexicon::load;
    }
    Lexicon lexicon = LexiconFiles.read(files);
    return () -> lexicon;
  }
}
