package hedui.check;

import hedui.check.Anchors.Anchor;
import hedui.quantity.Kind;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A passage without source, such as a summary, that states a figure which the call does not, or
 * states it of another item.
 */
@CheckInfo(
    id = "unsupported-figure",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MAJOR)
public final class UnsupportedFigure implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Passages alone = new Passages(bitext);
    if (alone.isEmpty()) {
      return List.of();
    }
    List<AmountPairs.BeadAmounts> beads = bitext.amounts().beads();
    List<AmountItem> call = new ArrayList<>();
    beads.forEach(bead -> call.addAll(bead.source()));
    if (call.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (AmountPairs.BeadAmounts bead : beads) {
      if (alone.contain(bead.bead())) {
        for (AmountItem item : bead.target()) {
          judge(item, bead, beads, call).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> judge(
      AmountItem item,
      AmountPairs.BeadAmounts bead,
      List<AmountPairs.BeadAmounts> beads,
      List<AmountItem> call) {
    if (AmountFindings.weight(item).isEmpty() || !item.isExact() && !item.hasDigits()) {
      return Optional.empty();
    }
    List<AmountItem> same =
        call.stream().filter(source -> AmountEquality.figuresAgree(source, item)).toList();
    if (same.isEmpty()) {
      return Optional.of(unsupported(item, call));
    }
    return otherItem(item, bead, beads, same);
  }

  private Finding unsupported(AmountItem item, List<AmountItem> call) {
    Optional<AmountItem> nearest =
        call.stream()
            .filter(source -> source.isExact() && item.isExact())
            .filter(
                source ->
                    source.quantity().kind() == item.quantity().kind()
                        && source.low().signum() == item.low().signum()
                        && source.low().signum() != 0)
            .min(java.util.Comparator.comparingDouble(source -> distance(source, item)));
    Finding.Builder finding =
        Finding.of(
                this,
                nearest
                    .map(
                        source ->
                            Message.of(
                                "check.unsupported-figure.near",
                                AmountWords.say(item),
                                AmountWords.say(source)))
                    .orElseGet(
                        () -> Message.of("check.unsupported-figure.found", AmountWords.say(item))))
            .target(item.mark())
            .why("target", item.text(), AmountWords.formula(item));
    nearest.ifPresent(source -> finding.why("source", source.text(), AmountWords.formula(source)));
    return finding.build();
  }

  private static double distance(AmountItem source, AmountItem item) {
    boolean sameDigits =
        source
            .low()
            .stripTrailingZeros()
            .unscaledValue()
            .equals(item.low().stripTrailingZeros().unscaledValue());
    return (sameDigits ? 0 : 1)
        + Math.abs(Math.log10(source.low().abs().doubleValue() / item.low().abs().doubleValue()));
  }

  /** The figure is there, and always of an item that the passage's word does not mean. */
  private Optional<Finding> otherItem(
      AmountItem item,
      AmountPairs.BeadAmounts bead,
      List<AmountPairs.BeadAmounts> beads,
      List<AmountItem> same) {
    Optional<Anchor> said = Anchors.item(item, bead.target(), false);
    if (said.isEmpty() || !item.is(Kind.MONEY)) {
      return Optional.empty();
    }
    Termbase terms = bead.bead().bitext().resources().termbase();
    AmountItem shown = null;
    Anchor of = null;
    for (AmountItem source : same) {
      Optional<Anchor> anchor =
          Anchors.item(source, beads.get(source.bead().index()).source(), true);
      if (anchor.isEmpty() || Anchors.agree(anchor.get(), said.get(), terms)) {
        return Optional.empty();
      }
      if (shown == null) {
        shown = source;
        of = anchor.get();
      }
    }
    if (shown == null || of == null) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                this,
                Message.of(
                    "check.unsupported-figure.item",
                    AmountWords.say(item),
                    terms.terms().get(of.term()).name()))
            .target(item.mark())
            .target(said.get().words())
            .why("target", item.text(), AmountWords.formula(item))
            .why("source", shown.text(), AmountWords.formula(shown))
            .build());
  }
}
