package hedui.archive;

import hedui.lexicon.Lexicon;
import hedui.report.DocumentReport;
import hedui.report.HtmlRenderer;
import hedui.report.Report;
import hedui.report.Version;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Audits the calls of an archive into a folder. Calls whose content, settings and version are those
 * of the last run are left as they are; a run that was killed goes on where it stood.
 */
public final class ArchiveRun {
  private static final String ELSEWHERE = "; check its permissions or name another folder with -o";

  private final Settings settings;
  private final Auditing auditing;
  private final PrintStream err;

  /**
   * How a run goes about its work.
   *
   * @param out the folder that holds {@code archive.db}, {@code findings.jsonl}, {@code index.html}
   *     and the reports
   * @param jobs calls audited at a time
   * @param reports whether a page for each call is written
   * @param live whether standard error is a terminal
   * @param learns whether calls are audited with what all of them teach
   */
  public record Settings(Path out, int jobs, boolean reports, boolean live, boolean learns) {}

  /**
   * What a run did.
   *
   * @param translations how many it learnt
   * @param names how many renderings of names it learnt, company by company
   * @param findings those that count, by severity
   * @param open the fingerprint of every finding that nobody judged or accepted, with its check
   */
  public record Outcome(
      int calls,
      int audited,
      int failed,
      int translations,
      int names,
      Map<String, Long> findings,
      Map<String, String> open) {
    public int unchanged() {
      return calls - audited;
    }
  }

  /** A run cannot go on: where, what, what to do. */
  public static final class ArchiveException extends Exception {
    ArchiveException(String message) {
      super(message);
    }
  }

  public ArchiveRun(Settings settings, Auditing auditing, PrintStream err) {
    this.settings = settings;
    this.auditing = auditing;
    this.err = err;
  }

  /** Audits what changed and writes the picture of the whole. */
  public Outcome run(List<Call> calls) throws ArchiveException {
    Path out = settings.out();
    try {
      Files.createDirectories(out);
      try (FileChannel channel =
              FileChannel.open(
                  out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        if (!lock.isValid()) {
          throw new IOException("the lock was lost");
        }
        return locked(calls);
      }
    } catch (IOException failure) {
      throw new ArchiveException(plain(out, failure));
    } catch (SQLException failure) {
      throw new ArchiveException(plain(out, failure));
    }
  }

  private FileLock lock(FileChannel channel) throws IOException, ArchiveException {
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      lock = null;
    }
    if (lock == null) {
      throw new ArchiveException(
          settings.out()
              + ": another run is writing here; wait for it or name another folder with -o");
    }
    return lock;
  }

  private Outcome locked(List<Call> calls) throws IOException, SQLException {
    try (ArchiveStore store = ArchiveStore.open(settings.out())) {
      Set<String> ids = new HashSet<>();
      calls.forEach(call -> ids.add(call.id()));
      for (String gone : store.keepOnly(ids)) {
        Files.deleteIfExists(page(gone));
      }
      Learnt learnt = settings.learns() ? learn(calls, store) : Learnt.NOTHING;
      store.keep(learnt, settings.learns());
      int audited = audit(calls, learnt, store);
      store.decisions(auditing.reviewing().decisions());
      ArchiveOutputs outputs =
          new ArchiveOutputs(store.connection(), settings, auditing.messages());
      outputs.write();
      Outcome outcome =
          new Outcome(
              calls.size(),
              audited,
              outputs.failed(),
              learnt.translations().size(),
              learnt.names().values().stream().mapToInt(Map::size).sum(),
              outputs.totals(),
              outputs.open());
      store.publish();
      return outcome;
    }
  }

  /** The first pass: what the calls teach, of those that changed. */
  private Learnt learn(List<Call> calls, ArchiveStore store) throws IOException, SQLException {
    Map<String, String> known = store.evidenceDigests();
    CallAuditor reader = new CallAuditor(auditing);
    Workers.each(
        calls,
        settings.jobs(),
        progress(calls, "read"),
        call -> {
          String digest = digest(call, "");
          return digest.equals(known.get(call.id()))
              ? Optional.empty()
              : Optional.of(reader.evidence(call, digest));
        },
        store::putEvidence);
    Map<String, String> companies = new HashMap<>();
    calls.forEach(call -> companies.put(call.id(), call.company()));
    Lexicon lexicon = auditing.lexicon().get();
    return store.learnt(companies, lexicon);
  }

  private int audit(List<Call> calls, Learnt learnt, ArchiveStore store)
      throws IOException, SQLException {
    Map<String, String> known = store.digests();
    CallAuditor auditor = new CallAuditor(auditing, learnt);
    return Workers.each(
        calls,
        settings.jobs(),
        progress(calls, "audited"),
        call -> {
          String digest = digest(call, learnt.digest(call.company()));
          boolean whole = !settings.reports() || Files.exists(page(call.id()));
          return whole && digest.equals(known.get(call.id()))
              ? Optional.empty()
              : Optional.of(audit(call, digest, auditor));
        },
        store::put);
  }

  private Progress progress(List<Call> calls, String done) {
    return new Progress(err, settings.live(), calls.size(), done);
  }

  private AuditedCall audit(Call call, String digest, CallAuditor auditor) throws IOException {
    CallAuditor.Audit audit = auditor.audit(call, digest);
    if (settings.reports() && audit.report().isPresent()) {
      write(page(call.id()), audit.report().get());
    }
    return audit.rows();
  }

  /** Differs where anything differs that the audit of a call depends on. */
  private String digest(Call call, String learnt) throws IOException {
    Digest digest = new Digest();
    digest.add(Version.CURRENT);
    digest.add(auditing.fingerprint());
    digest.add(auditing.messages().language().tag());
    digest.add(learnt);
    digest.add(call.company());
    digest.add(call.date());
    for (Path file :
        call.target().map(t -> List.of(call.source(), t)).orElse(List.of(call.source()))) {
      digest.add(file.toString());
      // What cannot be read is a problem of its call, which its audit states.
      if (Files.isRegularFile(file) && Files.isReadable(file)) {
        digest.add(file);
      }
    }
    return digest.text();
  }

  private Path page(String id) {
    return settings.out().resolve("calls").resolve(id + ".html").normalize();
  }

  private void write(Path file, DocumentReport report) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        new HtmlRenderer().render(new Report(List.of(report)), auditing.messages(), out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String plain(Path out, Exception failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("No space left") || message.contains("SQLITE_FULL")) {
      return out
          + ": the disk is full; free some space and run the same command again, it goes on where it stopped";
    }
    if (failure instanceof FileSystemException refused) {
      String reason = refused.getReason() == null ? "permission denied" : refused.getReason();
      return refused.getFile() + ": cannot be written (" + reason + ")" + ELSEWHERE;
    }
    if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
      return out + ": cannot be written (" + message + ")" + ELSEWHERE;
    }
    return out + ": " + message;
  }
}
