package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hedui.archive.SyntheticIndex;
import hedui.term.Term;
import hedui.term.TermbaseReader;
import hedui.term.name.KnownNames;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of an archive of ten thousand calls, in a browser. */
final class ArchivePageTest {
  private static final int CALLS = 10_000;
  private static final int MOST_MILLIS = 1_000;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(Browser.isInstalled(), "skipped: no Chromium and ChromeDriver here");
    page = SyntheticIndex.write(folder.resolve("out"), CALLS);
    browser = Browser.start(folder);
  }

  @BeforeEach
  void openAnew() {
    browser.open(page);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Milliseconds from an action to the page being laid out again. */
  private static long millis(String action) {
    return browser.number(
        "const start = performance.now(); "
            + action
            + "; document.body.offsetHeight;"
            + " return Math.round(performance.now() - start);");
  }

  private static void filter(String field, String text) {
    browser.run(
        "const f = document.getElementById(arguments[0]); f.value = arguments[1];"
            + " f.dispatchEvent(new Event('input'));",
        field,
        text);
  }

  @Test
  void everyColumnSortsAndTheFilterFindsWithinASecond() {
    long columns = browser.count("#calls th button");
    assertTrue(columns >= 8);
    for (int column = 0; column < columns; column++) {
      long took = millis("document.querySelectorAll('#calls th button')[" + column + "].click()");
      System.out.println("sort by column " + column + ": " + took + " ms");
      assertTrue(took <= MOST_MILLIS, "column " + column + " took " + took + " ms");
    }
    long took =
        millis(
            "const q = document.getElementById('query'); q.value = 'company-7/ 2023';"
                + " q.dispatchEvent(new Event('input'))");
    System.out.println("filter: " + took + " ms");
    assertTrue(took <= MOST_MILLIS, "the filter took " + took + " ms");
    assertEquals("31 of 10,000", browser.text("#shown"));
    assertEquals(31, browser.count("#calls tbody tr"));
  }

  @Test
  void theMostSevereCallsComeFirstAndACompanyShowsItsCalls() {
    List<?> criticals =
        (List<?>)
            browser.run(
                "return [...document.querySelectorAll('#calls tbody tr td:nth-child(5)')]"
                    + ".slice(0, 50).map((td) => Number(td.textContent))");
    assertEquals(50, criticals.size());
    for (int i = 1; i < criticals.size(); i++) {
      assertTrue(
          ((Number) criticals.get(i)).longValue() <= ((Number) criticals.get(i - 1)).longValue());
    }
    browser.find("#companies .pick").click();
    assertEquals("250 of 10,000", browser.text("#shown"));
  }

  @Test
  void aCheckAndASpeakerShowTheirCalls() {
    String calls = browser.text("#checks tbody tr td:last-child");
    browser.find("#checks .pick").click();
    assertEquals(calls + " of 10,000", browser.text("#shown"));
    browser.find("#speakers .pick").click();
    String speaker = browser.text("#speakers .pick").toLowerCase(Locale.ROOT);
    assertEquals(
        speaker, browser.run("return document.getElementById('query').value.toLowerCase()"));
    assertTrue(browser.count("#calls tbody tr") > 0, speaker);
  }

  @Test
  void whatIsExportedIsReadAsAListOfNamesAndAsATermbase() throws Exception {
    filter("rendering-query", "company-2 ");
    KnownNames names =
        KnownNames.load()
            .with(
                Files.readAllLines(
                    browser.download("names.tsv", () -> browser.find("#export-names").click())));
    assertEquals("阿尔登", names.given("Alden").get(0));
    assertEquals(List.of("海港量測儀"), names.find("Harbor Gauge").orElseThrow().taiwan());
    Path terms = browser.download("terms.tsv", () -> browser.find("#export-terms").click());
    try (InputStream in = Files.newInputStream(terms)) {
      List<Term> read = TermbaseReader.read("terms.tsv", in);
      assertEquals(1, read.size());
      assertEquals("guidance", read.get(0).name());
      assertEquals(List.of("財測"), read.get(0).taiwan().accepted());
      assertTrue(read.get(0).taiwan().deprecated().contains("展望"), read.toString());
    }
  }

  @Test
  void theTableOfRenderingsIsInTheReadersLanguageAndNothingIsCutOffOnATelephone() {
    browser.run(
        "const l = document.getElementById('language'); l.value = 'zh-TW';"
            + " l.dispatchEvent(new Event('change'));");
    assertTrue(browser.text("#renderings").contains("術語"), browser.text("#renderings"));
    assertTrue(!browser.text("#checks").contains("number-mismatch"), browser.text("#checks"));
    browser.width(320);
    assertTrue(
        browser.number("return document.documentElement.scrollWidth") <= 320, "the page scrolls");
    browser.plain();
    assertEquals(List.of(), browser.complaints());
  }
}
