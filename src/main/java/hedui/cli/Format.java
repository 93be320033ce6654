package hedui.cli;

import hedui.report.HtmlRenderer;
import hedui.report.JsonRenderer;
import hedui.report.MarotRenderer;
import hedui.report.Renderer;
import hedui.report.TextRenderer;
import hedui.report.XlsxRenderer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats a report is written in; an output file is named by the input and the ending. */
enum Format {
  TEXT("txt"),
  JSON("json"),
  HTML("html"),
  XLSX("xlsx"),
  MAROT("marot.tsv");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String ending() {
    return ending;
  }

  Renderer renderer() {
    return switch (this) {
      case TEXT -> new TextRenderer();
      case JSON -> new JsonRenderer();
      case HTML -> new HtmlRenderer();
      case XLSX -> new XlsxRenderer();
      case MAROT -> new MarotRenderer();
    };
  }

  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }
}
