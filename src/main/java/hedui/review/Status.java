package hedui.review;

import java.util.Locale;

/** Where a finding stands in review. */
public enum Status {
  OPEN,
  CONFIRMED,
  DISMISSED,
  /** Accepted, without being judged, when the baseline was written. */
  BASELINE;

  private final String word = name().toLowerCase(Locale.ROOT);

  public String word() {
    return word;
  }

  /** Whether a finding of this status can fail a gate. */
  public boolean counts() {
    return this == OPEN || this == CONFIRMED;
  }
}
