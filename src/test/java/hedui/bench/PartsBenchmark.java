package hedui.bench;

import hedui.Hedui;
import hedui.align.Aligner;
import hedui.align.Link;
import hedui.archive.SyntheticArchive;
import hedui.bitext.Line;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.lexicon.Lexicon;
import hedui.segment.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Paragraph pairs a second on one core, warm and with the launcher's compiler: alignment alone, and
 * the audit with one check and with all. Run with {@code mvn -Pbench verify}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class PartsBenchmark {
  private static final int PAIRS = 100;

  /** One synthetic call. */
  @State(Scope.Thread)
  public static class Call {
    final Hedui all = new Hedui();
    final Hedui amounts = new Hedui().checks("number-mismatch");
    final Hedui dropped = new Hedui().checks("clause-dropped");
    final List<List<Segment>> english = new ArrayList<>();
    final List<List<Segment>> chinese = new ArrayList<>();
    Path file = Path.of("");

    @Setup
    public void write() throws IOException {
      Path folder = Files.createTempDirectory("hedui-bench");
      SyntheticArchive.write(folder, 1, PAIRS, 7);
      try (Stream<Path> files = Files.walk(folder)) {
        file = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
      }
      List<String> lines = Files.readAllLines(file);
      for (int i = 2; i + 1 < lines.size(); i += 2) {
        english.add(segments(Side.SOURCE, Line.of(i + 1, lines.get(i))));
        chinese.add(segments(Side.TARGET, Line.of(i + 2, lines.get(i + 1))));
      }
    }

    private static List<Segment> segments(Side side, Line line) {
      List<Segment> segments = new ArrayList<>();
      for (Span span : Splitter.of(side).split(line.text())) {
        segments.add(new Segment(side, segments.size(), line, span));
      }
      return segments;
    }
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int align(Call call) {
    int links = 0;
    for (int i = 0; i < call.english.size(); i++) {
      List<Link> some = Aligner.align(call.english.get(i), call.chinese.get(i), Lexicon.load());
      links += some.size();
    }
    return links;
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int amounts(Call call) throws IOException {
    return call.amounts.audit(call.file).findings().size();
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int coverage(Call call) throws IOException {
    return call.dropped.audit(call.file).findings().size();
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int allChecks(Call call) throws IOException {
    return call.all.audit(call.file).findings().size();
  }
}
