package hedui.check;

import hedui.quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another passage, a summary included, that repeats a figure which the transcript corrects
 * elsewhere.
 */
@CheckInfo(
    id = "superseded-figure",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MINOR)
public final class SupersededFigure implements Check {

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    Passages passages = new Passages(bitext);
    List<AmountPairs.BeadAmounts> beads = bitext.amounts().beads();
    for (AmountPairs.BeadAmounts corrected : beads) {
      for (Corrections.Correction correction : Corrections.in(corrected)) {
        Optional<AmountItem> beside = moneyBefore(correction.said(), corrected.source());
        if (beside.isEmpty()) {
          continue;
        }
        for (AmountPairs.BeadAmounts other : beads) {
          if (!other.bead().equals(corrected.bead())) {
            repeated(other, correction, beside.get(), passages).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** The same figure beside the same sum, and no word of the one that stands. */
  private Optional<Finding> repeated(
      AmountPairs.BeadAmounts other,
      Corrections.Correction correction,
      AmountItem sum,
      Passages passages) {
    for (AmountItem target : other.target()) {
      if (!AmountEquality.figuresAgree(correction.said(), target)) {
        continue;
      }
      Optional<AmountItem> beside = moneyBefore(target, other.target());
      if (beside.isEmpty()
          || !AmountEquality.figuresAgree(sum, beside.get())
          || Corrections.equal(correction.stands(), other.target()).isPresent()) {
        continue;
      }
      boolean alone = passages.contain(other.bead());
      Finding.Builder finding =
          Finding.of(
                  this,
                  Message.of(
                      "check.superseded-figure.found",
                      AmountWords.say(correction.said()),
                      AmountWords.say(correction.stands()),
                      place(correction.said()),
                      place(target)),
                  correction.said().bead().bead())
              .severity(alone ? Severity.MAJOR : Severity.MINOR)
              .source(correction.mark());
      if (!alone) {
        finding.in(other.bead().bead());
        Corrections.equal(correction.said(), other.source())
            .ifPresent(source -> finding.source(source.mark()));
      }
      return Optional.of(
          finding
              .target(target.mark())
              .why("source", correction.mark().text(), AmountWords.formula(correction.stands()))
              .why("target", target.text(), AmountWords.formula(target))
              .build());
    }
    return Optional.empty();
  }

  private static String place(AmountItem item) {
    int line = item.segment().segment().line().number();
    return line > 0 ? Integer.toString(line) : item.segment().segment().line().unit();
  }

  /** The sum of money that the figure's sentence names last before it. */
  private static Optional<AmountItem> moneyBefore(AmountItem item, List<AmountItem> all) {
    AmountItem last = null;
    for (AmountItem other : all) {
      if (other.segment() == item.segment()
          && other.is(Kind.MONEY)
          && other.quantity().span().end() <= item.quantity().span().start()) {
        last = other;
      }
    }
    return Optional.ofNullable(last);
  }
}
