package hedui.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hedui.archive.ArchiveRun;
import hedui.archive.Call;
import hedui.archive.CallFinder;
import hedui.archive.SyntheticArchive;
import hedui.cli.Audits;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job on a cluster against the run on one machine, row for row. */
final class ArchiveJobTest {
  private static final int TASKS = 12;
  private static final List<String> COLUMNS =
      List.of(
          "call",
          "number",
          "fingerprint",
          "check_id",
          "category",
          "severity",
          "status",
          "speaker",
          "bead",
          "line",
          "source_marks",
          "target_marks",
          "message",
          "json");

  @TempDir private Path folder;

  /** What a job's tasks report while it runs. */
  private static final class Watch extends SparkListener {
    private final Cluster cluster;
    private final AtomicInteger tasks = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicLong shuffled = new AtomicLong();
    private final AtomicLong cpu = new AtomicLong();

    Watch(Cluster cluster) {
      this.cluster = cluster;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (end.taskMetrics() != null) {
        shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
        cpu.addAndGet(end.taskMetrics().executorCpuTime());
      }
      if (tasks.incrementAndGet() == TASKS / 3) {
        cluster.killWorker(1);
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
      lost.incrementAndGet();
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aClusterThatLosesAWorkerFindsWhatOneMachineFinds() throws Exception {
    Path in = folder.resolve("in");
    int pairs = SyntheticArchive.write(in, 120, 20, 11).pairs();
    Files.write(in.resolve("bad.txt"), new byte[] {(byte) 0xb2, (byte) 0xc4, '\n'});
    Files.writeString(in.resolve("two.en.txt"), "Sales were $5 million.\n");
    Files.writeString(in.resolve("two.zh.txt"), "銷售額為 500 億美元。\n");
    List<Call> calls = new CallFinder().walk(in).found().calls();
    Path config = folder.resolve("hedui.yaml");
    Files.writeString(config, "checks:\n  number-mismatch: minor\n  typography: off\n");
    List<String> options = List.of("--config", config.toString());
    ArchiveJob.Options job =
        ArchiveJob.Options.of(
            "--manifest",
            manifest(calls).toString(),
            "--out",
            folder.resolve("parquet").toString(),
            "--partitions",
            String.valueOf(TASKS),
            "--config",
            config.toString());

    TreeSet<String> cluster;
    try (Cluster machines = new Cluster(folder.resolve("cluster"))) {
      assumeTrue(machines.isUp(), "skipped: Spark's master does not start on this machine");
      machines.addWorker();
      machines.addWorker();
      SparkSession spark = machines.session("hedui archive test");
      try {
        Watch watch = new Watch(machines);
        spark.sparkContext().addSparkListener(watch);
        long start = System.nanoTime();
        ArchiveJob.run(spark, job);
        System.out.printf(
            "%d pairs on two workers, one killed: %.1f s, %.1f s of executor CPU, %d bytes shuffled%n",
            pairs, (System.nanoTime() - start) / 1e9, watch.cpu.get() / 1e9, watch.shuffled.get());
        assertTrue(watch.lost.get() > 0, "an executor was lost half way");
        cluster = rows(spark);
        start = System.nanoTime();
        ArchiveJob.run(spark, job);
        System.out.printf(
            "again on the one that is left: %.1f s%n", (System.nanoTime() - start) / 1e9);
        assertEquals(cluster, rows(spark), "a second run changes nothing");
      } finally {
        spark.stop();
      }
    }
    TreeSet<String> single = single(calls, options);
    assertTrue(single.size() > pairs / 20, "the archive has findings");
    assertTrue(single.stream().anyMatch(row -> row.contains("problem")), "and a fault");
    assertEquals(single, cluster);
  }

  private Path manifest(List<Call> calls) throws Exception {
    StringBuilder manifest = new StringBuilder("id\tsource\ttarget\tcompany\tdate\n");
    for (Call call : calls) {
      manifest
          .append(
              String.join(
                  "\t",
                  call.id(),
                  call.source().toString(),
                  call.target().map(Path::toString).orElse(""),
                  call.company(),
                  call.date()))
          .append('\n');
    }
    return Files.writeString(folder.resolve("calls.tsv"), manifest);
  }

  private TreeSet<String> rows(SparkSession spark) {
    TreeSet<String> rows = new TreeSet<>();
    List<Row> read = spark.read().parquet(folder.resolve("parquet").toString()).collectAsList();
    for (Row row : read) {
      rows.add(key(COLUMNS.stream().map(row::getAs)));
    }
    assertEquals(read.size(), rows.size(), "no row stands twice");
    return rows;
  }

  private TreeSet<String> single(List<Call> calls, List<String> options) throws Exception {
    Path out = folder.resolve("out");
    new ArchiveRun(
            new ArchiveRun.Settings(out, 2, false, false, false),
            Audits.of(options),
            new PrintStream(PrintStream.nullOutputStream()))
        .run(calls);
    TreeSet<String> rows = new TreeSet<>();
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("archive.db"));
        Statement statement = db.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT "
                    + String.join(", ", COLUMNS)
                    + " FROM finding UNION ALL SELECT call, number, '', 'problem', '', '', '', '', '', line,"
                    + " '', '', message, '' FROM problem")) {
      while (row.next()) {
        Object[] cells = new Object[COLUMNS.size()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = row.getObject(i + 1);
        }
        rows.add(key(Stream.of(cells)));
      }
    }
    return rows;
  }

  private static String key(Stream<Object> cells) {
    return String.join("\u001f", cells.map(String::valueOf).toList());
  }
}
