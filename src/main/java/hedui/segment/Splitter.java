package hedui.segment;

import hedui.bitext.Side;
import hedui.bitext.Span;
import java.util.List;

/** Splits a line of one language into sentences. Splitters may be shared by threads. */
public interface Splitter {

  /** The sentences of a text, in order, without the spaces between them; none if it is blank. */
  List<Span> split(String text);

  /** The splitter of a side: English sources, Chinese targets. */
  static Splitter of(Side side) {
    return side == Side.SOURCE ? new EnglishSplitter() : new ChineseSplitter();
  }
}
