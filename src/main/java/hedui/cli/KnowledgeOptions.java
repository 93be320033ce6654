package hedui.cli;

import hedui.audit.Auditor;
import hedui.audit.OwnFiles;
import hedui.input.InputException;
import hedui.lexicon.Lexicon;
import hedui.term.Term;
import hedui.term.TermbaseException;
import hedui.term.name.KnownNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;

/** What the user brings to know more by: termbases, names and lexicons. */
final class KnowledgeOptions {
  @Mixin private TermOptions termbases = new TermOptions();
  @Mixin private NameOptions naming = new NameOptions();
  @Mixin private LexiconOptions lexicons = new LexiconOptions();

  /** Every file that holds, of the command line and of the configuration. */
  List<Path> files(Config config) throws IOException {
    List<Path> all = new ArrayList<>(termbases.files(config));
    all.addAll(naming.files(config));
    all.addAll(lexicons.files(config));
    return all;
  }

  /** What the files say. */
  record Knowledge(List<Term> terms, Supplier<KnownNames> names, Supplier<Lexicon> lexicon) {}

  Knowledge read(Config config) throws IOException, InputException {
    try {
      return new Knowledge(
          OwnFiles.terms(termbases.files(config)),
          OwnFiles.names(naming.files(config)),
          LexiconOptions.lexicon(lexicons.files(config)));
    } catch (TermbaseException complaint) {
      throw new InputException(Objects.requireNonNullElse(complaint.getMessage(), ""));
    }
  }

  /** An auditor that knows what the files say. */
  Auditor auditor(Config config) throws IOException, InputException {
    Knowledge known = read(config);
    return new Auditor(config.checks(), known.terms(), known.names(), known.lexicon());
  }
}
