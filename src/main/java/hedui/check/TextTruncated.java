package hedui.check;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds Chinese sentences that break off. */
@CheckInfo(
    id = "text-truncated",
    category = MqmCategory.ACCURACY_OMISSION,
    severity = Severity.MAJOR)
public final class TextTruncated implements BeadCheck {
  /** No sentence ends with one of these: something has to follow. */
  private static final List<String> OPEN_ENDS =
      List.of(
          "以及",
          "因為",
          "因为",
          "由於",
          "由于",
          "關於",
          "关于",
          "對於",
          "对于",
          "為了",
          "为了",
          "並且",
          "并且",
          "而且",
          "但是",
          "如果",
          "雖然",
          "虽然",
          "例如",
          "終於",
          "终于",
          "能否及時",
          "能否及时",
          "是否",
          "之前的",
          "之後的",
          "之后的",
          "以前的",
          "期間的",
          "期间的",
          "以來的",
          "以来的",
          "時候的",
          "时候的",
          "同比增長了",
          "同比增长了",
          "同比成長了",
          "同比下降了",
          "同比增加了",
          "同比減少了",
          "同比减少了",
          "較去年同期增長了",
          "較去年同期成長了",
          "和",
          "與",
          "与",
          "或");

  @Override
  public List<Finding> check(ReadBead bead) {
    if (bead.source().isEmpty()
        || !isComplete(bead.source().get(bead.source().size() - 1).text())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (ReadSegment segment : bead.target()) {
      brokenEnd(segment.text())
          .ifPresent(
              span ->
                  findings.add(
                      Finding.of(
                              this,
                              Message.of("check.text-truncated.message", span.of(segment.text())),
                              bead.bead())
                          .target(segment.segment().mark(span))
                          .build()));
    }
    return findings;
  }

  /** A speaker who breaks off is translated by one who does. */
  private static boolean isComplete(String english) {
    for (int i = english.length() - 1; i >= 0; i--) {
      char c = english.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        return i == 0 || english.charAt(i - 1) != '.';
      }
      if (Character.isLetterOrDigit(c) || c == '-' || c == '\u2014' || c == '\u2026') {
        return false;
      }
    }
    return false;
  }

  /** The last words of a sentence that cannot be its last. */
  static Optional<Span> brokenEnd(String text) {
    int end = text.length();
    while (end > 0 && isStop(text.charAt(end - 1))) {
      end--;
    }
    if (end == text.length() || end == 0) {
      return Optional.empty();
    }
    char last = text.charAt(end - 1);
    if (last == '，' || last == '、' || last == '：' || last == '；') {
      return Optional.of(new Span(start(text, end - 1), text.length()));
    }
    for (String open : OPEN_ENDS) {
      if (text.startsWith(open, end - open.length())
          && ChineseNormal.isHan(last)
          && !isWord(text, end, open)) {
        return Optional.of(new Span(end - open.length(), text.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '.' || c == ' ' || c == '！' || c == '？';
  }

  /** Whether a single character ends a longer word: 認為, 將來 … are none of ours. */
  private static boolean isWord(String text, int end, String open) {
    if (open.length() > 1 || end < 2) {
      return false;
    }
    String two = text.substring(end - 2, end);
    return switch (two) {
      case "溫和",
          "温和",
          "總和",
          "总和",
          "飽和",
          "饱和",
          "緩和",
          "缓和",
          "隨和",
          "随和",
          "共和",
          "不和",
          "平和",
          "求和",
          "之和",
          "參與",
          "参与",
          "給與",
          "赠与",
          "授與",
          "施與",
          "寄與" ->
          true;
      default -> false;
    };
  }

  /** Where the clause that ends at {@code end} begins. */
  private static int start(String text, int end) {
    int start = end;
    while (start > 0 && "，。；：！？,;".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }
}
