package hedui.input;

import hedui.bitext.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A stretch of a file, or the whole of it, and what is changed in it. A piece may stand inside
 * another, which then holds it anew if it was changed.
 */
final class Piece {
  private final String text;
  private final Syntax syntax;
  private final List<Change> changes = new ArrayList<>();
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();
  private final List<Inner> inner = new ArrayList<>();

  /**
   * A range of the piece and what stands there instead.
   *
   * @param rank orders insertions at one place
   */
  private record Change(int start, int end, String text, int rank) {}

  private record Inner(int start, int end, Piece piece, UnaryOperator<String> around) {}

  Piece(String text, Syntax syntax) {
    this.text = text;
    this.syntax = syntax;
  }

  String text() {
    return text;
  }

  /**
   * Puts a piece inside this one.
   *
   * @param start where the range starts that it replaces if it is changed
   * @param around makes of the changed piece what stands in that range
   */
  void hold(int start, int end, Piece piece, UnaryOperator<String> around) {
    inner.add(new Inner(start, end, piece, around));
  }

  /** Puts other words in the place of some; codes between them stay. Whether that can be done. */
  boolean replace(RawText raw, Span span, String words) {
    var written = syntax.written(words);
    int from = raw.start(span.start());
    int to = raw.end(span.end() - 1);
    Map.Entry<Integer, Integer> before = taken.lowerEntry(to);
    boolean overlaps = before != null && before.getValue() > from;
    if (written.isEmpty() || overlaps || hasNothing(raw, span) || isMarkup(from)) {
      return false;
    }
    if (!written.get().equals(words) && isVerbatim(from)) {
      return false;
    }
    taken.put(from, to);
    for (int i = span.start(); i < span.end(); i++) {
      boolean same = i > span.start() && raw.start(i) == raw.start(i - 1);
      if (!same) {
        String instead = i == span.start() ? written.get() : "";
        changes.add(new Change(raw.start(i), raw.end(i), instead, 0));
      }
    }
    return true;
  }

  /** A line break that is an element: no words can stand there. */
  private boolean isMarkup(int at) {
    return syntax == Syntax.XML && text.charAt(at) == '<';
  }

  /** Whether a place is inside a CDATA section, which has no way to escape anything. */
  private boolean isVerbatim(int at) {
    return syntax == Syntax.XML && text.lastIndexOf("<![CDATA[", at) > text.lastIndexOf("]]>", at);
  }

  /** Whether some character stands for the end of a paragraph, which cannot be taken out. */
  private static boolean hasNothing(RawText raw, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (raw.start(i) == raw.end(i)) {
        return true;
      }
    }
    return false;
  }

  /** Wraps words; where codes stand between them, each run of text on its own. */
  void wrap(RawText raw, Span span, Rewriter.Tag open, String close) {
    int from = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      boolean last = i + 1 == span.end();
      if (last || raw.start(i + 1) > raw.end(i)) {
        int rank = changes.size() + 1;
        changes.add(new Change(raw.start(from), raw.start(from), open.of(rank), rank));
        changes.add(new Change(raw.end(i), raw.end(i), close, -rank));
        from = i + 1;
      }
    }
  }

  boolean isChanged() {
    return !changes.isEmpty() || inner.stream().anyMatch(one -> one.piece.isChanged());
  }

  /** The whole with its changes. */
  String result() {
    List<Change> sorted = new ArrayList<>(changes);
    for (Inner one : inner) {
      if (one.piece.isChanged()) {
        sorted.add(new Change(one.start, one.end, one.around.apply(one.piece.result()), 0));
      }
    }
    // At one place what ends there comes before what starts there, and the innermost ends first.
    sorted.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::rank));
    StringBuilder result = new StringBuilder(text.length() + 64 * sorted.size());
    int at = 0;
    for (Change change : sorted) {
      result.append(text, at, change.start).append(change.text);
      at = change.end;
    }
    return result.append(text, at, text.length()).toString();
  }
}
