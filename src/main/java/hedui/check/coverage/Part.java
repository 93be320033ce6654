package hedui.check.coverage;

import hedui.bitext.Side;
import hedui.check.ReadSegment;
import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences that translate each other, laid out flat: the English as tokens, the Chinese as
 * characters, each with its place in its segment.
 */
public final class Part {
  private static final Figure[] NO_FIGURES = {};

  /** A quantity and the tokens or characters that state it. */
  record Figure(Quantity quantity, int from, int to) {}

  private final List<ReadSegment> source;
  private final List<ReadSegment> target;
  final EnglishText[] english;
  final ChineseText[] chinese;

  final Figure[] sourceFigures;
  final Figure[] targetFigures;

  /** Where the tokens of each source segment begin, and after the last how many there are. */
  final int[] firstToken;

  /** Where the characters of each target segment begin, and after the last how many there are. */
  final int[] firstChar;

  Part(List<ReadSegment> source, List<ReadSegment> target) {
    this(
        source,
        target,
        source.stream().map(ReadSegment::english).toArray(EnglishText[]::new),
        target.stream().map(ReadSegment::chinese).toArray(ChineseText[]::new),
        source.stream().map(ReadSegment::quantities).toList(),
        target.stream().map(ReadSegment::quantities).toList());
  }

  private Part(
      List<ReadSegment> source,
      List<ReadSegment> target,
      EnglishText[] english,
      ChineseText[] chinese,
      List<List<Quantity>> sourceQuantities,
      List<List<Quantity>> targetQuantities) {
    this.source = source;
    this.target = target;
    this.english = english;
    this.chinese = chinese;
    firstToken = new int[english.length + 1];
    firstChar = new int[chinese.length + 1];
    for (int s = 0; s < english.length; s++) {
      firstToken[s + 1] = firstToken[s] + english[s].size();
    }
    for (int s = 0; s < chinese.length; s++) {
      firstChar[s + 1] = firstChar[s] + chinese[s].length();
    }
    this.sourceFigures = figures(sourceQuantities, firstToken, true);
    this.targetFigures = figures(targetQuantities, firstChar, false);
  }

  private Figure[] figures(List<List<Quantity>> quantities, int[] firsts, boolean tokens) {
    int n = 0;
    for (List<Quantity> list : quantities) {
      n += list.size();
    }
    if (n == 0) {
      return NO_FIGURES;
    }
    Figure[] figures = new Figure[n];
    n = 0;
    for (int s = 0; s < quantities.size(); s++) {
      for (Quantity quantity : quantities.get(s)) {
        if (quantity.kind() == Kind.IDENTIFIER) {
          continue;
        }
        int from = quantity.span().start();
        int to = quantity.span().end();
        if (tokens) {
          from = tokenAt(english[s], from);
          to = tokenAt(english[s], to);
        }
        if (from < to) {
          figures[n++] = new Figure(quantity, firsts[s] + from, firsts[s] + to);
        }
      }
    }
    return Arrays.copyOf(figures, n);
  }

  /** The first token that ends after a place of its text. */
  private static int tokenAt(EnglishText text, int place) {
    int t = 0;
    while (t < text.size() && text.end(t) <= place) {
      t++;
    }
    return t;
  }

  /** A part of one sentence each, for counting. */
  static Part of(
      EnglishText english,
      ChineseText chinese,
      List<Quantity> sourceQuantities,
      List<Quantity> targetQuantities) {
    return new Part(
        List.of(),
        List.of(),
        new EnglishText[] {english},
        new ChineseText[] {chinese},
        List.of(sourceQuantities),
        List.of(targetQuantities));
  }

  /** Two neighbouring parts as one. */
  static Part joined(Part a, Part b) {
    List<ReadSegment> source = new ArrayList<>(a.source);
    source.addAll(b.source);
    List<ReadSegment> target = new ArrayList<>(a.target);
    target.addAll(b.target);
    return new Part(source, target);
  }

  public List<ReadSegment> segments(Side side) {
    return side == Side.SOURCE ? source : target;
  }

  int tokens() {
    return firstToken[english.length];
  }

  int characters() {
    return firstChar[chinese.length];
  }

  /** The source segment that holds a token. */
  int segmentOfToken(int token) {
    return segment(firstToken, token);
  }

  /** The target segment that holds a character. */
  int segmentOfChar(int place) {
    return segment(firstChar, place);
  }

  private static int segment(int[] firsts, int at) {
    int s = 0;
    while (s + 2 < firsts.length && firsts[s + 1] <= at) {
      s++;
    }
    return s;
  }
}
