package hedui.check;

import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;

/**
 * Whether the words of a term are a term here: "guidance" is a forecast in an earnings call and
 * advice in a report on health.
 */
final class TermContext {
  /** Share of beads with a financial term from which on a whole document is about finance. */
  private static final double FINANCIAL_SHARE = 0.12;

  private static final int FINANCIAL_BEADS = 4;

  private final Termbase termbase;
  private final boolean financial;

  TermContext(ReadBitext bitext) {
    this.termbase = bitext.resources().termbase();
    int cues = 0;
    int sources = 0;
    for (ReadBead bead : bitext.beads()) {
      if (!bead.source().isEmpty()) {
        sources++;
        cues += hasCue(bead, -1) ? 1 : 0;
      }
    }
    this.financial = cues >= FINANCIAL_BEADS && cues >= FINANCIAL_SHARE * sources;
  }

  /** Whether a term's conditions hold for the source of a bead. */
  boolean holds(int number, ReadBead bead) {
    Term term = termbase.terms().get(number);
    if (term.is(Term.Tag.FINANCE) && !financial && !hasCue(bead, number)) {
      return false;
    }
    if (term.needs().isEmpty() && term.unless().isEmpty()) {
      return true;
    }
    return (term.needs().isEmpty() || EnglishWords.anyStandsNear(term.needs(), bead))
        && (term.unless().isEmpty() || !EnglishWords.anyStands(term.unless(), bead));
  }

  private boolean hasCue(ReadBead bead, int apartFrom) {
    for (ReadSegment segment : bead.source()) {
      for (TermMatch match : segment.terms()) {
        if (match.number() != apartFrom && termbase.terms().get(match.number()).isCue()) {
          return true;
        }
      }
    }
    return false;
  }
}
