package hedui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hedui.input.InputException;
import hedui.review.Decision;
import hedui.review.DecisionsFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The decisions of a review in {@code decisions.json}: every change is merged with what the file
 * holds and written before it counts as kept, so that neither two tabs nor another program that
 * writes the file lose a verdict.
 */
final class DecisionStore {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private TreeMap<String, Decision> decisions = new TreeMap<>();

  /** Fingerprints whose verdict was taken back since the review began. */
  private final TreeSet<String> reopened = new TreeSet<>();

  private byte[] content = new byte[0];
  private long version;

  /**
   * Opens a file, which may not exist yet.
   *
   * @throws InputException if the file holds something else, which is never overwritten
   */
  DecisionStore(Path file) throws InputException {
    this.file = file;
    try {
      refresh();
    } catch (IOException e) {
      throw new InputException(file + ": " + e.getMessage());
    }
  }

  /** Everything decided, as JSON with its version; empty if there is nothing newer than that. */
  synchronized String after(long known) throws IOException {
    refresh();
    if (known == version) {
      return "";
    }
    ObjectNode all = (ObjectNode) JSON.readTree(bytes(decisions));
    all.put("version", version);
    ArrayNode open = all.putArray("reopened");
    reopened.forEach(open::add);
    return JSON.writeValueAsString(all);
  }

  /**
   * Merges verdicts by fingerprint and writes the file; the verdict {@code open} takes one back.
   *
   * @param changes the shape of {@code decisions.json}
   * @throws IllegalArgumentException if the changes have another shape; then nothing is changed
   */
  synchronized void merge(byte[] changes) throws IOException {
    List<Decision> decided;
    TreeSet<String> opened = new TreeSet<>();
    try {
      if (!(JSON.readTree(changes) instanceof ObjectNode root)) {
        throw new IOException("is no object");
      }
      ArrayNode kept = JSON.createArrayNode();
      for (JsonNode node : root.path("decisions")) {
        if (node.path("verdict").asText().equals("open")) {
          opened.add(node.path("fingerprint").asText());
        } else {
          kept.add(node);
        }
      }
      root.set("decisions", kept);
      decided = DecisionsFile.read(new ByteArrayInputStream(JSON.writeValueAsBytes(root)));
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    refresh();
    TreeMap<String, Decision> merged = new TreeMap<>(decisions);
    opened.forEach(merged::remove);
    decided.forEach(decision -> merged.put(decision.fingerprint(), decision));
    if (!merged.equals(decisions) || !Files.exists(file)) {
      byte[] written = bytes(merged);
      ReviewOptions.write(file, out -> out.write(written));
      content = written;
      decisions = merged;
    }
    decided.forEach(decision -> reopened.remove(decision.fingerprint()));
    reopened.addAll(opened);
    version++;
  }

  synchronized int size() {
    return decisions.size();
  }

  private void refresh() throws IOException {
    byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    if (Arrays.equals(now, content)) {
      return;
    }
    TreeMap<String, Decision> read = new TreeMap<>();
    if (now.length > 0) {
      DecisionsFile.read(new ByteArrayInputStream(now))
          .forEach(decision -> read.put(decision.fingerprint(), decision));
    }
    decisions = read;
    content = now;
    version++;
  }

  private static byte[] bytes(Map<String, Decision> decisions) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DecisionsFile.write(List.copyOf(decisions.values()), written);
    return written.toByteArray();
  }
}
