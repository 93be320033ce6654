package hedui.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the findings of one run in another, so that a new translation of the same text can
 * be judged. Documents are compared by their paths, the others in their order; findings by
 * fingerprint, and what is left by check, marked English and English sentence: the same fault in
 * other Chinese words.
 */
public record ReportDiff(List<Entry> entries) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public ReportDiff {
    entries = List.copyOf(entries);
  }

  /** What became of a finding. */
  public enum Fate {
    /** Only in the old report. */
    FIXED,
    /** Only in the new report. */
    NEW,
    /** In both, with other Chinese words. */
    REWORDED,
    /** In both. */
    PERSISTING
  }

  /**
   * A finding; what it says is the new report's where it is in both.
   *
   * @param severity a word, as in the report
   * @param line where its first mark stands; 0 if unknown
   */
  public record Entry(
      Fate fate,
      String document,
      String fingerprint,
      String check,
      String severity,
      String status,
      int line,
      String source,
      String target,
      String message) {
    /** Whether a gate counts it. */
    public boolean counts() {
      return status.equals("open") || status.equals("confirmed");
    }
  }

  /** A finding as read, with what identifies it where its Chinese has changed. */
  private record Read(Entry entry, String english) {}

  /**
   * Compares two reports in the JSON of an audit.
   *
   * @throws IOException with a message that says which of them is none
   */
  public static ReportDiff of(byte[] old, byte[] now) throws IOException {
    Map<String, List<Read>> before = read(old, "the old file");
    Map<String, List<Read>> after = read(now, "the new file");
    Deque<String> unmatched = new ArrayDeque<>(before.keySet());
    unmatched.removeAll(after.keySet());
    List<Entry> entries = new ArrayList<>();
    after.forEach(
        (path, findings) -> {
          String partner =
              before.containsKey(path) ? path : unmatched.isEmpty() ? "" : unmatched.poll();
          compare(before.getOrDefault(partner, List.of()), findings, entries);
        });
    unmatched.forEach(path -> compare(before.getOrDefault(path, List.of()), List.of(), entries));
    entries.sort(Comparator.comparing(Entry::fate));
    return new ReportDiff(entries);
  }

  public long counting(Fate fate) {
    return entries.stream().filter(e -> e.fate() == fate).count();
  }

  private static void compare(List<Read> before, List<Read> after, List<Entry> entries) {
    Map<String, Deque<Read>> old = new HashMap<>();
    before.forEach(
        r -> old.computeIfAbsent(r.entry().fingerprint(), k -> new ArrayDeque<>()).add(r));
    List<Read> gone = new ArrayList<>(before);
    List<Read> come = new ArrayList<>();
    for (Read read : after) {
      Read same = old.getOrDefault(read.entry().fingerprint(), new ArrayDeque<>()).poll();
      if (same == null) {
        come.add(read);
      } else {
        removeOne(gone, same);
        entries.add(as(read, Fate.PERSISTING));
      }
    }
    Map<String, Deque<Read>> byEnglish = new HashMap<>();
    gone.stream()
        .filter(r -> !r.english().isEmpty())
        .forEach(r -> byEnglish.computeIfAbsent(r.english(), k -> new ArrayDeque<>()).add(r));
    for (Read read : come) {
      Read same = byEnglish.getOrDefault(read.english(), new ArrayDeque<>()).poll();
      if (same != null) {
        removeOne(gone, same);
      }
      entries.add(as(read, same == null ? Fate.NEW : Fate.REWORDED));
    }
    gone.forEach(read -> entries.add(as(read, Fate.FIXED)));
  }

  /** Removes that very object: equal findings may stand in a text several times. */
  private static void removeOne(List<Read> all, Read one) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals(one)) {
        all.remove(i);
        return;
      }
    }
  }

  private static Entry as(Read read, Fate fate) {
    Entry e = read.entry();
    return new Entry(
        fate,
        e.document(),
        e.fingerprint(),
        e.check(),
        e.severity(),
        e.status(),
        e.line(),
        e.source(),
        e.target(),
        e.message());
  }

  private static Map<String, List<Read>> read(byte[] report, String which) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(report);
    } catch (IOException e) {
      throw new IOException(which + " is not JSON", e);
    }
    if (root.path("schema").asInt() != 1 || !root.path("documents").isArray()) {
      throw new IOException(which + " is no report of an audit (--format json)");
    }
    Map<String, List<Read>> documents = new LinkedHashMap<>();
    for (JsonNode document : root.path("documents")) {
      String path = document.path("path").asText();
      Map<String, String> sentences = new HashMap<>();
      for (JsonNode bead : document.path("beads")) {
        sentences.put(bead.path("id").asText(), texts(bead.path("source"), " "));
      }
      List<Read> findings = documents.computeIfAbsent(path, p -> new ArrayList<>());
      for (JsonNode finding : document.path("findings")) {
        findings.add(read(path, finding, sentences));
      }
    }
    return documents;
  }

  private static Read read(String path, JsonNode finding, Map<String, String> sentences) {
    String source = texts(finding.path("source"), " | ");
    JsonNode first =
        finding.path("source").isEmpty()
            ? finding.path("target").path(0)
            : finding.path("source").path(0);
    String sentence = sentences.getOrDefault(finding.path("beads").path(0).asText(), "");
    String check = finding.path("check").asText();
    return new Read(
        new Entry(
            Fate.NEW,
            path,
            finding.path("fingerprint").asText(),
            check,
            finding.path("severity").asText(),
            finding.path("status").asText(),
            first.path("line").asInt(),
            source,
            texts(finding.path("target"), " | "),
            finding.path("message").asText()),
        source.isEmpty() ? "" : String.join("\u001f", check, source, sentence));
  }

  private static String texts(JsonNode marks, String between) {
    List<String> texts = new ArrayList<>();
    marks.forEach(mark -> texts.add(mark.path("text").asText()));
    return String.join(between, texts);
  }
}
