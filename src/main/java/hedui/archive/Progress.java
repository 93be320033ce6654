package hedui.archive;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** How far a run is, on standard error: live on a terminal, a line a minute in a log. */
final class Progress {
  private static final long LIVE_NANOS = Duration.ofMillis(200).toNanos();
  private static final long LOG_NANOS = Duration.ofMinutes(1).toNanos();

  private final PrintStream err;
  private final boolean live;
  private final int total;
  private final String what;
  private final long started = System.nanoTime();
  private long shown = started;
  private int done;

  Progress(PrintStream err, boolean live, int total, String what) {
    this.err = err;
    this.live = live;
    this.total = total;
    this.what = what;
  }

  void add(int calls) {
    done += calls;
    long now = System.nanoTime();
    if (now - shown >= (live ? LIVE_NANOS : LOG_NANOS) && done < total) {
      shown = now;
      show(now);
    }
  }

  private void show(long now) {
    double seconds = (now - started) / 1e9;
    double rate = done / seconds;
    long left = Math.round((total - done) / Math.max(rate, 1e-9));
    String line =
        String.format(
            Locale.ROOT,
            "%d of %d calls %s (%d %%), %.1f a second, %s left",
            done,
            total,
            what,
            done * 100L / Math.max(1, total),
            rate,
            left >= 3600
                ? left / 3600 + " h " + left % 3600 / 60 + " min"
                : left >= 60 ? left / 60 + " min " + left % 60 + " s" : left + " s");
    if (live) {
      err.print("\r\u001b[K" + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  void end() {
    if (live) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
