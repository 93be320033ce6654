package hedui.quantity;

import java.util.Locale;

/** Which way something moved by, or to, an amount. */
public enum Direction {
  NONE,
  UP,
  DOWN,
  FLAT;

  private final String word = name().toLowerCase(Locale.ROOT);

  public String word() {
    return word;
  }
}
