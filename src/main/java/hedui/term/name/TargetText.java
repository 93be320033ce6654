package hedui.term.name;

import hedui.bitext.Segment;
import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import hedui.lexicon.ChineseText;
import java.util.Arrays;
import java.util.Optional;

/** A Chinese segment in which names claim their places, so that no two share one. */
final class TargetText {
  private static final String INTERPUNCTS = "·‧•・∙．";
  private static final String[] TITLES = {"先生", "女士", "小姐", "博士", "教授", "太太", "夫人"};

  final Segment segment;
  final ChineseText chinese;
  final String normal;
  final boolean[] free;

  TargetText(Segment segment, ChineseText chinese) {
    this.segment = segment;
    this.chinese = chinese;
    char[] chars = new char[chinese.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chinese.normal(i);
    }
    this.normal = new String(chars);
    this.free = new boolean[chars.length];
    Arrays.fill(free, true);
  }

  void claim(Span span) {
    Arrays.fill(free, span.start(), span.end(), false);
  }

  boolean isFree(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!free[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where some Chinese in the normal form first stands free. */
  Optional<Span> find(String form) {
    for (int at = normal.indexOf(form); at >= 0; at = normal.indexOf(form, at + 1)) {
      Span span = new Span(at, at + form.length());
      if (isFree(span)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** Where some Latin words in small letters first stand free, as words of their own. */
  Optional<Span> latin(String words) {
    for (int at = normal.indexOf(words); at >= 0; at = normal.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      if (isFree(span) && !isLatin(at - 1) && !isLatin(continues(span.end()))) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** A plural or possessive s still belongs to a Latin name. */
  private int continues(int end) {
    return end < normal.length() && normal.charAt(end) == 's' ? end + 1 : end;
  }

  private boolean isLatin(int place) {
    return place >= 0
        && place < normal.length()
        && Character.isLetterOrDigit(normal.charAt(place))
        && !ChineseNormal.isHan(normal.charAt(place));
  }

  /** Whether some Latin word of two letters or more stands free. */
  boolean hasFreeLatin() {
    for (int i = 0; i + 1 < normal.length(); i++) {
      char c = normal.charAt(i);
      char d = normal.charAt(i + 1);
      if (free[i] && c >= 'a' && c <= 'z' && d >= 'a' && d <= 'z') {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but Latin stands between a place and an opening bracket. */
  boolean isBracketed(Span span) {
    int at = span.start() - 1;
    while (at >= 0
        && !ChineseNormal.isHan(normal.charAt(at))
        && ")，。".indexOf(normal.charAt(at)) < 0) {
      if (normal.charAt(at) == '(') {
        return true;
      }
      at--;
    }
    return false;
  }

  /** Whether a place is in a title's marks: 《》 or 「」. */
  boolean isQuoted(Span span) {
    int at = span.start() - 1;
    while (at >= 0 && "》」』”".indexOf(normal.charAt(at)) < 0) {
      if ("《「『“".indexOf(normal.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return false;
  }

  /**
   * Where a name's word ends for certain on either side, at most three characters further: at an
   * interpunct, a mark or a title; as it was where that is not certain.
   */
  Span piece(Span span) {
    int start = span.start();
    for (int i = start - 1; i >= -1 && i >= span.start() - 3; i--) {
      if (i >= 0 && INTERPUNCTS.indexOf(normal.charAt(i)) >= 0) {
        start = i + 1;
        break;
      }
      if (i < 0 || !ChineseNormal.isHan(normal.charAt(i))) {
        break;
      }
    }
    int end = span.end();
    for (int i = end; i <= normal.length() && i <= span.end() + 2; i++) {
      if (i < normal.length() && (INTERPUNCTS.indexOf(normal.charAt(i)) >= 0 || isTitle(i))) {
        end = i;
        break;
      }
      if (i == normal.length() || !ChineseNormal.isHan(normal.charAt(i))) {
        break;
      }
    }
    return new Span(start, end);
  }

  /** Whether a form of address stands at a place: 先生, 女士. */
  boolean isTitle(int at) {
    for (String title : TITLES) {
      if (normal.startsWith(title, at)) {
        return true;
      }
    }
    return false;
  }
}
