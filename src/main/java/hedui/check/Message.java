package hedui.check;

import java.util.List;

/**
 * A text for readers, not yet in any language: a key of the message bundle and what fills its
 * places. An argument is a string, a number, a {@link Unit}, a {@link Moment} or another message.
 */
public record Message(String key, List<Object> arguments) {
  /** A unit by its ISO 4217 code or English singular, to be named in the reader's language. */
  public record Unit(String name) {}

  /** A date, a time or a period by its ISO 8601 form, to be said in the reader's language. */
  public record Moment(String iso) {}

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** A text that is the same in every language: a formula, a quotation. */
  public static Message verbatim(String text) {
    return of("verbatim", text);
  }
}
