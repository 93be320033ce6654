package hedui.check;

import hedui.bitext.Span;
import hedui.check.NegationReader.Negation;
import hedui.check.Opposites.Turned;
import hedui.quantity.Direction;
import java.util.List;
import java.util.Optional;

/**
 * Finds a negation that was lost or added, or a word that became its opposite: the English says
 * that something is not so and nothing in the Chinese does, or the reverse. Only beads of one
 * sentence each are judged, and only plain negations; idioms such as "not only" or "can't wait"
 * negate nothing.
 */
@CheckInfo(
    id = "polarity-mismatch",
    category = MqmCategory.ACCURACY_MISTRANSLATION,
    severity = Severity.MAJOR)
public final class PolarityMismatch implements BeadCheck {
  /** A translation much shorter than this many characters a word has dropped more than a "not". */
  private static final double LEAST_CHARACTERS_A_WORD = 0.9;

  private static final int FEWEST_WORDS = 4;

  /** A source of which less than this is translated lost a clause, which is another finding. */
  private static final double LEAST_COVERAGE = 0.6;

  @Override
  public List<Finding> check(ReadBead bead) {
    if (bead.source().size() != 1 || bead.target().size() != 1 || bead.bead().confidence() < 0.5) {
      return List.of();
    }
    ReadSegment source = bead.source().get(0);
    ReadSegment target = bead.target().get(0);
    List<Negation> negations = NegationReader.inEnglish(source.text());
    List<Finding> lost = lost(bead, source, target, negations);
    List<Finding> denied = lost.isEmpty() ? added(bead, source, target, negations) : lost;
    return denied.isEmpty() ? turned(bead, source, target, negations) : denied;
  }

  /** Opposites, where neither side denies anything; those said of an amount are another check's. */
  private List<Finding> turned(
      ReadBead bead, ReadSegment source, ReadSegment target, List<Negation> negations) {
    Optional<Turned> turned = Opposites.in(source.text(), target.text());
    if (turned.isEmpty()
        || !isWhole(source, target)
        || NegatedWords.denials(NegatedWords.normal(target.chinese())) > 0
        || negations.stream().anyMatch(Negation::denies)
        || source.quantities().stream().anyMatch(q -> q.direction() != Direction.NONE)) {
      return List.of();
    }
    Span english = turned.get().source();
    Span chinese = turned.get().target();
    String said = english.of(source.text());
    String opposite = chinese.of(target.text());
    return List.of(
        Finding.of(this, Message.of("check.polarity-mismatch.turned", said, opposite), bead.bead())
            .source(source.segment().mark(english))
            .target(target.segment().mark(chinese))
            .why("source", said, Message.of("check.polarity-mismatch.why.opposite", opposite))
            .build());
  }

  private List<Finding> added(
      ReadBead bead, ReadSegment source, ReadSegment target, List<Negation> negations) {
    Optional<Span> denied = NegationReader.plainInChinese(target.text());
    if (denied.isEmpty() || !isWhole(source, target)) {
      return List.of();
    }
    boolean isAdded =
        negations.isEmpty()
            || (negations.stream().noneMatch(Negation::denies)
                && words(bead).isUndenied(target.chinese(), denied.get(), source.english()));
    return isAdded ? List.of(added(bead, target, denied.get())) : List.of();
  }

  private static NegatedWords words(ReadBead bead) {
    return new NegatedWords(bead.bitext().resources().lexicon());
  }

  private static boolean isWhole(ReadSegment source, ReadSegment target) {
    int words = source.english().size();
    return words >= FEWEST_WORDS && target.text().length() >= LEAST_CHARACTERS_A_WORD * words;
  }

  private List<Finding> lost(
      ReadBead bead, ReadSegment source, ReadSegment target, List<Negation> negations) {
    List<Negation> plain = negations.stream().filter(Negation::plain).toList();
    if (plain.isEmpty() || !isWhole(source, target)) {
      return List.of();
    }
    // "Not rise" may be 下跌.
    if (Opposites.in(source.text(), target.text()).isPresent()) {
      return List.of();
    }
    boolean isSilent = !NegationReader.mayNegateInChinese(target.text());
    if (isSilent
        && plain.size() == 1
        && bead.bitext().coverage().of(bead.bead()).source() >= LEAST_COVERAGE) {
      return List.of(lost(bead, source, plain.get(0).span()));
    }
    if (NegatedWords.denials(NegatedWords.normal(target.chinese())) >= plain.size()) {
      return List.of();
    }
    NegatedWords words = words(bead);
    for (Negation negation : plain) {
      if (words.isAffirmed(source.english(), negation.word().end(), target.chinese())) {
        return List.of(lost(bead, source, negation.span()));
      }
    }
    return List.of();
  }

  private Finding lost(ReadBead bead, ReadSegment source, Span span) {
    return Finding.of(
            this, Message.of("check.polarity-mismatch.lost", span.of(source.text())), bead.bead())
        .source(source.segment().mark(span))
        .why("source", span.of(source.text()), Message.of("check.polarity-mismatch.why.negates"))
        .why("target", "", Message.of("check.polarity-mismatch.why.nothing"))
        .build();
  }

  private Finding added(ReadBead bead, ReadSegment target, Span span) {
    return Finding.of(
            this, Message.of("check.polarity-mismatch.added", span.of(target.text())), bead.bead())
        .target(target.segment().mark(span))
        .why("source", "", Message.of("check.polarity-mismatch.why.nothing"))
        .why("target", span.of(target.text()), Message.of("check.polarity-mismatch.why.negates"))
        .build();
  }
}
