package hedui.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hedui.audit.Auditor;
import hedui.archive.ArchiveRun;
import hedui.archive.Call;
import hedui.archive.CallFinder;
import hedui.archive.SyntheticArchive;
import hedui.bitext.Language;
import hedui.input.Inputs;
import hedui.report.Messages;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A standalone master and two workers on loopback, one of them killed half way. */
final class ArchiveJobTest {
  private static final List<String> OPENS =
      List.of(
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/sun.security.action=ALL-UNNAMED");

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void aClusterThatLosesAWorkerFindsWhatOneMachineFinds() throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 240, 30, 11);
    Files.write(in.resolve("bad.txt"), new byte[] {(byte) 0xb2, (byte) 0xc4, '\n'});
    List<Call> calls = new CallFinder().walk(in).found().calls();
    StringBuilder manifest = new StringBuilder("id\tsource\ttarget\tcompany\tdate\n");
    for (Call call : calls) {
      manifest.append(
          String.join("\t", call.id(), call.source().toString(), "", call.company(), call.date()) + "\n");
    }
    Path list = folder.resolve("calls.tsv");
    Files.writeString(list, manifest);

    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    Path home = sparkHome();
    start(home, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "" + freePort());
    assumeTrue(listens(port), "Spark's master does not start here; the cluster test is skipped");
    Process doomed = null;
    for (int i = 0; i < 2; i++) {
      doomed = start(home, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g",
              "--work-dir", folder.resolve("work" + i).toString(), "--webui-port", "" + freePort(), master);
    }
    Process victim = doomed;
    TreeSet<String> cluster = new TreeSet<>();
    SparkSession spark =
        SparkSession.builder()
            .master(master)
            .appName("hedui archive test")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.executor.memory", "900m")
            .config("spark.executor.cores", "1")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.executor.extraJavaOptions", String.join(" ", OPENS))
            .config("spark.ui.enabled", "false")
            .getOrCreate();
    try {
      Thread killer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(9_000);
                  victim.descendants().forEach(ProcessHandle::destroyForcibly);
                  victim.destroyForcibly();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      killer.start();
      Map<String, String> options = Map.of("manifest", list.toString(), "out", folder.resolve("parquet").toString(), "partitions", "24");
      ArchiveJob.run(spark, options);
      killer.join();
      for (Row row : spark.read().parquet(folder.resolve("parquet").toString()).collectAsList()) {
        cluster.add(key(row.getAs("call"), row.<Integer>getAs("number"), row.getAs("check_id"), row.getAs("fingerprint"), row.getAs("json"), row.getAs("message")));
      }
      ArchiveJob.run(spark, options);
      assertEquals(cluster.size(), spark.read().parquet(folder.resolve("parquet").toString()).count(), "a second run adds nothing");
    } finally {
      spark.stop();
      processes.forEach(Process::destroyForcibly);
    }

    ArchiveRun.Settings settings =
        new ArchiveRun.Settings(folder.resolve("out"), 2, false, false, "", Messages.of(Language.EN),
            new Inputs(Optional.empty(), new ByteArrayInputStream(new byte[0])));
    new ArchiveRun(settings, new Auditor(), new PrintStream(PrintStream.nullOutputStream())).run(calls);
    TreeSet<String> single = new TreeSet<>();
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("out/archive.db"));
        Statement statement = db.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT call, number, check_id, fingerprint, json, message FROM finding UNION ALL"
                    + " SELECT p.call, p.number, 'problem', '', '', p.message FROM problem p")) {
      while (rows.next()) {
        single.add(key(rows.getString(1), rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6)));
      }
    }
    assertTrue(single.size() > 1, "the archive has findings");
    assertEquals(single, cluster);
  }

  private static String key(Object... cells) {
    return String.join("\u001f", java.util.Arrays.stream(cells).map(String::valueOf).toList());
  }

  private Process start(Path home, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
    line.addAll(OPENS);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "log" + processes.size()));
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private Path sparkHome() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("spark/jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        Path link = jars.resolve(Path.of(entry).getFileName());
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, Path.of(entry));
        }
      }
    }
    return folder.resolve("spark");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress("127.0.0.1", 0));
      return socket.getLocalPort();
    }
  }

  private static boolean listens(int port) throws InterruptedException {
    for (int i = 0; i < 120; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
        return true;
      } catch (IOException notYet) {
        Thread.sleep(500);
      }
    }
    return false;
  }
}
