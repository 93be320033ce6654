package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs the recipes of the page on pipelines as they stand there, with the program as it is built.
 */
class PipelinesIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String CALL =
      "Operator\nOperator\nRevenue was $170 billion in the quarter.\n本季營收為 1,700 萬美元。\n";

  @TempDir private Path directory;
  private String page = "";

  @BeforeEach
  void pipeline() throws IOException {
    page = Files.readString(Path.of("src/site/markdown/pipelines.md"));
    Path link = Files.createDirectory(directory.resolve("target"));
    for (String name : List.of("hedui", "hedui.jar", "hedui.jsa")) {
      Files.createSymbolicLink(link.resolve(name), TARGET.resolve(name));
    }
    Files.writeString(Files.createDirectory(directory.resolve("calls")).resolve("q3.txt"), CALL);
  }

  @Test
  void githubGetsSarifAndFailsForNewFindingsOnly() throws Exception {
    List<?> steps = (List<?>) yaml("GitHub Actions");
    String run = (String) ((Map<?, ?>) steps.get(0)).get("run");
    Map<?, ?> upload = (Map<?, ?>) ((Map<?, ?>) steps.get(1)).get("with");
    Files.writeString(directory.resolve("baseline.json"), "{\"schema\": 1, \"baseline\": []}");
    assertEquals(1, shell(run));
    Path sarif = directory.resolve((String) upload.get("sarif_file")).resolve("q3.sarif");
    assertTrue(Files.readString(sarif).contains("number-mismatch"));
    assertEquals(0, shell(run + " --write-baseline"));
    assertEquals(0, shell(run));
  }

  @Test
  void gitlabGetsItsJunit() throws Exception {
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) yaml("GitLab")).get("translations");
    assertEquals(1, shell((String) job.get("script")));
    Map<?, ?> reports = (Map<?, ?>) ((Map<?, ?>) job.get("artifacts")).get("reports");
    assertTrue(
        Files.readString(directory.resolve((String) reports.get("junit"))).contains("<failure"));
  }

  @Test
  void preCommitNamesTheFilesItChecks() throws Exception {
    Map<?, ?> hook =
        (Map<?, ?>)
            ((List<?>) ((Map<?, ?>) ((List<?>) yaml("pre-commit")).get(0)).get("hooks")).get(0);
    Pattern files = Pattern.compile((String) hook.get("files"));
    assertTrue(files.matcher("po/zh_TW.po").find());
    assertFalse(files.matcher("po/zh_TW.pox").find());
    Files.writeString(
        directory.resolve("a.po"), "msgid \"It cost $3 million.\"\nmsgstr \"它花了 3 億美元。\"\n");
    assertEquals(1, shell(hook.get("entry") + " a.po"));
  }

  @Test
  void makeMakesReports() throws Exception {
    Files.writeString(directory.resolve("Makefile"), recipe("Make", "make"));
    assertEquals(0, shell("make -s reports/q3.html"));
    assertTrue(Files.exists(directory.resolve("reports/q3.html")));
  }

  @Test
  void theImageHoldsWhatItStarts() throws IOException {
    String docker = recipe("Docker", "dockerfile");
    Matcher copy = Pattern.compile("COPY (\\S+) (\\S+) (\\S+)/\n").matcher(docker);
    assertTrue(copy.find(), docker);
    assertTrue(Files.isExecutable(directory.resolve(copy.group(1))));
    assertTrue(Files.exists(directory.resolve(copy.group(2))));
    assertTrue(docker.contains("ENTRYPOINT [\"" + copy.group(3) + "/hedui\"]"), docker);
  }

  @Test
  void aJavaProgramUsesTheJarOnTheClassPathAndAsAModule() throws Exception {
    Files.writeString(directory.resolve("Gate.java"), recipe("From Java", "java"));
    assertEquals(0, shell("javac -Xlint:all -Werror -cp target/hedui.jar -d out Gate.java"));
    assertEquals(1, shell("java -cp out:target/hedui.jar Gate calls/q3.txt a.sarif"));
    assertTrue(Files.readString(directory.resolve("a.sarif")).contains("number-mismatch"));

    Path module = Files.createDirectories(directory.resolve("user/gate"));
    Files.writeString(
        directory.resolve("user/module-info.java"), "module user { requires hedui; }");
    Files.writeString(module.resolve("Gate.java"), "package gate;\n" + recipe("From Java", "java"));
    assertEquals(
        0,
        shell(
            "javac -Xlint:all -Werror -p target/hedui.jar -d mods user/module-info.java"
                + " user/gate/Gate.java"));
    assertEquals(1, shell("java -p mods:target/hedui.jar -m user/gate.Gate calls/q3.txt b.sarif"));
    assertEquals(-1, Files.mismatch(directory.resolve("a.sarif"), directory.resolve("b.sarif")));
    Files.writeString(
        module.resolve("Inside.java"), "package gate; class Inside { hedui.check.Checks c; }");
    assertEquals(
        1, shell("javac -p target/hedui.jar -d mods user/module-info.java user/gate/Inside.java"));
  }

  @Test
  void theLauncherWorksWhereverItIsMoved() throws Exception {
    Path moved = Files.createDirectory(directory.resolve("a b 核對"));
    for (String name : List.of("hedui", "hedui.jar", "hedui.jsa")) {
      Files.copy(
          TARGET.resolve(name),
          moved.resolve(name),
          java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }
    assertEquals(0, shell("'a b 核對/hedui' --version && ln -s 'a b 核對/hedui' link"));
    assertEquals(1, shell("./link audit calls/q3.txt > a.txt && exit 9; test $? = 1 && exit 1"));
    assertEquals(0, shell("rm -f 'a b 核對/hedui.jsa'; chmod -R a-w 'a b 核對'; ./link --version"));
    assertEquals(0, shell("chmod -R u+w 'a b 核對'"));
  }

  @Test
  void theWindowsLauncherPassesEverythingOn() throws IOException {
    String cmd = Files.readString(TARGET.resolve("hedui.cmd"));
    assertTrue(cmd.contains("-jar \"%~dp0hedui.jar\" %*"), cmd);
    assertTrue(cmd.stripTrailing().endsWith("exit /b %ERRORLEVEL%"), cmd);
    assertTrue(cmd.contains("-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8"), cmd);
    assertFalse(cmd.replace("\r\n", "").contains("\n"), "lines of a batch file end at CRLF");
  }

  @Test
  void anInterruptedRunLeavesNoHalfOfAReport() throws Exception {
    StringBuilder rows = new StringBuilder("source\ttarget\n");
    for (int i = 0; i < 60_000; i++) {
      rows.append("Revenue was $").append(i).append(" million.\t營收為 ").append(i).append(" 百萬美元。\n");
    }
    Files.writeString(directory.resolve("big.tsv"), rows);
    Process run = start("exec target/hedui audit big.tsv -o out --format json,html");
    Path out = directory.resolve("out");
    for (int i = 0; i < 600 && !(Files.exists(out) && count(out) > 0); i++) {
      Thread.sleep(50);
    }
    run.destroy();
    assertTrue(run.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, count(out));
  }

  @Test
  void whatCannotBeWrittenIsSaidInALine() throws Exception {
    assertEquals(2, shell("target/hedui audit calls/q3.txt -o calls/q3.txt/out 2> err"));
    assertEquals(2, shell("target/hedui audit calls/q3.txt -o calls/q3.txt 2>> err"));
    assertFalse(Files.readString(directory.resolve("err")).contains("\tat "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit calls/q3.txt",
        "align english chinese",
        "quantities --language en calls/q3.txt",
        "explain",
        "audit --help"
      })
  void aFullDiskIsNeverAnEmptyResult(String command) throws Exception {
    Files.writeString(directory.resolve("english"), "Revenue rose.\n");
    Files.writeString(directory.resolve("chinese"), "營收成長。\n");
    assertEquals(2, shell("target/hedui " + command + " > /dev/full 2> err"));
    String said = Files.readString(directory.resolve("err"));
    assertTrue(said.contains("standard output cannot be written (No space left on device)"), said);
  }

  @Test
  void whoReadsTheFirstLineOnlyHearsNoComplaint() throws Exception {
    assertEquals(
        0, shell("yes '$5 and 6%' | target/hedui quantities --language en 2> err | head -n 1"));
    assertEquals("", Files.readString(directory.resolve("err")));
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private Object yaml(String heading) {
    return new Load(LoadSettings.builder().build()).loadFromString(recipe(heading, "yaml"));
  }

  /** The code under a heading of the page. */
  private String recipe(String heading, String language) {
    int from = page.indexOf("\n## " + heading + "\n");
    int start = page.indexOf("```" + language + "\n", from) + language.length() + 4;
    assertTrue(from > 0 && start > from, heading);
    return page.substring(start, page.indexOf("```", start));
  }

  private int shell(String command) throws IOException, InterruptedException {
    Process run = start(command);
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(run.waitFor(120, TimeUnit.SECONDS), command);
    System.out.print(said);
    return run.exitValue();
  }

  private Process start(String command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("sh", "-c", command));
    ProcessBuilder builder = new ProcessBuilder(arguments).directory(directory.toFile());
    String java = System.getProperty("java.home") + "/bin";
    builder.environment().merge("PATH", java, (path, own) -> own + ":" + path);
    return builder.redirectErrorStream(true).start();
  }
}
