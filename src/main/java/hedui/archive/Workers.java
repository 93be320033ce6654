package hedui.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works on many calls, some at a time, and hands on what comes of them in small batches. */
final class Workers {
  /** Few enough to lose little when a run is killed, many enough to be fast. */
  private static final int BATCH = 32;

  private Workers() {}

  /** What is done to a call, by any thread; empty if there was nothing to do. */
  interface Work<T> {
    Optional<T> of(Call call) throws IOException;
  }

  /** Takes what came of some calls, in whatever order; called by one thread. */
  interface Taker<T> {
    void take(List<T> done) throws SQLException;
  }

  /** Returns how many calls there was something to do for. */
  static <T> int each(List<Call> calls, int jobs, Progress progress, Work<T> work, Taker<T> taker)
      throws IOException, SQLException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    int worked = 0;
    try {
      ExecutorCompletionService<Optional<T>> running = new ExecutorCompletionService<>(workers);
      List<T> batch = new ArrayList<>();
      int next = 0;
      // No more calls are in memory than twice the threads.
      for (int done = 0; done < calls.size(); done++) {
        for (; next < calls.size() && next - done < jobs * 2; next++) {
          Call call = calls.get(next);
          running.submit(() -> work.of(call));
        }
        Optional<T> result = take(running);
        result.ifPresent(batch::add);
        worked += result.isPresent() ? 1 : 0;
        if (batch.size() >= BATCH) {
          taker.take(batch);
          batch.clear();
        }
        progress.add(1);
      }
      taker.take(batch);
    } finally {
      workers.shutdownNow();
      progress.end();
    }
    return worked;
  }

  private static <T> T take(ExecutorCompletionService<T> running) throws IOException {
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
}
