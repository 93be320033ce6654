package hedui.quantity.bench;

import hedui.bitext.Language;
import hedui.quantity.QuantityReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many megabytes of UTF-8 text are read in a second on one core: the counter {@code megabytes}.
 * Run with {@code mvn -Pbench verify}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuantityBenchmark {

  /** The text, and how much of it was read. */
  @State(Scope.Thread)
  public static class Text {
    @Param({"EN", "ZH_TW"})
    public Language language = Language.EN;

    List<String> paragraphs = List.of();
    QuantityReader reader = QuantityReader.of(Language.EN);
    double size;

    @Setup
    public void write() {
      paragraphs = VariedText.paragraphs(language == Language.EN, 1 << 20, 42);
      reader = QuantityReader.of(language);
      size = 0;
      for (String paragraph : paragraphs) {
        size += paragraph.getBytes(StandardCharsets.UTF_8).length / 1e6;
      }
    }
  }

  /** Megabytes read; JMH shows them per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public double megabytes;
  }

  /** Reads all paragraphs once. */
  @Benchmark
  public int read(Text text, Counter counter) {
    int found = 0;
    for (String paragraph : text.paragraphs) {
      found += text.reader.read(paragraph).size();
    }
    counter.megabytes += text.size;
    return found;
  }
}
