package hedui.check;

import hedui.check.Comparison.Cause;
import hedui.check.Comparison.Relation;
import hedui.quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the checks of amounts have in common: from pairs to findings. */
final class AmountFindings {
  private AmountFindings() {}

  /** The findings of a check for all pairs of a relation. */
  static List<Finding> pairs(Check check, ReadBitext bitext, Relation relation) {
    List<Finding> findings = new ArrayList<>();
    for (AmountPairs.BeadAmounts amounts : bitext.amounts().beads()) {
      for (AmountPairs.Pair pair : amounts.pairs()) {
        if (relationOf(pair) == relation) {
          findings.add(pair(check, pair));
        }
      }
    }
    return findings;
  }

  /** Two amounts that have nothing in common but their lonely place count as a wrong figure. */
  private static Relation relationOf(AmountPairs.Pair pair) {
    Relation relation = pair.comparison().relation();
    if (relation == Relation.UNRELATED) {
      return pair.source().isMoment() && pair.target().isMoment()
          ? Relation.MOMENT
          : Relation.VALUE;
    }
    return relation;
  }

  private static Finding pair(Check check, AmountPairs.Pair pair) {
    AmountItem source = pair.source();
    AmountItem target = pair.target();
    Cause cause = pair.comparison().cause();
    boolean hedged = cause == Cause.HEDGE;
    Message message =
        Message.of(
            "check." + check.id() + ".found",
            hedged ? AmountWords.hedged(source) : AmountWords.say(source),
            hedged ? AmountWords.hedged(target) : AmountWords.say(target),
            Message.of(
                "cause." + cause.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    Finding.Builder finding =
        Finding.of(check, message, source.bead().bead())
            .severity(severity(check, pair))
            .source(source.mark())
            .target(target.mark())
            .why("source", source.text(), AmountWords.formula(source))
            .why("target", target.text(), AmountWords.formula(target));
    BigDecimal ratio = pair.comparison().ratio();
    if (ratio.signum() > 0) {
      finding.why(
          "ratio",
          "",
          Message.verbatim(
              "× "
                  + ratio
                      .round(new java.math.MathContext(6))
                      .stripTrailingZeros()
                      .toPlainString()));
    }
    Optional<String> suggestion = ChineseAmounts.rewrite(pair);
    suggestion.ifPresent(text -> finding.suggest(0, text));
    return finding.build();
  }

  private static Severity severity(Check check, AmountPairs.Pair pair) {
    AmountItem source = pair.source();
    Comparison comparison = pair.comparison();
    return switch (relationOf(pair)) {
      case VALUE ->
          comparison.cause() == Cause.TIMES
              ? Severity.MINOR
              : source.is(
                      Kind.MONEY,
                      Kind.PERCENT,
                      Kind.PERCENTAGE_POINT,
                      Kind.BASIS_POINT,
                      Kind.MULTIPLE)
                  ? Severity.CRITICAL
                  : (isSmallCount(source) && isSmallCount(pair.target())
                              || source.isSmall() && pair.target().isSmall())
                          && !source.isBare()
                      ? Severity.MINOR
                      : Severity.MAJOR;
      case UNIT -> comparison.cause() == Cause.CURRENCY ? Severity.CRITICAL : Severity.MAJOR;
      case DIRECTION -> comparison.cause() == Cause.LEVEL ? Severity.MAJOR : Severity.CRITICAL;
      case VAGUE -> comparison.cause() == Cause.HEDGE ? Severity.MINOR : Severity.MAJOR;
      default -> check.info().severity();
    };
  }

  static boolean isSmallCount(AmountItem item) {
    return item.is(Kind.CARDINAL, Kind.ORDINAL, Kind.DURATION, Kind.MEASURE)
        && !item.hasDigits()
        && item.high().abs().compareTo(BigDecimal.valueOf(20)) <= 0;
  }

  /** How much a reader loses with an amount that stands on one side only; empty if nothing. */
  static Optional<Severity> weight(AmountItem item) {
    if (item.is(Kind.IDENTIFIER, Kind.ORDINAL, Kind.TIME, Kind.DATE, Kind.PERIOD)) {
      return Optional.empty();
    }
    if (item.is(Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT)) {
      return Optional.of(item.hasDigits() ? Severity.MAJOR : Severity.MINOR);
    }
    boolean digits = item.hasDigits();
    if (digits && item.high().abs().compareTo(BigDecimal.valueOf(100)) >= 0) {
      return Optional.of(Severity.MAJOR);
    }
    return digits && item.high().abs().compareTo(BigDecimal.TEN) > 0
        ? Optional.of(Severity.MINOR)
        : Optional.empty();
  }
}
