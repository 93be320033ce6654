package hedui;

import hedui.audit.Auditor;
import hedui.audit.OwnFiles;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.input.Tags;
import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.review.BaselineFile;
import hedui.review.Decision;
import hedui.review.DecisionsFile;
import hedui.review.Review;
import hedui.term.TermbaseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Audits translations from English into Chinese.
 *
 * <pre>{@code
 * Hedui hedui = new Hedui().termbases(Path.of("house.tbx"));
 * Audit audit = hedui.audit(Path.of("call.txt"));
 * for (Audit.Finding finding : audit.findings()) {
 *   System.out.println(finding.check() + ": " + finding.message());
 * }
 * }</pre>
 *
 * <p>An instance never changes: each setting gives another one. One serves many documents, and
 * threads may share it. No configuration file is looked for. Files that are named are read when the
 * first document is audited.
 */
public final class Hedui {
  private final Settings settings;
  private @Nullable Auditor auditor;

  /** Changed only while it is made. */
  private static final class Settings {
    private List<Check> checks = Checks.ALL;
    private Optional<Language> target = Optional.empty();
    private Language messages = Language.EN;
    private List<Path> termbases = List.of();
    private List<Path> names = List.of();
    private List<Path> decisions = List.of();
    private Optional<Path> baseline = Optional.empty();

    private Settings copy() {
      Settings copy = new Settings();
      copy.checks = checks;
      copy.target = target;
      copy.messages = messages;
      copy.termbases = termbases;
      copy.names = names;
      copy.decisions = decisions;
      copy.baseline = baseline;
      return copy;
    }
  }

  /** With every check there is and what the tool itself knows. */
  public Hedui() {
    this(new Settings());
  }

  private Hedui(Settings settings) {
    this.settings = settings;
  }

  private Hedui with(Consumer<Settings> change) {
    Settings changed = settings.copy();
    change.accept(changed);
    return new Hedui(changed);
  }

  /**
   * With some checks alone.
   *
   * @param ids such as {@code number-mismatch}
   * @return an instance with that setting
   * @throws IllegalArgumentException if there is no check of an id
   */
  public Hedui checks(String... ids) {
    Set<String> wanted = new TreeSet<>(List.of(ids));
    List<Check> some =
        Checks.ALL.stream().filter(check -> wanted.remove(check.info().id())).toList();
    if (!wanted.isEmpty()) {
      throw new IllegalArgumentException("no such check: " + String.join(", ", wanted));
    }
    return with(s -> s.checks = some);
  }

  /**
   * With the written standard that every document is in, whatever its tags and script say.
   *
   * @param tag {@code zh-TW}, {@code zh-HK} or {@code zh-CN}, as BCP 47 people mean them
   * @return an instance with that setting
   * @throws IllegalArgumentException if it is no tag of written Chinese
   */
  public Hedui targetLanguage(String tag) {
    Optional<Language> language = Tags.chinese(tag);
    return with(s -> s.target = language);
  }

  /**
   * With messages in another language than English.
   *
   * @param tag {@code en}, {@code zh-TW} or {@code zh-CN}
   * @return an instance with that setting
   * @throws IllegalArgumentException if it is neither English nor a written standard of Chinese
   */
  public Hedui messages(String tag) {
    Language language =
        tag.equals("en")
            ? Language.EN
            : Tags.chinese(tag)
                .orElseThrow(() -> new IllegalArgumentException(tag + ": use en, zh-TW or zh-CN"));
    return with(s -> s.messages = language);
  }

  /**
   * With termbases of one's own, before the built-in one: TBX, or CSV or TSV with a header.
   *
   * @param files the termbases, of which the first wins
   * @return an instance with that setting
   */
  public Hedui termbases(Path... files) {
    return with(s -> s.termbases = List.of(files));
  }

  /**
   * With lists of names of one's own, before the built-in ones.
   *
   * @param files kind, English, Taiwan and Mainland, parted by tabs
   * @return an instance with that setting
   */
  public Hedui names(Path... files) {
    return with(s -> s.names = List.of(files));
  }

  /**
   * With reviewers' verdicts.
   *
   * @param files as the report page downloads them
   * @return an instance with that setting
   */
  public Hedui decisions(Path... files) {
    return with(s -> s.decisions = List.of(files));
  }

  /**
   * With findings that were accepted before.
   *
   * @param file as {@code --write-baseline} writes it
   * @return an instance with that setting
   */
  public Hedui baseline(Path file) {
    return with(s -> s.baseline = Optional.of(file));
  }

  /**
   * Audits a document of any format that {@code hedui audit} reads.
   *
   * @param document the file
   * @return what was found
   * @throws IOException if it or a file of the settings cannot be read: where, what, and what to do
   */
  public Audit audit(Path document) throws IOException {
    try (DocumentReader reader = inputs().open(document)) {
      return audit(reader);
    } catch (InputException complaint) {
      throw new IOException(complaint.said(), complaint);
    }
  }

  /**
   * Audits two texts, the English and its Chinese.
   *
   * @param source the English text
   * @param target the Chinese text
   * @return what was found
   * @throws IOException if one of them or a file of the settings cannot be read
   */
  public Audit audit(Path source, Path target) throws IOException {
    try (DocumentReader reader = inputs().open(source, target)) {
      return audit(reader);
    } catch (InputException complaint) {
      throw new IOException(complaint.said(), complaint);
    }
  }

  private Inputs inputs() {
    return new Inputs(settings.target, InputStream.nullInputStream());
  }

  private Audit audit(DocumentReader reader) throws IOException, InputException {
    Auditor ready = auditor();
    List<Decision> decisions = new ArrayList<>();
    for (Path file : settings.decisions) {
      try (InputStream in = Files.newInputStream(file)) {
        decisions.addAll(DecisionsFile.read(in));
      }
    }
    Set<String> accepted = Set.of();
    if (settings.baseline.isPresent()) {
      try (InputStream in = Files.newInputStream(settings.baseline.get())) {
        accepted = BaselineFile.read(in);
      }
    }
    List<DocumentReport> pieces = new ArrayList<>();
    for (Optional<Document> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
      pieces.add(ready.audit(piece.get()));
    }
    DocumentReport whole = DocumentReport.join(pieces);
    Review review = new Review(decisions, accepted);
    review.carryOver(whole.findings());
    return new Audit(
        whole.with(review.apply(whole.findings())),
        Messages.of(settings.messages),
        settings.baseline.isPresent());
  }

  private synchronized Auditor auditor() throws InputException {
    Auditor ready = auditor;
    if (ready == null) {
      try {
        ready =
            new Auditor(
                settings.checks,
                OwnFiles.terms(settings.termbases),
                OwnFiles.names(settings.names));
      } catch (TermbaseException complaint) {
        throw new InputException(String.valueOf(complaint.getMessage()));
      }
      auditor = ready;
    }
    return ready;
  }
}
