package hedui.check;

import java.util.Locale;

/** MQM's severities, mildest first. */
public enum Severity {
  /** For information; never fails a gate. */
  NEUTRAL,
  MINOR,
  /** Meaning lost or wrong. */
  MAJOR,
  /** A reader takes away a wrong figure or fact. */
  CRITICAL;

  private final String word = name().toLowerCase(Locale.ROOT);

  public String word() {
    return word;
  }
}
