package hedui.check;

import hedui.bitext.Side;
import hedui.check.Comparison.Relation;
import hedui.quantity.Direction;
import hedui.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The amounts of a bitext, paired one to one within each bead and, for what is left over, with the
 * beads next to it, because alignment may put a clause elsewhere.
 */
final class AmountPairs {
  private static final int NEIGHBOURS = 2;
  private static final double ALONE = 4;
  private static final double WORST = 6;

  /** Two amounts that stand for each other. */
  record Pair(AmountItem source, AmountItem target, Comparison comparison) {}

  /** What became of a bead's amounts. */
  record BeadAmounts(
      ReadBead bead,
      List<AmountItem> source,
      List<AmountItem> target,
      List<Pair> pairs,
      List<AmountItem> missing,
      List<AmountItem> added) {}

  private final List<BeadAmounts> beads = new ArrayList<>();

  AmountPairs(ReadBitext bitext) {
    for (ReadBead bead : bitext.beads()) {
      List<AmountItem> source = items(bead, Side.SOURCE);
      List<AmountItem> target = items(bead, Side.TARGET);
      BeadAmounts amounts =
          new BeadAmounts(
              bead,
              source,
              target,
              new ArrayList<>(),
              new ArrayList<>(source),
              new ArrayList<>(target));
      equal(amounts);
      beads.add(amounts);
    }
    for (int i = 0; i < beads.size(); i++) {
      moved(i);
    }
    for (BeadAmounts amounts : beads) {
      understood(amounts);
      different(amounts);
    }
  }

  List<BeadAmounts> beads() {
    return Collections.unmodifiableList(beads);
  }

  private static List<AmountItem> items(ReadBead bead, Side side) {
    List<AmountItem> items = new ArrayList<>();
    int length = 0;
    for (ReadSegment segment : bead.segments(side)) {
      length += segment.text().length();
    }
    int offset = 0;
    for (ReadSegment segment : bead.segments(side)) {
      for (Quantity quantity : segment.quantities()) {
        if (quantity.direction() == Direction.FLAT) {
          // "flat" and 持平 are a direction without a figure.
          continue;
        }
        double place = (offset + quantity.span().start()) / (double) Math.max(1, length);
        items.add(new AmountItem(bead, segment, quantity, place));
      }
      offset += segment.text().length();
    }
    return items;
  }

  // ---- equal amounts ----

  private static void equal(BeadAmounts amounts) {
    pairUp(amounts, amounts.missing, amounts.added, true);
  }

  private static void pairUp(
      BeadAmounts amounts, List<AmountItem> source, List<AmountItem> target, boolean same) {
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    Comparison[][] comparisons = new Comparison[source.size()][target.size()];
    double[][] costs = new double[source.size()][target.size()];
    for (int i = 0; i < source.size(); i++) {
      for (int j = 0; j < target.size(); j++) {
        Comparison comparison = AmountEquality.compare(source.get(i), target.get(j));
        comparisons[i][j] = comparison;
        costs[i][j] =
            same
                ? PairCosts.same(comparison, source.get(i), target.get(j))
                : PairCosts.different(amounts, comparison, source.get(i), target.get(j));
      }
    }
    int[] column = Assignment.solve(costs, target.size(), same ? ALONE : WORST);
    List<AmountItem> paired = new ArrayList<>();
    for (int i = 0; i < column.length; i++) {
      if (column[i] >= 0) {
        AmountItem one = source.get(i);
        AmountItem other = target.get(column[i]);
        amounts.pairs.add(new Pair(one, other, comparisons[i][column[i]]));
        paired.add(one);
        paired.add(other);
      }
    }
    amounts.missing.removeAll(paired);
    amounts.added.removeAll(paired);
  }

  // ---- amounts that stand in the next bead ----

  private void moved(int index) {
    BeadAmounts here = beads.get(index);
    for (int distance = 1; distance <= NEIGHBOURS; distance++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        int other = index + sign * distance;
        if (here.missing.isEmpty() && here.added.isEmpty()) {
          return;
        }
        if (other < 0 || other >= beads.size() || !together(here.bead, beads.get(other).bead)) {
          continue;
        }
        meet(here.missing, beads.get(other).added);
        meet(beads.get(other).missing, here.added);
      }
    }
  }

  /** Takes equal amounts out of two lists: their pair says nothing but that they are there. */
  private static void meet(List<AmountItem> source, List<AmountItem> target) {
    for (int i = source.size() - 1; i >= 0; i--) {
      for (int j = target.size() - 1; j >= 0; j--) {
        if (AmountEquality.compare(source.get(i), target.get(j)).relation() == Relation.EQUAL) {
          source.remove(i);
          target.remove(j);
          break;
        }
      }
    }
  }

  private static boolean together(ReadBead one, ReadBead other) {
    return unit(one).isEmpty()
        && unit(other).isEmpty()
        && one.bead().speaker().equals(other.bead().speaker());
  }

  private static String unit(ReadBead bead) {
    List<ReadSegment> segments = bead.source().isEmpty() ? bead.target() : bead.source();
    return segments.get(0).segment().line().unit();
  }

  // ---- what is there all the same ----

  /** Removes what the other side says in another way. */
  private void understood(BeadAmounts amounts) {
    OtherForms.understood(amounts);
    amounts.missing.removeIf(item -> repeated(item, amounts, true));
    amounts.added.removeIf(item -> repeated(item, amounts, false));
  }

  /** Whether the same figure was paired already, here or next door, so that it is said once. */
  private boolean repeated(AmountItem item, BeadAmounts amounts, boolean source) {
    int index = amounts.bead.index();
    for (int i = Math.max(0, index - 1); i <= Math.min(beads.size() - 1, index + 1); i++) {
      if (i != index && !together(amounts.bead, beads.get(i).bead)) {
        continue;
      }
      for (AmountItem other : source ? beads.get(i).target : beads.get(i).source) {
        Comparison comparison =
            source ? AmountEquality.compare(item, other) : AmountEquality.compare(other, item);
        if (comparison.relation() == Relation.EQUAL
            || comparison.relation() == Relation.ALIKE && i == index) {
          return true;
        }
      }
    }
    return false;
  }

  // ---- amounts that differ ----

  private static void different(BeadAmounts amounts) {
    if (amounts.missing.isEmpty() || amounts.added.isEmpty()) {
      return;
    }
    pairUp(amounts, new ArrayList<>(amounts.missing), new ArrayList<>(amounts.added), false);
  }
}
