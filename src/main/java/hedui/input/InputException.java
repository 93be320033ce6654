package hedui.input;

/** An input that cannot be read at all; the message says where, what, and what to do. */
public final class InputException extends Exception {
  public InputException(String message) {
    super(message);
  }
}
