package hedui.align;

import hedui.bitext.Segment;
import hedui.lexicon.Lexicon;
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
  public List<Link> align(List<Segment> source, List<Segment> target) {
    return alignTexts(
        source.stream().map(Segment::text).toList(), target.stream().map(Segment::text).toList());
  }

  List<Link> alignTexts(List<String> source, List<String> target) {
    return new Alignment(lexicon, source, target).links();
  }
}
