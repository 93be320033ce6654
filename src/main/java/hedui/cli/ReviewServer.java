package hedui.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hedui.report.Messages;
import hedui.report.ReviewPages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Serves the reports of a run to the browsers of this machine alone, and keeps the verdicts that
 * their pages send. Whoever does not know the random token in the address gets nothing; nor does a
 * page of another origin, nor a name that was made to point here.
 */
final class ReviewServer implements AutoCloseable {
  private static final int MOST_BYTES = 16 << 20;

  private final Path directory;
  private final DecisionStore store;
  private final Messages messages;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final String token;
  private final Set<String> hosts;

  /**
   * Starts serving.
   *
   * @param port 0 for any that is free
   */
  ReviewServer(Path directory, DecisionStore store, Messages messages, int port)
      throws IOException {
    this.directory = directory.toRealPath();
    this.store = store;
    this.messages = messages;
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
    this.server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    int bound = server.getAddress().getPort();
    this.hosts = Set.of("127.0.0.1:" + bound, "localhost:" + bound);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the reports are. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getRequestHeaders();
      String host = header(headers, "Host");
      String origin = header(headers, "Origin");
      boolean post = exchange.getRequestMethod().equals("POST");
      String[] path = exchange.getRequestURI().getPath().split("/", 3);
      if (!hosts.contains(host)
          || (post || !origin.isEmpty()) && !origin.equals("http://" + host)
          || path.length < 2
          || !MessageDigest.isEqual(
              path[1].getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
        answer(exchange, 403, "text/plain", "refused\n");
      } else if (path.length == 2) {
        redirect(exchange, "/" + token + "/");
      } else if (path[2].equals("decisions") && post) {
        keep(exchange);
      } else if (!exchange.getRequestMethod().equals("GET")) {
        answer(exchange, 405, "text/plain", "only GET\n");
      } else if (path[2].equals("decisions")) {
        String news = store.after(known(exchange.getRequestURI().getQuery()));
        answer(exchange, news.isEmpty() ? 204 : 200, "application/json", news);
      } else {
        page(exchange, path[2]);
      }
    } catch (RuntimeException e) {
      answer(exchange, 500, "text/plain", "failed\n");
    }
  }

  private void keep(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES
        || !header(exchange.getRequestHeaders(), "Content-Type").startsWith("application/json")) {
      answer(exchange, 400, "text/plain", "not decisions\n");
      return;
    }
    try {
      store.merge(body);
      answer(exchange, 204, "text/plain", "");
    } catch (IllegalArgumentException e) {
      answer(exchange, 400, "text/plain", "not decisions\n");
    } catch (IOException e) {
      System.err.println("decisions.json could not be written: " + e.getMessage());
      answer(exchange, 500, "text/plain", "not written\n");
    }
  }

  private void page(HttpExchange exchange, String name) throws IOException {
    List<String> reports = reports();
    if (name.isEmpty() && reports.contains("index.html")) {
      redirect(exchange, "/" + token + "/index.html");
    } else if (name.isEmpty() && reports.size() == 1) {
      redirect(exchange, "/" + token + "/" + ReviewPages.link(reports.get(0)));
    } else if (name.isEmpty()) {
      answer(exchange, 200, "text/html", ReviewPages.list(reports, messages));
    } else if (reports.contains(name)) {
      String page = Files.readString(directory.resolve(name));
      answer(exchange, 200, "text/html", ReviewPages.connected(page, "/" + token + "/"));
    } else {
      answer(exchange, 404, "text/plain", "no such report\n");
    }
  }

  /** The HTML files below the directory, by their relative names: nothing else can be asked for. */
  private List<String> reports() throws IOException {
    try (Stream<Path> files = Files.walk(directory, 4)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".html"))
          .filter(Files::isRegularFile)
          .filter(this::isInside)
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Whether a file still lies in the directory when links are followed. */
  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(directory);
    } catch (IOException e) {
      return false;
    }
  }

  private static long known(String query) {
    if (query != null && query.startsWith("after=")) {
      try {
        return Long.parseLong(query.substring("after=".length()));
      } catch (NumberFormatException e) {
        return -1;
      }
    }
    return -1;
  }

  private static String header(Headers headers, String name) {
    String value = headers.getFirst(name);
    return value == null ? "" : value;
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    answer(exchange, 302, "text/plain", "");
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
