package hedui.check.coverage;

import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.check.ReadSegment;
import hedui.check.coverage.PartReading.Drop;
import hedui.check.coverage.PartReading.Extra;
import hedui.check.coverage.PartReading.Loss;
import hedui.check.coverage.PartReading.Word;
import hedui.lexicon.ChineseNormal;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import hedui.quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads parts one after the other. Holds scratch space, so each thread has its own. */
final class PartReader {
  /** Below this a run of words without homes is what correct translations leave. */
  static final double THRESHOLD = 4.5;

  /**
   * The same for a run with a sum of money or a percentage that no figure of the Chinese is like.
   */
  private static final double WITH_FIGURE = 2.4;

  /** The same for Chinese without English. */
  private static final double ADDED = 5;

  private static final int MOST_DROPS = 3;

  /** Share of a drop's words with homes next door that make it no drop. */
  private static final double ELSEWHERE = 0.6;

  private static final int FEWEST_ELSEWHERE = 3;

  /** Share of an addition's characters with owners next door that make it no addition. */
  private static final double ACCOUNTED = 0.4;

  private static final Set<String> LIMITS =
      Set.of("not", "no", "never", "none", "without", "unless", "if", "until", "cannot", "except");

  private final Homes homes;
  private final Cuts cuts;

  PartReader(Lexicon lexicon) {
    this.homes = new Homes(lexicon);
    this.cuts = ListedWords.of(lexicon).cuts();
  }

  /** First: what is found by the dictionary alone. */
  Weights weigh(Part part) {
    homes.read(part);
    Weights weights = new Weights(part, homes, Weights.RATIO);
    if (part.tokens() > 0 && part.characters() > 0) {
      weights.added(Additions.best(homes, weights));
    }
    return weights;
  }

  /** Whether a part is left unread because it is too long; one without a counterpart never is. */
  static boolean isUnread(Part part) {
    return part.tokens() > 0 && part.characters() > 0 && Homes.isTooLarge(part);
  }

  /** Then: what to make of it, once the document is known. */
  PartReading read(Part part, Weights weights) {
    if (part.tokens() == 0) {
      return new PartReading(part, List.of(), alone(part), 1, part.characters() == 0 ? 1 : 0);
    }
    List<Drop> drops = new ArrayList<>();
    if (part.characters() == 0) {
      homes.read(part);
      for (int s = 0; s < part.english.length; s++) {
        if (part.firstToken[s] < part.firstToken[s + 1]) {
          drops.add(
              drop(part, part.firstToken[s], part.firstToken[s + 1], Double.POSITIVE_INFINITY));
        }
      }
      return new PartReading(part, drops, List.of(), 0, 1);
    }
    if (isUnread(part)) {
      return new PartReading(part, List.of(), List.of(), 1, 1);
    }
    byte[] at = cuts.of(part);
    List<Spans.Run> runs = Spans.all(weights, at, WITH_FIGURE, MOST_DROPS);
    if (!runs.isEmpty()) {
      homes.read(part);
      for (Spans.Run run : runs) {
        if (run.score() >= THRESHOLD || hasLostFigure(part, run)) {
          split(part, weights, run, drops);
        }
      }
    }
    Additions.Run added = weights.added();
    List<Extra> extras = added.score() < ADDED ? List.of() : List.of(extra(part, added));
    return new PartReading(part, drops, extras, Rank.source(weights), Rank.target(added.score()));
  }

  /** Whether a run lost a sum or a percentage, and no word of it was found. */
  private boolean hasLostFigure(Part part, Spans.Run run) {
    boolean isLost = false;
    for (int t = run.from(); t < run.to(); t++) {
      if (homes.level(t) > Homes.COMMON_CHAR) {
        return false;
      }
      if (homes.figure(t) >= 0 && homes.level(t) == Homes.NONE) {
        Kind kind = part.sourceFigures[homes.figure(t)].quantity().kind();
        isLost |= kind == Kind.MONEY || kind == Kind.PERCENT;
      }
    }
    return isLost;
  }

  private static Extra extra(Part part, Additions.Run run) {
    int s = part.segmentOfChar(run.from());
    int first = part.firstChar[s];
    ReadSegment segment = part.segments(Side.TARGET).get(s);
    int to = Math.min(run.to() - first, segment.text().length());
    Span span = new Span(run.from() - first, to);
    boolean whole = span.start() == 0 && to >= segment.text().length() - 1;
    return new Extra(segment, segment.segment().mark(span), whole, run.score());
  }

  /** The sentences of Chinese that stand for no English at all. */
  private static List<Extra> alone(Part part) {
    List<Extra> extras = new ArrayList<>();
    for (ReadSegment segment : part.segments(Side.TARGET)) {
      if (segment.chinese().length() > 0) {
        extras.add(new Extra(segment, segment.segment().mark(), true, Double.POSITIVE_INFINITY));
      }
    }
    return extras;
  }

  /** Whether English of the neighbours accounts for Chinese that its own part does not. */
  boolean isAccountedFor(Part window, Extra extra, int ownFirst, int ownLast) {
    homes.read(window);
    int s = window.segments(Side.TARGET).indexOf(extra.segment());
    int offset = extra.mark().span().start() - extra.segment().segment().span().start();
    int from = window.firstChar[s] + offset;
    int to = Math.min(from + extra.mark().span().length(), window.firstChar[s + 1]);
    int content = 0;
    int accounted = 0;
    for (int i = from; i < to; i++) {
      if (ChineseNormal.isHan(homes.normal(i)) && !CommonChars.isGrammar(homes.normal(i))) {
        content++;
        int owner = homes.owner(i);
        if (owner >= 0
            && homes.level(owner) >= Homes.TWO_CHARS
            && (owner < ownFirst || owner >= ownLast)) {
          accounted++;
        }
      }
    }
    return content == 0 || accounted >= ACCOUNTED * content;
  }

  /**
   * Whether the words of a drop have homes in the Chinese of the neighbours after all: a clause
   * that was moved there, or a sentence that was paired with the wrong one.
   *
   * @param window the part with its neighbours
   * @param first the first character of the window that is the part's own, {@code last} one past it
   */
  boolean isElsewhere(Part window, Drop drop, int first, int last) {
    homes.read(window);
    int s = window.segments(Side.SOURCE).indexOf(drop.segment());
    EnglishText english = window.english[s];
    int offset = drop.mark().span().start() - drop.segment().segment().span().start();
    int end = offset + drop.mark().span().length();
    int content = 0;
    int elsewhere = 0;
    for (int t = 0; t < english.size(); t++) {
      int token = window.firstToken[s] + t;
      if (english.start(t) < offset
          || english.end(t) > end
          || homes.wordClass(token) == WordClass.FUNCTION) {
        continue;
      }
      content++;
      int home = homes.home(token);
      if (homes.level(token) >= Homes.TWO_CHARS && (home < first || home >= last)) {
        elsewhere++;
      }
    }
    return elsewhere >= Math.min(FEWEST_ELSEWHERE, content)
        && elsewhere > 0
        && elsewhere >= ELSEWHERE * content;
  }

  /** A run that reaches over several sentences is one drop in each of which it has enough. */
  private void split(Part part, Weights weights, Spans.Run run, List<Drop> drops) {
    for (int s = 0; s < part.english.length; s++) {
      int from = Math.max(run.from(), part.firstToken[s]);
      int to = Math.min(run.to(), part.firstToken[s + 1]);
      boolean isAll = from == run.from() && to == run.to();
      if (Spans.isEnough(weights, from, to) && (isAll || weights.evidence(from, to) > 0)) {
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
      Loss loss = loss(of);
      if (homes.figure(t) >= 0) {
        Part.Figure figure = part.sourceFigures[homes.figure(t)];
        int last = Math.min(figure.to(), to) - 1 - first;
        text = segment.text().substring(english.start(t - first), english.end(last));
        loss = figure.quantity().kind() == Kind.ORDINAL ? Loss.WORD : Loss.FIGURE;
      }
      words.add(new Word(loss, text, homes.level(t) <= Homes.COMMON_CHAR ? "" : home(part, t)));
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
}
