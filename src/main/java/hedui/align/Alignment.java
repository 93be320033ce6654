package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The alignment of two texts, step by step: anchors show where the path runs, a coarse search finds
 * it, two full searches round it find the beads, the second with what the first has taught about
 * this document.
 */
final class Alignment {
  /** Products of lengths up to this are searched whole. */
  private static final long SMALL = 400;

  /** How often a corridor is widened where a path touches its edge. */
  private static final int MOST_ROUNDS = 3;

  private final int sources;
  private final int targets;
  private final Tokens from;
  private final Tokens to;
  private final Associations dictionary;
  private final Postings postings;
  private final Boundaries boundaries;
  private final LengthModel lengths;

  /** The readings are asked for one by one, in order, and not kept. */
  Alignment(
      Lexicon lexicon,
      List<Segment> source,
      List<Segment> target,
      Function<Segment, EnglishText> english,
      Function<Segment, ChineseText> chinese) {
    sources = source.size();
    targets = target.size();
    SourceTokens sourceTokens = new SourceTokens(lexicon);
    TargetTokens targetTokens = new TargetTokens(lexicon);
    boundaries = new Boundaries(sources, targets);
    for (int i = 0; i < sources; i++) {
      EnglishText text = english.apply(source.get(i));
      sourceTokens.add(text);
      boundaries.source(i, text.text(), startsLine(source, i));
    }
    for (int i = 0; i < targets; i++) {
      ChineseText text = chinese.apply(target.get(i));
      targetTokens.add(text);
      boundaries.target(i, text.text(), startsLine(target, i));
    }
    boundaries.end();
    from = sourceTokens.tokens;
    to = targetTokens.tokens;
    dictionary =
        new DictionaryTable(sourceTokens, targetTokens, lexicon, !isSmall()).associations();
    postings = new Postings(to);
    lengths = new LengthModel(from, to);
  }

  private static boolean startsLine(List<Segment> segments, int index) {
    return index == 0 || !segments.get(index).line().equals(segments.get(index - 1).line());
  }

  private boolean isSmall() {
    return (long) sources * targets <= SMALL;
  }

  /** The links, by what shapes cost before anything is known of these texts. */
  List<Link> links(ShapeCosts before) {
    ShapeCosts costs = before;
    Corridor corridor =
        isSmall()
            ? Corridor.full(sources, targets)
            : Corridor.around(coarse(costs), sources, targets);
    BeadPath path = search(dictionary, corridor, costs, BeadSearch.MOST);
    if (!isSmall()) {
      costs = costs.in(path);
    }
    Associations learned = new Learning(from, to, dictionary).learn(path);
    if (!isSmall()) {
      corridor = Corridor.around(path, sources, targets);
    }
    path = search(learned, corridor, costs, BeadSearch.MOST);
    return links(path, new Scorer(from, to, learned, lengths), costs);
  }

  private BeadPath coarse(ShapeCosts costs) {
    Anchors anchors = new Anchors(from, to, dictionary, postings);
    Corridor corridor = Corridor.along(anchors, sources, targets);
    for (int round = 0; ; round++) {
      BeadPath path = search(dictionary, corridor, costs, BeadSearch.COARSE);
      Corridor wider = round < MOST_ROUNDS ? corridor.widenedAlong(path) : corridor;
      if (wider == corridor) {
        return path;
      }
      corridor = wider;
    }
  }

  private BeadPath search(Associations table, Corridor corridor, ShapeCosts costs, int most) {
    return new BeadSearch(from, to, table, corridor, postings, costs, lengths, boundaries, most)
        .run();
  }

  private static List<Link> links(BeadPath path, Scorer scorer, ShapeCosts costs) {
    List<Link> links = new ArrayList<>(path.size());
    for (int k = 0; k < path.size(); k++) {
      int a = path.sourceEnd(k - 1);
      int i = path.sourceEnd(k);
      int b = path.targetEnd(k - 1);
      int j = path.targetEnd(k);
      double confidence = Confidence.of(path, k, scorer);
      if (a == i || b == j) {
        IntStream.range(a, i).forEach(s -> links.add(Link.withoutTarget(s, confidence)));
        IntStream.range(b, j).forEach(t -> links.add(Link.withoutSource(t, confidence)));
        continue;
      }
      Uncovered uncovered = Uncovered.of(scorer, costs, a, i, b, j);
      links.add(
          new Link(
              IntStream.range(a, i).boxed().toList(),
              IntStream.range(b, j).boxed().toList(),
              confidence,
              uncovered.source(),
              uncovered.target()));
    }
    return links;
  }
}
