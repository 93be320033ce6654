package hedui.check;

import hedui.bitext.Span;
import hedui.check.NegationReader.Negation;
import java.util.List;
import java.util.Optional;

/**
 * Finds a negation that was lost or added: the English says that something is not so and nothing in
 * the Chinese does, or the reverse. Only beads of one sentence each are judged, and only plain
 * negations; idioms such as "not only" or "can't wait" negate nothing.
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
    if (!NegationReader.mayNegateInChinese(target.text())) {
      return lost(bead, source, target);
    }
    Optional<Span> denied = NegationReader.plainInChinese(target.text());
    return denied.isPresent()
            && isWhole(source, target)
            && NegationReader.inEnglish(source.text()).isEmpty()
        ? List.of(added(bead, target, denied.get()))
        : List.of();
  }

  private static boolean isWhole(ReadSegment source, ReadSegment target) {
    int words = source.english().size();
    return words >= FEWEST_WORDS && target.text().length() >= LEAST_CHARACTERS_A_WORD * words;
  }

  private List<Finding> lost(ReadBead bead, ReadSegment source, ReadSegment target) {
    List<Negation> plain =
        NegationReader.inEnglish(source.text()).stream().filter(Negation::plain).toList();
    return plain.size() == 1
            && isWhole(source, target)
            && bead.bitext().coverage().of(bead.bead()).source() >= LEAST_COVERAGE
        ? List.of(lost(bead, source, plain.get(0).span()))
        : List.of();
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
