package hedui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.archive.ArchiveRun.ArchiveException;
import hedui.archive.ArchiveRun.Outcome;
import hedui.bitext.Language;
import hedui.input.Inputs;
import hedui.report.Messages;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveRunTest {
  @TempDir private Path folder;

  private static Outcome run(Path in, Path out) throws Exception {
    return run(in, out, false);
  }

  private static Outcome run(Path in, Path out, boolean learns) throws Exception {
    Auditing auditing =
        Auditing.standard(
            new Inputs(Optional.empty(), new ByteArrayInputStream(new byte[0])),
            Messages.of(Language.EN));
    ArchiveRun.Settings settings = new ArchiveRun.Settings(out, 2, true, false, learns);
    return new ArchiveRun(settings, auditing, new PrintStream(PrintStream.nullOutputStream()))
        .run(new CallFinder().walk(in).found().calls());
  }

  /** Everything a run left, by its name below the folder. */
  private static Map<String, String> contents(Path out) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        all.put(
            out.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)) + "");
      }
    }
    return all;
  }

  @Test
  void anUnchangedCallIsNotAuditedAgainAndTheBytesStay() throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 6, 3, 1);
    Outcome first = run(in, folder.resolve("out"));
    assertEquals(6, first.audited());
    Map<String, String> before = contents(folder.resolve("out"));
    Outcome second = run(in, folder.resolve("out"));
    assertEquals(0, second.audited());
    assertEquals(6, second.unchanged());
    assertEquals(before, contents(folder.resolve("out")));
  }

  @Test
  void aChangedCallIsAuditedAgainAndAGoneOneForgotten() throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 5, 3, 2);
    run(in, folder.resolve("out"));
    List<Call> calls = new CallFinder().walk(in).found().calls();
    Files.writeString(calls.get(0).source(), "It ended.\n結束了。\n", StandardOpenOption.APPEND);
    Files.delete(calls.get(4).source());
    Outcome second = run(in, folder.resolve("out"));
    assertEquals(1, second.audited());
    assertEquals(4, second.calls());
    run(in, folder.resolve("fresh"));
    assertEquals(contents(folder.resolve("fresh")), contents(folder.resolve("out")));
  }

  @Test
  void aBadFileIsReportedAndTheRestGoOn() throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 3, 2, 3);
    Files.write(in.resolve("bad.txt"), new byte[] {(byte) 0xb2, (byte) 0xc4, '\n'});
    Outcome outcome = run(in, folder.resolve("out"));
    assertEquals(4, outcome.calls());
    assertEquals(1, outcome.failed());
    assertTrue(Files.readString(folder.resolve("out/index.html")).contains("bad.txt"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aKilledRunGoesOnAndEndsLikeAnUndisturbedOne(boolean learns) throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 60, 12, 4);
    Path out = folder.resolve("out");
    for (long wait : new long[] {900, 1_500, 2_100}) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hedui.cli.Main"));
      command.addAll(List.of("archive", in.toString(), "-o", out.toString(), "--jobs", "2"));
      command.addAll(List.of("--fail-on", "never"));
      if (learns) {
        command.add("--learn");
      }
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(new File(folder.toFile(), "log"))
              .start();
      process.waitFor(wait, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    run(in, out, learns);
    run(in, folder.resolve("undisturbed"), learns);
    assertEquals(contents(folder.resolve("undisturbed")), contents(out));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaid() throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 1, 1, 6);
    // A file in its place stands for whatever keeps a folder from being made; root may do all else.
    Path taken = Files.writeString(folder.resolve("taken"), "");
    ArchiveException complaint =
        assertThrows(ArchiveException.class, () -> run(in, taken.resolve("out")));
    assertTrue(complaint.getMessage().contains("-o"), complaint.getMessage());
  }

  @Test
  void aSecondRunIntoTheSameFolderSaysSoAndStops() throws Exception {
    Path in = folder.resolve("in");
    SyntheticArchive.write(in, 1, 1, 5);
    Path out = Files.createDirectories(folder.resolve("out"));
    try (FileChannel channel =
            FileChannel.open(
                out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertTrue(lock.isValid());
      ArchiveException complaint = assertThrows(ArchiveException.class, () -> run(in, out));
      assertTrue(complaint.getMessage().contains("another run"), complaint.getMessage());
    }
    assertFalse(Files.exists(out.resolve("archive.db")));
  }
}
