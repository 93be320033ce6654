package hedui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.report.CheckPage;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a reader sees stands in the bundle, in all three languages. */
final class MessagesTest {
  private static final List<String> FILES =
      List.of("messages.properties", "messages_zh_TW.properties", "messages_zh_CN.properties");

  private static Properties bundle(String file) throws Exception {
    Properties keys = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/hedui/report", file))) {
      keys.load(reader);
    }
    return keys;
  }

  @Test
  void theThreeLanguagesHaveTheSameKeysAndPatterns() throws Exception {
    Properties first = bundle(FILES.get(0));
    Set<String> english = new TreeSet<>(first.stringPropertyNames());
    for (String file : FILES) {
      Properties bundle = bundle(file);
      assertEquals(english, new TreeSet<>(bundle.stringPropertyNames()), file);
      for (String key : english) {
        MessageFormat parsed = new MessageFormat(bundle.getProperty(key), Locale.ROOT);
        assertEquals(
            first.getProperty(key).isBlank(), parsed.toPattern().isBlank(), file + ": " + key);
      }
    }
  }

  @Test
  void everyKeyThatTheProgramNamesIsInTheBundle() throws Exception {
    Properties english = bundle(FILES.get(0));
    Pattern named =
        Pattern.compile(
            "(?:Message\\.of|texts\\(\\)\\.of|[tT]exts\\.of)\\(\\s*\"([a-z][a-zA-Z0-9.-]+[a-zA-Z0-9])\"\\s*[,)]");
    Pattern side = Pattern.compile("\\.why\\(\\s*\"([a-z-]+)\"");
    List<String> missing = new ArrayList<>();
    int seen = 0;
    for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          String source = Files.readString(file);
          for (Matcher matcher = named.matcher(source); matcher.find(); seen++) {
            if (english.getProperty(matcher.group(1)) == null) {
              missing.add(file.getFileName() + ": " + matcher.group(1));
            }
          }
          for (Matcher matcher = side.matcher(source); matcher.find(); seen++) {
            if (english.getProperty("side." + matcher.group(1)) == null) {
              missing.add(file.getFileName() + ": side." + matcher.group(1));
            }
          }
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(seen > 60, "found only " + seen + " keys in the sources");
  }

  @Test
  void everyCheckHasANameASummaryAndAPage() throws Exception {
    Properties english = bundle(FILES.get(0));
    List<String> ids = Checks.ALL.stream().map(Check::id).toList();
    assertEquals(ids.stream().sorted().toList(), ids, "Checks.ALL is in the order of ids");
    for (String id : ids) {
      assertTrue(english.containsKey("check." + id + ".name"), id);
      assertTrue(english.containsKey("check." + id + ".summary"), id);
      String page = CheckPage.markdown(id);
      assertTrue(page.contains("## Flagged") && page.contains("## Not flagged"), id);
    }
  }
}
