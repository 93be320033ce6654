package hedui.bench;

import hedui.archive.SyntheticArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whole runs of the tool over synthetic calls, and of pofilter over the same pairs where it is
 * installed: a table of CPU seconds (user and system, start included) and pairs a CPU second.
 */
public final class WholeRuns {
  private static final int PAIRS = 100;
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

  private WholeRuns() {}

  /** {@code LAUNCHER CALLS...}: the launcher, and how many calls of 100 pairs each run has. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hedui-runs");
    System.out.println("| what | pairs | CPU s | pairs a CPU second | ratio to pofilter |");
    System.out.println("|---|---|---|---|---|");
    for (String calls : List.of(arguments).subList(1, arguments.length)) {
      int pairs = PAIRS * Integer.parseInt(calls);
      Path in = folder.resolve("in" + calls);
      SyntheticArchive.write(in, Integer.parseInt(calls), PAIRS, 7);
      String out = folder.resolve("out" + calls).toString();
      double peer = 0;
      if (Stream.of(System.getenv("PATH").split(":"))
          .anyMatch(path -> Files.isExecutable(Path.of(path, "pofilter")))) {
        Path po = po(in, folder.resolve("pairs" + calls + ".po"));
        peer = pairs / seconds("pofilter", po.toString(), folder.resolve("filtered.po").toString());
        row("pofilter", pairs, peer, peer);
      }
      double archive =
          seconds(
              arguments[0],
              "archive",
              in.toString(),
              "-o",
              out,
              "--no-reports",
              "--jobs",
              "1",
              "--fail-on",
              "never");
      row("archive", pairs, pairs / archive, peer);
    }
    System.out.println(
        "(pofilter stands here where it is on the path; Okapi has no command for it)");
  }

  private static void row(String what, int pairs, double rate, double peer) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.2f | %.0f | %s |%n",
        what,
        pairs,
        pairs / rate,
        rate,
        peer == 0 ? "not installed" : String.format(Locale.ROOT, "%.1f", rate / peer));
  }

  /** User and system time of a command, as the shell counts them. */
  private static double seconds(String... command) throws IOException, InterruptedException {
    List<String> shell =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1 || exit 1; times", "sh"));
    shell.addAll(List.of(command));
    Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher times = TIMES.matcher(said);
    if (process.waitFor() != 0 || !times.find() || !times.find()) {
      throw new IOException(String.join(" ", command) + " failed: " + said);
    }
    return 60 * (Integer.parseInt(times.group(1)) + Integer.parseInt(times.group(3)))
        + Double.parseDouble(times.group(2))
        + Double.parseDouble(times.group(4));
  }

  private static Path po(Path in, Path po) throws IOException {
    StringBuilder text = new StringBuilder("msgid \"\"\nmsgstr \"\"\n");
    text.append("\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    try (Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 2; i + 1 < lines.size(); i += 2) {
          text.append("\nmsgid \"").append(lines.get(i).replace("\"", "\\\""));
          text.append("\"\nmsgstr \"").append(lines.get(i + 1).replace("\"", "\\\""));
          text.append("\"\n");
        }
      }
    }
    return Files.writeString(po, text);
  }
}
