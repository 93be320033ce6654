package hedui.archive;

import hedui.audit.Auditor;
import hedui.input.Inputs;
import hedui.report.DocumentReport;
import hedui.report.HtmlRenderer;
import hedui.report.Messages;
import hedui.report.Report;
import hedui.report.Version;
import hedui.review.Decision;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Audits the calls of an archive into a folder. Calls whose content, settings and version are those
 * of the last run are left as they are; a run that was killed goes on where it stood.
 */
public final class ArchiveRun {
  /** Calls put into the store at once: few enough to lose little, many enough to be fast. */
  private static final int BATCH = 32;

  private final Settings settings;
  private final CallAuditor auditor;
  private final Reviewing reviewing;
  private final PrintStream err;

  /**
   * How a run goes about its work.
   *
   * @param out the folder that holds {@code archive.db}, {@code findings.jsonl}, {@code index.html}
   *     and the reports
   * @param jobs calls audited at a time
   * @param reports whether a page for each call is written
   * @param live whether standard error is a terminal
   * @param fingerprint what else the result depends on: settings, lexicon; part of every digest
   */
  public record Settings(
      Path out,
      int jobs,
      boolean reports,
      boolean live,
      String fingerprint,
      Messages messages,
      Inputs inputs) {}

  /**
   * What is done to the findings of each call after its audit.
   *
   * @param adjust what the configuration does to a report
   * @param decisions reviewers' verdicts, honoured and kept beside the findings
   * @param baseline fingerprints that are accepted
   */
  public record Reviewing(
      UnaryOperator<DocumentReport> adjust, List<Decision> decisions, Set<String> baseline) {
    /** Changes nothing. */
    public static final Reviewing NONE =
        new Reviewing(UnaryOperator.identity(), List.of(), Set.of());

    public Reviewing {
      decisions = List.copyOf(decisions);
      baseline = Set.copyOf(baseline);
    }
  }

  /**
   * What a run did.
   *
   * @param findings those that count, by severity
   * @param open the fingerprint of every finding that nobody judged or accepted, with its check
   */
  public record Outcome(
      int calls,
      int audited,
      int unchanged,
      int failed,
      Map<String, Long> findings,
      Map<String, String> open) {}

  /** A run cannot go on: where, what, what to do. */
  public static final class ArchiveException extends Exception {
    ArchiveException(String message) {
      super(message);
    }
  }

  public ArchiveRun(Settings settings, Auditor auditor, PrintStream err) {
    this(settings, auditor, Reviewing.NONE, err);
  }

  /**
   * @param reviewing the settings' fingerprint must tell it too, so that a change of it audits
   *     again
   */
  public ArchiveRun(Settings settings, Auditor auditor, Reviewing reviewing, PrintStream err) {
    this.settings = settings;
    this.reviewing = reviewing;
    this.auditor = new CallAuditor(auditor, settings.inputs(), settings.messages(), reviewing);
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
      int audited = audit(calls, store);
      store.decisions(reviewing.decisions());
      ArchiveOutputs outputs = new ArchiveOutputs(store.connection(), settings);
      outputs.write();
      Map<String, Long> findings = outputs.totals();
      int failed = outputs.failed();
      Map<String, String> open = outputs.open();
      store.publish();
      return new Outcome(calls.size(), audited, calls.size() - audited, failed, findings, open);
    }
  }

  private int audit(List<Call> calls, ArchiveStore store) throws IOException, SQLException {
    Map<String, String> known = store.digests();
    Progress progress = new Progress(err, settings.live(), calls.size());
    ExecutorService workers = Executors.newFixedThreadPool(settings.jobs());
    int audited = 0;
    try {
      ExecutorCompletionService<AuditedCall> running = new ExecutorCompletionService<>(workers);
      List<AuditedCall> batch = new ArrayList<>();
      int next = 0;
      int open = 0;
      while (next < calls.size() || open > 0) {
        while (next < calls.size() && open < settings.jobs() * 2) {
          Call call = calls.get(next++);
          running.submit(() -> audit(call, known.getOrDefault(call.id(), "")));
          open++;
        }
        AuditedCall done = take(running);
        open--;
        if (done.beads() >= 0) {
          batch.add(done);
          audited++;
        }
        if (batch.size() >= BATCH) {
          store.put(batch);
          batch.clear();
        }
        progress.add(1);
      }
      store.put(batch);
    } finally {
      workers.shutdownNow();
      progress.end();
    }
    return audited;
  }

  private static AuditedCall take(ExecutorCompletionService<AuditedCall> running)
      throws IOException {
    try {
      return running.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Audits one call, or says with -1 beads that nothing about it changed. */
  private AuditedCall audit(Call call, String known) throws IOException {
    String digest = digest(call);
    if (digest.equals(known) && (!settings.reports() || Files.exists(page(call.id())))) {
      return new AuditedCall(call, digest, "", -1, 0, 0, 0, 0, List.of(), List.of(), List.of());
    }
    CallAuditor.Audit audit = auditor.audit(call, digest);
    if (settings.reports() && audit.report().isPresent()) {
      write(page(call.id()), audit.report().get());
    }
    return audit.rows();
  }

  private String digest(Call call) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String head =
          String.join(
              "\u001f",
              Version.CURRENT,
              settings.fingerprint(),
              settings.messages().language().tag(),
              call.source().toString(),
              call.target().map(Path::toString).orElse(""),
              call.company(),
              call.date());
      sha.update(head.getBytes(StandardCharsets.UTF_8));
      for (Path file :
          call.target().map(t -> List.of(call.source(), t)).orElse(List.of(call.source()))) {
        sha.update(Files.exists(file) ? Files.readAllBytes(file) : new byte[] {0});
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Path page(String id) {
    return settings.out().resolve("calls").resolve(id + ".html").normalize();
  }

  private void write(Path file, DocumentReport report) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        new HtmlRenderer().render(new Report(List.of(report)), settings.messages(), out);
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
    if (failure instanceof java.nio.file.AccessDeniedException
        || message.contains("SQLITE_READONLY")
        || message.contains("SQLITE_CANTOPEN")) {
      return out
          + ": cannot be written ("
          + message
          + "); check its permissions or name another folder with -o";
    }
    return out + ": " + message;
  }
}
