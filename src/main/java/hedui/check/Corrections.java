package hedui.check;

import hedui.bitext.Mark;
import hedui.bitext.Span;
import hedui.quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The places where a transcript corrects a speaker's figure: "13% (sic) [14%]". */
final class Corrections {

  /**
   * A figure that was said, and the one that stands.
   *
   * @param words from the first figure to the closing bracket
   */
  record Correction(AmountItem said, AmountItem stands, Span words) {
    Mark mark() {
      return said.segment().segment().mark(words);
    }
  }

  private static final int GAP = 12;

  private Corrections() {}

  /** All corrections of a bead's source. */
  static List<Correction> in(AmountPairs.BeadAmounts amounts) {
    List<Correction> corrections = new ArrayList<>();
    List<AmountItem> items = amounts.source();
    for (int i = 0; i + 1 < items.size(); i++) {
      between(items.get(i), items.get(i + 1)).ifPresent(corrections::add);
    }
    return corrections;
  }

  private static Optional<Correction> between(AmountItem said, AmountItem stands) {
    if (said.segment() != stands.segment() || said.is(Kind.IDENTIFIER)) {
      return Optional.empty();
    }
    String text = said.segment().text();
    int end = said.quantity().span().end();
    int start = stands.quantity().span().start();
    if (start - end > GAP || start <= end) {
      return Optional.empty();
    }
    String gap = text.substring(end, start).toLowerCase(Locale.ROOT).replace(" ", "");
    int close = stands.quantity().span().end();
    boolean closed = close < text.length() && text.charAt(close) == ']';
    boolean marked = gap.equals("(sic)[") || gap.equals("[sic][") || gap.equals("(sic)(");
    boolean bracket = gap.equals("[") && said.quantity().kind() == stands.quantity().kind();
    if (!(marked && (closed || gap.endsWith("("))) && !(bracket && closed)) {
      return Optional.empty();
    }
    int last = Math.min(text.length(), close + 1);
    return Optional.of(
        new Correction(said, stands, new Span(said.quantity().span().start(), last)));
  }

  /** Whether an amount is a part of a correction. */
  static boolean contain(AmountPairs.BeadAmounts amounts, AmountItem item) {
    return in(amounts).stream().anyMatch(c -> c.said().equals(item) || c.stands().equals(item));
  }

  /** The amount of a list that equals another. */
  static Optional<AmountItem> equal(AmountItem source, List<AmountItem> targets) {
    return targets.stream()
        .filter(target -> AmountEquality.figuresAgree(source, target))
        .findFirst();
  }
}
