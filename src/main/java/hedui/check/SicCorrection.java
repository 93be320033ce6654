package hedui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A correction that the transcript marks, "13% (sic) [14%]", and what became of it. */
@CheckInfo(
    id = "sic-correction",
    category = MqmCategory.ACCURACY_MISTRANSLATION_NUMBER,
    severity = Severity.MAJOR)
public final class SicCorrection implements Check {
  private static final String[] SAYS_WHICH = {
    "應為", "应为", "應是", "应是", "更正", "訂正", "订正", "口誤", "口误", "正確", "正确", "實為", "实为"
  };
  private static final String[] MARKS = {"原文如此", "sic", "原話", "原话", "原文"};

  @Override
  public List<Finding> check(ReadBitext bitext) {
    List<Finding> findings = new ArrayList<>();
    for (AmountPairs.BeadAmounts amounts : bitext.amounts().beads()) {
      if (amounts.bead().target().isEmpty()) {
        continue;
      }
      for (Corrections.Correction correction : Corrections.in(amounts)) {
        judge(amounts, correction).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> judge(
      AmountPairs.BeadAmounts amounts, Corrections.Correction correction) {
    Optional<AmountItem> said = Corrections.equal(correction.said(), amounts.target());
    Optional<AmountItem> stands = Corrections.equal(correction.stands(), amounts.target());
    String target = text(amounts);
    String outcome;
    Severity severity;
    if (stands.isEmpty()) {
      outcome = said.isPresent() ? "lost" : "gone";
      severity = said.isPresent() ? Severity.CRITICAL : Severity.MAJOR;
    } else if (said.isEmpty()) {
      outcome = "silent";
      severity = Severity.MINOR;
    } else if (hasAny(target, SAYS_WHICH)) {
      return Optional.empty();
    } else if (hasAny(target, MARKS)) {
      outcome = "literal";
      severity = Severity.NEUTRAL;
    } else {
      outcome = "unmarked";
      severity = Severity.MAJOR;
    }
    Finding.Builder finding =
        Finding.of(
                this,
                Message.of(
                    "check.sic-correction." + outcome,
                    AmountWords.say(correction.said()),
                    AmountWords.say(correction.stands())),
                amounts.bead().bead())
            .severity(severity)
            .source(correction.mark())
            .why("source", correction.mark().text(), AmountWords.formula(correction.stands()));
    said.ifPresent(
        item -> {
          finding.target(item.mark());
          finding.why("target", item.text(), AmountWords.formula(item));
        });
    stands.ifPresent(
        item -> {
          finding.target(item.mark());
          finding.why("target", item.text(), AmountWords.formula(item));
        });
    return Optional.of(finding.build());
  }

  private static String text(AmountPairs.BeadAmounts amounts) {
    StringBuilder text = new StringBuilder();
    for (ReadSegment segment : amounts.bead().target()) {
      text.append(segment.text());
    }
    return text.toString();
  }

  private static boolean hasAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
