package hedui.check;

import hedui.bitext.Mark;
import hedui.check.Comparison.Relation;
import hedui.quantity.Kind;
import hedui.term.Term;
import hedui.term.TermMatch;
import hedui.term.Termbase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an amount is said of, as far as the words right at it tell: a period ("13% in Q4") or an
 * item of the statements ("revenue of $5 billion").
 */
final class Anchors {
  private static final int FAR = 40;

  /**
   * A period, an item or a name near an amount.
   *
   * @param words where it stands; for a name the amount
   * @param moment the period, if it is one
   * @param term number of the term or, in Chinese, of its rendering; -1 if it is none
   * @param name the region or line of business, in one form for both languages; else empty
   */
  record Anchor(Mark words, Optional<AmountItem> moment, int term, String name) {
    /** What an anchor may be. */
    enum Sort {
      PERIOD,
      ITEM,
      NAME
    }

    static Anchor of(AmountItem moment) {
      return new Anchor(moment.mark(), Optional.of(moment), -1, "");
    }

    static Anchor of(TermMatch term, ReadSegment segment) {
      return new Anchor(segment.segment().mark(term.span()), Optional.empty(), term.number(), "");
    }

    /** The name that an amount is said of. */
    static Anchor of(String name, AmountItem amount) {
      return new Anchor(amount.mark(), Optional.empty(), -1, name);
    }

    Sort sort() {
      return moment.isPresent() ? Sort.PERIOD : name.isEmpty() ? Sort.ITEM : Sort.NAME;
    }
  }

  private Anchors() {}

  /** Whether a source and a target anchor are the same thing. */
  static boolean agree(Anchor source, Anchor target, Termbase terms) {
    if (source.moment().isPresent() && target.moment().isPresent()) {
      Relation relation = Moments.compare(source.moment().get(), target.moment().get()).relation();
      return relation == Relation.EQUAL || relation == Relation.ALIKE;
    }
    if (!source.name().isEmpty()) {
      return source.name().equals(target.name());
    }
    return source.term() >= 0
        && target.term() >= 0
        && terms.rendering(target.term()).renders(source.term());
  }

  static List<Anchor> of(AmountItem item, List<AmountItem> all, boolean english) {
    List<Anchor> anchors = new ArrayList<>();
    period(item, all, english).ifPresent(anchors::add);
    item(item, all, english).ifPresent(anchors::add);
    name(item, all, english).ifPresent(anchors::add);
    return anchors;
  }

  /** The name before an amount, as far back as the amount before it or the sentence goes. */
  private static Optional<Anchor> name(AmountItem item, List<AmountItem> all, boolean english) {
    int end = item.quantity().span().start();
    int start = Math.max(0, end - (english ? FAR : 16));
    String text = item.segment().text();
    for (AmountItem other : all) {
      if (other.segment() == item.segment() && other.quantity().span().end() <= end) {
        start = Math.max(start, other.quantity().span().end());
      }
    }
    for (int i = start; i < end; i++) {
      start = "。；;".indexOf(text.charAt(i)) >= 0 ? i + 1 : start;
    }
    return NamedThings.last(text.substring(start, end), english).map(name -> Anchor.of(name, item));
  }

  /**
   * The period right behind an English amount ("in Q4"), or before an amount in either language.
   */
  private static Optional<Anchor> period(AmountItem item, List<AmountItem> all, boolean english) {
    int start = item.quantity().span().start();
    int end = item.quantity().span().end();
    String text = item.segment().text();
    AmountItem best = null;
    for (AmountItem moment : all) {
      if (!moment.is(Kind.PERIOD, Kind.DATE) || moment.segment() != item.segment()) {
        continue;
      }
      int from = moment.quantity().span().start();
      int to = moment.quantity().span().end();
      if (english && from >= end && from - end <= FAR && free(item, all, end, from)) {
        String between = text.substring(end, from).toLowerCase(Locale.ROOT);
        if ((between.contains(" in ") || between.contains(" for ") || between.contains(" during "))
            && between.indexOf(',') < 0
            && !between.contains(" and ")) {
          return Optional.of(Anchor.of(moment));
        }
      }
      if (to <= start
          && start - to <= FAR
          && free(item, all, to, start)
          && !hasStop(text, to, start)) {
        best = moment;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    // "compared with 10% in Q3, 13% ..." belongs to the amount before it.
    if (english && takenByFormer(item, best, all)) {
      return Optional.empty();
    }
    return Optional.of(Anchor.of(best));
  }

  private static boolean takenByFormer(AmountItem item, AmountItem moment, List<AmountItem> all) {
    String before = moment.before(5).toLowerCase(Locale.ROOT);
    boolean bound = before.endsWith(" in ") || before.endsWith(" for ") || before.endsWith("the ");
    return bound
        && all.stream()
            .anyMatch(
                other ->
                    other.segment() == item.segment()
                        && other.quantity().kind() == item.quantity().kind()
                        && other.quantity().span().end() <= moment.quantity().span().start()
                        && moment.quantity().span().start() - other.quantity().span().end() <= FAR
                        && !isParted(item.segment().text(), other, moment));
  }

  /** "$48 billion and in 2024": what follows "and" belongs to what comes. */
  private static boolean isParted(String text, AmountItem from, AmountItem to) {
    String between = text.substring(from.quantity().span().end(), to.quantity().span().start());
    return between.contains(" and ") || between.indexOf(';') >= 0;
  }

  private static boolean hasStop(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。；;".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(AmountItem item, List<AmountItem> all, int from, int to) {
    for (AmountItem other : all) {
      if (other.segment() == item.segment()
          && !other.isMoment()
          && other.quantity().kind() == item.quantity().kind()
          && other.quantity().span().start() >= from
          && other.quantity().span().end() <= to) {
        return false;
      }
    }
    return true;
  }

  /** The item of the statements that an amount is said of: the last one before it. */
  static Optional<Anchor> item(AmountItem item, List<AmountItem> all, boolean english) {
    Termbase terms = item.bead().bitext().resources().termbase();
    int start = item.quantity().span().start();
    int end = item.quantity().span().end();
    String text = item.segment().text();
    TermMatch best = null;
    for (TermMatch match : item.segment().terms()) {
      if (english && !terms.terms().get(match.number()).is(Term.Tag.METRIC)
          || !english && !rendersMetric(terms, match.number())) {
        continue;
      }
      if (english && match.start() >= end && match.start() - end <= 6) {
        String between = text.substring(end, match.start());
        if (between.equals(" in ") || between.equals(" of ")) {
          return Optional.of(Anchor.of(match, item.segment()));
        }
      }
      if (match.end() <= start
          && start - match.end() <= (english ? FAR : 16)
          && free(item, all, match.end(), start)
          && !hasStop(text, match.end(), start)) {
        best = match;
      }
    }
    return Optional.ofNullable(best).map(match -> Anchor.of(match, item.segment()));
  }

  private static boolean rendersMetric(Termbase terms, int rendering) {
    Termbase.Rendering words = terms.rendering(rendering);
    return Stream.concat(words.accepted().stream(), words.deprecated().stream())
        .anyMatch(term -> terms.terms().get(term).is(Term.Tag.METRIC));
  }
}
