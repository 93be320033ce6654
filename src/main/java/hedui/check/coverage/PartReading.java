package hedui.check.coverage;

import hedui.bitext.Mark;
import hedui.check.ReadSegment;
import java.util.List;

/**
 * What one side of a part has that the other does not.
 *
 * @param drops English without Chinese
 * @param extras Chinese without English
 * @param source share of the English accounted for, to rank by
 * @param target share of the Chinese accounted for, to rank by
 */
public record PartReading(
    Part part, List<Drop> drops, List<Extra> extras, double source, double target) {
  public PartReading {
    drops = List.copyOf(drops);
    extras = List.copyOf(extras);
  }

  /**
   * Chinese words that have no source.
   *
   * @param segment the sentence they stand in
   * @param whole whether they are all of it
   * @param score how likely they were made up; {@link Double#POSITIVE_INFINITY} where nothing
   *     stands in their place
   */
  public record Extra(ReadSegment segment, Mark mark, boolean whole, double score) {}

  /**
   * English words that have no counterpart.
   *
   * @param segment the sentence they stand in
   * @param whole whether they are all of it
   * @param score how likely they were left out; {@link Double#POSITIVE_INFINITY} where nothing
   *     stands in their place
   * @param words its content words and what became of them
   */
  public record Drop(
      ReadSegment segment, Mark mark, boolean whole, double score, List<Word> words) {
    public Drop {
      words = List.copyOf(words);
    }

    public boolean has(Loss loss) {
      return words.stream().anyMatch(word -> word.loss() == loss);
    }

    public long homeless() {
      return words.stream().filter(word -> word.home().isEmpty()).count();
    }
  }

  /** What kind of word it is, for how much its loss matters. */
  public enum Loss {
    FIGURE,
    NAME,
    WORD,
    /** Not, never, if, unless: turns or limits what is said. */
    LIMIT
  }

  /**
   * A word and the Chinese that it was found in; empty if there is none.
   *
   * @param text as it stands in the English
   */
  public record Word(Loss loss, String text, String home) {}
}
