package hedui.input;

import java.util.Arrays;

/** A text as it stands in a piece of a file: where each of its characters is written there. */
final class RawText {
  private final Piece piece;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  RawText(Piece piece) {
    this.piece = piece;
  }

  /** Adds characters that the piece writes in a range of its own: an entity, or the character. */
  void add(CharSequence characters, int start, int end) {
    for (int i = 0; i < characters.length(); i++) {
      add(characters.charAt(i), start, end);
    }
  }

  void add(char character, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(character);
  }

  /** A text that a piece writes as it is. */
  static RawText plain(Piece piece, int start, int end) {
    RawText raw = new RawText(piece);
    for (int i = start; i < end; i++) {
      raw.add(piece.text().charAt(i), i, i + 1);
    }
    return raw;
  }

  /** The text without white space around it. */
  RawText strip() {
    String whole = text.toString();
    int start = whole.length() - whole.stripLeading().length();
    int end = whole.stripTrailing().length();
    RawText stripped = new RawText(piece);
    for (int i = start; i < end; i++) {
      stripped.add(whole.charAt(i), starts[i], ends[i]);
    }
    return stripped;
  }

  Piece piece() {
    return piece;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  int start(int character) {
    return starts[character];
  }

  int end(int character) {
    return ends[character];
  }
}
