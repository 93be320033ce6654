package hedui.cli;

import hedui.align.Aligner;
import hedui.align.Link;
import hedui.bitext.Line;
import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.input.TextPair;
import hedui.segment.Splitter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui align}: pairs the sentences of an English text and its Chinese. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = "Pairs the sentences of an English text with those of its Chinese translation.")
final class AlignCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("json", "tsv", "tmx", "text");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SOURCE", description = "the English text, UTF-8")
  private Path source = Path.of("-");

  @Parameters(index = "1", paramLabel = "TARGET", description = "its Chinese, UTF-8")
  private Path target = Path.of("-");

  @Option(
      names = "--segmented",
      description = "each line of either file is one segment; without it sentences are found")
  private boolean segmented;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json (lines of JSON, the default), tsv, tmx or text (side by side)")
  private String format = "json";

  @Mixin private LexiconOptions lexicons = new LexiconOptions();

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw new ParameterException(
          Main.spec(spec).commandLine(),
          "--format " + format + ": expected one of " + String.join(", ", FORMATS));
    }
    try {
      TextPair texts = new Inputs(Optional.empty(), System.in).texts(source, target);
      texts.problems().forEach(problem -> System.err.println(problem.message()));
      List<Segment> from = segments(Side.SOURCE, texts.source());
      List<Segment> to = segments(Side.TARGET, texts.target());
      if (Terminal.isError() && from.size() + to.size() > 20_000) {
        System.err.println("aligning " + from.size() + " and " + to.size() + " segments");
      }
      List<Link> links = Aligner.align(from, to, LexiconFiles.read(lexicons.files(Config.none())));
      OutputStream out = System.out;
      LinkWriter writer =
          switch (format) {
            case "tsv" -> new TsvLinks(out);
            case "tmx" -> new TmxLinks(out, texts.language());
            case "text" -> new TextLinks(out);
            default -> new JsonLinks(out, !segmented);
          };
      writer.write(links, from, to);
      return ExitCode.CLEAN.status();
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      return ExitCode.FAILURE.status();
    }
  }

  private List<Segment> segments(Side side, List<Line> lines) {
    List<Segment> segments = new ArrayList<>();
    Splitter splitter = Splitter.of(side);
    for (Line line : lines) {
      if (segmented) {
        segments.add(new Segment(side, segments.size(), line, new Span(0, line.text().length())));
      } else {
        for (Span span : splitter.split(line.text())) {
          segments.add(new Segment(side, segments.size(), line, span));
        }
      }
    }
    return segments;
  }
}
