package hedui.quantity;

/** What all readers of Chinese share: the text in its forms, and how to look at it. */
abstract class HanReader {
  private static final int MOST_SPACES = 4;

  final char[] text;

  HanReader(char[] text) {
    this.text = text;
  }

  /** The form at a place; NUL beyond either end. */
  final char at(int i) {
    return i >= 0 && i < text.length ? text[i] : '\0';
  }

  /** The place after a few spaces. */
  final int skip(int i) {
    int p = i;
    while (p < text.length && text[p] == ' ' && p - i < MOST_SPACES) {
      p++;
    }
    return p;
  }
}
