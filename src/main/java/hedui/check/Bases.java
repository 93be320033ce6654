package hedui.check;

import hedui.quantity.Kind;
import hedui.quantity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "12% in Q3" that became 比第三季增長12%: a figure of a period, measured against that period. */
final class Bases {

  /**
   * An amount, the period it is of, and the same period as the target's base of comparison.
   *
   * @param period in the source
   * @param base in the target
   */
  record Measured(AmountPairs.Pair pair, AmountItem period, AmountItem base) {}

  private Bases() {}

  static List<Measured> in(AmountPairs.BeadAmounts amounts) {
    List<Measured> found = new ArrayList<>();
    for (AmountPairs.Pair pair : amounts.pairs()) {
      if (!pair.source().is(Kind.PERCENT) || pair.target().quantity().role() != Role.CHANGE) {
        continue;
      }
      Optional<AmountItem> period = periodOf(pair.source(), amounts.source());
      if (period.isEmpty()) {
        continue;
      }
      for (AmountItem base : amounts.target()) {
        if (isBase(base, pair.target()) && Moments.compare(period.get(), base).isSame()) {
          found.add(new Measured(pair, period.get(), base));
        }
      }
    }
    return found;
  }

  /** The period right behind an amount: "12% year over year in Q3". */
  private static Optional<AmountItem> periodOf(AmountItem item, List<AmountItem> all) {
    int end = item.quantity().span().end();
    for (AmountItem moment : all) {
      int start = moment.quantity().span().start();
      if (moment.segment() == item.segment()
          && moment.is(Kind.PERIOD)
          && start >= end
          && start - end <= 30) {
        String between = item.segment().text().substring(end, start).toLowerCase(Locale.ROOT);
        boolean in = between.endsWith(" in ") || between.endsWith(" in the ");
        return in && between.indexOf(',') < 0 && between.chars().noneMatch(Character::isDigit)
            ? Optional.of(moment)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 比第三季 with only a word of growth between it and the amount. */
  private static boolean isBase(AmountItem base, AmountItem amount) {
    int start = base.quantity().span().start();
    int end = base.quantity().span().end();
    int from = amount.quantity().span().start();
    if (base.segment() != amount.segment() || !base.is(Kind.PERIOD) || start == 0 || from < end) {
      return false;
    }
    String text = amount.segment().text();
    String between = text.substring(end, from).strip();
    return "比較较".indexOf(text.charAt(start - 1)) >= 0
        && between.length() <= 5
        && !between.isEmpty()
        && "的為为是之、，,".indexOf(between.charAt(0)) < 0;
  }
}
