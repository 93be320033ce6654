package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.Lexicon;
import hedui.lexicon.Readings;
import java.util.List;

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
  public List<Link> align(List<Segment> source, List<Segment> target, Readings readings) {
    return new Alignment(
            lexicon,
            source.size(),
            target.size(),
            i -> readings.english(source.get(i)),
            i -> readings.chinese(target.get(i)))
        .links();
  }

  List<Link> alignTexts(List<String> source, List<String> target) {
    return new Alignment(
            lexicon,
            source.size(),
            target.size(),
            i -> lexicon.english(source.get(i)),
            i -> lexicon.chinese(target.get(i)))
        .links();
  }
}
