package hedui.input;

import java.lang.Character.UnicodeScript;

/** Tells English from Chinese by the characters of a text alone. */
final class Script {
  private Script() {}

  /** Whether a text is Chinese: a Han character weighs as much as a word, some four letters. */
  static boolean isChinese(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
          latin++;
        }
      } else if ((c >= 0x4e00 && c < 0x9fa6) || UnicodeScript.of(c) == UnicodeScript.HAN) {
        han++;
      }
    }
    return han * 4 > latin;
  }
}
