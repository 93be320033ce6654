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

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Whether 千, 兆 or 百 at a place belongs to a unit of measure: 千瓦, 兆赫, 百帕. */
  final boolean isPrefix(int i) {
    char c = at(i);
    char next = at(i + 1);
    if (c == '百') {
      return next == '帕';
    }
    if (c != '千' && c != '兆') {
      return false;
    }
    char third = at(i + 2);
    return switch (next) {
      case '瓦', '米', '卡', '赫', '焦', '帕', '伏' -> true;
      case '克' -> "郎朗罗里服制".indexOf(third) < 0;
      case '字' -> third == '节';
      case '比' -> third == '特';
      case '位' -> third == '元' || third == '组';
      case '电' -> third == '子';
      case '周' -> third != '年';
      case '吨' -> c == '兆';
      default -> false;
    };
  }
}
