package hedui.check;

import hedui.bitext.Side;
import hedui.check.Comparison.Relation;
import hedui.quantity.Direction;
import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
                ? sameCost(comparison, source.get(i), target.get(j))
                : differentCost(amounts, comparison, source.get(i), target.get(j));
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

  private static double sameCost(Comparison comparison, AmountItem source, AmountItem target) {
    double base =
        switch (comparison.relation()) {
          case EQUAL -> 0;
          case ALIKE -> 1.5;
          // The figures agree and something said of them does not.
          case DIRECTION -> comparison.cause() == Comparison.Cause.SIGN ? Assignment.NEVER : 2;
          case VAGUE -> comparison.cause() == Comparison.Cause.HEDGE ? 2 : Assignment.NEVER;
          case UNIT ->
              comparison.cause() == Comparison.Cause.BASIS
                      || comparison.cause() == Comparison.Cause.PER
                      || comparison.cause() == Comparison.Cause.PER_LOST
                  ? 2
                  : Assignment.NEVER;
          default -> Assignment.NEVER;
        };
    if (base >= Assignment.NEVER) {
      return base;
    }
    double kind = source.quantity().kind() == target.quantity().kind() ? 0 : 0.7;
    return base + kind + Math.abs(source.place() - target.place());
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

  /** Removes what the other side says in another way: a date in parts, a figure said once. */
  private void understood(BeadAmounts amounts) {
    lostParts(amounts);
    moments(amounts.missing, amounts.target);
    moments(amounts.added, amounts.source);
    ends(amounts.missing, amounts.added);
    ends(amounts.added, amounts.missing);
    shares(amounts);
    amounts.missing.removeIf(item -> repeated(item, amounts, true));
    amounts.added.removeIf(item -> repeated(item, amounts, false));
  }

  /** "June 2009" and 2009年, where the month is nowhere else. */
  private static void lostParts(BeadAmounts amounts) {
    Set<String> atoms = new HashSet<>();
    for (AmountItem other : amounts.target) {
      if (other.isMoment()) {
        atoms.addAll(Moments.atoms(other.iso()));
      }
    }
    for (AmountItem source : List.copyOf(amounts.missing)) {
      if (!source.isMoment() || !hasMore(source, atoms)) {
        continue;
      }
      for (AmountItem target : List.copyOf(amounts.added)) {
        Comparison comparison = AmountEquality.compare(source, target);
        if (comparison.cause() == Comparison.Cause.MONTH_LOST) {
          amounts.pairs.add(new Pair(source, target, comparison));
          amounts.missing.remove(source);
          amounts.added.remove(target);
          break;
        }
      }
    }
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
    Set<String> atoms = new HashSet<>();
    for (AmountItem other : others) {
      if (other.isMoment()) {
        atoms.addAll(Moments.atoms(other.iso()));
      }
    }
    left.removeIf(
        item -> {
          if (!item.isMoment()) {
            return false;
          }
          Set<String> own = new LinkedHashSet<>(Moments.atoms(item.iso()));
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
    shares(amounts.missing, amounts.added);
    shares(amounts.added, amounts.missing);
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
        && whole.is(Kind.CARDINAL)
        && AmountValues.within(whole.low().multiply(fraction.low()), BigDecimal.ONE, "0.0001");
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

  private static double differentCost(
      BeadAmounts amounts, Comparison comparison, AmountItem source, AmountItem target) {
    boolean lone = amounts.missing.size() == 1 && amounts.added.size() == 1;
    boolean bare = isBare(source) && isBare(target);
    double distance = Math.abs(source.place() - target.place()) * (lone ? 3 : 8);
    double base =
        switch (comparison.relation()) {
          case EQUAL, ALIKE -> 0;
          case UNIT -> 2;
          case DIRECTION -> 2;
          case VAGUE -> 4;
          case MOMENT ->
              source.isMoment() && target.isMoment() ? moment(source, target) : lone ? 5 : 7;
          case VALUE ->
              switch (comparison.cause()) {
                case TEN, WAN_YI, THOUSANDS, TIMES -> 2;
                case POWER, DIGIT -> 3;
                default ->
                    isSmall(source) && isSmall(target) && !lone ? Assignment.NEVER : lone ? 5 : 6;
              };
          case UNRELATED -> bare && lone ? 5 : Assignment.NEVER;
        };
    if (base >= Assignment.NEVER) {
      return base;
    }
    if (source.quantity().kind() != target.quantity().kind()) {
      base += 2;
    }
    return bare && lone ? Math.min(base, 5) : base + distance;
  }

  static boolean isSmall(AmountItem item) {
    return item.is(Kind.CARDINAL, Kind.ORDINAL)
        && item.high().abs().compareTo(BigDecimal.valueOf(20)) <= 0;
  }

  private static double moment(AmountItem source, AmountItem target) {
    Set<String> a = Moments.atoms(source.iso());
    Set<String> b = Moments.atoms(target.iso());
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    boolean alike = a.size() == b.size();
    return (shared.isEmpty() ? 5 : 3) + (alike ? 0 : 2);
  }

  /** Whether the segment is little else than the amount. */
  static boolean isBare(AmountItem item) {
    return item.segment().text().length() <= item.quantity().span().length() + 12
        && !item.is(Kind.IDENTIFIER);
  }
}
