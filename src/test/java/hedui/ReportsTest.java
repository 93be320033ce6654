package hedui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.audit.Auditor;
import hedui.bitext.Language;
import hedui.input.Inputs;
import hedui.report.HtmlRenderer;
import hedui.report.JsonRenderer;
import hedui.report.Messages;
import hedui.report.Renderer;
import hedui.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed reports of the corpora are what the program writes today, byte for byte. */
final class ReportsTest {
  private static final Map<String, Renderer> FORMATS =
      Map.of("html", new HtmlRenderer(), "json", new JsonRenderer());

  static List<String> corpora() throws Exception {
    try (Stream<Path> folders = Files.list(Path.of("corpora"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void aCorpusHasTheReportThatIsCommitted(String corpus) throws Exception {
    Path call = Path.of("corpora", corpus, "call.txt");
    Report report =
        new Report(
            List.of(
                new Auditor()
                    .audit(
                        new Inputs(Optional.empty(), new ByteArrayInputStream(new byte[0]))
                            .read(call))));
    for (Map.Entry<String, Renderer> format : FORMATS.entrySet()) {
      ByteArrayOutputStream now = new ByteArrayOutputStream();
      format.getValue().render(report, Messages.of(Language.EN), now);
      Path committed = Path.of("reports", corpus, "call." + format.getKey());
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(committed.getParent());
        Files.write(committed, now.toByteArray());
      }
      assertTrue(Files.exists(committed), committed + " is missing; -Dgolden=write makes it");
      assertEquals(
          Files.readString(committed),
          now.toString(java.nio.charset.StandardCharsets.UTF_8),
          committed
              + " differs; if the change is meant, run with -Dgolden=write and read the difference");
    }
  }
}
