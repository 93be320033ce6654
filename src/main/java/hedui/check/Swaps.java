package hedui.check;

import hedui.check.Anchors.Anchor;
import hedui.quantity.Kind;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.List;

/**
 * Amounts that are all there and belong to each other's things: "13% in Q4 versus 12% in Q3" with
 * the figures exchanged.
 */
final class Swaps {

  /** Two pairs whose figures stand at each other's place. */
  record Swap(AmountPairs.Pair one, AmountPairs.Pair other) {}

  private Swaps() {}

  static List<Swap> in(AmountPairs.BeadAmounts amounts) {
    List<Swap> swaps = new ArrayList<>();
    List<AmountPairs.Pair> pairs = amounts.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        if (comparable(pairs.get(i), pairs.get(j))
            && (Places.changed(pairs.get(i), pairs.get(j))
                || isOfStatements(pairs.get(i), pairs.get(j))
                    && swapped(amounts, pairs.get(i), pairs.get(j)))) {
          swaps.add(new Swap(pairs.get(i), pairs.get(j)));
        }
      }
    }
    return swaps;
  }

  private static boolean comparable(AmountPairs.Pair one, AmountPairs.Pair other) {
    return (isAlike(one.source(), other.source()) || isAlike(one.target(), other.target()))
        && one.comparison().isSame()
        && other.comparison().isSame()
        && one.source().segment() == other.source().segment()
        && one.source().low().compareTo(other.source().low()) != 0;
  }

  private static boolean isAlike(AmountItem one, AmountItem other) {
    return one.quantity().kind() == other.quantity().kind()
        && one.quantity().unit().equals(other.quantity().unit());
  }

  private static boolean isOfStatements(AmountPairs.Pair one, AmountPairs.Pair other) {
    return isAlike(one.source(), other.source())
        && one.source().is(Kind.MONEY, Kind.PERCENT, Kind.BASIS_POINT);
  }

  /**
   * Whether the periods, the items or the names of two figures changed places. The period tells
   * first: an item of which both figures are said stands before one of them only.
   */
  private static boolean swapped(
      AmountPairs.BeadAmounts amounts, AmountPairs.Pair one, AmountPairs.Pair other) {
    Termbase terms = amounts.bead().bitext().resources().termbase();
    List<Anchor> a1 = Anchors.of(one.source(), amounts.source(), true);
    List<Anchor> a2 = Anchors.of(other.source(), amounts.source(), true);
    if (a1.isEmpty() || a2.isEmpty()) {
      return false;
    }
    List<Anchor> b1 = Anchors.of(one.target(), amounts.target(), false);
    List<Anchor> b2 = Anchors.of(other.target(), amounts.target(), false);
    int agreeing = 0;
    for (Anchor.Sort sort : Anchor.Sort.values()) {
      boolean first = any(a1, b1, sort, terms);
      boolean second = any(a2, b2, sort, terms);
      if (first && second) {
        return false;
      }
      if (!first && !second && any(a1, b2, sort, terms) && any(a2, b1, sort, terms)) {
        return true;
      }
      agreeing += first || second ? 1 : 0;
    }
    return agreeing == 0 && any(a1, b2, terms) && any(a2, b1, terms);
  }

  private static boolean any(List<Anchor> source, List<Anchor> target, Termbase terms) {
    for (Anchor.Sort sort : Anchor.Sort.values()) {
      if (any(source, target, sort, terms)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(
      List<Anchor> source, List<Anchor> target, Anchor.Sort sort, Termbase terms) {
    for (Anchor one : source) {
      for (Anchor other : target) {
        if (one.sort() == sort && Anchors.agree(one, other, terms)) {
          return true;
        }
      }
    }
    return false;
  }
}
