package hedui.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells Traditional from Simplified Chinese by the characters that only one of them uses. The table
 * holds what Big5 has, GB 2312 lacks and ICU converts (first line), and the reverse (second line);
 * a character such as 后, which is one thing in one and another in the other, is in neither.
 */
public final class HanForms {
  private static final int FIRST = 0x4e00;
  private static final byte[] FORMS = load();

  private HanForms() {}

  /** Whether only Traditional Chinese writes this character. */
  public static boolean isTraditional(char c) {
    int i = c - FIRST;
    return i >= 0 && i < FORMS.length && FORMS[i] == 1;
  }

  /** Whether only Simplified Chinese writes this character. */
  public static boolean isSimplified(char c) {
    int i = c - FIRST;
    return i >= 0 && i < FORMS.length && FORMS[i] == 2;
  }

  /**
   * How much more Traditional than Simplified a text is, in characters; negative for Simplified.
   */
  public static int lean(String text) {
    int lean = 0;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) - FIRST;
      if (at >= 0 && at < FORMS.length) {
        int form = FORMS[at];
        lean += form == 1 ? 1 : form == 2 ? -1 : 0;
      }
    }
    return lean;
  }

  /** zh-TW for a positive lean, zh-CN for a negative one, nothing for none. */
  public static Optional<Language> language(int lean) {
    return lean == 0 ? Optional.empty() : Optional.of(lean > 0 ? Language.ZH_TW : Language.ZH_CN);
  }

  private static byte[] load() {
    byte[] forms = new byte[0x9fff + 1 - FIRST];
    try (InputStream in = HanForms.class.getResourceAsStream("han-forms.txt")) {
      if (in == null) {
        throw new IllegalStateException("han-forms.txt is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      byte form = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          form++;
        } else {
          forms[c - FIRST] = form;
        }
      }
      return forms;
    } catch (IOException e) {
      throw new IllegalStateException("han-forms.txt cannot be read", e);
    }
  }
}
