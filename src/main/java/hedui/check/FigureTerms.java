package hedui.check;

import hedui.bitext.Mark;
import hedui.quantity.Amount;
import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the source calls its figures: $13.2 billion is operating income. Through the figure a
 * passage that has no source, such as a summary, is held to the call.
 */
final class FigureTerms {
  /** How far, in characters, a term may stand from the figure that is said of it. */
  private static final int NEAR_IN_ENGLISH = 60;

  private static final int NEAR_IN_CHINESE = 8;

  /** A term that a figure is said of in the source. */
  record Said(ReadSegment segment, TermMatch term, Quantity figure) {
    Mark termMark() {
      return segment.segment().mark(term.span());
    }

    /** The words from the one to the other: "$13.2 billion in operating income". */
    String words() {
      return term.span().union(figure.span()).of(segment.text());
    }
  }

  private final Map<String, List<Said>> said = new HashMap<>();
  private final Termbase termbase;

  FigureTerms(ReadBitext bitext) {
    this.termbase = bitext.resources().termbase();
    for (ReadBead bead : bitext.beads()) {
      for (ReadSegment segment : bead.source()) {
        if (segment.terms().isEmpty()) {
          continue;
        }
        for (Quantity figure : segment.quantities()) {
          key(figure)
              .ifPresent(
                  key ->
                      nearest(segment, figure)
                          .ifPresent(
                              term ->
                                  said.computeIfAbsent(key, k -> new ArrayList<>(2))
                                      .add(new Said(segment, term, figure))));
        }
      }
    }
  }

  /** What the source says of a figure; several if it stands there more than once. */
  List<Said> of(Quantity figure) {
    return key(figure).map(key -> said.getOrDefault(key, List.of())).orElse(List.of());
  }

  /** The Chinese rendering right before a figure: 營業收入為 132 億美元. */
  static Optional<TermMatch> before(ReadSegment segment, Quantity figure) {
    TermMatch best = null;
    for (TermMatch match : segment.terms()) {
      int gap = figure.span().start() - match.end();
      if (gap >= 0
          && gap <= NEAR_IN_CHINESE
          && !hasBreak(segment.text(), match.end(), figure.span().start())) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<TermMatch> nearest(ReadSegment segment, Quantity figure) {
    TermMatch best = null;
    int least = NEAR_IN_ENGLISH + 1;
    for (TermMatch match : segment.terms()) {
      if (!termbase.terms().get(match.number()).is(Term.Tag.METRIC)) {
        continue;
      }
      int gap =
          match.end() <= figure.span().start()
              ? figure.span().start() - match.end()
              : match.start() - figure.span().end();
      if (gap >= 0 && gap < least) {
        least = gap;
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> key(Quantity figure) {
    if (figure.kind() == Kind.MONEY && figure.amount() instanceof Amount.Exact exact) {
      return Optional.of(exact.value().toPlainString() + " " + figure.unit());
    }
    return Optional.empty();
  }

  private static boolean hasBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，。；、,;".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
