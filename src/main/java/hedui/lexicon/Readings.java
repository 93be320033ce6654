package hedui.lexicon;

import hedui.bitext.Segment;
import java.util.IdentityHashMap;

/**
 * What the dictionary reads in the segments of one document, each read once: alignment and every
 * check share it. Not for sharing between threads.
 */
public final class Readings {
  private final Lexicon lexicon;
  private final IdentityHashMap<Segment, EnglishText> english = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, ChineseText> chinese = new IdentityHashMap<>();

  public Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** A segment read as English. */
  public EnglishText english(Segment segment) {
    return english.computeIfAbsent(segment, s -> lexicon.english(s.text()));
  }

  /** A segment read as Chinese. */
  public ChineseText chinese(Segment segment) {
    return chinese.computeIfAbsent(segment, s -> lexicon.chinese(s.text()));
  }
}
