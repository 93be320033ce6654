package hedui.input;

import hedui.bitext.Line;
import java.util.List;

/** Whether an interleaved text has the Chinese of a paragraph above or beneath its English. */
final class Order {
  /** So many more words in common on one side than on the other decide it. */
  private static final int DECIDED = 16;

  private Order() {}

  /** Neighbours that translate each other share figures and names in Latin letters. */
  static boolean isChineseFirst(List<Line> lines) {
    int shared = 0;
    int beneath = 0;
    int above = 0;
    boolean nextIsChinese = !lines.isEmpty() && Script.isChinese(lines.get(0).text());
    for (int i = 0; i + 1 < lines.size() && Math.abs(shared) < DECIDED; i++) {
      boolean chinese = nextIsChinese;
      String line = lines.get(i).text();
      String next = lines.get(i + 1).text();
      nextIsChinese = Script.isChinese(next);
      if (chinese != nextIsChinese) {
        int anchors = chinese ? shared(line, next) : shared(next, line);
        shared += chinese ? anchors : -anchors;
        above += chinese ? 1 : 0;
        beneath += chinese ? 0 : 1;
      }
    }
    return shared > 0 || (shared == 0 && above > beneath);
  }

  /** How many words of the Chinese the English has too; most Chinese has none, so it is first. */
  private static int shared(String chinese, String english) {
    int shared = 0;
    for (int i = wordStart(chinese, 0); i < chinese.length(); ) {
      int end = wordEnd(chinese, i);
      if (end - i > 1
          && !hasWord(chinese, 0, i, chinese, i, end)
          && hasWord(english, 0, english.length(), chinese, i, end)) {
        shared++;
      }
      i = wordStart(chinese, end);
    }
    return shared;
  }

  /** Whether a word of one text is also one of the words between two places of another. */
  private static boolean hasWord(String in, int from, int to, String of, int start, int end) {
    int length = end - start;
    for (int at = wordStart(in, from); at < to; ) {
      int stop = wordEnd(in, at);
      if (stop - at == length && in.regionMatches(at, of, start, length)) {
        return true;
      }
      at = wordStart(in, stop);
    }
    return false;
  }

  /** Words are runs of two or more ASCII letters or digits; this is where the next run begins. */
  private static int wordStart(String text, int from) {
    int i = from;
    while (i < text.length() && !isWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
