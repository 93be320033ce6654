package hedui.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** A standalone master and its workers on loopback, started from the class path of the tests. */
final class Cluster implements AutoCloseable {
  /** What Spark's own scripts give every JVM, from Java 17 on. */
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

  private static final String LOOPBACK = "127.0.0.1";

  private final Path folder;
  private final Path home;
  private final int port;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  Cluster(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.home = home();
    this.port = freePort();
    start(
        "org.apache.spark.deploy.master.Master",
        "--host",
        LOOPBACK,
        "--port",
        String.valueOf(port),
        "--webui-port",
        String.valueOf(freePort()));
  }

  /** Whether the master answers; waits for it. */
  boolean isUp() throws InterruptedException {
    for (int i = 0; i < 240 && processes.get(0).isAlive(); i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(LOOPBACK, port), 500);
        return true;
      } catch (IOException notYet) {
        Thread.sleep(250);
      }
    }
    return false;
  }

  /** Starts a worker of one core. */
  void addWorker() throws IOException {
    workers.add(
        start(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            LOOPBACK,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve("work" + workers.size()).toString(),
            "--webui-port",
            String.valueOf(freePort()),
            "spark://" + LOOPBACK + ":" + port));
  }

  /** Kills a worker with all its executors, as a machine that loses its power. */
  void killWorker(int number) {
    workers.get(number).descendants().forEach(ProcessHandle::destroyForcibly);
    workers.get(number).destroyForcibly();
  }

  SparkSession session(String name) {
    SparkSession session =
        SparkSession.builder()
            .master("spark://" + LOOPBACK + ":" + port)
            .appName(name)
            .config("spark.driver.host", LOOPBACK)
            .config("spark.driver.bindAddress", LOOPBACK)
            .config("spark.executor.memory", "900m")
            .config("spark.executor.cores", "1")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.executor.extraJavaOptions", String.join(" ", OPENS))
            .config("spark.ui.enabled", "false")
            .getOrCreate();
    session.sparkContext().setLogLevel("WARN");
    return session;
  }

  private Process start(String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx512m");
    line.addAll(OPENS);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log" + processes.size()).toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** A worker looks for Spark's jars in a folder. */
  private Path home() throws IOException {
    Path spark = folder.resolve("spark");
    Path jars = Files.createDirectories(spark.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path link = jars.resolve(Path.of(entry).getFileName());
      if (entry.endsWith(".jar") && !Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of(entry));
      }
    }
    return spark;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(LOOPBACK, 0));
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
    processes.forEach(Process::destroyForcibly);
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
