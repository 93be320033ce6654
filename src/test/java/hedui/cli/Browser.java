package hedui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own. */
final class Browser implements AutoCloseable {
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/google-chrome");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** Whether this machine has what it takes. */
  static boolean isInstalled() {
    return Files.isExecutable(DRIVER)
        && CHROMIUM.stream().anyMatch(c -> Files.isExecutable(Path.of(c)));
  }

  static Browser start(Path scratch) throws IOException {
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    Path downloads = Files.createDirectories(scratch.resolve("downloads"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(
        CHROMIUM.stream().filter(c -> Files.isExecutable(Path.of(c))).findFirst().orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-US",
        "--accept-lang=en-US",
        "--window-size=1400,1000",
        "--user-data-dir=" + scratch.resolve("profile"));
    Map<String, Object> settings = new HashMap<>();
    settings.put("download.default_directory", downloads.toString());
    settings.put("download.prompt_for_download", false);
    options.setExperimentalOption("prefs", settings);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("performance", Level.ALL);
    logs.enable("browser", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingAnyFreePort().withSilent(true).build();
    return new Browser(new ChromeDriver(service, options), downloads);
  }

  /** Opens a page anew, without what an earlier test left behind. */
  void open(Path page) {
    driver.get(page.toUri().toString());
    run("window.onbeforeunload = null; try { localStorage.clear(); } catch (e) {}");
    go(page.toUri().toString());
  }

  /** Goes to an address; unsaved decisions do not hold it back. */
  void go(String address) {
    run("window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), true);");
    driver.get("about:blank");
    driver.get(address);
  }

  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void type(String css, String text) {
    WebElement field = find(css);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  long count(String css) {
    return number("return document.querySelectorAll(arguments[0]).length", css);
  }

  /** How many of these are shown. */
  long visible(String css) {
    return number(
        "return [...document.querySelectorAll(arguments[0])].filter((e) => e.getClientRects().length)"
            + ".length",
        css);
  }

  String text(String css) {
    return String.valueOf(run("return document.querySelector(arguments[0]).textContent", css))
        .strip();
  }

  long number(String script, Object... arguments) {
    return run(script, arguments) instanceof Number number ? number.longValue() : -1;
  }

  Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  Object await(String script, Object... arguments) {
    Object result = driver.executeAsyncScript(script, arguments);
    return result == null ? "" : result;
  }

  Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  void width(int pixels) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void media(String media, String scheme) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void plain() {
    media("", "light");
    devtools("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** The decisions that the page offers next. */
  Path download(Runnable act) throws IOException, InterruptedException {
    return download("decisions.json", act);
  }

  /** The file of this name that the page offers next. */
  Path download(String name, Runnable act) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    Files.deleteIfExists(file);
    act.run();
    for (int i = 0; i < 100; i++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return file;
      }
      Thread.sleep(50);
    }
    throw new IOException("nothing was downloaded");
  }

  /** Addresses asked for since the last call. */
  List<String> requests() {
    List<String> urls = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get("performance")) {
      String message = entry.getMessage();
      int at = message.indexOf("\"request\":{");
      int url = at < 0 ? -1 : message.indexOf("\"url\":\"", at);
      if (message.contains("Network.requestWillBeSent\"") && url >= 0) {
        urls.add(message.substring(url + 7, message.indexOf('"', url + 7)));
      }
    }
    return urls;
  }

  /** What the browser complained of since the last call: script errors, refused requests. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("beforeunload"))
        .toList();
  }

  String newTab() {
    driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
    return driver.getWindowHandle();
  }

  String tab() {
    return driver.getWindowHandle();
  }

  void tab(String handle) {
    driver.switchTo().window(handle);
  }

  void closeTab(String back) {
    driver.close();
    driver.switchTo().window(back);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
