package hedui.check;

import hedui.lexicon.ChineseNormal;

/** Puts short strings of our own lists, which are Traditional, into Simplified characters. */
final class ScriptForms {
  private ScriptForms() {}

  static String simplified(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (ChineseNormal.isHan(c)) {
        out.setCharAt(i, ChineseNormal.shared().normal(c));
      }
    }
    return out.toString();
  }
}
