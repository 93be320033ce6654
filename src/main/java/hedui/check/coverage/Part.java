package hedui.check.coverage;

import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.check.ReadSegment;
import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.quantity.Kind;
import hedui.quantity.Quantity;
import hedui.term.name.Mention;
import hedui.term.name.Rendering;
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

  private static final NameHome[] NO_NAMES = {};

  /** The tokens of a name and the characters that stand for it or for a word of it. */
  record NameHome(int fromToken, int toToken, int fromChar, int toChar) {}

  private final List<ReadSegment> source;
  private final List<ReadSegment> target;
  final EnglishText[] english;
  final ChineseText[] chinese;

  final Figure[] sourceFigures;
  final Figure[] targetFigures;

  /** The names of the English that were found in the Chinese. */
  final NameHome[] names;

  private final List<Mention> mentions;

  /** Where the tokens of each source segment begin, and after the last how many there are. */
  final int[] firstToken;

  /** Where the characters of each target segment begin, and after the last how many there are. */
  final int[] firstChar;

  /**
   * @param mentions the names of the English, those of other parts too
   */
  Part(List<ReadSegment> source, List<ReadSegment> target, List<Mention> mentions) {
    this(
        source,
        target,
        mentions,
        source.stream().map(ReadSegment::english).toArray(EnglishText[]::new),
        target.stream().map(ReadSegment::chinese).toArray(ChineseText[]::new),
        source.stream().map(ReadSegment::quantities).toList(),
        target.stream().map(ReadSegment::quantities).toList());
  }

  private Part(
      List<ReadSegment> source,
      List<ReadSegment> target,
      List<Mention> mentions,
      EnglishText[] english,
      ChineseText[] chinese,
      List<List<Quantity>> sourceQuantities,
      List<List<Quantity>> targetQuantities) {
    this.source = source;
    this.target = target;
    this.mentions = mentions;
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
    this.names = mentions.isEmpty() ? NO_NAMES : names();
  }

  private NameHome[] names() {
    List<NameHome> homes = new ArrayList<>();
    for (Mention mention : mentions) {
      int s = indexOf(source, mention.segment());
      for (Rendering rendering : s < 0 ? List.<Rendering>of() : mention.renderings()) {
        int z = indexOf(target, rendering.segment());
        if (z >= 0 && isHome(rendering.way())) {
          homes.add(
              new NameHome(
                  firstToken[s] + tokenAt(english[s], mention.span().start()),
                  firstToken[s] + tokenAt(english[s], mention.span().end()),
                  firstChar[z] + rendering.span().start(),
                  firstChar[z] + rendering.span().end()));
        }
      }
    }
    return homes.toArray(NO_NAMES);
  }

  /** A translation is left to the dictionary, whose homes end where the words of it do. */
  private static boolean isHome(Rendering.Way way) {
    return way != Rendering.Way.ODD && way != Rendering.Way.TRANSLATED;
  }

  private static int indexOf(List<ReadSegment> segments, Segment segment) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).segment().equals(segment)) {
        return i;
      }
    }
    return -1;
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
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.end(middle) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
    List<Mention> mentions = new ArrayList<>(a.mentions);
    if (a.mentions != b.mentions) {
      mentions.addAll(b.mentions);
    }
    return new Part(source, target, mentions);
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
