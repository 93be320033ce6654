package hedui.check;

import hedui.bitext.Mark;
import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds renderings that are another thing than the term they stand for: operating income called
 * 營業收入, which is revenue. Silent where another term of the source accounts for the rendering, or
 * where the term is rendered well as often as it stands.
 */
@CheckInfo(
    id = "term-mismatch",
    category = MqmCategory.TERMINOLOGY_WRONG,
    severity = Severity.MAJOR)
public final class TermMismatch implements Check {

  private static final int TELLING_LENGTH = 4;

  /** What is wrong with a rendering. */
  private enum Fault {
    /** It is another thing. */
    WRONG("check.term-mismatch.wrong"),
    /** It is understood, but not what the region writes. */
    AVOID("check.term-mismatch.avoid"),
    /** It says only a part. */
    LOOSE("check.term-mismatch.loose");

    private final String key;

    Fault(String key) {
      this.key = key;
    }
  }

  /** A match and the segment that holds it. */
  private record Found(ReadSegment segment, TermMatch match, int index, int length) {
    Mark mark() {
      return segment.segment().mark(match.span());
    }

    /** How far into its side it stands, 0 to 1. */
    double place() {
      return (index + (double) match.start() / segment.text().length()) / length;
    }
  }

  @Override
  public List<Finding> check(ReadBitext bitext) {
    TermContext context = new TermContext(bitext);
    List<Finding> findings = new ArrayList<>();
    List<ReadBead> unsourced = new ArrayList<>();
    for (ReadBead bead : bitext.beads()) {
      if (bead.source().isEmpty()) {
        unsourced.add(bead);
      } else if (!bead.target().isEmpty()) {
        check(bead, context, findings);
      }
    }
    if (!unsourced.isEmpty()) {
      UnsourcedTerms terms = new UnsourcedTerms(this, bitext, context);
      unsourced.forEach(bead -> findings.addAll(terms.check(bead)));
    }
    return findings;
  }

  private void check(ReadBead bead, TermContext context, List<Finding> findings) {
    Termbase termbase = bead.bitext().resources().termbase();
    List<Found> source = found(bead.source());
    if (source.isEmpty()) {
      return;
    }
    List<Found> target = found(bead.target());
    TreeMap<Integer, List<Found>> terms = new TreeMap<>();
    for (Found found : source) {
      terms.computeIfAbsent(found.match().number(), n -> new ArrayList<>(2)).add(found);
    }
    Set<Found> reported = new HashSet<>();
    terms.forEach(
        (term, stands) -> {
          Uses uses = Uses.of(term, target, termbase);
          uses.remove(reported);
          int open = stands.size() - uses.right() - uses.avoided().size();
          uses.wrong().removeIf(found -> open <= 0 && !isNothingElse(found, termbase));
          uses.wrong().removeIf(found -> isAccountedFor(found, term, terms, target, termbase));
          if (open == stands.size()) {
            uses.loose().removeIf(found -> isAccountedFor(found, term, terms, target, termbase));
          } else {
            uses.loose().clear();
          }
          if (uses.areNone()) {
            if (open == stands.size() && isMissed(termbase, term) && context.holds(term, bead)) {
              reportMissing(bead, term, stands, findings);
            }
          } else if (context.holds(term, bead)) {
            Fault fault = uses.worst();
            List<Found> faulty = uses.of(fault);
            int most = fault == Fault.AVOID ? faulty.size() : stands.size();
            List<Found> places = nearest(faulty, stands, most);
            reported.addAll(places);
            report(bead, term, stands, places, fault, findings);
          }
        });
  }

  /** What a bead says where a term stands. */
  private record Uses(int right, List<Found> wrong, List<Found> avoided, List<Found> loose) {
    static Uses of(int term, List<Found> target, Termbase termbase) {
      List<Found> wrong = new ArrayList<>();
      List<Found> avoided = new ArrayList<>();
      List<Found> loose = new ArrayList<>();
      int right = 0;
      for (Found found : target) {
        Termbase.Rendering rendering = termbase.rendering(found.match().number());
        if (rendering.wrong().contains(term)) {
          wrong.add(found);
        } else if (rendering.deprecated().contains(term)) {
          avoided.add(found);
        } else if (rendering.accepted().contains(term)) {
          right++;
        } else if (rendering.loose().contains(term)) {
          loose.add(found);
        }
      }
      return new Uses(right, wrong, avoided, loose);
    }

    void remove(Set<Found> found) {
      List.of(wrong, avoided, loose).forEach(list -> list.removeAll(found));
    }

    boolean areNone() {
      return wrong.isEmpty() && avoided.isEmpty() && loose.isEmpty();
    }

    Fault worst() {
      return !wrong.isEmpty() ? Fault.WRONG : !avoided.isEmpty() ? Fault.AVOID : Fault.LOOSE;
    }

    List<Found> of(Fault fault) {
      return switch (fault) {
        case WRONG -> wrong;
        case AVOID -> avoided;
        case LOOSE -> loose;
      };
    }
  }

  /**
   * Whether a string is so long, and so little a rendering of any term, that it is wrong even where
   * the term is rendered well elsewhere in the bead: 假期季節 beside 假期購物.
   */
  private static boolean isNothingElse(Found found, Termbase termbase) {
    Termbase.Rendering rendering = termbase.rendering(found.match().number());
    return rendering.text().length() >= TELLING_LENGTH
        && rendering.accepted().isEmpty()
        && rendering.deprecated().isEmpty();
  }

  private static boolean isMissed(Termbase termbase, int term) {
    return termbase.terms().get(term).is(Term.Tag.OWN) && !termbase.usual(term).isEmpty();
  }

  /**
   * Whether another term of the source accepts the rendering, and is not seen to be rendered
   * otherwise.
   */
  private static boolean isAccountedFor(
      Found found,
      int term,
      Map<Integer, List<Found>> terms,
      List<Found> target,
      Termbase termbase) {
    int number = found.match().number();
    Termbase.Rendering rendering = termbase.rendering(number);
    for (var other : terms.entrySet()) {
      if (other.getKey() == term || !rendering.renders(other.getKey())) {
        continue;
      }
      long elsewhere =
          target.stream()
              .filter(t -> t.match().number() != number)
              .map(t -> termbase.rendering(t.match().number()))
              .filter(r -> r.renders(other.getKey()) && !r.renders(term))
              .count();
      if (elsewhere < other.getValue().size()) {
        return true;
      }
    }
    return false;
  }

  /** The wrong renderings that stand where the term does, seen from the length of both sides. */
  private static List<Found> nearest(List<Found> wrong, List<Found> stands, int count) {
    List<Found> left = new ArrayList<>(wrong);
    List<Found> chosen = new ArrayList<>();
    for (Found term : stands) {
      Optional<Found> best =
          left.stream()
              .min(Comparator.comparingDouble(found -> Math.abs(found.place() - term.place())));
      if (best.isPresent() && chosen.size() < count) {
        chosen.add(best.get());
        left.remove(best.get());
      }
    }
    return chosen;
  }

  private void report(
      ReadBead bead,
      int number,
      List<Found> stands,
      List<Found> renderings,
      Fault fault,
      List<Finding> findings) {
    Termbase termbase = bead.bitext().resources().termbase();
    Term term = termbase.terms().get(number);
    String usual = termbase.usual(number);
    for (Found found : renderings) {
      Found nearest = nearest(stands, List.of(found), 1).get(0);
      Set<Integer> means = termbase.rendering(found.match().number()).accepted();
      String english = nearest.mark().text();
      String chinese = found.mark().text();
      Finding.Builder finding =
          Finding.of(this, Message.of(fault.key, english, chinese, usual), bead.bead())
              .severity(severity(term, fault))
              .source(nearest.mark())
              .target(found.mark())
              .why(
                  "source",
                  english,
                  Message.of("check.term-mismatch.why.source", term.name(), usual));
      if (fault == Fault.WRONG && !means.isEmpty()) {
        String meant =
            means.stream()
                .sorted()
                .limit(3)
                .map(n -> termbase.terms().get(n).name())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        finding.why("target", chinese, Message.of("check.term-mismatch.why.target", meant));
      }
      if (!term.note().isEmpty()) {
        finding.why("termbase", "", note(term));
      }
      if (replaces(usual, chinese)) {
        finding.suggest(0, usual);
      }
      findings.add(finding.build());
    }
  }

  /**
   * Whether the usual rendering may stand for the words found. Words twice as long say something
   * beside the term, which would be lost: 年化營收運行率 is more than 年化.
   */
  static boolean replaces(String usual, String words) {
    return 2 * usual.length() > words.length();
  }

  /** Ours are texts of the bundle; a user's stands as it was written. */
  private static Message note(Term term) {
    return term.is(Term.Tag.OWN)
        ? Message.verbatim(term.note())
        : Message.of("term.note." + term.note());
  }

  private void reportMissing(
      ReadBead bead, int number, List<Found> stands, List<Finding> findings) {
    Termbase termbase = bead.bitext().resources().termbase();
    Mark mark = stands.get(0).mark();
    findings.add(
        Finding.of(
                this,
                Message.of("check.term-mismatch.missing", mark.text(), termbase.usual(number)),
                bead.bead())
            .severity(Severity.MINOR)
            .source(mark)
            .build());
  }

  static Severity severity(Term term) {
    return severity(term, Fault.WRONG);
  }

  private static Severity severity(Term term, Fault fault) {
    if (fault != Fault.WRONG || term.is(Term.Tag.MINOR)) {
      return Severity.MINOR;
    }
    return term.is(Term.Tag.CRITICAL) ? Severity.CRITICAL : Severity.MAJOR;
  }

  private static List<Found> found(List<ReadSegment> segments) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      for (TermMatch match : segments.get(i).terms()) {
        all.add(new Found(segments.get(i), match, i, segments.size()));
      }
    }
    return all;
  }
}
