package hedui.report;

import hedui.bitext.Bead;
import hedui.bitext.Segment;
import hedui.check.Severity;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.util.EnumMap;
import java.util.Map;

/** Counts what goes by, for summaries and gates. */
public final class Tally {
  private final Map<Severity, Long> counting = new EnumMap<>(Severity.class);
  private final Map<Status, Long> status = new EnumMap<>(Status.class);
  private long beads;
  private long words;
  private long unread;
  private long problems;

  /** Counts a document or a piece of one. */
  public void add(DocumentReport report) {
    for (ReviewedFinding reviewed : report.findings()) {
      status.merge(reviewed.status(), 1L, Long::sum);
      if (reviewed.status().counts()) {
        counting.merge(reviewed.finding().severity(), 1L, Long::sum);
      }
    }
    for (Bead bead : report.bitext().beads()) {
      for (Segment segment : bead.source()) {
        words += words(segment.text());
      }
    }
    beads += report.audited().beads();
    unread += report.audited().quantitiesUnread();
    problems += report.problems().size();
  }

  /** Findings of a severity whose status counts for a gate. */
  public long counting(Severity severity) {
    return counting.getOrDefault(severity, 0L);
  }

  public long with(Status one) {
    return status.getOrDefault(one, 0L);
  }

  public long beads() {
    return beads;
  }

  /** English words, divided by spaces. */
  public long sourceWords() {
    return words;
  }

  /** Amounts that could not be read. */
  public long quantitiesUnread() {
    return unread;
  }

  public boolean hasProblems() {
    return problems > 0;
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) <= ' ';
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}
