package hedui.check;

import hedui.check.AmountPairs.BeadAmounts;
import java.util.LinkedHashSet;
import java.util.Set;

/** How unlike two amounts are that might stand for each other. */
final class PairCosts {
  private PairCosts() {}

  /**
   * The cost of two amounts that agree in their figures, {@link Assignment#NEVER} if they do not.
   */
  static double same(Comparison comparison, AmountItem source, AmountItem target) {
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

  /** The cost of two amounts that nothing else is left for. */
  static double different(
      BeadAmounts amounts, Comparison comparison, AmountItem source, AmountItem target) {
    boolean lone = amounts.missing().size() == 1 && amounts.added().size() == 1;
    boolean bare = source.isBare() && target.isBare();
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
                    source.isSmall() && target.isSmall() && !lone ? Assignment.NEVER : lone ? 5 : 6;
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

  private static double moment(AmountItem source, AmountItem target) {
    Set<String> a = Moments.atoms(source.iso());
    Set<String> b = Moments.atoms(target.iso());
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    boolean alike = a.size() == b.size();
    return (shared.isEmpty() ? 5 : 3) + (alike ? 0 : 2);
  }
}
