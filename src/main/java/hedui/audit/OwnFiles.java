package hedui.audit;

import hedui.input.InputException;
import hedui.term.Term;
import hedui.term.TermbaseException;
import hedui.term.TermbaseReader;
import hedui.term.name.KnownNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the terms and names that users bring. */
public final class OwnFiles {
  private OwnFiles() {}

  /** All their terms, in the order of the files. */
  public static List<Term> terms(List<Path> all) throws TermbaseException {
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

  /** The user's names and ours; where the user has none, ours are read when first asked for. */
  public static Supplier<KnownNames> names(List<Path> files) throws InputException {
    if (files.isEmpty()) {
      return KnownNames::load;
    }
    KnownNames names = KnownNames.load();
    for (int i = files.size() - 1; i >= 0; i--) {
      Path file = files.get(i);
      try {
        List<String> rows = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        if (!rows.isEmpty() && rows.get(0).startsWith("\ufeff")) {
          rows.set(0, rows.get(0).substring(1));
        }
        names = names.with(rows);
      } catch (NoSuchFileException e) {
        throw new InputException(file + ": no such file");
      } catch (CharacterCodingException e) {
        throw new InputException(file + ": is not UTF-8; convert it");
      } catch (IOException e) {
        throw new InputException(file + ": cannot be read (" + e + ")");
      } catch (IllegalArgumentException complaint) {
        throw new InputException(file + ":" + complaint.getMessage());
      }
    }
    KnownNames read = names;
    return () -> read;
  }
}
