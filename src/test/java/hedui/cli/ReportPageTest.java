package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import hedui.report.DocumentReport;
import hedui.report.HtmlRenderer;
import hedui.report.Messages;
import hedui.report.Report;
import hedui.report.SampleReports;
import hedui.review.DecisionsFile;
import hedui.review.Review;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The report page in a real browser: one session, as a reviewer would use it. */
final class ReportPageTest {
  @TempDir private static Path directory;
  private static Browser browser;
  private static DocumentReport largest;
  private static Path page;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Browser.isInstalled(),
        "no /usr/bin/chromium and /usr/bin/chromedriver: the report page is not tested in a browser");
    largest = SampleReports.gold("pellamar");
    page = write("pellamar.html", largest);
    browser = Browser.start(directory);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void leave() {
    browser.plain();
  }

  private static Path write(String name, DocumentReport report) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      new HtmlRenderer().render(new Report(List.of(report)), Messages.of(Language.EN), out);
    }
    return file;
  }

  private static long open() {
    return largest.findings().stream()
        .filter(f -> !f.finding().severity().word().equals("neutral"))
        .count();
  }

  @Test
  void theFirstViewShowsOpenFindingsWithTheirEvidenceAndWhatIsLeftOut() {
    browser.open(page);
    assertEquals(open(), browser.visible(".finding"));
    assertEquals(browser.visible(".finding"), browser.visible(".finding .why"));
    assertTrue(browser.visible(".bead") < browser.count(".bead"), "some beads are left out");
    long gaps = browser.visible(".gap");
    long beads = browser.visible(".bead");
    assertTrue(gaps > 0, "a line stands for beads left out");
    long left = Long.parseLong(browser.text(".gap").replaceAll("\\D", ""));
    browser.run("document.querySelector('.gap').click()");
    assertEquals(gaps - 1, browser.visible(".gap"));
    assertEquals(beads + left, browser.visible(".bead"));
    browser.find("#all").click();
    assertEquals(browser.count(".bead"), browser.visible(".bead"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void filtersNarrowCountsFollowAndTheAddressKeepsThem() {
    browser.open(page);
    browser.type("#query", "sev:critical");
    long critical = browser.visible(".finding");
    assertEquals(browser.count(".finding[data-sev=critical]"), critical);
    assertEquals(
        critical + " of " + browser.count(".finding") + " findings shown", browser.text("#shown"));
    assertEquals(String.valueOf(critical), browser.text(".chip[data-token='is:open'] .n"));
    browser.type("#query", "check:number-mismatch -sev:critical");
    assertEquals(
        browser.count(".finding[data-check=number-mismatch]:not([data-sev=critical])"),
        browser.visible(".finding"));
    browser.await("setTimeout(arguments[0], 300)");
    String address = String.valueOf(browser.run("return location.href"));
    assertTrue(address.contains("#q=check%3Anumber-mismatch"), address);
    browser.go(address);
    assertEquals(
        "check:number-mismatch -sev:critical",
        browser.run("return document.querySelector('#query').value"));
    browser.find("#clear").click();
    assertEquals(browser.count(".finding"), browser.visible(".finding"));
    browser.find(".chip[data-token='sev:major']").click();
    assertEquals(browser.count(".finding[data-sev=major]"), browser.visible(".finding"));
    assertEquals(
        "true", browser.find(".chip[data-token='sev:major']").getDomAttribute("aria-pressed"));
    browser.type("#query", "nothing-like-this");
    assertEquals(0, browser.visible(".finding"));
    assertEquals(1, browser.visible("#nothing"));
    browser.type("#query", "is:open");
    browser.find("#sort").sendKeys("severity");
    assertEquals(
        "critical",
        browser.run(
            "return [...document.querySelectorAll('.finding')].find((e) => e.getClientRects().length).dataset.sev"));
  }

  @Test
  void keysDecideEveryFindingAndTheNextRunHonoursThem() throws Exception {
    browser.open(page);
    long all = open();
    browser.keys("j");
    int pressed = 0;
    while (browser.visible(".finding[data-status=open]") > 0 && pressed < 2 * all) {
      browser.keys(pressed % 3 == 0 ? "a" : pressed % 3 == 1 ? "r" : "3");
      pressed++;
    }
    assertEquals(0, browser.visible(".finding[data-status=open]"), "all are decided");
    assertTrue(browser.run("return document.title").toString().startsWith(all + "/" + all + " "));
    assertEquals(all + " of " + all + " decided", browser.text("#progress"));
    browser.keys("u");
    assertTrue(browser.visible(".finding[data-status=open]") >= 1, "one is open again");
    browser.keys("a");
    Path file = browser.download(() -> browser.keys("e"));
    List<hedui.review.Decision> decisions;
    try (InputStream in = Files.newInputStream(file)) {
      decisions = DecisionsFile.read(in);
    }
    assertTrue(decisions.stream().anyMatch(d -> d.reason().equals("source-wrong")));
    String exported = Files.readString(file);
    try (OutputStream out = Files.newOutputStream(directory.resolve("again.json"))) {
      DecisionsFile.write(decisions, out);
    }
    assertTrue(
        exported.startsWith("{\n  \"schema\": 1,\n  \"decisions\": [\n"),
        exported.substring(0, 60));
    Review review = new Review(decisions, Set.of());
    DocumentReport honoured =
        new DocumentReport(
            largest.bitext(),
            largest.coverage(),
            review.apply(largest.findings()),
            largest.audited(),
            largest.problems());
    browser.open(write("honoured.html", honoured));
    assertEquals(0, browser.visible(".finding[data-status=open]"));
    assertTrue(
        browser.text(".top .verdict").contains("open finding"), "confirmed ones still count");
    browser.type("#query", "is:decided");
    assertEquals(all, browser.visible(".finding"));
    Path again = browser.download(() -> browser.find("#export").click());
    assertEquals(exported, Files.readString(again), "earlier decisions are exported again");
  }

  @Test
  void decisionsComeBackFromTheDraftAndFromAFile() throws Exception {
    browser.open(page);
    browser.keys("j", "n");
    browser.keys("my note");
    browser.keys(Keys.ENTER);
    browser.keys("r");
    assertEquals(1, browser.count(".finding[data-status=dismissed]"));
    browser.go(page.toUri().toString());
    assertEquals(1, browser.count(".finding[data-status=dismissed]"), "the draft is there");
    Path file = browser.download(() -> browser.find("#export").click());
    String exported = Files.readString(file);
    assertTrue(exported.contains("\"note\": \"my note\""), exported);
    Path kept = Files.copy(file, directory.resolve("kept.json"));
    browser.open(page);
    assertEquals(0, browser.count(".finding[data-status=dismissed]"));
    browser.find("#import").sendKeys(kept.toString());
    browser.await("setTimeout(arguments[0], 200)");
    assertEquals(1, browser.count(".finding[data-status=dismissed]"), "the file is read");
    Path wrong =
        Files.writeString(
            directory.resolve("wrong.json"), "{\"schema\":1,\"decisions\":[{\"verdict\":\"x\"}]}");
    browser.find("#import").sendKeys(wrong.toString());
    browser.await("setTimeout(arguments[0], 200)");
    assertEquals(1, browser.count(".finding[data-status=dismissed]"));
    assertTrue(browser.text("#live").contains("nothing was changed"), browser.text("#live"));
  }

  @Test
  void identicalFindingsAreDecidedTogether() throws IOException {
    browser.open(write("groups.html", SampleReports.repeated(5)));
    assertEquals(1, browser.count(".groups li"));
    browser.keys("j", "R");
    assertEquals(5, browser.count(".finding[data-status=dismissed]"));
    browser.keys("u");
    assertEquals(5, browser.visible(".finding[data-status=open]"));
  }

  @Test
  void keysCanBeSwitchedOffAndAreLettersInFields() {
    browser.open(page);
    browser.keys("j");
    browser.find("#query").sendKeys("a");
    assertEquals(0, browser.count(".finding[data-status=confirmed]"));
    browser.keys(Keys.ESCAPE);
    browser.find("#keys").click();
    browser.run("document.activeElement.blur()");
    browser.keys("j", "a");
    assertEquals(0, browser.count(".finding[data-status=confirmed]"));
    browser.find("#keys").click();
    browser.keys("?");
    assertEquals(1, browser.visible("dialog"));
    browser.keys(Keys.ESCAPE);
    assertEquals(0, browser.visible("dialog"));
  }

  @Test
  void aMarkLightsItsCounterpartAndLeadsToItsFinding() {
    browser.open(page);
    browser.run("document.querySelector('.source .m').focus()");
    assertTrue(browser.count(".target .m.lit") > 0);
    browser.run("document.querySelector('.source .m').click()");
    assertEquals(1, browser.count(".finding.current"));
    assertEquals(
        browser.run("return document.querySelector('.source .m').dataset.f.split(' ')[0]"),
        browser.run("return document.querySelector('.finding.current').dataset.n"));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-TW, 待審, 篩選, 匯出判定",
    "zh-CN, 待审, 筛选, 导出判定",
    "en,    open, Filter, Export decisions"
  })
  void thePageSpeaksEveryLanguage(String tag, String open, String filter, String export) {
    browser.open(page);
    browser.run(
        "const l = document.querySelector('#language'); l.value = arguments[0]; l.dispatchEvent(new Event('change'))",
        tag);
    assertEquals(tag, browser.run("return document.documentElement.lang"));
    assertTrue(browser.text(".chip[data-token='is:open']").startsWith(open));
    assertEquals(filter, browser.text("label[for=query]"));
    assertTrue(browser.text("#export").startsWith(export));
    if (!tag.equals("en")) {
      String interface_ =
          String.valueOf(
              browser.run(
                  "const all = [...document.querySelectorAll('[data-t]')].filter((e) => !e.closest('.finding, #help, .check, th[scope=row], summary, .guides') && e.getClientRects().length); return all.map((e) => e.textContent).filter((t) => /[a-z]{3}/i.test(t)).join('|')"));
      assertEquals("", interface_, "English left over");
    }
  }

  @ParameterizedTest
  @CsvSource({"pellamar, zh-Hant", "veltharn, zh-Hans"})
  void chineseIsTaggedWithItsScript(String corpus, String tag) throws Exception {
    browser.open(write(corpus + "-script.html", SampleReports.gold(corpus)));
    assertEquals(0, browser.count(".target:not([lang=" + tag + "])"));
    String font =
        String.valueOf(
            browser.run("return getComputedStyle(document.querySelector('.target')).fontFamily"));
    assertTrue(font.contains(tag.equals("zh-Hant") ? "PingFang TC" : "PingFang SC"), font);
  }

  @ParameterizedTest
  @CsvSource({"light, 1400", "light, 320", "dark, 1400", "dark, 320"})
  void axeFindsNothingSerious(String scheme, int width) throws Exception {
    browser.width(width);
    browser.media("screen", scheme);
    browser.open(write("axe.html", SampleReports.gold("veltharn")));
    browser.type("#query", "is:open sev:critical");
    browser.keys(Keys.ESCAPE);
    browser.keys("j", "r", "a", "n");
    browser.run(axe());
    Object serious =
        browser.await(
            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations'], runOnly:"
                + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then((r) =>"
                + " done(r.violations.filter((v) => ['serious', 'critical'].includes(v.impact))"
                + ".map((v) => v.id + ' ' + v.nodes.slice(0, 3).map((n) => n.target + ' ' +"
                + " n.failureSummary).join(' ; ')).join('\\n')))");
    assertEquals("", serious);
  }

  private static String axe() throws IOException {
    try (InputStream in = ReportPageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void nothingScrollsSidewaysAt320Pixels() {
    browser.width(320);
    browser.open(page);
    assertTrue(browser.number("return document.documentElement.scrollWidth") <= 320);
    assertTrue(
        browser.number(
                "return document.querySelector('.bead .target').getBoundingClientRect().right")
            <= 320);
  }

  @Test
  void darkIsDarkAndPaperIsWhite() {
    browser.media("screen", "dark");
    browser.open(page);
    String dark =
        String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
    assertEquals("rgb(21, 23, 26)", dark);
    browser.run(
        "const t = document.querySelector('#theme'); t.value = 'light'; t.dispatchEvent(new Event('change'))");
    assertNotEquals(dark, browser.run("return getComputedStyle(document.body).backgroundColor"));
    browser.run(
        "const t = document.querySelector('#theme'); t.value = 'dark'; t.dispatchEvent(new Event('change'))");
    browser.keys("j", "r");
    browser.media("print", "dark");
    assertEquals("rgb(27, 31, 36)", browser.run("return getComputedStyle(document.body).color"));
    assertEquals(0, browser.visible(".finding[data-status=dismissed]"), "only open ones on paper");
    assertEquals(0, browser.visible("#query, .verdicts button, .gap"));
    assertEquals(open() - 1, browser.visible(".finding"));
    Object pdf = browser.devtools("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    assertTrue(String.valueOf(pdf).startsWith("JVBERi0"), "a PDF");
  }

  @Test
  void aHostileTranscriptShowsAsText() throws IOException {
    browser.requests();
    browser.open(write("hostile.html", SampleReports.hostile()));
    assertEquals(0, browser.count("main img, .source script, .source b, h1 img, .speaker b"));
    assertTrue(browser.text(".source").contains("</script><script>document.title='broken'"));
    assertTrue(browser.text(".message").contains("<img src=x onerror=alert(2)>"));
    assertFalse(String.valueOf(browser.run("return document.title")).contains("broken"));
    assertEquals(
        "isolate",
        browser.run("return getComputedStyle(document.querySelector('.control')).unicodeBidi"));
    browser.width(320);
    assertTrue(browser.number("return document.documentElement.scrollWidth") <= 320);
    browser.keys("j", "a");
    assertEquals(1, browser.count(".finding[data-status=confirmed]"));
    for (String url : browser.requests()) {
      assertTrue(url.startsWith("file:") || url.startsWith("about:"), url);
    }
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void withoutItsScriptEverythingIsThere() {
    browser.devtools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.devtools("Page.navigate", Map.of("url", page.toUri().toString()));
      Map<String, Object> root =
          browser.devtools(
              "Runtime.evaluate",
              Map.of(
                  "returnByValue",
                  true,
                  "expression",
                  "[...document.querySelectorAll('.bead, .finding')].every((e) => e.getClientRects().length) && !document.querySelector('#query').getClientRects().length && document.querySelectorAll('.finding').length"));
      assertEquals((long) largest.findings().size(), ((Map<?, ?>) root.get("result")).get("value"));
    } finally {
      browser.devtools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theLargestReportOpensInASecondAndAKeystrokeFiltersInFiftyMilliseconds() throws IOException {
    long opened = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      browser.open(page);
      opened =
          Math.min(opened, browser.number("return Number(document.documentElement.dataset.ready)"));
    }
    browser.open(write("many.html", SampleReports.many(2_000)));
    assertEquals(2_000, browser.count(".finding"));
    browser.devtools("Performance.enable", Map.of("timeDomain", "threadTicks"));
    List<Double> strokes = new ArrayList<>();
    for (String query : List.of("is:open 1", "is:open 13", "is:open 13%", "is:open cost", "x")) {
      double before = work();
      browser.await(
          "const [query, done] = arguments; const q = document.querySelector('#query'); q.value ="
              + " query; q.dispatchEvent(new Event('input')); requestAnimationFrame(() =>"
              + " setTimeout(done))",
          query);
      strokes.add(work() - before);
    }
    strokes.sort(null);
    double keystroke = strokes.get(strokes.size() / 2);
    System.out.println(
        "report page: opened in "
            + opened
            + " ms; keystroke at 2,000 findings "
            + keystroke
            + " ms");
    assertTrue(opened <= 1_000, opened + " ms to open");
    assertTrue(keystroke <= 50, keystroke + " ms a keystroke");
  }

  /** What the page's own thread has worked since it was opened, in ms, whatever else runs here. */
  private static double work() {
    for (Object metric :
        (List<?>) browser.devtools("Performance.getMetrics", Map.of()).get("metrics")) {
      Map<?, ?> one = (Map<?, ?>) metric;
      if ("TaskDuration".equals(one.get("name")) && one.get("value") instanceof Number seconds) {
        return seconds.doubleValue() * 1_000;
      }
    }
    throw new AssertionError("no TaskDuration");
  }

  @Test
  void twoTabsOfAReviewLoseNothing() throws Exception {
    Path run = Files.createDirectory(directory.resolve("run"));
    Files.copy(page, run.resolve("call.html"));
    try (ReviewServer server =
        new ReviewServer(
            run, new DecisionStore(run.resolve("decisions.json")), Messages.of(Language.EN), 0)) {
      String first = browser.tab();
      browser.go(server.address());
      browser.keys("j", "a");
      String second = browser.newTab();
      browser.go(server.address());
      waitFor(".finding[data-status=confirmed]", 1);
      browser.keys("j", "r");
      waitFor(".finding[data-status=dismissed]", 1);
      browser.closeTab(first);
      waitFor(".finding[data-status=dismissed]", 1);
      assertEquals(1, browser.count(".finding[data-status=confirmed]"));
      try (InputStream in = Files.newInputStream(run.resolve("decisions.json"))) {
        assertEquals(2, DecisionsFile.read(in).size());
      }
      assertNotEquals(first, second);
      browser.keys("u");
      waitFor(".finding[data-status=confirmed]", 0);
      browser.go("about:blank");
    }
  }

  private static void waitFor(String css, long count) throws InterruptedException {
    for (int i = 0; i < 100 && browser.count(css) != count; i++) {
      Thread.sleep(50);
    }
    assertEquals(count, browser.count(css), css);
  }
}
