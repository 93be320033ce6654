package hedui.audit;

import hedui.report.GithubRenderer;
import hedui.report.HtmlRenderer;
import hedui.report.JsonRenderer;
import hedui.report.JunitRenderer;
import hedui.report.MarotRenderer;
import hedui.report.Renderer;
import hedui.report.SarifRenderer;
import hedui.report.TextRenderer;
import hedui.report.TsvRenderer;
import hedui.report.XlsxRenderer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats a report is written in; an output file is named by the input and the ending. */
public enum Format {
  TEXT("txt"),
  JSON("json"),
  HTML("html"),
  SARIF("sarif"),
  JUNIT("junit.xml"),
  GITHUB("github"),
  XLSX("xlsx"),
  TSV("tsv"),
  XLIFF("xlf"),
  MAROT("marot.tsv");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** As {@code --format} names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of its files. */
  public String ending() {
    return ending;
  }

  /** What writes it. */
  public Renderer renderer(Settings settings) {
    return switch (this) {
      case TEXT -> new TextRenderer(settings.colour());
      case JSON -> new JsonRenderer();
      case HTML -> new HtmlRenderer();
      case SARIF -> new SarifRenderer(settings.baseline());
      case JUNIT -> new JunitRenderer(settings.failOn().least(), settings.failOn() == FailOn.NEVER);
      case GITHUB -> new GithubRenderer();
      case XLSX -> new XlsxRenderer();
      case TSV -> new TsvRenderer();
      case XLIFF -> new XliffRenderer();
      case MAROT -> new MarotRenderer();
    };
  }

  /** The format of a name; empty if there is none. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** All names, for a complaint. */
  public static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }

  /**
   * What some formats say of the run.
   *
   * @param colour whether text may be coloured
   * @param baseline whether the run compares with a baseline
   */
  public record Settings(boolean colour, boolean baseline, FailOn failOn) {}
}
