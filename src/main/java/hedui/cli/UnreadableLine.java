package hedui.cli;

import java.io.IOException;

/** A line that is not UTF-8; the message says where. */
final class UnreadableLine extends IOException {
  UnreadableLine(String message) {
    super(message);
  }
}
