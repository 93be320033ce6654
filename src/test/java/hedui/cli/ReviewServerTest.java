package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import hedui.input.InputException;
import hedui.report.Messages;
import hedui.review.Decision;
import hedui.review.DecisionsFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the review server gives, to whom, and what it keeps. */
final class ReviewServerTest {
  private static final String PAGE =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; x\">"
          + "<meta name=\"hedui-review\" content=\"\">";

  @TempDir private Path outside;
  private Path directory;
  private ReviewServer server;
  private String base;
  private int port;

  @BeforeEach
  void start() throws IOException, InputException {
    directory = Files.createDirectory(outside.resolve("out"));
    Files.writeString(directory.resolve("call.html"), PAGE);
    Files.writeString(directory.resolve("call.json"), "{}");
    Files.writeString(outside.resolve("secret.html"), "secret");
    server =
        new ReviewServer(
            directory,
            new DecisionStore(directory.resolve("decisions.json")),
            Messages.of(Language.EN),
            0);
    URI address = URI.create(server.address());
    base = address.getPath();
    port = address.getPort();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aReportIsServedSoThatItMayTalkToTheServer() throws IOException {
    String answer = get(base + "call.html");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("default-src 'none'; connect-src 'self'; x"), answer);
    assertTrue(answer.contains("name=\"hedui-review\" content=\"" + base + "\""), answer);
    assertTrue(get(base).contains("Location: " + base + "call.html"), "one report: go there");
    Files.writeString(directory.resolve("b & c.html"), PAGE);
    assertTrue(get(base).contains("<a href=\"b%20%26%20c.html\"><bdi>b &amp; c.html"), get(base));
    assertTrue(get(base + "b%20%26%20c.html").startsWith("HTTP/1.1 200"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.html",
        "%2e%2e/secret.html",
        "..%2fsecret.html",
        "x/../../secret.html",
        "call.json",
        "decisions.json",
        "link.html",
        "nothing.html"
      })
  void nothingButReportsOfTheDirectoryCanBeAskedFor(String path) throws IOException {
    Files.createSymbolicLink(directory.resolve("link.html"), outside.resolve("secret.html"));
    String answer = get(base + path);
    assertTrue(answer.matches("(?s)HTTP/1.1 40[034].*"), answer);
    assertFalse(answer.contains("secret"), answer);
  }

  @Test
  void whoDoesNotKnowTheTokenIsRefused() throws IOException {
    for (String path : List.of("/", "/call.html", "/" + "0".repeat(32) + "/call.html")) {
      assertTrue(get(path).startsWith("HTTP/1.1 403"), path);
    }
  }

  @Test
  void otherHostsAndOtherOriginsAreRefused() throws IOException {
    assertRefused("GET", "evil.example:" + port, "", "");
    assertRefused("GET", "127.0.0.1:" + port, "http://evil.example", "");
    assertRefused("POST", "127.0.0.1:" + port, "http://evil.example", decision("a", "confirmed"));
    assertRefused("POST", "127.0.0.1:" + port, "null", decision("a", "confirmed"));
    assertRefused("POST", "127.0.0.1:" + port, "", decision("a", "confirmed"));
    assertFalse(Files.exists(directory.resolve("decisions.json")));
  }

  private void assertRefused(String method, String host, String origin, String body)
      throws IOException {
    String answer = send(method, base + "decisions", host, origin, body);
    assertTrue(answer.startsWith("HTTP/1.1 403"), method + " " + host + " " + origin + answer);
  }

  @Test
  void everyVerdictIsInTheFileWhenItIsAnswered() throws IOException {
    assertTrue(post(decision("aa", "dismissed")).startsWith("HTTP/1.1 204"));
    assertEquals(List.of("aa dismissed"), kept());
    post(decision("bb", "confirmed"));
    assertEquals(List.of("aa dismissed", "bb confirmed"), kept());
    post("{\"schema\":1,\"decisions\":[{\"fingerprint\":\"aa\",\"verdict\":\"open\"}]}");
    assertEquals(List.of("bb confirmed"), kept());
    String all = get(base + "decisions?after=-1");
    assertTrue(all.contains("\"reopened\":[\"aa\"]"), all);
    String version = all.replaceAll("(?s).*\"version\":(\\d+).*", "$1");
    assertTrue(get(base + "decisions?after=" + version).startsWith("HTTP/1.1 204"));
    try (var files = Files.list(directory)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void tabsThatDecideAtTheSameTimeLoseNothing() throws Exception {
    ExecutorService tabs = Executors.newFixedThreadPool(4);
    List<Future<String>> sent = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String fingerprint = String.format("%016x", i);
      sent.add(tabs.submit(() -> post(decision(fingerprint, "dismissed"))));
    }
    for (Future<String> answer : sent) {
      assertTrue(answer.get().startsWith("HTTP/1.1 204"), answer.get());
    }
    tabs.shutdown();
    assertEquals(80, kept().size());
  }

  @Test
  void whatAnotherProgramWroteMeanwhileStays() throws IOException {
    post(decision("aa", "dismissed"));
    Files.writeString(
        directory.resolve("decisions.json"),
        Files.readString(directory.resolve("decisions.json")).replace("\"aa\"", "\"cc\""));
    post(decision("bb", "confirmed"));
    assertEquals(List.of("bb confirmed", "cc dismissed"), kept());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"schema\":2,\"decisions\":[]}",
        "{\"schema\":1,\"decisions\":[{}]}"
      })
  void whatIsNoDecisionChangesNothing(String body) throws IOException {
    post(decision("aa", "dismissed"));
    assertTrue(post(body).startsWith("HTTP/1.1 400"), body);
    assertEquals(List.of("aa dismissed"), kept());
  }

  @Test
  void aFileThatHoldsSomethingElseIsNeverOverwritten() throws IOException {
    Path file = directory.resolve("other.json");
    Files.writeString(file, "my notes");
    InputException complaint = assertThrows(InputException.class, () -> new DecisionStore(file));
    assertTrue(complaint.getMessage().contains("other.json"), complaint.getMessage());
    assertEquals("my notes", Files.readString(file));
  }

  private List<String> kept() throws IOException {
    try (InputStream in = Files.newInputStream(directory.resolve("decisions.json"))) {
      List<String> kept = new ArrayList<>();
      for (Decision d : DecisionsFile.read(in)) {
        kept.add(
            d.fingerprint()
                + (d.verdict() == Decision.Verdict.CONFIRMED ? " confirmed" : " dismissed"));
      }
      return kept;
    }
  }

  private static String decision(String fingerprint, String verdict) {
    return "{\"schema\":1,\"decisions\":[{\"fingerprint\":\""
        + fingerprint
        + "\",\"check\":\"number-mismatch\",\"verdict\":\""
        + verdict
        + "\",\"reason\":\"\",\"note\":\"好\",\"sourceMarks\":[\"$1\"],\"targetMarks\":[]}]}";
  }

  private String get(String path) throws IOException {
    return send("GET", path, "127.0.0.1:" + port, "", "");
  }

  private String post(String body) throws IOException {
    return send("POST", base + "decisions", "127.0.0.1:" + port, "http://127.0.0.1:" + port, body);
  }

  /** By hand: no client lets one send another host or origin. */
  private String send(String method, String path, String host, String origin, String body)
      throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\n"
            + (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n")
            + "Content-Type: application/json\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(content);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
