package hedui.check.coverage;

import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.check.ReadSegment;
import hedui.check.coverage.PartReading.Drop;
import hedui.check.coverage.PartReading.Loss;
import hedui.check.coverage.PartReading.Word;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads parts one after the other. Holds scratch space, so each thread has its own. */
final class PartReader {
  /** Below this a run of words without homes is what correct translations leave. */
  static final double THRESHOLD = 4.5;

  private static final int MOST_DROPS = 3;
  private static final Set<String> LIMITS =
      Set.of("not", "no", "never", "none", "without", "unless", "if", "until", "cannot", "except");

  private final Lexicon lexicon;
  private final Homes homes;
  private final Cuts cuts;

  PartReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.homes = new Homes(lexicon);
    this.cuts = new Cuts(lexicon);
  }

  PartReading read(Part part) {
    if (part.tokens() == 0) {
      return new PartReading(part, List.of(), 1, part.characters() == 0 ? 1 : 0);
    }
    homes.read(part);
    byte[] at = cuts.of(part);
    int[] places = Cuts.places(at);
    Weights weights = new Weights(part, homes, places.length - 1, Weights.RATIO);
    if (part.characters() == 0) {
      List<Drop> all = new ArrayList<>();
      for (int s = 0; s < part.english.length; s++) {
        if (part.firstToken[s] < part.firstToken[s + 1]) {
          all.add(drop(part, part.firstToken[s], part.firstToken[s + 1], Double.POSITIVE_INFINITY));
        }
      }
      return new PartReading(part, all, 0, 1);
    }
    List<Drop> drops = new ArrayList<>();
    for (Spans.Run run : Spans.all(weights, at, places, THRESHOLD, MOST_DROPS)) {
      split(part, run, drops);
    }
    return new PartReading(part, drops, Rank.source(weights), 1);
  }

  /** A run that reaches over several sentences is one drop in each. */
  private void split(Part part, Spans.Run run, List<Drop> drops) {
    for (int s = 0; s < part.english.length; s++) {
      int from = Math.max(run.from(), part.firstToken[s]);
      int to = Math.min(run.to(), part.firstToken[s + 1]);
      if (from < to) {
        drops.add(drop(part, from, to, run.score()));
      }
    }
  }

  private Drop drop(Part part, int from, int to, double score) {
    int s = part.segmentOfToken(from);
    int first = part.firstToken[s];
    EnglishText english = part.english[s];
    ReadSegment segment = part.segments(Side.SOURCE).get(s);
    boolean whole = from == first && to == part.firstToken[s + 1];
    Span span =
        whole
            ? new Span(0, segment.text().length())
            : new Span(english.start(from - first), english.end(to - 1 - first));
    List<Word> words = new ArrayList<>();
    for (int t = from; t < to; t++) {
      String text = segment.text().substring(english.start(t - first), english.end(t - first));
      WordClass of = homes.wordClass(t);
      if (of == WordClass.FUNCTION) {
        if (LIMITS.contains(text) || text.endsWith("n't")) {
          words.add(new Word(Loss.LIMIT, text, "?"));
        }
        continue;
      }
      words.add(new Word(loss(of), text, homes.level(t) <= Homes.COMMON_CHAR ? "" : home(part, t)));
    }
    return new Drop(segment, segment.segment().mark(span), whole, score, words);
  }

  private static Loss loss(WordClass of) {
    return switch (of) {
      case NUMBER -> Loss.FIGURE;
      case NAME, UNKNOWN_NAME, ACRONYM -> Loss.NAME;
      default -> Loss.WORD;
    };
  }

  private String home(Part part, int token) {
    int place = homes.home(token);
    int s = part.segmentOfChar(place);
    int from = place - part.firstChar[s];
    String text = part.segments(Side.TARGET).get(s).text();
    return text.substring(from, Math.min(text.length(), from + homes.homeLength(token)));
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
