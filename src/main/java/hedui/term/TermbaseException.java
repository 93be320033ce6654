package hedui.term;

import java.io.IOException;

/** A termbase that cannot be read: where, what, and what to do. */
public final class TermbaseException extends IOException {
  private static final long serialVersionUID = 1;

  public TermbaseException(String name, int line, String message) {
    super(name + (line > 0 ? ":" + line : "") + ": " + message);
  }
}
