package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Aligns by what a bilingual dictionary and the lengths say, without any trained model. */
final class DictionaryAligner implements Aligner {
  private final Lexicon lexicon;

  private DictionaryAligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static DictionaryAligner of(Lexicon lexicon) {
    return new DictionaryAligner(lexicon);
  }

  @Override
  public List<Link> align(List<Segment> source, List<Segment> target) {
    return alignTexts(
        source.stream().map(Segment::text).toList(), target.stream().map(Segment::text).toList());
  }

  List<Link> alignTexts(List<String> source, List<String> target) {
    SourceTokens from = new SourceTokens(lexicon);
    source.forEach(text -> from.add(lexicon.english(text)));
    TargetTokens to = new TargetTokens(lexicon);
    target.forEach(text -> to.add(lexicon.chinese(text)));
    Associations table = new Associations(from, to, lexicon);
    int n = source.size();
    int m = target.size();
    Corridor corridor =
        n <= 60 && m <= 60 ? Corridor.full(n, m) : Corridor.band(n, m, Math.max(40, m * 8 / 100));
    BeadSearch search =
        new BeadSearch(
            from.tokens,
            to.tokens,
            table,
            corridor,
            shapeCosts(),
            new LengthModel(from.tokens, to.tokens));
    return links(search.run());
  }

  private static double[] shapeCosts() {
    double[] costs = new double[BeadSearch.SHAPES.length];
    for (int s = 0; s < costs.length; s++) {
      int a = BeadSearch.SHAPES[s][0];
      int b = BeadSearch.SHAPES[s][1];
      int index = a == 0 || b == 0 ? 7 : a == 1 || b == 1 ? a + b - 2 : a + b + 1;
      costs[s] = -Math.log(Tuning.priors[index]);
    }
    return costs;
  }

  private static List<Link> links(int[][] beads) {
    List<Link> links = new ArrayList<>();
    int a = 0;
    int b = 0;
    for (int k = 0; k < beads[0].length; k++) {
      links.add(
          new Link(
              IntStream.range(a, beads[0][k]).boxed().toList(),
              IntStream.range(b, beads[1][k]).boxed().toList(),
              1,
              List.of(),
              List.of()));
      a = beads[0][k];
      b = beads[1][k];
    }
    return links;
  }
}
