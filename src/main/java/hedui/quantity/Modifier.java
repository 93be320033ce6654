package hedui.quantity;

import java.util.Locale;

/** How exactly an amount is meant. */
public enum Modifier {
  NONE,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  AT_MOST;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  public String word() {
    return word;
  }
}
