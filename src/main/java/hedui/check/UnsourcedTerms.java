package hedui.check;

import hedui.check.FigureTerms.Said;
import hedui.quantity.Quantity;
import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a passage without source to the source of the whole: its terms through the figures they are
 * said of, and renderings that mean nothing in themselves, or are to be avoided, through the terms
 * that the source speaks of.
 */
final class UnsourcedTerms {
  /** Shorter strings may stand for something else by chance. */
  private static final int LEAST_LENGTH = 4;

  private final TermMismatch check;
  private final Termbase termbase;
  private final FigureTerms figures;
  private final Set<Integer> spoken = new TreeSet<>();

  UnsourcedTerms(TermMismatch check, ReadBitext bitext, TermContext context) {
    this.check = check;
    this.termbase = bitext.resources().termbase();
    this.figures = new FigureTerms(bitext);
    for (ReadBead bead : bitext.beads()) {
      for (ReadSegment segment : bead.source()) {
        for (TermMatch match : segment.terms()) {
          if (!spoken.contains(match.number()) && context.holds(match.number(), bead)) {
            spoken.add(match.number());
          }
        }
      }
    }
  }

  List<Finding> check(ReadBead bead) {
    List<Finding> findings = new ArrayList<>();
    for (ReadSegment segment : bead.target()) {
      List<TermMatch> done = new ArrayList<>();
      for (Quantity figure : segment.quantities()) {
        FigureTerms.before(segment, figure)
            .filter(match -> !done.contains(match))
            .ifPresent(match -> contradicted(segment, match, figure).ifPresent(findings::add));
      }
      for (TermMatch match : segment.terms()) {
        misnamed(segment, match).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The figure is said of something else in the source. */
  private Optional<Finding> contradicted(ReadSegment segment, TermMatch match, Quantity figure) {
    Termbase.Rendering rendering = termbase.rendering(match.number());
    List<Said> said = figures.of(figure);
    if (said.stream().anyMatch(s -> rendering.renders(s.term().number()))) {
      return Optional.empty();
    }
    return said.stream()
        .filter(s -> rendering.wrong().contains(s.term().number()))
        .findFirst()
        .map(s -> finding(segment, match, s, figure));
  }

  private Finding finding(ReadSegment segment, TermMatch match, Said said, Quantity figure) {
    int term = said.term().number();
    String english = said.termMark().text();
    String chinese = match.span().of(segment.text());
    return Finding.of(
            check,
            Message.of(
                "check.term-mismatch.figure",
                figure.span().of(segment.text()),
                english,
                chinese,
                termbase.usual(term)))
        .severity(TermMismatch.severity(termbase.terms().get(term)))
        .target(segment.segment().mark(match.span()))
        .why(
            "source",
            said.words(),
            Message.of("check.term-mismatch.why.source", english, termbase.usual(term)))
        .suggest(0, termbase.usual(term))
        .build();
  }

  /**
   * A rendering that is no term's in itself, for a term that the source speaks of; or one to be
   * avoided, for an item of the statements.
   */
  private Optional<Finding> misnamed(ReadSegment segment, TermMatch match) {
    Termbase.Rendering rendering = termbase.rendering(match.number());
    if (rendering.accepted().stream().anyMatch(spoken::contains)
        || match.end() - match.start() < LEAST_LENGTH) {
      return Optional.empty();
    }
    boolean means = !rendering.accepted().isEmpty() || !rendering.deprecated().isEmpty();
    return means
        ? said(rendering.deprecated(), Term.Tag.METRIC)
            .map(term -> finding(segment, match, term, "check.term-mismatch.avoid"))
        : said(rendering.wrong(), null)
            .filter(term -> !termbase.terms().get(term).is(Term.Tag.MINOR))
            .map(term -> finding(segment, match, term, "check.term-mismatch.wrong"));
  }

  /** The first of some terms that the source speaks of. */
  private Optional<Integer> said(Set<Integer> terms, Term.@Nullable Tag tag) {
    return terms.stream()
        .sorted()
        .filter(spoken::contains)
        .filter(term -> tag == null || termbase.terms().get(term).is(tag))
        .findFirst();
  }

  private Finding finding(ReadSegment segment, TermMatch match, int term, String key) {
    Term known = termbase.terms().get(term);
    String words = match.span().of(segment.text());
    String usual = termbase.usual(term);
    Finding.Builder finding =
        Finding.of(check, Message.of(key, known.name(), words, usual))
            .severity(key.endsWith("avoid") ? Severity.MINOR : TermMismatch.severity(known))
            .target(segment.segment().mark(match.span()));
    if (TermMismatch.replaces(usual, words)) {
      finding.suggest(0, usual);
    }
    return finding.build();
  }
}
