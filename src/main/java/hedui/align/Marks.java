package hedui.align;

/**
 * Signs that both languages set alike: questions, exclamations, and where speech opens and closes.
 * In dialogue they say where a sentence belongs when its words do not.
 */
final class Marks {
  private static final long KEY = Long.MIN_VALUE | 1L << 61;

  private Marks() {}

  static void add(String text, Tokens tokens) {
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '?', '？' -> mark(1, Tuning.markFloor, tokens);
        case '!', '！' -> mark(2, Tuning.markFloor, tokens);
        case '“', '「', '『' -> mark(3, Tuning.quoteFloor, tokens);
        case '”', '」', '』' -> mark(4, Tuning.quoteFloor, tokens);
        case '"' -> mark(startsWord(text, i) ? 3 : 4, Tuning.quoteFloor, tokens);
        case '\'', '‘' -> {
          if (startsWord(text, i) && !endsWord(text, i)) {
            mark(3, Tuning.quoteFloor, tokens);
          } else if (i > 0 && endsWord(text, i) && !Character.isLetter(text.charAt(i - 1))) {
            mark(4, Tuning.quoteFloor, tokens);
          }
        }
        case '’' -> {
          if (i > 0 && endsWord(text, i) && !Character.isLetter(text.charAt(i - 1))) {
            mark(4, Tuning.quoteFloor, tokens);
          }
        }
        default -> {}
      }
    }
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '—';
  }

  private static boolean endsWord(String text, int at) {
    return at + 1 == text.length() || text.charAt(at + 1) == ' ';
  }

  private static void mark(int number, float floor, Tokens tokens) {
    tokens.add(KEY + number, -1, floor);
  }
}
