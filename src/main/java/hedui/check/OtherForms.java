package hedui.check;

import hedui.check.AmountPairs.BeadAmounts;
import hedui.quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Amounts that the other side says in another form: a date in parts, a range as its two ends, a
 * share.
 */
final class OtherForms {
  private OtherForms() {}

  /** Takes what the other side says in another form out of what is missing and added. */
  static void understood(BeadAmounts amounts) {
    lostParts(amounts);
    moments(amounts.missing(), amounts.target());
    moments(amounts.added(), amounts.source());
    ends(amounts.missing(), amounts.added());
    ends(amounts.added(), amounts.missing());
    shares(amounts);
  }

  /** "June 2009" and 2009年, where the month is nowhere else. */
  private static void lostParts(BeadAmounts amounts) {
    Set<String> atoms = atoms(amounts.target());
    for (AmountItem source : List.copyOf(amounts.missing())) {
      if (!source.isMoment() || !hasMore(source, atoms)) {
        continue;
      }
      for (AmountItem target : List.copyOf(amounts.added())) {
        Comparison comparison = AmountEquality.compare(source, target);
        if (comparison.cause() == Comparison.Cause.MONTH_LOST) {
          amounts.pairs().add(new AmountPairs.Pair(source, target, comparison));
          amounts.missing().remove(source);
          amounts.added().remove(target);
          break;
        }
      }
    }
  }

  /** The parts of all moments. */
  private static Set<String> atoms(List<AmountItem> items) {
    Set<String> atoms = new HashSet<>();
    for (AmountItem item : items) {
      if (item.isMoment()) {
        atoms.addAll(Moments.atoms(item.iso()));
      }
    }
    return atoms;
  }

  /** Whether none of a moment's parts but its year is among the others'. */
  private static boolean hasMore(AmountItem source, Set<String> atoms) {
    Set<String> own = Moments.withoutYear(Moments.atoms(source.iso()));
    return !own.isEmpty() && own.stream().noneMatch(atoms::contains);
  }

  private static void moments(List<AmountItem> left, List<AmountItem> others) {
    if (left.stream().noneMatch(AmountItem::isMoment)) {
      return;
    }
    Set<String> atoms = atoms(others);
    left.removeIf(
        item -> {
          if (!item.isMoment()) {
            return false;
          }
          Set<String> own = Moments.atoms(item.iso());
          return !own.isEmpty() && atoms.containsAll(own);
        });
  }

  /** A range on one side, its two ends on the other. */
  private static void ends(List<AmountItem> ranges, List<AmountItem> points) {
    for (int i = ranges.size() - 1; i >= 0; i--) {
      AmountItem range = ranges.get(i);
      if (!range.isInterval()) {
        continue;
      }
      AmountItem low = null;
      AmountItem high = null;
      for (AmountItem point : points) {
        if (point.isExact() && point.quantity().kind() == range.quantity().kind()) {
          if (point.low().compareTo(range.low()) == 0) {
            low = point;
          } else if (point.low().compareTo(range.high()) == 0) {
            high = point;
          }
        }
      }
      if (low != null && high != null) {
        ranges.remove(i);
        points.remove(low);
        points.remove(high);
      }
    }
  }

  /**
   * What one side counts is the other's fraction: "four of seven" and 4/7, 十件中有九件 and 0.9, 十件只有一件
   * and 0.1, where nobody reads the one.
   */
  private static void shares(BeadAmounts amounts) {
    shares(amounts.missing(), amounts.added());
    shares(amounts.added(), amounts.missing());
  }

  private static void shares(List<AmountItem> counts, List<AmountItem> fractions) {
    for (int k = fractions.size() - 1; k >= 0; k--) {
      AmountItem fraction = fractions.get(k);
      if (!fraction.is(Kind.FRACTION) || !fraction.isExact()) {
        continue;
      }
      for (int i = 0; i < counts.size(); i++) {
        AmountItem one = counts.get(i);
        if (i + 1 < counts.size()
            && (isShare(fraction, one, counts.get(i + 1))
                || isShare(fraction, counts.get(i + 1), one))) {
          counts.remove(i + 1);
        } else if (!isInverse(fraction, one)) {
          continue;
        }
        counts.remove(i);
        fractions.remove(k);
        break;
      }
    }
  }

  private static boolean isShare(AmountItem fraction, AmountItem part, AmountItem whole) {
    return part.isExact()
        && whole.isExact()
        && whole.low().signum() > 0
        && AmountValues.within(
            part.low().divide(whole.low(), MathContext.DECIMAL64), fraction.low(), "0.0001");
  }

  private static boolean isInverse(AmountItem fraction, AmountItem whole) {
    return whole.isExact()
        && whole.is(Kind.CARDINAL, Kind.MEASURE)
        && AmountValues.within(whole.low().multiply(fraction.low()), BigDecimal.ONE, "0.0001");
  }
}
