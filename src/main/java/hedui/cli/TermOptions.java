package hedui.cli;

import hedui.term.Term;
import hedui.term.TermbaseException;
import hedui.term.TermbaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The termbases that the user brings. */
final class TermOptions {
  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "your own terms, before the built-in ones: TBX, or CSV or TSV with a header"
              + " (repeatable; the first file wins)")
  private List<Path> files = new ArrayList<>();

  /** The files that hold: those of the command line before those of the configuration. */
  List<Path> files(Config config) {
    List<Path> all = new ArrayList<>(files);
    all.addAll(config.paths("termbases"));
    return all;
  }

  /** All their terms, in the order of the files. */
  static List<Term> terms(List<Path> all) throws TermbaseException {
    List<Term> terms = new ArrayList<>();
    for (Path file : all) {
      String name = file.toString();
      try (InputStream in = Files.newInputStream(file)) {
        terms.addAll(TermbaseReader.read(name, in));
      } catch (TermbaseException complaint) {
        throw complaint;
      } catch (NoSuchFileException e) {
        throw new TermbaseException(name, 0, "no such file");
      } catch (IOException e) {
        throw new TermbaseException(name, 0, "cannot be read: " + e.getMessage());
      }
    }
    return terms;
  }
}
