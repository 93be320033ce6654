package hedui.bitext;

import java.util.Locale;

/** Which of the two texts something belongs to. */
public enum Side {
  SOURCE,
  TARGET;

  /** The word the reports use: {@code source} or {@code target}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
