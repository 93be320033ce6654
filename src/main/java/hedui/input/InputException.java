package hedui.input;

/** An input that cannot be read at all; the message says where, what, and what to do. */
public final class InputException extends Exception {
  private final String said;

  public InputException(String message) {
    super(message);
    this.said = message;
  }

  /** The message, which is never missing. */
  public String said() {
    return said;
  }
}
