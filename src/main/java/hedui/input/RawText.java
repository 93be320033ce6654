package hedui.input;

import java.util.Arrays;

/** A text as it stands in a file: where each of its characters is written there. */
final class RawText {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  /** Adds characters that the file writes in a range of its own: an entity, or the character. */
  void add(CharSequence characters, int start, int end) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[text.length()] = start;
      ends[text.length()] = end;
      text.append(characters.charAt(i));
    }
  }

  /** A text that the file writes as it is. */
  static RawText plain(String file, int start, int end) {
    RawText raw = new RawText();
    for (int i = start; i < end; i++) {
      raw.add(file.substring(i, i + 1), i, i + 1);
    }
    return raw;
  }

  String text() {
    return text.toString();
  }

  int start(int character) {
    return starts[character];
  }

  int end(int character) {
    return ends[character];
  }
}
