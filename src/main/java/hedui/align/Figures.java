package hedui.align;

import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;

/**
 * Numbers by value, as quickly as an aligner needs them: that {@code 1.2 million} and 120万 share
 * one value is an anchor, whatever they count.
 */
final class Figures {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ENGLISH =
      " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
          + " ninety hundred thousand million billion trillion ";
  private static final double[] VALUES = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80,
    90, 100, 1e3, 1e6, 1e9, 1e12
  };
  private static final java.util.Map<String, Double> WORDS = words();

  /** One past the last token or character of the number read last. */
  private int end;

  private static java.util.Map<String, Double> words() {
    java.util.Map<String, Double> words = new java.util.HashMap<>();
    String[] split = ENGLISH.strip().split(" ");
    for (int i = 0; i < split.length; i++) {
      words.put(split[i], VALUES[i]);
    }
    return words;
  }

  int end() {
    return end;
  }

  /** The value of the number that begins at a token, or -1; numbers below 10 in words are none. */
  double english(EnglishText text, int token) {
    double total = 0;
    double part = -1;
    int at = token;
    boolean digits = false;
    for (; at < text.size(); at++) {
      if (text.kind(at) == EnglishText.Kind.NUMBER) {
        if (part >= 0) {
          break;
        }
        part = decimal(text.text(), text.start(at), text.end(at));
        digits = true;
        continue;
      }
      int length = text.end(at) - text.start(at);
      if (length < 3 || length > 9) {
        break;
      }
      Double word = value(text, at);
      if (word == null) {
        boolean and = length == 3 && part >= 100 && at + 1 < text.size();
        Double next = and && isAnd(text, at) ? value(text, at + 1) : null;
        if (next == null || next >= 100 || digits) {
          break;
        }
        continue;
      }
      if (word >= 1000) {
        total += Math.max(part, 1) * word;
        part = 0;
      } else if (word == 100) {
        part = Math.max(part, 1) * 100;
      } else if (digits) {
        break;
      } else {
        part = Math.max(part, 0) + word;
      }
    }
    if (part < 0 && total == 0) {
      return -1;
    }
    end = at;
    double value = total + Math.max(part, 0);
    return !digits && value < 10 ? -1 : value;
  }

  private static boolean isAnd(EnglishText text, int token) {
    return text.text().regionMatches(true, text.start(token), "and", 0, 3);
  }

  private static @org.jspecify.annotations.Nullable Double value(EnglishText text, int token) {
    char c = Character.toLowerCase(text.text().charAt(text.start(token)));
    if ("otfsenhmb".indexOf(c) < 0 || text.kind(token) != EnglishText.Kind.WORD) {
      return null;
    }
    return WORDS.get(
        text.text()
            .substring(text.start(token), text.end(token))
            .toLowerCase(java.util.Locale.ROOT));
  }

  private static double decimal(CharSequence text, int start, int end) {
    double value = 0;
    double place = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        place = 1;
      } else if (c != ',') {
        value = value * 10 + (c - '0');
        place *= 10;
      }
    }
    return place > 1 ? value / place : value;
  }

  /** The value of the number that begins at a character, or -1; a single numeral in Han is none. */
  double chinese(ChineseText text, int from) {
    int at = from;
    double total = 0;
    double section = 0;
    double part = -1;
    boolean positional = false;
    boolean arabic = false;
    for (; at < text.length(); at++) {
      char c = text.normal(at);
      if (c >= '0' && c <= '9') {
        if (part >= 0) {
          break;
        }
        int stop = at + 1;
        while (stop < text.length() && inNumber(text, stop)) {
          stop++;
        }
        part = decimal(new Range(text), at, stop);
        arabic = true;
        at = stop - 1;
        continue;
      }
      int digit = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
      double unit = unit(c);
      if (digit >= 0) {
        if (arabic) {
          break;
        }
        positional |= part >= 0 && c != '零';
        part = part >= 0 ? part * 10 + digit : digit;
      } else if (unit == 0) {
        break;
      } else if (unit >= 1e4) {
        double before = section + Math.max(part, 0);
        if (before == 0 && total == 0) {
          break;
        }
        total = unit > 1e4 ? (total + before) * unit : total + before * unit;
        section = 0;
        part = -1;
        arabic = false;
      } else {
        section += (part < 0 ? 1 : part) * unit;
        part = -1;
        arabic = false;
      }
    }
    double value = total + section + Math.max(part, 0);
    boolean digits = from < text.length() && text.normal(from) >= '0' && text.normal(from) <= '9';
    if (at == from || (!digits && (at - from < 2 && value < 10)) || value < 0) {
      return -1;
    }
    if (!digits && !positional && at - from < 2 && value != 10) {
      return -1;
    }
    end = at;
    return value;
  }

  private static boolean inNumber(ChineseText text, int at) {
    char c = text.normal(at);
    return (c >= '0' && c <= '9')
        || ((c == ',' || c == '.')
            && at + 1 < text.length()
            && text.normal(at + 1) >= '0'
            && text.normal(at + 1) <= '9');
  }

  private static double unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 1e4;
      case '亿' -> 1e8;
      default -> 0;
    };
  }

  /** The key of a value in a vocabulary. */
  static long key(double value) {
    return Double.doubleToLongBits(value) | 1L << 62 | Long.MIN_VALUE;
  }

  private record Range(ChineseText text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.normal(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      throw new UnsupportedOperationException();
    }
  }
}
